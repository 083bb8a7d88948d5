"""The contact sheet (PDF): sixteen pins a page, each with its link."""

from collections.abc import Sequence
from math import ceil
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.services.exporters import records, sheet_colors
from pinagent_desktop.services.exporters.cropping import contained
from pinagent_desktop.services.exporters.lettering import Lettering
from pinagent_desktop.services.exporters.own_pictures import picture_bytes
from pinagent_desktop.services.exporters.paper import Box, Ink
from pinagent_desktop.services.exporters.pdf_paper import PdfPaper
from pinagent_desktop.services.exporters.plain_text import one_line, web_address
from pinagent_desktop.services.exporters.status_words import (
    AUTHORS_NOTE,
    PRACTICE_NOTE,
    score_words,
    status_words,
    title_words,
)
from pinagent_desktop.services.exporters.whole_export import Chosen, WholeExport

A4 = (595.0, 842.0)
COLUMNS, ROWS = 4, 4
_MARGIN, _GAP = 36.0, 14.0
_HEAD, _FOOT = 66.0, 16.0
_CELL = (A4[0] - 2 * _MARGIN - (COLUMNS - 1) * _GAP) / COLUMNS
_ROW = (A4[1] - 2 * _MARGIN - _HEAD - _FOOT) / ROWS
_WORDS = 28.0
"""Room under a picture for its two lines."""
FINE, COARSE, MANY = 512, 256, 200
_TITLE, _BODY, _SMALL = 18.0, 8.0, 7.0
_HEADING = Ink(_TITLE, sheet_colors.TEXT)
_STRONG = Ink(_BODY, sheet_colors.TEXT)
_QUIET = Ink(_SMALL, sheet_colors.MUTED)


class ContactSheetExporter(WholeExport):
    """Writes the pins as pages to print, in their order.

    Args:
        lettering: The letters.
    """

    word = "pdf"

    def __init__(self, lettering: Lettering) -> None:
        self._lettering = lettering

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        title = one_line(chosen.prompt.text)
        with part.open("xb") as target:
            paper = PdfPaper(target, A4, self._lettering, title)
            _Pages(paper, chosen).draw()
            paper.save()


class _Pages:
    """The pages of one sheet."""

    def __init__(self, paper: PdfPaper, chosen: Chosen) -> None:
        self._paper = paper
        self._chosen = chosen
        self._of = max(1, ceil(len(chosen.pins) / (COLUMNS * ROWS)))
        self._thumbnail = FINE if len(chosen.pins) <= MANY else COARSE

    def draw(self) -> None:
        """Draw all of them."""
        self._frame(1)
        for number, pin in enumerate(self._chosen.each()):
            page, place = divmod(number, COLUMNS * ROWS)
            if page and not place:
                self._paper.next_sheet()
                self._frame(page + 1)
            row, column = divmod(place, COLUMNS)
            left = _MARGIN + column * (_CELL + _GAP)
            self._cell(Box(left, _MARGIN + _HEAD + row * _ROW, _CELL, _ROW - _GAP), pin)

    def _frame(self, page: int) -> None:
        paper, prompt, pins = self._paper, self._chosen.prompt, self._chosen.pins
        width = A4[0] - 2 * _MARGIN
        paper.text(Box(_MARGIN, _MARGIN - 4, width, 24), prompt.text, _HEADING)
        paper.text(Box(_MARGIN, _MARGIN + 21, width, 12), _counts(prompt, pins), _QUIET)
        if records.is_practice(pins):
            note = Box(_MARGIN, _MARGIN + 35, width, 15)
            paper.fill(note, sheet_colors.WARN_GROUND, 3)
            inside = Box(_MARGIN + 6, note.top + 3.5, width - 12, 10)
            paper.text(inside, f"Practice. {PRACTICE_NOTE}", Ink(6.5, sheet_colors.WARN_TEXT))
        foot = Box(_MARGIN, A4[1] - _MARGIN + 2, width - 60, 10)
        paper.text(foot, AUTHORS_NOTE, _QUIET)
        number = Box(A4[0] - _MARGIN - 60, foot.top, 60, 10)
        paper.text(number, f"{page} of {self._of}", _QUIET, at_end=True)

    def _cell(self, box: Box, pin: Pin) -> None:
        paper = self._paper
        frame = Box(box.left, box.top, box.width, box.height - _WORDS)
        picture = picture_bytes(self._chosen.pictures, pin, self._thumbnail)
        size = (pin.width, pin.height) if pin.width and pin.height else (1, 1)
        place = contained(frame, size)
        if picture is None or not paper.picture(place, picture):
            paper.fill(frame, sheet_colors.SUNKEN, 4)
            middle = Box(frame.left + 8, frame.top + frame.height / 2 - 5, frame.width - 16, 10)
            paper.text(middle, "no picture", _QUIET)
        title = Box(box.left, frame.bottom + 5, box.width, 10)
        paper.text(title, title_words(pin), _STRONG)
        dot = Box(box.left, title.top + 13.2, 5, 5)
        paper.fill(dot, sheet_colors.STATUS_COLORS[pin.status], 2.5)
        words = f"{score_words(pin)} · {status_words(pin)}"
        paper.text(Box(box.left + 8, title.top + 11, box.width - 8, 9), words, _QUIET)
        paper.link(box, web_address(pin.pin_url))


def _counts(prompt: Prompt, pins: Sequence[Pin]) -> str:
    counts = " · ".join(f"{number} {word}" for word, number in records.counts(pins).items())
    wishes = [f"must have {words}" for words in prompt.must_have]
    wishes += [f"avoid {words}" for words in prompt.avoid]
    total = "1 pin" if len(pins) == 1 else f"{len(pins)} pins"
    return " · ".join((total, counts, f"approved from {records.threshold_words(prompt)}", *wishes))
