"""Pictures are taken away with their thumbnails, and only they."""

import os
from pathlib import Path

import pytest

from pinagent_desktop.services.pictures.files import PictureFiles
from pinagent_desktop.services.pictures.layout import names_of

pytestmark = pytest.mark.asyncio


async def test_a_picture_goes_with_its_thumbnails(tmp_path: Path) -> None:
    _made(tmp_path, "pr-1", "aa.jpg", "bb.jpg")
    _made(tmp_path, "pr-2", "aa.jpg")
    await PictureFiles(tmp_path).remove_files(["pr-1/aa.jpg", "pr-2/aa.jpg", "pr-2/never.jpg"])
    assert _left(tmp_path) == {f"pr-1/{name}" for name in names_of("bb.jpg")}
    assert not (tmp_path / "pr-2").exists()


async def test_nothing_outside_is_touched(tmp_path: Path) -> None:
    root = tmp_path / "pictures"
    _made(tmp_path, "outside", "aa.jpg")
    with pytest.raises(Exception, match="removed"):
        await PictureFiles(root).remove_files(["../outside/aa.jpg"])
    assert len(_left(tmp_path)) == 3


async def test_a_large_picture_goes_and_its_thumbnails_stay(tmp_path: Path) -> None:
    _made(tmp_path, "pr-1", "aa.jpg", "bb.jpg")
    shelf = PictureFiles(tmp_path)
    (tmp_path / "pr-1" / "aa.jpg").write_bytes(b"twelve bytes")
    assert await shelf.bytes_used() == 12 + 5
    assert await shelf.remove_large(["pr-1/aa.jpg", "pr-1/never.jpg"]) == 12
    assert await shelf.bytes_used() == 5
    assert await shelf.missing(["pr-1/aa.jpg", "pr-1/bb.jpg"]) == ["pr-1/aa.jpg"]
    assert _left(tmp_path) == {
        *(f"pr-1/{name}" for name in names_of("bb.jpg")),
        *(f"pr-1/{name}" for name in names_of("aa.jpg")[1:]),
    }


async def test_what_is_old_is_told_without_thumbnails(tmp_path: Path) -> None:
    _made(tmp_path, "references", "aa.jpg", "bb.jpg")
    for name in names_of("aa.jpg"):
        os.utime(tmp_path / "references" / name, (0, 0))
    assert await PictureFiles(tmp_path).older_than("references", 3600) == ["references/aa.jpg"]
    assert await PictureFiles(tmp_path).older_than("nothing-here", 3600) == []


async def test_what_a_kill_left_half_written_goes_once_it_is_old(tmp_path: Path) -> None:
    _made(tmp_path, "pr-1", "aa.jpg")
    old, new = (tmp_path / "pr-1" / name for name in (".a1b2.part", ".c3d4.part"))
    for file in (old, new):
        file.write_bytes(b"half")
    os.utime(old, (0, 0))
    await PictureFiles(tmp_path).remove_unfinished(3600)
    assert not old.exists()
    assert new.exists()  # somebody writes it just now
    assert len(_left(tmp_path)) == 3


async def test_without_any_picture_nothing_is_used(tmp_path: Path) -> None:
    assert await PictureFiles(tmp_path / "pictures").bytes_used() == 0


def _made(root: Path, folder: str, *names: str) -> None:
    (root / folder).mkdir()
    for name in names:
        for file in names_of(name):
            (root / folder / file).write_bytes(b"x")


def _left(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*.jpg")}
