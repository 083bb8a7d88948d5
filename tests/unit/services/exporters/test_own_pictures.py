"""The picture of a pin for an export: the best that is here, nothing from outside."""

from pathlib import Path

from pinagent_desktop.services.exporters.own_pictures import picture_bytes
from tests.builders import a_pin

PIN = a_pin(picture_file="pr-1/aa.jpg")


def _put(folder: Path, *names: str) -> None:
    (folder / "pr-1").mkdir(exist_ok=True)
    for name in names:
        (folder / "pr-1" / name).write_text(name)


def test_the_widest_that_is_left_is_taken(tmp_path: Path) -> None:
    assert picture_bytes(tmp_path, PIN) is None
    _put(tmp_path, "aa-256.jpg")
    assert picture_bytes(tmp_path, PIN) == b"aa-256.jpg"
    _put(tmp_path, "aa-512.jpg")
    assert picture_bytes(tmp_path, PIN) == b"aa-512.jpg"
    _put(tmp_path, "aa.jpg")
    assert picture_bytes(tmp_path, PIN) == b"aa.jpg"
    assert picture_bytes(tmp_path, PIN, thumbnail=256) == b"aa-256.jpg"


def test_nothing_outside_is_read(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "aa.jpg").write_text("private")
    outside = a_pin(picture_file="../aa.jpg")
    assert picture_bytes(tmp_path / "pictures", outside) is None
