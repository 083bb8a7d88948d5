"""What a killed export leaves behind goes with the next one into the same folder."""

import os
import time
from pathlib import Path

import pytest

from pinagent_desktop.services.exporters.atomic import whole_file, whole_folder

TWO_DAYS = 2 * 24 * 60 * 60
OURS = ".pinagent-0123456789ab.part"


def aged(path: Path) -> None:
    then = time.time() - TWO_DAYS
    os.utime(path, (then, then))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Hold an abandoned file, an abandoned folder, one under way, and files of the person."""
    whole = tmp_path / ".pinagent-ba9876543210.part"
    whole.mkdir()
    (whole / "0001.jpg").write_bytes(b"half")
    names = (OURS, ".pinagent-notes.part", "pinagent-0123456789ab.part", ".pinagent-00.part.txt")
    for name in names:
        (tmp_path / name).write_bytes(b"x")
        aged(tmp_path / name)
    aged(whole)
    (tmp_path / ".pinagent-aaaaaaaaaaaa.part").write_bytes(b"under way")
    return tmp_path


WANTED = {
    ".pinagent-aaaaaaaaaaaa.part",
    ".pinagent-notes.part",
    "pinagent-0123456789ab.part",
    ".pinagent-00.part.txt",
    "new",
}


def test_a_file_takes_them_along(folder: Path) -> None:
    with whole_file(folder / "new") as part:
        part.write_bytes(b"whole")
    assert {path.name for path in folder.iterdir()} == WANTED


def test_a_folder_takes_them_along(folder: Path) -> None:
    with whole_folder(folder / "new"):
        pass
    assert {path.name for path in folder.iterdir()} == WANTED


def test_a_link_of_that_name_is_removed_never_followed(tmp_path: Path) -> None:
    kept = tmp_path / "of the person"
    kept.mkdir()
    (kept / "letter.txt").write_text("dear")
    link = tmp_path / OURS
    link.symlink_to(kept)
    then = time.time() - TWO_DAYS
    os.utime(link, (then, then), follow_symlinks=False)
    with whole_file(tmp_path / "new") as part:
        part.write_bytes(b"whole")
    assert not link.is_symlink()
    assert (kept / "letter.txt").read_text() == "dear"
