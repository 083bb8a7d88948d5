"""Hostile titles and bad ends, with the programs that people open exports with."""

import csv
import os
import random
import shutil
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from typing_extensions import override

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.services.exporters.bundle import BundleExporter
from pinagent_desktop.services.exporters.folder import FolderExporter
from pinagent_desktop.services.exporters.page import PageExporter
from pinagent_desktop.services.exporters.tables import CsvExporter
from pinagent_desktop.services.exporters.workbook import WorkbookExporter
from tests.builders import a_pin, a_prompt

ROOT = Path(__file__).parents[4]
OFFICE = shutil.which("soffice")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FORMULAS = [
    f"{before}{sign}1+1"
    for sign in ("=", "+", "-", "@", "\t=", "\r=", "\uff1d", "\uff0b", "\uff0d", "\uff20")
    for before in ("", " ", '"', "'", "\u3000")
] + ['=HYPERLINK("http://127.0.0.1:9/";"x")', "=cmd|'/c calc'!A1", "@SUM(1;1)", "-2+3"]


def corpus() -> list[str]:
    """200 titles that lead out of a folder, or that some system does not take."""
    source = random.Random(20261124)  # noqa: S311 - the same titles each time
    devices = ("CON", "nul", "COM1", "lpt9", "AUX.txt", "prn .jpg", "conin$")
    ways = ("../", "..\\", "/", "C:\\", "~/", "./", "%2e%2e/", "\0", "\u202e", ". ", "-")
    letters = ("a", "é", "e\u0301", "漢", "\U0001f6cb", "\u200b", "\ud800", "\x7f", " ", ".")
    found = [*devices, "", ".", "..", "x" * 300, "é" * 300, "caf\u00e9", "cafe\u0301", "CAFÉ"]
    while len(found) < 200:
        tail = "".join(source.choices(letters, k=source.randrange(1, 300)))
        found.append(source.choice(ways) * source.randrange(1, 5) + source.choice(devices) + tail)
    return found


def _write(exporter: object, pins: list[Pin], pictures: Path, to: Path) -> Path:
    assert isinstance(exporter, CsvExporter | FolderExporter | BundleExporter | PageExporter)
    return exporter.write(a_prompt(), pins, pictures, to, lambda _done, _of: None)


@pytest.mark.row("E1")
def test_200_names_stay_inside_their_folder(pictures: Path, tmp_path: Path) -> None:
    titles = corpus()
    pins = [
        a_pin(number, title=title, picture_file="pr-1/aa.jpg")
        for number, title in enumerate(titles, start=1)
    ]
    outside = set(tmp_path.rglob("*"))
    folder = _write(FolderExporter(), pins, pictures, tmp_path / "out")
    made = set(tmp_path.rglob("*")) - outside - {folder}
    assert all(os.path.realpath(path).startswith(f"{folder}{os.sep}") for path in made)
    assert all(path.parent == folder for path in made)
    assert len(made) == len(titles) + 1
    bundle = _write(BundleExporter(), pins, pictures, tmp_path / "pins.zip")
    with zipfile.ZipFile(bundle) as opened:
        opened.extractall(tmp_path / "unpacked")
        assert len(set(opened.namelist())) == 2 * len(titles) + 2
    unpacked = list((tmp_path / "unpacked").rglob("*"))
    assert len([path for path in unpacked if path.is_file()]) == 2 * len(titles) + 2


@pytest.mark.row("E2")
@pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice")
def test_an_office_finds_no_formula(pictures: Path, tmp_path: Path) -> None:
    pins = [
        a_pin(number, title=text, description=text, ai_explanation=text, match_score=0.25)
        for number, text in enumerate(FORMULAS, start=1)
    ]
    sheet = _write(CsvExporter(), pins, pictures, tmp_path / "pins.csv")
    # The control: without the guard there are formulas to be found.
    bare = tmp_path / "bare.csv"
    with bare.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerow(FORMULAS)
    assert _formulas(bare, tmp_path)[0] > 0
    formulas, numbers = _formulas(sheet, tmp_path)
    assert formulas == 0
    assert numbers >= len(pins)  # scores are numbers still


@pytest.mark.row("E2")
@pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice")
def test_an_office_finds_text_and_pictures_in_the_workbook(pictures: Path, tmp_path: Path) -> None:
    pins = [
        a_pin(
            number,
            title=text,
            link=f"https://example.com/{number}?q={text}",
            pinner=text,
            ai_explanation=text,
            match_score=0.25,
            picture_file="pr-1/aa.jpg",
        )
        for number, text in enumerate(FORMULAS, start=1)
    ]
    prompt = a_prompt(text="=1+1", must_have=("=2+2",))
    book = tmp_path / "pins.xlsx"
    WorkbookExporter().write(prompt, pins, pictures, book, lambda _done, _of: None)
    formulas, numbers = _formulas(book, tmp_path)
    assert formulas == 0
    assert numbers >= len(pins)
    seen = book.with_suffix(".fods").read_text("utf-8")
    assert seen.count("<draw:image") == len(pins)
    assert "=cmd|'/c calc'!A1" in ET.fromstring(seen).itertext()  # noqa: S314 - as above


