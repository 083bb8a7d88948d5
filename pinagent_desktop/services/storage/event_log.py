"""Outbox: events are written with the checkpoint they belong to."""

from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import override

from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import as_json, seq_text
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import EVENTS, SCHEMA_VERSION


class EventLog(ports.EventLog):
    """The collection ``events``, numbered per run."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle
        self._last: dict[SessionId, int] = {}

    @override
    async def add(self, session_id: SessionId, event: Mapping[str, Any]) -> None:
        if session_id not in self._last:
            last = await self._last_stored(session_id)
            self._last.setdefault(session_id, last)
        # A rolled back event leaves a gap in the numbers, never a second use of one.
        self._last[session_id] += 1
        seq = seq_text(self._last[session_id])
        document = {
            "_id": f"{session_id}:{seq}",
            "schema_version": SCHEMA_VERSION,
            "session_id": session_id,
            "seq": seq,
            "event": as_json(event),
        }
        await self._handle.insert_many(EVENTS, [document])

    @override
    async def of_run(self, session_id: SessionId) -> Sequence[Mapping[str, Any]]:
        documents = await self._handle.find_all(
            EVENTS, {"session_id": session_id}, sort=[("seq", 1)]
        )
        return [document["event"] for document in documents]

    @override
    async def remove_run(self, session_id: SessionId) -> None:
        documents = await self._handle.find_all(EVENTS, {"session_id": session_id})
        await self._handle.delete(EVENTS, [document["_id"] for document in documents])

    async def _last_stored(self, session_id: SessionId) -> int:
        documents = await self._handle.find(
            EVENTS, {"session_id": session_id}, sort=[("seq", -1)], limit=1
        )
        return int(documents[0]["seq"]) if documents else 0
