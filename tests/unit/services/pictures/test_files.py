"""Pictures are taken away with their thumbnails, and only they."""

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


def _made(root: Path, folder: str, *names: str) -> None:
    (root / folder).mkdir()
    for name in names:
        for file in names_of(name):
            (root / folder / file).write_bytes(b"x")


def _left(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*.jpg")}