def _formulas(sheet: Path, folder: Path) -> tuple[int, int]:
    """Let LibreOffice read a sheet; return its cells with a formula, and those with a number."""
    assert OFFICE is not None
    profile = f"-env:UserInstallation=file://{folder}/office"
    words = [OFFICE, profile, "--headless", "--convert-to", "fods", "--outdir", str(folder)]
    if sheet.suffix == ".csv":
        words.append("--infilter=CSV:44,34,76,1,,0,false,true,false,false")
    subprocess.run([*words, str(sheet)], check=True, capture_output=True, timeout=90)
    text = sheet.with_suffix(".fods").read_text("utf-8")
    cells = list(ET.fromstring(text).iter())  # noqa: S314 - LibreOffice wrote it
    formulas = sum(any(name.endswith("}formula") for name in cell.attrib) for cell in cells)
    kinds = [value for cell in cells for name, value in cell.attrib.items() if "value-type" in name]
    return formulas, kinds.count("float")


@contextmanager
def _listener() -> Iterator[tuple[str, list[str]]]:
    """Yield an address and what is asked there."""
    hits: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hits.append(self.path)
            self.send_response(404)
            self.end_headers()

        @override
        def log_message(self, format: str, *words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", hits
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.mark.browser
@pytest.mark.row("E3")
@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
def test_a_browser_loads_nothing_for_the_page(pictures: Path, tmp_path: Path) -> None:
    with _listener() as (address, hits):
        hostile = (
            f"</title></h2><img src={address}/img><script src={address}/js></script>"
            f"<link rel=stylesheet href={address}/css><iframe src={address}/frame></iframe>"
            f"<style>@import url({address}/import)</style><svg onload=fetch('{address}/svg')>"
        )
        pins = [
            a_pin(1, title=hostile, alt_text=hostile, ai_explanation=hostile),
            a_pin(2, title=f"\" onerror=\"fetch('{address}/attr')", picture_file="pr-1/aa.jpg"),
        ]
        prompt = a_prompt(text=hostile[:200], must_have=(hostile,), avoid=(hostile,))
        page = tmp_path / "page.html"
        PageExporter().write(prompt, pins, pictures, page, lambda _done, _of: None)
        assert "2 " in _seen(page, tmp_path)
        assert hits == []
        bare = tmp_path / "bare.html"  # the control: such words do reach the listener
        bare.write_text(f"<p>{hostile}</p>", "utf-8")
        _seen(bare, tmp_path)
        assert "/img" in hits


def _seen(page: Path, folder: Path) -> str:
    assert CHROMIUM is not None
    flags = ["--headless", "--disable-gpu", f"--user-data-dir={folder}/chromium", "--dump-dom"]
    if os.name == "posix" and os.geteuid() == 0:
        flags.append("--no-sandbox")  # as root there is none, and only the loopback is asked
    seen = subprocess.run(
        [CHROMIUM, *flags, page.as_uri()],
        check=True,
        capture_output=True,
        text=True,
        timeout=90,
    )
    return seen.stdout


@pytest.mark.row("E4")
@pytest.mark.parametrize(
    "format_",
    [
        *("csv", "json", "html", "zip", "folder", "moodboard-png"),
        "xlsx",
        "pdf",
    ],
)
def test_killed_in_the_middle_leaves_the_old_export(
    pictures: Path, tmp_path: Path, format_: str
) -> None:
    target = tmp_path / "target" / "out"
    target.parent.mkdir()
    if format_ != "folder":
        target.write_bytes(b"old")
    program = (sys.executable, "-m", "tests.unit.services.exporters.export_child")
    child = subprocess.Popen(
        [*program, format_, str(pictures), str(target)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert child.stdout is not None
    assert child.stdin is not None
    with child.stdout, child.stdin:
        assert child.stdout.readline()
        child.kill()
        child.wait(timeout=10)
    visible = [path.name for path in target.parent.iterdir() if not path.name.startswith(".")]
    if format_ == "folder":
        assert visible == []
    else:
        assert visible == ["out"]
        assert target.read_bytes() == b"old"


@pytest.mark.row("E4")
def test_a_target_that_vanishes_is_a_storage_error_and_leaves_nothing(
    pictures: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()

    def pulled_out(done: int, _of: int) -> None:
        if done == 1:
            shutil.rmtree(folder)

    pins = [a_pin(number, picture_file="pr-1/aa.jpg") for number in range(1, 4)]
    for exporter in (PageExporter(), BundleExporter(), FolderExporter()):
        folder.mkdir(exist_ok=True)
        with pytest.raises(StorageError):
            exporter.write(a_prompt(), pins, pictures, folder / "out", pulled_out)
        assert not (folder / "out").exists()
