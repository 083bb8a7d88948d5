"""Every format: whole or not at all, inside its place, without anything private."""

import csv
import errno
import io
import json
import os
import zipfile
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.not_written import NotWritten
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.ports.exporting import Exporter
from pinagent_desktop.services.exporters.bundle import BundleExporter
from pinagent_desktop.services.exporters.folder import FolderExporter
from pinagent_desktop.services.exporters.page import PageExporter
from pinagent_desktop.services.exporters.tables import CsvExporter, JsonExporter, guarded
from tests.builders import a_prompt
from tests.unit.services.exporters.formats import EXPORTERS

PROMPT = a_prompt(text="modern <b>minimalist</b> room", must_have=("sofa & lamp",))


def _write(exporter: Exporter, pins: Sequence[Pin], pictures: Path, to: Path) -> Path:
    return exporter.write(PROMPT, pins, pictures, to, lambda _done, _of: None)


@pytest.fixture(params=EXPORTERS, ids=lambda make: make().format)
def exporter(request: pytest.FixtureRequest) -> Exporter:
    made: Exporter = request.param()
    return made


# --- every format ---------------------------------------------------------------------------------
def test_progress_ends_at_the_last_pin(
    exporter: Exporter, pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    written = exporter.write(
        PROMPT, pins, pictures, tmp_path / "out", lambda done, of: told.append((done, of))
    )
    assert told[-1] == (5, 5)
    assert written == tmp_path / "out"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["home", "out"]


def test_no_pins_are_an_export_too(exporter: Exporter, pictures: Path, tmp_path: Path) -> None:
    assert _write(exporter, [], pictures, tmp_path / "out").exists()


@pytest.mark.row("E5")
def test_nothing_private_is_inside(
    exporter: Exporter, pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    written = _write(exporter, pins, pictures, tmp_path / "out")
    for content in _contents(written):
        assert b"canary-secret" not in content
        assert str(pictures).encode() not in content
        assert b"pr-1/aa" not in content
        assert b"picture_file" not in content


@pytest.mark.row("E4")
def test_a_failure_leaves_the_old_export_and_no_rest(
    exporter: Exporter, pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out"
    if exporter.format == "folder":
        target.mkdir()
    else:
        target.write_bytes(b"old")

    def full(_done: int, _of: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(NotWritten, match="the disk is full"):
        exporter.write(PROMPT, pins, pictures, target, full)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert target.is_dir() or target.read_bytes() == b"old"


@pytest.mark.row("E1")
def test_a_link_is_replaced_and_not_followed(
    exporter: Exporter, pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    if exporter.format == "folder":
        pytest.skip("a folder is made anew, never written through")
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    link = tmp_path / "out"
    link.symlink_to(victim)
    _write(exporter, pins, pictures, link)
    assert victim.read_bytes() == b"mine"
    assert not link.is_symlink()


def test_a_place_that_is_not_there_is_a_storage_error(
    exporter: Exporter, pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError):
        _write(exporter, pins, pictures, tmp_path / "file" / "out")


def test_a_place_without_the_right_to_write_is_read_only(
    exporter: Exporter, pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    if os.access(locked, os.W_OK):
        pytest.skip("this user may write anywhere")
    with pytest.raises(NotWritten, match="you may not write there"):
        _write(exporter, pins, pictures, locked / "out")


# --- sheet and data -------------------------------------------------------------------------------
def test_the_sheet_reads_back(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    written = _write(CsvExporter(), pins, pictures, tmp_path / "pins.csv")
    raw = written.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in raw
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
    assert [row["status"] for row in rows] == ["approved", "disqualified"] + ["pending"] * 3
    assert rows[0]["match_score"] == "0.9"
    assert (rows[0]["subject"], rows[0]["problems"]) == ("4", "watermark")
    assert rows[1]["title"].startswith("'=cmd")
    assert rows[2]["pending_reason"] == "no_credit"
    assert "\0" not in raw.decode("utf-8-sig")


@pytest.mark.row("E2")
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", *"\uff1d\uff0b\uff0d\uff20"])
@pytest.mark.parametrize("before", ["", " ", "\u00a0", '"', "'", "\ufeff", "\u3000 "])
def test_no_cell_begins_a_formula(sign: str, before: str) -> None:
    assert str(guarded(f"{before}{sign}1+1")).startswith("'")


@pytest.mark.parametrize("cell", ["sofa = table", "a-b", "", 'say "hi"', "'quoted'", None, -5, 0.5])
def test_other_cells_stay(cell: str | float | None) -> None:
    assert guarded(cell) == cell


def test_the_data_reads_back(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    data = json.loads(_write(JsonExporter(), pins, pictures, tmp_path / "p.json").read_bytes())
    assert data["counts"] == {"approved": 1, "disqualified": 1, "pending": 3}
    assert data["practice"] is False
    assert data["prompt"]["text"] == PROMPT.text
    assert data["pins"][0]["grades"]["subject"] == 4
    assert data["pins"][1]["title"] == pins[1].title


def test_the_persons_own_reference_pictures_are_not_named(
    pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    own = Reference(file="references/moodmark.jpg", name="moodmark of lena.jpg", width=1, height=1)
    prompt = PROMPT.with_(like=(own,), unlike=(own,))
    to = tmp_path / "p.json"
    JsonExporter().write(prompt, pins, pictures, to, lambda _done, _of: None)
    assert b"moodmark" not in to.read_bytes()
    BundleExporter().write(prompt, pins, pictures, tmp_path / "p.zip", lambda _done, _of: None)
    with zipfile.ZipFile(tmp_path / "p.zip") as opened:
        assert b"moodmark" not in opened.read("pins.json")


# --- folder and bundle ----------------------------------------------------------------------------
def test_pictures_get_speaking_names(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    folder = _write(FolderExporter(), pins, pictures, tmp_path / "out")
    names = sorted(path.name for path in folder.iterdir())
    assert names[0] == "001 Low cream sofa.jpg"
    assert names[1].startswith("002 =cmd")
    assert names[2:] == ["pins.csv"]
    assert (folder / names[0]).read_bytes() == (pictures / "pr-1" / "aa.jpg").read_bytes()
    sheet = (folder / "pins.csv").read_text("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(sheet, newline="")))
    assert [bool(row["file"]) for row in rows] == [True, True, False, False, False]


def test_a_folder_that_holds_something_is_not_touched(
    pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "documents"
    mine.mkdir()
    (mine / "letter.txt").write_text("dear")
    first = _write(FolderExporter(), pins, pictures, mine)
    second = _write(FolderExporter(), pins, pictures, mine)
    assert first.parent == second.parent == mine
    assert first != second
    assert (mine / "letter.txt").read_text() == "dear"


def test_the_bundle_holds_a_note_beside_each_picture(
    pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    bundle = _write(BundleExporter(), pins, pictures, tmp_path / "pins.zip")
    with zipfile.ZipFile(bundle) as opened:
        assert opened.testzip() is None
        names = opened.namelist()
        note = json.loads(opened.read("pictures/001 Low cream sofa.json"))
    assert note["title"] == "Low cream sofa"
    assert sum(name.endswith(".jpg") for name in names) == 2
    assert sum(name.endswith(".json") for name in names) == 6
    assert all(not name.startswith("/") and ".." not in name.split("/") for name in names)
    again = _write(BundleExporter(), pins, pictures, tmp_path / "again.zip")
    assert again.read_bytes() == bundle.read_bytes()


# --- page -----------------------------------------------------------------------------------------
class _Page(HTMLParser):
    """Notes every tag, every address, and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.handlers: list[str] = []
        self.text = ""

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"src", "href"}]
        self.handlers += [name for name, _ in attrs if name.startswith("on")]

    @override
    def handle_data(self, data: str) -> None:
        self.text += data


def _page(pins: list[Pin], pictures: Path, tmp_path: Path) -> tuple[_Page, str]:
    html = _write(PageExporter(), pins, pictures, tmp_path / "page.html").read_text("utf-8")
    page = _Page()
    page.feed(html)
    return page, html


@pytest.mark.row("E3")
def test_the_page_runs_nothing_and_loads_nothing(
    pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    page, html = _page(pins, pictures, tmp_path)
    assert "script" not in page.tags
    assert page.handlers == []
    assert page.tags.count("img") == 2
    loaded = [address for address in page.addresses if not address.startswith("https://www.pint")]
    assert len(loaded) == 2
    assert all(address.startswith("data:image/jpeg;base64,") for address in loaded)
    assert "default-src 'none'" in html
    assert "javascript:" not in html
    assert "url(" not in html


def test_the_page_says_what_it_shows(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    page, _ = _page(pins, pictures, tmp_path)
    words = " ".join(page.text.split())
    assert "modern <b>minimalist</b> room" in words
    assert "Must have sofa & lamp" in words
    assert "5 pins 1 approved 1 disqualified 3 pending" in words
    assert "approved from 0.60" in words
    assert "Approved · watermark" in words
    assert "Pending: no credit" in words
    assert words.count("no picture") == 3
    assert "Practice" not in words


def test_practice_is_labelled(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    practised = [pins[0].with_(scorer="practice"), *pins[1:]]
    page, _ = _page(practised, pictures, tmp_path)
    assert "practice judge" in page.text


def test_a_persons_word_is_told_as_such(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    decided = pins[1].with_(human_status=PinStatus.APPROVED, status=PinStatus.APPROVED)
    page, _ = _page([decided], pictures, tmp_path)
    assert "Approved by you" in page.text


def _contents(written: Path) -> list[bytes]:
    if written.is_dir():
        return [path.read_bytes() for path in written.iterdir()]
    if zipfile.is_zipfile(written):
        with zipfile.ZipFile(written) as bundle:
            return [bundle.read(name) for name in bundle.namelist()]
    return [written.read_bytes()]
