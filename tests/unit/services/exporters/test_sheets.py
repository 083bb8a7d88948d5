"""Contact sheet and mood board: every pin on it, its link, letters of many scripts."""

import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.services.exporters.color_strip import color_strip
from pinagent_desktop.services.exporters.contact_sheet import ContactSheetExporter
from pinagent_desktop.services.exporters.cropping import contained, covering
from pinagent_desktop.services.exporters.lettering import FONT_FILE, Lettering
from pinagent_desktop.services.exporters.mood_board import (
    MOST,
    MoodBoardPdfExporter,
    MoodBoardPngExporter,
    best,
    rows_of,
)
from pinagent_desktop.services.exporters.paper import Box
from tests.builders import a_pin, a_prompt
from tests.unit.services.exporters.formats import LETTERING

READER = shutil.which("pdftotext")
PROMPT = a_prompt(text="modern room – спокойная комната", must_have=("sofa",))


def _quiet(_done: int, _of: int) -> None:
    """Nobody looks."""


# --- letters --------------------------------------------------------------------------------------
@pytest.mark.parametrize("text", ["Größe élégant Łódź", "Спокойная їжа", "Σαλόνι", "a – b … “c” €"])
def test_these_letters_come_with_the_app(text: str) -> None:
    bare = Lettering(LETTERING.file.parent, system_folders=())
    assert bare.written(text) == text
    assert bare.is_plain(text)


@pytest.mark.parametrize("text", ["غرفة جلوس", "חדר שקט"])
def test_letters_that_run_the_other_way_are_drawn(text: str) -> None:
    bare = Lettering(LETTERING.file.parent, system_folders=())
    assert bare.written(text) == text
    assert not bare.is_plain(text)
    drawn, ascent = bare.drawn(text, 40, "#102030")
    assert 0 < ascent <= drawn.height
    assert drawn.getpixel((0, 0)) == (16, 32, 48, 0)
    assert drawn.getbbox() is not None


def test_letters_that_no_font_has_are_left_out() -> None:
    bare = Lettering(LETTERING.file.parent, system_folders=())
    assert bare.written("sofa 日本 and lamp\U0001f6cb") == "sofa and lamp"


def test_a_font_of_the_system_helps_out(tmp_path: Path) -> None:
    shutil.copy(LETTERING.file, tmp_path / "FreeSans.ttf")
    helped = Lettering(LETTERING.file.parent, system_folders=(str(tmp_path),))
    # It has no more than our own, so ours is taken; a better one would have been.
    assert helped.written("日 sofa") == "sofa"
    assert helped._others[0].path == str(tmp_path / "FreeSans.ttf")
    assert LETTERING.file.name == FONT_FILE


def test_what_does_not_fit_is_cut_with_a_sign() -> None:
    whole = "A very long title of a picture"
    cut = LETTERING.cut(whole, 10, 60)
    assert cut.endswith("…")
    assert LETTERING.width(cut, 10) <= 60
    assert LETTERING.width(f"{whole[: len(cut)]}…", 10) > 60
    assert LETTERING.cut("short", 10, 60) == "short"


# --- places ---------------------------------------------------------------------------------------
def test_a_picture_covers_or_fits_and_keeps_its_middle() -> None:
    box = Box(10, 20, 100, 100)
    assert covering(box, (200, 100)) == Box(-40, 20, 200, 100)
    assert contained(box, (200, 100)) == Box(10, 45, 100, 50)


def test_rows_fill_the_room() -> None:
    assert list(rows_of([1.0] * 8, (400, 200))) == [4, 4]
    assert list(rows_of([2.0], (100, 50))) == [1]
    assert list(rows_of([], (100, 50))) == []
    plan = rows_of([0.7, 1.5, 0.66, 1.0, 0.75, 0.5, 2.0, 0.7, 1.0, 1.3, 0.6], (1000, 600))
    assert sum(plan) == 11
    assert min(plan) >= 1


