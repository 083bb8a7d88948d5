"""Outward acts in the store: planned, acting, and how they ended."""

from collections.abc import Sequence

from typing_extensions import override

from pinagent_desktop.domain.effect import Intent
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import decoded, encoded
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import INTENTS


class IntentStore(ports.IntentStore):
    """The collection ``intents``."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def get(self, intent_id: str) -> Intent | None:
        document = await self._handle.get(INTENTS, intent_id)
        return None if document is None else decoded(Intent, document)

    @override
    async def put(self, intent: Intent) -> None:
        await self._handle.put(INTENTS, encoded(intent))

    @override
    async def of_run(self, session_id: SessionId) -> Sequence[Intent]:
        documents = await self._handle.find_all(
            INTENTS, {"session_id": session_id}, sort=[("planned_at", 1)]
        )
        return [decoded(Intent, document) for document in documents]
