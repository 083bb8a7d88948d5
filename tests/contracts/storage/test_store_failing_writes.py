"""The Nth write fails, for every N of a short script: all or nothing, and on it goes."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import DiskFull
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.services.storage.documents import Document
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import INDEXES
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt, a_run
from tests.contracts.storage.failing_engine import FailingEngine

pytestmark = pytest.mark.asyncio
RUN = SessionId("run-1")


def script(store: DocumentStore) -> list[Callable[[], Awaitable[object]]]:
    async def checkpoint() -> None:
        async with store.transaction():
            await store.pins.add([a_pin(3)])
            await store.runs.put(a_run(id=RUN))
            await store.events.add(RUN, {"type": "collected"})

    return [
        lambda: store.prompts.put(a_prompt()),
        lambda: store.pins.add([a_pin(1), a_pin(2)]),
        lambda: store.pins.put(a_pin(1, status=PinStatus.APPROVED, match_score=0.9)),
        checkpoint,
        lambda: store.pins.remove_run(RUN),
    ]


async def contents(handle: StoreHandle) -> list[list[Document]]:
    return [await handle.find_all(name, {}, sort=[("seq", 1)]) for name in INDEXES]


async def test_every_failing_write_leaves_the_step_before_or_after(tmp_path: Path) -> None:
    expected = []
    engine = FailingEngine(tmp_path / "reference.sqlite3")
    handle = StoreHandle(engine)
    await handle.open()
    for step in script(DocumentStore(handle)):
        expected.append(await contents(handle))
        await step()
    expected.append(await contents(handle))
    await handle.close()
    assert engine.writes > 20
    for number in range(1, engine.writes + 1):
        await fails_once(tmp_path / f"{number}.sqlite3", number, expected)


async def fails_once(path: Path, number: int, expected: list[list[list[Document]]]) -> None:
    handle = StoreHandle(FailingEngine(path, number))
    await handle.open()
    store = DocumentStore(handle)
    failures = 0
    for place, step in enumerate(script(store)):
        try:
            await step()
        except DiskFull:
            failures += 1
            assert without_numbers(await contents(handle)) == without_numbers(expected[place])
            await step()  # space is back
        assert without_numbers(await contents(handle)) == without_numbers(expected[place + 1])
    assert failures == 1
    assert await store.check() == []
    await handle.close()


def without_numbers(collections: list[list[Document]]) -> list[list[Document]]:
    """Leave out the events' own numbers: one that was undone is not used again."""
    return [
        [
            {name: value for name, value in document.items() if name not in {"_id", "seq"}}
            if "event" in document
            else document
            for document in documents
        ]
        for documents in collections
    ]
