"""Opening a home: new, good, newer, damaged, missing, held."""

import sqlite3
import stat
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import (
    AlreadyRunning,
    StorageError,
    StoreDamaged,
    StoreTooNew,
)
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.storage.opening import (
    FILE_NAME,
    MONGITA_FOLDER,
    OpenedStore,
    keep_snapshots,
    open_in_memory,
    open_store,
)
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION

pytestmark = pytest.mark.asyncio
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)


async def fill(home: Path, name: str = "pr-1", *, snapshot: bool = False) -> None:
    opened = await open_store(home, NOW)
    await opened.store.prompts.put(Prompt(id=PromptId(name), text="oak", created_at=NOW))
    if snapshot:
        await keep_snapshots(opened, NOW)
    await opened.store.close()


async def prompts(opened: OpenedStore) -> list[str]:
    found = [prompt.id for prompt in await opened.store.prompts.newest(10)]
    await opened.store.close()
    return sorted(found)


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def damage(file: Path, how: str) -> None:
    match how:
        case "truncated":
            with file.open("r+b") as opened:
                opened.truncate(file.stat().st_size // 2)
        case "garbage":
            file.write_bytes(b"no database at all, but long enough to look at" * 200)
        case "flipped":
            data = bytearray(file.read_bytes())
            for place in range(4096, len(data), 512):
                data[place] ^= 0xFF
            file.write_bytes(data)
        case _:
            file.write_bytes(b"")


async def test_what_was_kept_is_there_again(tmp_path: Path) -> None:
    await fill(tmp_path / "home")
    opened = await open_store(tmp_path / "home", NOW)
    assert opened.notice is None
    assert await prompts(opened) == ["pr-1"]


async def test_the_files_are_private(tmp_path: Path) -> None:
    home = tmp_path / "home"
    opened = await open_store(home, NOW)
    await opened.store.prompts.put(Prompt(id=PromptId("p"), text="oak", created_at=NOW))
    await keep_snapshots(opened, NOW)
    if sys.platform != "win32":
        files = [path for path in home.rglob("*") if path.is_file()]
        assert {path.name for path in files} >= {FILE_NAME, f"{FILE_NAME}-wal", "lock"}
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    await opened.store.close()


async def test_one_copy_per_home(tmp_path: Path) -> None:
    opened = await open_store(tmp_path, NOW)
    with pytest.raises(AlreadyRunning):
        await open_store(tmp_path, NOW)
    await opened.store.close()
    again = await open_store(tmp_path, NOW)
    await again.store.close()


@pytest.mark.row("S5")
async def test_a_newer_store_is_left_untouched(tmp_path: Path) -> None:
    await fill(tmp_path)
    file = tmp_path / FILE_NAME
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")
    before = file.read_bytes()
    names = names_in(tmp_path)
    for _ in range(2):  # the refusal frees the home
        with pytest.raises(StoreTooNew):
            await open_store(tmp_path, NOW)
    assert file.read_bytes() == before
    assert names_in(tmp_path) == names


@pytest.mark.row("S4")
@pytest.mark.parametrize("how", ["truncated", "garbage", "flipped", "emptied"])
async def test_a_damaged_store_comes_back_from_its_snapshot(tmp_path: Path, how: str) -> None:
    await fill(tmp_path, "pr-1", snapshot=True)
    await fill(tmp_path, "pr-2")
    file = tmp_path / FILE_NAME
    damage(file, how)
    broken = file.read_bytes()
    opened = await open_store(tmp_path, NOW + timedelta(hours=1))
    assert opened.notice is not None
    assert "2026-07-01 12:00" in opened.notice
    aside = tmp_path / f"{FILE_NAME}.damaged-20260701T130000Z"
    assert aside.name in opened.notice
    assert aside.read_bytes() == broken
    assert await prompts(opened) == ["pr-1"]


@pytest.mark.row("S4")
@pytest.mark.parametrize("how", ["truncated", "garbage", "flipped", "emptied"])
async def test_without_a_snapshot_damage_is_said_never_hidden(tmp_path: Path, how: str) -> None:
    await fill(tmp_path)
    damage(tmp_path / FILE_NAME, how)
    with pytest.raises(StoreDamaged):
        await open_store(tmp_path, NOW)
    opened = await open_store(tmp_path, NOW)
    assert opened.notice is not None
    assert "damaged" in opened.notice
    assert await prompts(opened) == []


async def test_a_bad_snapshot_is_passed_over(tmp_path: Path) -> None:
    await fill(tmp_path, snapshot=True)
    opened = await open_store(tmp_path, NOW)
    await opened.store.prompts.put(Prompt(id=PromptId("later"), text="ash", created_at=NOW))
    newer = await keep_snapshots(opened, NOW + timedelta(hours=2))
    await opened.store.close()
    assert len(newer) == 1
    damage(newer[0], "truncated")
    damage(tmp_path / FILE_NAME, "garbage")
    assert await prompts(await open_store(tmp_path, NOW)) == ["pr-1"]


async def test_a_missing_store_comes_back_from_its_snapshot(tmp_path: Path) -> None:
    await fill(tmp_path, snapshot=True)
    (tmp_path / FILE_NAME).unlink()
    opened = await open_store(tmp_path, NOW)
    assert opened.notice is not None
    assert await prompts(opened) == ["pr-1"]


async def test_a_log_without_its_store_is_not_played_into_the_next(tmp_path: Path) -> None:
    log = tmp_path / f"{FILE_NAME}-wal"
    opened = await open_store(tmp_path, NOW)
    await opened.store.prompts.put(Prompt(id=PromptId("pr-old"), text="oak", created_at=NOW))
    written = log.read_bytes()
    await opened.store.close()
    (tmp_path / FILE_NAME).unlink()
    log.write_bytes(written)
    again = await open_store(tmp_path, NOW)
    assert await again.store.check() == []
    assert await prompts(again) == []
    aside = tmp_path / f"{FILE_NAME}.lost-20260701T120000Z-wal"
    assert aside.read_bytes() == written  # put aside, never deleted


async def test_what_a_killed_restoring_had_begun_goes(tmp_path: Path) -> None:
    await fill(tmp_path)
    for name in (f"{FILE_NAME}.restored", f"{FILE_NAME}.restored-wal"):
        (tmp_path / name).write_bytes(b"half a copy")
    await fill(tmp_path, "pr-2")
    assert not any(".restored" in name for name in names_in(tmp_path))


async def test_a_first_start_that_was_killed_is_simply_done_again(tmp_path: Path) -> None:
    (tmp_path / f"{FILE_NAME}.new").write_bytes(b"half")
    (tmp_path / f"{FILE_NAME}.new-wal").write_bytes(b"half")
    opened = await open_store(tmp_path, NOW)
    assert opened.notice is None
    assert await prompts(opened) == []
    assert not [name for name in names_in(tmp_path) if ".new" in name]


async def test_snapshots_are_kept_as_long_as_promised(tmp_path: Path) -> None:
    opened = await open_store(tmp_path, NOW)
    for hour in range(30):
        await keep_snapshots(opened, NOW + timedelta(hours=hour))
    assert await keep_snapshots(opened, NOW + timedelta(hours=29, minutes=59)) == []
    names = sorted(path.name for path in (tmp_path / "backups").iterdir())
    assert len([name for name in names if name.startswith("hourly-")]) == 5
    assert len([name for name in names if name.startswith("daily-")]) == 2
    await opened.store.close()


async def test_a_copy_that_was_killed_half_way_goes_with_the_next(tmp_path: Path) -> None:
    await fill(tmp_path, snapshot=True)
    half = tmp_path / "backups" / "daily-20260630T120000000000Z.sqlite3.unfinished"
    half.write_bytes(b"half a copy")
    await fill(tmp_path, "pr-2", snapshot=True)
    assert not half.exists()


async def test_copies_that_cannot_be_written_are_our_own_error(tmp_path: Path) -> None:
    opened = await open_store(tmp_path, NOW)
    (tmp_path / "backups").write_text("a file where the folder should be")
    with pytest.raises(StorageError):
        await keep_snapshots(opened, NOW)
    await opened.store.close()


async def test_a_backup_never_overwrites(tmp_path: Path) -> None:
    opened = await open_store(tmp_path / "home", NOW)
    target = tmp_path / "copy.sqlite3"
    await opened.store.backup(target)
    with pytest.raises(StorageError):
        await opened.store.backup(target)
    await opened.store.close()


def cut_tables(folder: Path) -> None:
    """Leave them as a kill often does: cut to nothing, not yet written again."""
    for table in folder.glob("pinagent.prompts/$.file_attrs"):
        table.write_bytes(b"")


async def test_mongita_on_disk_keeps_and_repairs(tmp_path: Path) -> None:
    opened = await open_store(tmp_path, NOW, engine="mongita")
    for name in ("pr-1", "pr-2"):
        prompt = Prompt(id=PromptId(name), text="oak", created_at=NOW)
        await opened.store.prompts.put(prompt)
        await opened.store.prompts.put(prompt.with_(text="a much longer text than before"))
    await opened.store.prompts.remove(PromptId("pr-2"))
    await opened.store.close()
    cut_tables(tmp_path / MONGITA_FOLDER)
    opened = await open_store(tmp_path, NOW, engine="mongita")
    assert opened.notice is not None
    found = await opened.store.prompts.newest(5)
    assert [prompt.text for prompt in found] == ["a much longer text than before"]
    await opened.store.close()
    opened = await open_store(tmp_path, NOW, engine="mongita")
    assert opened.notice is None
    assert await prompts(opened) == ["pr-1"]


async def test_engines_that_cannot_be_opened_say_so(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="MONGODB_URL"):
        await open_store(tmp_path, NOW, engine="mongodb")
    store = await open_in_memory()
    assert await store.accounts.all() == []
    await store.close()
