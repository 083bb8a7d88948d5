"""Pins in the store; a pin and its prompt's counters change in one transaction."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from typing_extensions import override

from pinagent_desktop.domain.ids import PinId, PromptId, SessionId, pin_id
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import decoded, encoded, seq_text
from pinagent_desktop.services.storage.documents import Document
from pinagent_desktop.services.storage.engine import Engine
from pinagent_desktop.services.storage.errors import DuplicateId
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.prompt_store import move_counters
from pinagent_desktop.services.storage.schema import PINS, SESSIONS

_BY_ARRIVAL = [("seq", 1)]
_BY_SCORE = [("match_score", -1), ("seq", 1)]
_AT_ONCE = 50
"""Documents per call: more would hold the interpreter, and with it the window, too long."""


class PinStore(ports.PinStore):
    """The collection ``pins``.

    Args:
        handle: The database.
    """

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def get(self, pin_id: PinId) -> Pin | None:
        document = await self._handle.get(PINS, pin_id)
        return None if document is None else decoded(Pin, document)

    @override
    async def known(self, prompt_id: PromptId, pinterest_ids: Sequence[str]) -> set[str]:
        ids = [pin_id(prompt_id, pinterest_id) for pinterest_id in pinterest_ids]
        documents = await self._handle.get_many(PINS, ids)
        return {document["pinterest_id"] for document in documents}

    @override
    async def add(self, pins: Sequence[Pin]) -> None:
        if len(pins) <= _AT_ONCE:
            await self._add_some(pins)
            return
        async with self._handle.transaction():
            for start in range(0, len(pins), _AT_ONCE):
                await self._add_some(pins[start : start + _AT_ONCE])

    @override
    async def put(self, pin: Pin) -> None:
        document = encoded(pin)

        def kept(engine: Engine) -> None:
            moves = Counter({pin.status: 1})
            before = engine.value_of(PINS, pin.id, "status")
            if before is not None:
                moves.subtract({PinStatus(before): 1})
            engine.put(PINS, document)
            move_counters(engine, pin.prompt_id, moves)

        await self._handle.step(kept, writes=2)

    async def _add_some(self, pins: Sequence[Pin]) -> None:
        """Keep up to fifty pins and count them, in one operation of the store thread."""
        documents = [encoded(pin) for pin in pins]
        if not documents:
            return
        if len({document["_id"] for document in documents}) < len(documents):
            raise DuplicateId("an id is given twice", collection=PINS)
        arrived = Counter((pin.prompt_id, pin.status) for pin in pins)

        def kept(engine: Engine) -> None:
            engine.insert_many(PINS, documents)
            for (prompt_id, status), number in arrived.items():
                move_counters(engine, prompt_id, {status: number})

        await self._handle.step(kept, writes=len(documents))

    @override
    async def of_prompt(self, prompt_id: PromptId) -> Sequence[Pin]:
        found = await self._handle.find_all(PINS, {"prompt_id": prompt_id}, sort=_BY_ARRIVAL)
        return await _decoded_all(found)

    @override
    async def of_run(self, session_id: SessionId) -> Sequence[Pin]:
        return await _decoded_all(await self._documents_of_run(session_id))

    @override
    async def count_of_run(self, session_id: SessionId) -> Mapping[PinStatus, int]:
        wanted = await self._of_run(session_id)
        counted = await self._handle.count_by(PINS, "status", wanted)
        return {PinStatus(status): number for status, number in counted.items()}

    @override
    async def best(
        self, prompt_id: PromptId, limit: int, session_id: SessionId | None = None
    ) -> Sequence[Pin]:
        wanted: Document = {"prompt_id": prompt_id, "picture_file": {"$ne": None}}
        if session_id is not None:
            wanted["session_id"] = session_id
        found: list[Document] = []
        for status in ("$in", "$nin"):
            if len(found) < limit:
                found += await self._handle.find(
                    PINS,
                    {**wanted, "status": {status: [PinStatus.APPROVED.value]}},
                    sort=_BY_SCORE,
                    limit=limit - len(found),
                )
        return await _decoded_all(found)

    @override
    async def page(
        self, prompt_id: PromptId, status: PinStatus | None, after_seq: int, limit: int
    ) -> Sequence[Pin]:
        wanted: Document = {"prompt_id": prompt_id, "seq": {"$gt": seq_text(after_seq)}}
        if status is not None:
            wanted["status"] = status.value
        return await _decoded_all(
            await self._handle.find(PINS, wanted, sort=_BY_ARRIVAL, limit=limit)
        )

    @override
    async def remove_run(self, session_id: SessionId) -> int:
        async with self._handle.transaction():
            found = await self._documents_of_run(session_id)
            await self._handle.delete(PINS, [document["_id"] for document in found])
            gone = Counter((document["prompt_id"], document["status"]) for document in found)
            for (prompt_id, status), count in gone.items():
                move = {PinStatus(status): -count}
                await self._handle.step(partial(_moved, prompt_id, move), writes=1)
        return len(found)

    @override
    async def find_signature(self, prompt_id: PromptId, image_signature: str) -> Pin | None:
        wanted = {"prompt_id": prompt_id, "metadata.image_signature": image_signature}
        found = await self._handle.find(PINS, wanted, sort=_BY_ARRIVAL, limit=1)
        return decoded(Pin, found[0]) if found else None

    async def _documents_of_run(self, session_id: SessionId) -> Sequence[Document]:
        wanted = await self._of_run(session_id)
        return await self._handle.find_all(PINS, wanted, sort=_BY_ARRIVAL)

    async def _of_run(self, session_id: SessionId) -> Document:
        # Among the pins of its prompt, which have an index; one of runs would cost every write.
        run = await self._handle.get(SESSIONS, session_id)
        of_prompt = {} if run is None else {"prompt_id": run["prompt_id"]}
        return {**of_prompt, "session_id": session_id}


def _moved(prompt_id: PromptId, move: Mapping[PinStatus, int], engine: Engine) -> None:
    move_counters(engine, prompt_id, move)


async def _decoded_all(documents: Sequence[Document]) -> list[Pin]:
    """Return the pins, letting others run in between."""
    pins: list[Pin] = []
    for start in range(0, len(documents), _AT_ONCE):
        pins += [decoded(Pin, document) for document in documents[start : start + _AT_ONCE]]
        await asyncio.sleep(0)
    return pins
