"""Nothing of an archive lands outside its folder, and half of one is not there at all."""

import os
import stat
import zipfile
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import BrowserUnusable
from pinagent_desktop.services.own_browser import browser_unpacking
from pinagent_desktop.services.own_browser.browser_unpacking import unpack_browser
from tests.unit.services.own_browser.browser_host import PROGRAM, packed


def archive(folder: Path, *entries: tuple[str, bytes, int]) -> Path:
    path = folder / "browser.zip"
    with zipfile.ZipFile(path, "w") as packed_file:
        for name, data, mode in entries:
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            packed_file.writestr(entry, data)
    return path


def test_programs_are_programs_and_a_browser_from_before_is_replaced(tmp_path: Path) -> None:
    path, folder = tmp_path / "browser.zip", tmp_path / "chromium-1"
    path.write_bytes(packed(notes=b"text"))
    (folder / "old").mkdir(parents=True)
    unpack_browser(path, folder)
    assert os.access(folder / PROGRAM, os.X_OK)
    assert (folder / "chrome-linux64" / "notes").read_bytes() == b"text"
    assert not (folder / "old").exists()


def test_links_inside_are_links(tmp_path: Path) -> None:
    link = stat.S_IFLNK | 0o777
    entries = (("app/Versions/A/lib", b"code", 0o644), ("app/lib", b"Versions/A/lib", link))
    unpack_browser(archive(tmp_path, *entries), tmp_path / "chromium-1")
    assert (tmp_path / "chromium-1" / "app" / "lib").readlink() == Path("Versions/A/lib")


@pytest.mark.parametrize(
    "entries",
    [
        [("../outside", b"x", 0o644)],
        [("app/../../outside", b"x", 0o644)],
        [("/etc/outside", b"x", 0o644)],
        [("way", b"..", stat.S_IFLNK | 0o777), ("way/outside", b"x", 0o644)],
        [("way", b"/tmp", stat.S_IFLNK | 0o777)],
    ],
)
def test_what_leads_outside_is_refused(
    tmp_path: Path, entries: list[tuple[str, bytes, int]]
) -> None:
    room = tmp_path / "room"
    room.mkdir()
    path = archive(tmp_path, *entries)
    with pytest.raises(BrowserUnusable, match="outside"):
        unpack_browser(path, room / "chromium-1")
    assert list(room.iterdir()) == []
    assert sorted(one.name for one in tmp_path.iterdir()) == ["browser.zip", "room"]


def test_what_is_far_too_large_is_not_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browser_unpacking, "MOST_BYTES", 10)
    with pytest.raises(BrowserUnusable, match="larger"):
        unpack_browser(archive(tmp_path, ("app", b"x" * 11, 0o644)), tmp_path / "chromium-1")
    assert not (tmp_path / "chromium-1").exists()


def test_bytes_that_do_not_unpack_are_a_damaged_download(tmp_path: Path) -> None:
    path = tmp_path / "browser.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed_file:
        packed_file.writestr("app", b"some program" * 5_000)
    whole = path.read_bytes()
    begin = whole.index(b"app") + len("app")
    for place in range(begin, begin + 40):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        with pytest.raises(BrowserUnusable, match="damaged"):
            unpack_browser(path, tmp_path / "chromium-1")


def test_a_link_to_what_is_no_text_is_a_damaged_download(tmp_path: Path) -> None:
    path = archive(tmp_path, ("way", b"\xff\xfe", stat.S_IFLNK | 0o777))
    with pytest.raises(BrowserUnusable, match="damaged"):
        unpack_browser(path, tmp_path / "chromium-1")


def test_no_archive_at_all_leaves_the_browser_from_before(tmp_path: Path) -> None:
    path, folder = tmp_path / "browser.zip", tmp_path / "chromium-1"
    path.write_bytes(b"<html>Sign in to the hotel's network</html>")
    folder.mkdir()
    (folder / "chrome").touch()
    with pytest.raises(BrowserUnusable, match="damaged"):
        unpack_browser(path, folder)
    assert [one.name for one in folder.iterdir()] == ["chrome"]
