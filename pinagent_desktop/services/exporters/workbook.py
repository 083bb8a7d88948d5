"""Pins as a workbook (XLSX): a small picture in each row, text that is never a formula."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from typing_extensions import override

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.exporters import records
from pinagent_desktop.services.exporters.own_pictures import picture_bytes
from pinagent_desktop.services.exporters.plain_text import one_line, plain, shortened, web_address
from pinagent_desktop.services.exporters.status_words import (
    ORIGIN_NOTE,
    PRACTICE_NOTE,
    STATUS_WORDS,
    title_words,
)
from pinagent_desktop.services.exporters.tables import Cell, guarded
from pinagent_desktop.services.exporters.whole_export import Chosen, WholeExport

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

THUMBNAIL = 256
PICTURE_BOX = (120, 112)
"""Room of a picture in its cell, width and height in the pixels of a sheet."""
_MARGIN = 4
_ROW = PICTURE_BOX[1] + 2 * _MARGIN
PRINTED = 8
"""Columns beside the picture that a print shows; all of them would be too small to read."""
LONGEST_TEXT = 32_767
"""Characters that a cell takes."""
LONGEST_ADDRESS = 2_079
"""Characters that a link takes; longer ones stay text."""


class _Column(NamedTuple):
    name: str
    width: int
    """In characters."""
    cell: Callable[[Pin], Cell]
    look: str = "text"


COLUMNS: Final[Sequence[_Column]] = (
    _Column("Title", 34, title_words, "strong"),
    _Column("Status", 13, lambda pin: STATUS_WORDS[pin.status]),
    _Column("Decided by", 11, records.decided_by),
    _Column("Score", 8, lambda pin: pin.match_score, "score"),
    _Column("Why", 44, lambda pin: pin.ai_explanation),
    _Column("Pin", 30, lambda pin: pin.pin_url, "link"),
    _Column("Source", 24, lambda pin: pin.link or pin.domain, "link"),
    _Column("Pinner", 16, lambda pin: pin.pinner),
    _Column("Board", 18, lambda pin: pin.board),
    _Column("Description", 40, lambda pin: pin.description),
    _Column("Subject", 8, lambda pin: records.grade(pin, "subject"), "number"),
    _Column("Style", 8, lambda pin: records.grade(pin, "style"), "number"),
    _Column("Problems", 20, lambda pin: ", ".join(pin.problems).replace("_", " ")),
    _Column("Pending because", 16, lambda pin: (pin.pending_reason or "").replace("_", " ")),
    _Column("Width", 8, lambda pin: pin.width or None, "number"),
    _Column("Height", 8, lambda pin: pin.height or None, "number"),
    _Column("Colour", 10, lambda pin: pin.dominant_color),
    _Column("Scored by", 14, lambda pin: pin.scorer),
    _Column("Picture address", 30, lambda pin: pin.image_url),
    _Column("Collected (UTC)", 18, lambda pin: f"{pin.metadata.collected_at:%Y-%m-%d %H:%M}"),
    _Column("Pinterest id", 20, lambda pin: pin.pinterest_id),
)
_STATUS_COLORS: Final[Mapping[PinStatus, str]] = {
    PinStatus.APPROVED: "#24713A",
    PinStatus.DISQUALIFIED: "#A83A26",
    PinStatus.PENDING: "#5E5B54",
}
_LOOKS: Final[Mapping[str, Mapping[str, object]]] = {
    "head": {"bold": True, "bg_color": "#F0EEEA", "bottom": 1, "bottom_color": "#8A867D"},
    "text": {"text_wrap": True},
    "strong": {"text_wrap": True, "bold": True},
    "link": {"text_wrap": True, "font_color": "#0F5F73"},
    "number": {"align": "center"},
    "score": {"align": "center", "num_format": "0.00"},
    "title": {"bold": True, "font_size": 18},
    "muted": {"font_color": "#5E5B54", "text_wrap": True},
}


class WorkbookExporter(WholeExport):
    """One row a pin with its picture, and a second sheet that says what was looked for."""

    word = "xlsx"

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        from xlsxwriter import Workbook

        # What a page says stays text, whatever it looks like.
        never = {"strings_to_formulas": False, "strings_to_urls": False}
        # Nothing is left in the system's folder for temporary files if this is killed.
        with part.open("xb") as target:
            book = Workbook(target, {**never, "strings_to_numbers": False, "in_memory": True})
            _Sheets(book).fill(chosen)
            book.close()


class _Sheets:
    """Both sheets of one workbook."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        base = {"valign": "top", "font_name": "Calibri"}
        self._looks = {name: book.add_format({**base, **look}) for name, look in _LOOKS.items()}
        # A program that lets one edit the cell keeps it a text, too.
        self._quoted = {name: self._quoted_look(base, look) for name, look in _LOOKS.items()}
        self._statuses = {
            status: book.add_format({**base, "bold": True, "font_color": color})
            for status, color in _STATUS_COLORS.items()
        }

    def fill(self, chosen: Chosen) -> None:
        pins = self._book.add_worksheet("Pins")
        self._head(pins, len(chosen.pins))
        for row, pin in enumerate(chosen.each(), start=1):
            self._row(pins, row, pin, picture_bytes(chosen.pictures, pin, THUMBNAIL))
        self._about(self._book.add_worksheet("About"), chosen)

    def _quoted_look(self, base: Mapping[str, object], look: Mapping[str, object]) -> "Format":
        quoted = self._book.add_format({**base, **look})
        quoted.set_quote_prefix()
        return quoted

    def _head(self, sheet: "Worksheet", count: int) -> None:
        sheet.freeze_panes(1, 2)
        sheet.set_column_pixels(0, 0, PICTURE_BOX[0] + 2 * _MARGIN)
        sheet.write_string(0, 0, "Picture", self._looks["head"])
        for place, column in enumerate(COLUMNS, start=1):
            sheet.set_column(place, place, column.width)
            sheet.write_string(0, place, column.name, self._looks["head"])
        sheet.autofilter(0, 0, count, len(COLUMNS))
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.repeat_rows(0)
        sheet.print_area(0, 0, count, PRINTED)
        sheet.fit_to_pages(1, 0)

    def _row(self, sheet: "Worksheet", row: int, pin: Pin, picture: bytes | None) -> None:
        sheet.set_row_pixels(row, _ROW)
        if picture is None or not _placed(sheet, row, picture, title_words(pin)):
            sheet.write_string(row, 0, "no picture", self._looks["muted"])
        for place, column in enumerate(COLUMNS, start=1):
            if column.name == "Status":
                words = STATUS_WORDS[pin.status]
                sheet.write_string(row, place, words, self._statuses[pin.status])
            else:
                self._cell(sheet, row, place, column.cell(pin), column.look)

    def _cell(self, sheet: "Worksheet", row: int, place: int, cell: Cell, look: str) -> None:
        if isinstance(cell, int | float):
            sheet.write_number(row, place, cell, self._looks[look])
        elif cell:
            text = shortened(plain(cell), LONGEST_TEXT)
            looks = self._looks if guarded(text) == text else self._quoted
            address = web_address(text) if look == "link" else ""
            if address and len(address) <= LONGEST_ADDRESS and address.isascii():
                sheet.write_url(row, place, address, looks[look], text)
            else:
                sheet.write_string(row, place, text, looks[look])

    def _about(self, sheet: "Worksheet", chosen: Chosen) -> None:
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 20)
        sheet.set_column(1, 1, 80)
        self._cell(sheet, 0, 0, one_line(chosen.prompt.text), "title")
        for row, (name, words) in enumerate(_facts(chosen.prompt, chosen.pins), start=2):
            sheet.write_string(row, 0, name, self._looks["muted"])
            self._cell(sheet, row, 1, words, "text")


