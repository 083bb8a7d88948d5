"""A home of an earlier version: copied first, then brought to this one; without room left alone."""

import functools
import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import DiskFull
from pinagent_desktop.services.storage import opening
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.migrations import Migration, migrate
from pinagent_desktop.services.storage.neosqlite_engine import NeosqliteEngine
from pinagent_desktop.services.storage.opening import FILE_NAME, open_store
from pinagent_desktop.services.storage.snapshots import KEEP
from tests.builders import a_prompt

pytestmark = pytest.mark.asyncio
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


def full() -> sqlite3.OperationalError:
    """Return what SQLite says when there is no room."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


async def mark(handle: StoreHandle) -> None:
    await handle.put("meta", {"_id": "marked"})


async def no_room_for_the_step(handle: StoreHandle) -> None:
    await mark(handle)
    raise DiskFull("database or disk is full")


def steps(monkeypatch: pytest.MonkeyPatch, migrations: Mapping[int, Migration]) -> None:
    newest = max(migrations)
    told = functools.partial(migrate, migrations=migrations, version=newest)
    monkeypatch.setattr(opening, "migrate", told)


async def of_version_1(home: Path) -> None:
    opened = await open_store(home, NOW)
    await opened.store.prompts.put(a_prompt())
    await opened.store.close()


async def version_and_marks(home: Path) -> tuple[int, int, int]:
    """Return the version, and how many marks and prompts there are."""
    with sqlite3.connect(home / FILE_NAME) as database:
        version = database.execute("PRAGMA user_version").fetchone()[0]
        marks = database.execute("SELECT count(*) FROM meta").fetchone()[0]
        prompts = database.execute("SELECT count(*) FROM prompts").fetchone()[0]
    database.close()
    return version, marks, prompts


def copies(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "backups").glob("*"))


async def test_two_versions_at_once_come_from_one_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await of_version_1(tmp_path)
    steps(monkeypatch, {2: mark, 3: mark})
    opened = await open_store(tmp_path, NOW)
    await opened.store.close()
    assert await version_and_marks(tmp_path) == (3, 1, 1)
    (copy,) = opened.snapshots.all()
    assert copy.kind == "before-version"


@pytest.mark.row("S2")
async def test_without_room_for_the_copy_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await of_version_1(tmp_path)
    steps(monkeypatch, {2: mark})

    def no_room(_engine: NeosqliteEngine, _path: Path) -> None:
        raise full()

    with monkeypatch.context() as disk:
        disk.setattr(NeosqliteEngine, "snapshot", no_room)
        with pytest.raises(DiskFull):
            await open_store(tmp_path, NOW)
    assert await version_and_marks(tmp_path) == (1, 0, 1)
    assert copies(tmp_path) == []
    opened = await open_store(tmp_path, NOW)  # there is room again
    await opened.store.close()
    assert await version_and_marks(tmp_path) == (2, 1, 1)


@pytest.mark.row("S2")
async def test_without_room_for_the_step_its_copies_do_not_fill_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await of_version_1(tmp_path)
    steps(monkeypatch, {2: no_room_for_the_step})
    for start in range(KEEP["before-version"] + 2):
        with pytest.raises(DiskFull):
            await open_store(tmp_path, NOW + timedelta(minutes=start))
    assert await version_and_marks(tmp_path) == (1, 0, 1)
    assert len(copies(tmp_path)) == KEEP["before-version"]
