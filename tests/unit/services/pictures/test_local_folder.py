"""Files of the person's own, listed and opened by the worker."""

import asyncio
import io
import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.ports.pictures import Picture, PictureFailure
from pinagent_desktop.services.pictures.local_folder import LocalPictures
from pinagent_desktop.services.pictures.worker_client import PictureWorker


def pictures(root: Path) -> LocalPictures:
    return LocalPictures(
        root, PictureWorker([sys.executable, "-m", "pinagent_desktop"], seconds=100)
    )


def test_pictures_are_listed_by_name_and_hidden_ones_are_not(tmp_path: Path) -> None:
    for name in ("b.JPG", "a.png", "notes.txt", ".hidden.jpg", ".thumbs/c.jpg", "more/d.webp"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"")
    listed = pictures(tmp_path).list(tmp_path)
    assert [file.relative_to(tmp_path).as_posix() for file in listed] == [
        "a.png",
        "b.JPG",
        "more/d.webp",
    ]
    with pytest.raises(UsageError, match="gone cannot be opened"):
        pictures(tmp_path).list(tmp_path / "gone")


@pytest.mark.asyncio
async def test_the_worker_makes_our_own_file(tmp_path: Path) -> None:
    target = io.BytesIO()
    Image.new("RGB", (400, 600), "#d8c7ae").save(target, "PNG")
    (tmp_path / "room.png").write_bytes(target.getvalue())
    (tmp_path / "page.jpg").write_text("<html>", "utf-8")
    root = tmp_path / "home"
    local = pictures(root)
    try:
        kept = await local.keep(tmp_path / "room.png", "folder-1")
        page = await local.keep(tmp_path / "page.jpg", "folder-1")
        gone = await local.keep(tmp_path / "gone.jpg", "folder-1")
    finally:
        await local.close()
    assert isinstance(kept, Picture)
    assert (kept.width, kept.height) == (400, 600)
    assert (root / kept.file).read_bytes().startswith(b"\xff\xd8")
    assert isinstance(page, PictureFailure)
    assert isinstance(gone, PictureFailure)
    assert "cannot be opened" in gone.detail


@pytest.mark.asyncio
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with named pipes")
async def test_a_pipe_or_a_device_is_no_picture_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    (tmp_path / "endless.jpg").symlink_to("/dev/zero")
    local = pictures(tmp_path / "home")
    try:
        for name in ("pipe.jpg", "endless.jpg"):
            async with asyncio.timeout(10):
                kept = await local.keep(tmp_path / name, "folder-1")
            assert kept == PictureFailure("it cannot be opened: it is no ordinary file")
    finally:
        await local.close()
