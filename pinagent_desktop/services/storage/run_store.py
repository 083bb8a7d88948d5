"""Runs in the store: checkpoint, lease and settings as one document each."""

from collections.abc import Sequence

from typing_extensions import override

from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.run import Run
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import decoded, encoded
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import SESSIONS

_NEWEST_FIRST = [("timestamp", -1)]


class RunStore(ports.RunStore):
    """The collection ``sessions``, as the original named it."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def get(self, session_id: SessionId) -> Run | None:
        document = await self._handle.get(SESSIONS, session_id)
        return None if document is None else decoded(Run, document)

    @override
    async def newest(self, limit: int) -> Sequence[Run]:
        documents = await self._handle.find(SESSIONS, {}, sort=_NEWEST_FIRST, limit=limit)
        return [decoded(Run, document) for document in documents]

    @override
    async def of_prompt(self, prompt_id: PromptId) -> Sequence[Run]:
        documents = await self._handle.find_all(
            SESSIONS, {"prompt_id": prompt_id}, sort=_NEWEST_FIRST
        )
        return [decoded(Run, document) for document in documents]

    @override
    async def put(self, run: Run) -> None:
        await self._handle.put(SESSIONS, encoded(run))

    @override
    async def remove(self, session_id: SessionId) -> None:
        await self._handle.delete(SESSIONS, [session_id])