def _facts(prompt: Prompt, pins: Sequence[Pin]) -> Sequence[tuple[str, str]]:
    counts = ", ".join(f"{count} {word}" for word, count in records.counts(pins).items())
    facts = [("Must have", words) for words in prompt.must_have]
    facts += [("Avoid", words) for words in prompt.avoid]
    facts += [
        ("Approved from", records.threshold_words(prompt)),
        ("Pins", f"{len(pins)}: {counts}"),
        ("Note", ORIGIN_NOTE),
    ]
    return [*facts, ("Practice", PRACTICE_NOTE)] if records.is_practice(pins) else facts


def _placed(sheet: "Worksheet", row: int, picture: bytes, title: str) -> bool:
    """Put a picture into its cell, whole and in proportion; say whether it could be read."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(BytesIO(picture)) as opened:
            width, height = opened.size
            dots = opened.info.get("dpi", (96, 96))[0] or 96
    except (UnidentifiedImageError, OSError):
        return False
    scale = min(PICTURE_BOX[0] / width, PICTURE_BOX[1] / height, 1.0)
    # A sheet counts in inches: what says 72 dots an inch would be drawn larger.
    drawn = scale * dots / 96
    options = {
        "image_data": BytesIO(picture),
        "x_scale": drawn,
        "y_scale": drawn,
        "x_offset": _MARGIN + (PICTURE_BOX[0] - width * scale) / 2,
        "y_offset": _MARGIN + (PICTURE_BOX[1] - height * scale) / 2,
        # Goes along when rows are sorted, filtered or made higher.
        "object_position": 1,
        "description": shortened(one_line(title), 200),
    }
    sheet.insert_image(row, 0, "picture.jpg", options)
    return True
