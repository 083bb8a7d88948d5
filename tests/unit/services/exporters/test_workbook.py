"""The workbook: pictures in their rows, text as text, numbers as numbers."""

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.services.exporters.workbook import COLUMNS, LONGEST_TEXT, WorkbookExporter
from tests.builders import a_pin, a_prompt

_SHEET = "xl/worksheets/sheet1.xml"
_M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def _book(pins: list[Pin], pictures: Path, to: Path) -> zipfile.ZipFile:
    exporter = WorkbookExporter()
    prompt = a_prompt(text="japandi lobby", must_have=("sofa",), avoid=("=1+1",))
    return zipfile.ZipFile(exporter.write(prompt, pins, pictures, to, lambda _done, _of: None))


def _rows(book: zipfile.ZipFile, sheet: str = _SHEET) -> list[dict[str, tuple[str, str]]]:
    """Return each row's cells by column letter: kind and text."""
    words = ET.fromstring(book.read("xl/sharedStrings.xml"))  # noqa: S314 - written just now
    texts = ["".join(entry.itertext()) for entry in words.iter(f"{_M}si")]
    rows = []
    for row in ET.fromstring(book.read(sheet)).iter(f"{_M}row"):  # noqa: S314 - the same
        cells = {}
        for cell in row.iter(f"{_M}c"):
            kind, value = cell.get("t", "n"), cell.findtext(f"{_M}v") or ""
            letter = re.sub(r"\d", "", cell.get("r") or "")
            cells[letter] = (kind, texts[int(value)] if kind == "s" else value)
        rows.append(cells)
    return rows


def test_a_row_a_pin_with_its_picture(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    book = _book(pins, pictures, tmp_path / "pins.xlsx")
    rows = _rows(book)
    assert len(rows) == 1 + len(pins)
    assert [text for _, text in rows[0].values()] == ["Picture", *(c.name for c in COLUMNS)]
    assert rows[1]["B"] == ("s", "Low cream sofa")
    assert rows[1]["E"] == ("n", "0.9")
    assert rows[1]["L"] == ("n", "4")
    assert "A" not in rows[1]
    assert rows[3]["A"] == ("s", "no picture")
    drawing = book.read("xl/drawings/drawing1.xml").decode()
    assert drawing.count("<xdr:pic>") == 2
    assert 'descr="Low cream sofa"' in drawing


def test_no_formula_and_no_link_from_what_a_page_says(
    pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    hostile = [
        a_pin(9, title="=1+1", link="javascript:alert(1)", pinner="http://example.com/ in a name")
    ]
    book = _book([*pins, *hostile], pictures, tmp_path / "pins.xlsx")
    sheet = book.read(_SHEET).decode()
    assert "<f>" not in sheet
    # Shown as it is, and it stays text when somebody edits the cell.
    assert ("s", "=1+1") in _rows(book)[-1].values()
    assert 'quotePrefix="1"' in book.read("xl/styles.xml").decode()
    links = book.read("xl/worksheets/_rels/sheet1.xml.rels").decode()
    assert "javascript" not in links
    assert "example.com" not in links
    assert links.count("https://www.pinterest.com/pin/") == len(pins)  # all but the hostile one


def test_odd_characters_and_long_texts_do_not_break_it(pictures: Path, tmp_path: Path) -> None:
    odd = [a_pin(1, title="a\0b\x1b\ud800\uffff\u202ec", description="x" * 40_000)]
    book = _book(odd, pictures, tmp_path / "pins.xlsx")
    (row,) = _rows(book)[1:]
    assert row["B"] == ("s", "abc")
    assert len(row["K"][1]) == LONGEST_TEXT


def test_a_second_sheet_says_what_was_looked_for(
    pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    practised = [pins[0].with_(scorer="practice"), *pins[1:]]
    rows = _rows(_book(practised, pictures, tmp_path / "p.xlsx"), "xl/worksheets/sheet2.xml")
    facts = {row["A"][1]: row.get("B", ("", ""))[1] for row in rows}
    assert "japandi lobby" in facts
    assert facts["Must have"] == "sofa"
    assert facts["Avoid"] == "=1+1"
    assert facts["Pins"] == "5: 1 approved, 1 disqualified, 3 pending"
    assert "No vision model" in facts["Practice"]


def test_bytes_that_are_no_picture_leave_their_cell_empty(pictures: Path, tmp_path: Path) -> None:
    (pictures / "pr-1" / "odd.jpg").write_bytes(b"<html>")
    book = _book([a_pin(1, picture_file="pr-1/odd.jpg")], pictures, tmp_path / "pins.xlsx")
    assert _rows(book)[1]["A"] == ("s", "no picture")