def test_a_board_takes_the_best_that_differ() -> None:
    pins = [
        a_pin(n, picture_file="x.jpg", match_score=n / 100, status=PinStatus.APPROVED)
        for n in range(1, MOST + 3)
    ]
    twin = a_pin(90, picture_file="x.jpg", match_score=1.0, duplicate_of=pins[0].id)
    bare = a_pin(91, match_score=1.0, status=PinStatus.APPROVED)
    chosen = best([*pins, twin, bare])
    assert [pin.seq for pin in chosen] == [*range(MOST + 2, 2, -1)]
    few = [pins[0], twin, bare]
    assert best(few) == [pins[0], twin]


def test_the_strip_names_colours_from_dark_to_light(pictures: Path) -> None:
    files = [(pictures / "pr-1" / f"{name}-256.jpg").read_bytes() for name in ("aa", "bb")]
    colors = color_strip([*files, b"no picture"])
    assert len(colors) == 2
    # A JPEG is one off here and there.
    near = [[round(int(color[at : at + 2], 16) / 8) for at in (1, 3, 5)] for color in colors]
    assert near == [[2, 12, 14], [27, 25, 22]]
    assert color_strip([b"nothing"]) == []


# --- files ----------------------------------------------------------------------------------------
def test_the_contact_sheet_leads_to_every_pin(
    pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    many = [a_pin(n, picture_file="pr-1/aa.jpg", width=600, height=900) for n in range(10, 40)]
    exporter = ContactSheetExporter(LETTERING)
    sheet = exporter.write(PROMPT, [*pins, *many], pictures, tmp_path / "s.pdf", _quiet)
    raw = sheet.read_bytes()
    assert raw.count(b"/Type /Page\n") == 3
    assert len(re.findall(rb"/URI \(https://www.pinterest.com/pin/\d+/\)", raw)) == 34
    assert b"javascript" not in raw
    assert raw.count(b"/DCTDecode") == 2  # each picture once, as it lies in its file


@pytest.mark.skipif(READER is None, reason="needs pdftotext of poppler")
def test_another_program_reads_its_words(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    exporter = ContactSheetExporter(LETTERING)
    sheet = exporter.write(PROMPT, pins, pictures, tmp_path / "s.pdf", _quiet)
    words = subprocess.run(
        [str(READER), str(sheet), "-"], check=True, capture_output=True, text=True, timeout=60
    ).stdout
    assert "modern room – спокойная комната" in words
    assert "5 pins · 1 approved · 1 disqualified · 3 pending" in words
    assert "0.90 · Approved · watermark" in words
    assert "Pending: no credit" in words
    assert "1 of 1" in words


def test_the_board_is_one_page_with_links(pins: list[Pin], pictures: Path, tmp_path: Path) -> None:
    exporter = MoodBoardPdfExporter(LETTERING)
    raw = exporter.write(PROMPT, pins, pictures, tmp_path / "b.pdf", _quiet).read_bytes()
    assert raw.count(b"/Type /Page\n") == 1
    assert b"/URI (https://www.pinterest.com/pin/100001/)" in raw


def test_the_board_shows_pictures_and_their_colours(
    pins: list[Pin], pictures: Path, tmp_path: Path
) -> None:
    exporter = MoodBoardPngExporter(LETTERING)
    board = exporter.write(PROMPT, pins[:2], pictures, tmp_path / "b.png", _quiet)
    with Image.open(io.BytesIO(board.read_bytes())) as opened:
        assert opened.size == (3573, 2526)
        seen = {color for _, color in opened.resize((300, 212)).convert("P").getcolors() or []}
        middle = opened.getpixel((900, 1300)), opened.getpixel((2700, 1300))
    assert len(seen) > 3
    assert [tuple(round(part / 16) for part in color) for color in middle] == [  # type: ignore[union-attr]
        (14, 12, 11),
        (1, 6, 7),
    ]
