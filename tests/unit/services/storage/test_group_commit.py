"""The store thread when things go wrong: full disk, failing commit, cancelled callers."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from typing_extensions import override

from pinagent_desktop.domain.errors import DiskFull, StorageError, StoreReadOnly
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.mongita_engine import MongitaEngine
from pinagent_desktop.services.storage.neosqlite_engine import NeosqliteEngine
from pinagent_desktop.services.storage.schema import INDEXES

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def handle(tmp_path: Path) -> AsyncIterator[StoreHandle]:
    handle = StoreHandle(NeosqliteEngine(tmp_path / "store.sqlite3", INDEXES))
    await handle.open()
    yield handle
    await handle.close()


async def pragma(handle: StoreHandle, setting: str) -> Any:
    return await handle._thread.alone(lambda engine: engine.pragma(setting))  # type: ignore[attr-defined]


def a_pin(number: int) -> dict[str, Any]:
    return {"_id": f"{number:04}", "prompt_id": "p", "text": "x" * 900}


class CountingEngine(MongitaEngine):
    """Counts its commits and fails those it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.commits = 0
        self.failure: Exception | None = None

    @override
    def commit(self) -> None:
        if self.failure is not None:
            raise self.failure
        self.commits += 1
        super().commit()


async def test_full_synchronous_and_wal_are_really_on(handle: StoreHandle) -> None:
    assert await pragma(handle, "synchronous") == 2
    assert await pragma(handle, "journal_mode") == "wal"
    assert await pragma(handle, "busy_timeout") == 5000


async def test_a_full_disk_loses_nothing_acknowledged_and_goes_on_later(
    handle: StoreHandle,
) -> None:
    pages = await pragma(handle, "page_count")
    await pragma(handle, f"max_page_count={pages + 30}")
    results = await asyncio.gather(
        *(handle.put("pins", a_pin(number)) for number in range(300)), return_exceptions=True
    )
    assert any(isinstance(result, DiskFull) for result in results)
    assert all(result is None or isinstance(result, DiskFull) for result in results)
    kept = {f"{number:04}" for number, result in enumerate(results) if result is None}
    assert kept
    assert {document["_id"] for document in await handle.find_all("pins", {})} == kept
    assert await handle.check() == []

    async def together() -> None:
        async with handle.transaction():
            await handle.insert_many("pins", [a_pin(number) for number in range(1000, 1040)])
            await handle.insert_many("pins", [a_pin(number) for number in range(1040, 1080)])

    with pytest.raises(DiskFull):
        await together()
    assert len(await handle.find_all("pins", {})) == len(kept)
    await pragma(handle, f"max_page_count={pages + 10_000}")
    await together()
    await handle.put("pins", a_pin(2000))
    assert len(await handle.find_all("pins", {})) == len(kept) + 81


async def test_a_read_only_database_is_named(handle: StoreHandle) -> None:
    await handle.put("pins", a_pin(1))
    await handle._thread.alone(lambda e: e._database.execute("PRAGMA query_only=1"))  # type: ignore[attr-defined]
    with pytest.raises(StoreReadOnly):
        await handle.put("pins", a_pin(2))
    assert await handle.get("pins", "0001") == a_pin(1)
    await handle._thread.alone(lambda e: e._database.execute("PRAGMA query_only=0"))  # type: ignore[attr-defined]
    await handle.put("pins", a_pin(2))


async def test_what_arrives_together_is_committed_together() -> None:
    engine = CountingEngine()
    handle = StoreHandle(engine)
    await handle.open()
    await asyncio.gather(*(handle.put("pins", a_pin(number)) for number in range(120)))
    assert engine.commits == 3  # 50 + 50 + 20
    await handle.close()


async def test_a_commit_that_fails_acknowledges_nothing() -> None:
    engine = CountingEngine()
    handle = StoreHandle(engine)
    await handle.open()
    engine.failure = sqlite3.OperationalError("disk I/O error")
    puts = [handle.put("pins", a_pin(number)) for number in range(3)]
    results = await asyncio.gather(*puts, return_exceptions=True)
    assert [type(result) for result in results] == [StorageError] * 3
    engine.failure = None
    assert await handle.find_all("pins", {}) == []
    await handle.put("pins", a_pin(1))
    await handle.close()


async def test_a_cancelled_caller_does_not_hold_up_the_others(handle: StoreHandle) -> None:
    tasks = [asyncio.create_task(handle.put("pins", a_pin(number))) for number in range(10)]
    await asyncio.sleep(0)
    tasks[3].cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert [number for number, result in enumerate(results) if result is not None] == [3]
    assert len(await handle.find_all("pins", {})) == 9


async def test_closing_waits_for_the_last_group_and_twice_is_harmless(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite3"
    handle = StoreHandle(NeosqliteEngine(file, INDEXES))
    await handle.open()
    tasks = [asyncio.create_task(handle.put("pins", a_pin(number))) for number in range(130)]
    await asyncio.sleep(0)
    await handle.close()
    await handle.close()
    await asyncio.gather(*tasks)
    again = StoreHandle(NeosqliteEngine(file, INDEXES))
    await again.open()
    assert len(await again.find_all("pins", {})) == 130
    await again.close()


async def test_a_snapshot_inside_a_transaction_is_refused(
    handle: StoreHandle, tmp_path: Path
) -> None:
    async def wrong() -> None:
        async with handle.transaction():
            await handle.snapshot(tmp_path / "copy")

    with pytest.raises(StorageError, match="transaction"):
        await wrong()


async def test_a_task_left_over_from_a_transaction_stands_alone(handle: StoreHandle) -> None:
    go = asyncio.Event()

    async def late() -> None:
        await go.wait()
        await handle.put("pins", a_pin(2))

    async with handle.transaction():
        task = asyncio.create_task(late())
        await handle.put("pins", a_pin(1))
    go.set()
    await task
    assert len(await handle.find_all("pins", {})) == 2
