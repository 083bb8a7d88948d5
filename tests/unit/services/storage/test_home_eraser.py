"""What is ours goes, what is not stays and is named; a killed erasure is begun again."""

from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import AlreadyRunning
from pinagent_desktop.services.storage.home_eraser import EraserOfHome
from pinagent_desktop.services.storage.home_lock import HomeLock
from pinagent_desktop.services.storage.reading_copies import ReadingCopy

pytestmark = pytest.mark.asyncio

SHA = "0" * 64
OURS = (
    "settings.json",
    "settings.json.damaged-20260101T000000000000Z",
    "window.ini",
    "store.sqlite3",
    "store.sqlite3-wal",
    "store.sqlite3.before-restore-20260101T000000000000Z",
    "store.mongita/pinagent.pins/$.data",
    "store.mongita.damaged-20260101T000000000000Z/pinagent.pins/$.data",
    "store.mongita.new/pinagent.pins/$.data",
    "wiping",
    "backups/before-version-2-20260101T000000000000Z.sqlite3",
    "backups/daily-20260101T000000000000Z.sqlite3",
    "logs/pinagent.log",
    "logs/pinagent.log.2",
    "crashes/crash-20260101-000000-ab12.txt",
    f"pictures/pr-1/{SHA}.jpg",
    f"pictures/pr-1/{SHA}-256.jpg",
    "pictures/pr-1/.x0y_1abc.part",
    "handed-out/7/Oak chair 123.jpg",
    "profiles/acc-0123456789ab/Default/Cookies",
    "profiles/acc-0123456789ab.lock",
    "profiles/practice/Local State",
    "practice/drawings/0.1.0/living-room.japandi.0.236.jpg",
    "practice/state.json",
    "sites/installed.json",
    "sites/2026.11.1.toml",
    "sheets/run-20260101-000000-abcdef.html",
    "sheets/.pinagent-0123456789ab.part",
    "snapshots/board_row.png",
    "browsers/chromium-1234/chrome",
)
FOREIGN = ("my.txt", "logs/other.txt", "pictures/holiday.jpg", "profiles/mine/x")


def _put(home: Path, *names: str) -> None:
    for name in names:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("x")


async def _erased(home: Path) -> list[str]:
    eraser = EraserOfHome(home)
    await eraser.hold()
    return list(await eraser.erase())


async def test_nothing_of_ours_stays(tmp_path: Path) -> None:
    _put(tmp_path / "home", *OURS)
    assert await _erased(tmp_path / "home") == []
    assert not (tmp_path / "home").exists()
    assert await _erased(tmp_path / "home") == []  # once more, on nothing


async def test_what_a_killed_command_had_of_it_goes_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    left = ReadingCopy()
    left._lock.release()  # as the system does at a kill
    await _erased(tmp_path / "home")
    assert not left.folder.exists()


async def test_what_is_foreign_stays_and_is_named(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "elsewhere"
    _put(home, *OURS, *FOREIGN)
    _put(elsewhere, "kept")
    (home / "profiles" / "practice" / "link").symlink_to(elsewhere)
    (home / "sites" / "link").symlink_to(elsewhere)
    (home / "letters").mkdir()
    assert await _erased(home) == sorted([*FOREIGN, "letters/", "sites/link"])
    left = {one.relative_to(home).as_posix() for one in home.rglob("*") if not one.is_dir()}
    assert left == {*FOREIGN}
    assert (elsewhere / "kept").exists()


async def test_a_home_in_use_is_left_alone(tmp_path: Path) -> None:
    _put(tmp_path, *OURS)
    lock = HomeLock(tmp_path)
    lock.acquire()
    try:
        with pytest.raises(AlreadyRunning):
            await EraserOfHome(tmp_path).hold()
    finally:
        lock.release()
    assert (tmp_path / "store.sqlite3").exists()
