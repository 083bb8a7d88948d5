"""The mood board: the best pictures on one sheet, with the colours they live on."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from typing_extensions import override

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.services.exporters import records, sheet_colors
from pinagent_desktop.services.exporters.color_strip import color_strip
from pinagent_desktop.services.exporters.lettering import Lettering
from pinagent_desktop.services.exporters.own_pictures import picture_bytes
from pinagent_desktop.services.exporters.paper import Box, Ink, Paper
from pinagent_desktop.services.exporters.pdf_paper import PdfPaper
from pinagent_desktop.services.exporters.plain_text import one_line, web_address
from pinagent_desktop.services.exporters.png_paper import PngPaper
from pinagent_desktop.services.exporters.status_words import AUTHORS_NOTE
from pinagent_desktop.services.exporters.whole_export import Chosen, WholeExport

A3 = (1191.0, 842.0)
MOST = 24
"""Pictures on a board; more would be stamps."""
SCALE = 3
"""Pixels a point of the PNG: 3,573 x 2,526, enough for A3 in print."""
_MARGIN, _GAP = 40.0, 8.0
_HEAD, _FOOT = 58.0, 26.0
_STRIP = (150.0, 34.0)
_THUMBNAIL = 256
_TITLES, _LEAST_TITLE = ((30, 34), (24, 42), (20, 52)), 17
"""Sizes of the title, and up to how many characters each is taken."""
_RATIOS = (0.5, 2.0)
"""Width to height of a tile at most: what is odder is cut."""
_Item = TypeVar("_Item")


class MoodBoardPdfExporter(WholeExport):
    """One page to print; each picture leads to its pin.

    Args:
        lettering: The letters.
    """

    word = "moodboard-pdf"
    suffix = "pdf"

    def __init__(self, lettering: Lettering) -> None:
        self._lettering = lettering

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        with part.open("xb") as target:
            paper = PdfPaper(target, A3, self._lettering, one_line(chosen.prompt.text))
            _draw(paper, chosen)
            paper.save()


class MoodBoardPngExporter(WholeExport):
    """One picture to show.

    Args:
        lettering: The letters.
    """

    word = "moodboard-png"
    suffix = "png"

    def __init__(self, lettering: Lettering) -> None:
        self._lettering = lettering

    @override
    def fill(self, part: Path, chosen: Chosen) -> None:
        paper = PngPaper(A3, SCALE, self._lettering)
        _draw(paper, chosen)
        with part.open("xb") as target:
            paper.save(target)


def best(pins: Sequence[Pin], count: int = MOST) -> Sequence[Pin]:
    """Return the pins for a board: as chosen if they are few, else the best ones.

    Only pins with a picture; of many, the approved before the others, the best scores first, and
    no two that show the same.
    """
    pictured = [pin for pin in pins if pin.picture_file is not None]
    if len(pictured) <= count:
        return pictured
    single = [pin for pin in pictured if pin.duplicate_of is None]
    ranked = sorted(
        single, key=lambda pin: (pin.status is PinStatus.APPROVED, pin.match_score or 0.0)
    )
    return ranked[: -count - 1 : -1]


def rows_of(ratios: Sequence[float], room: tuple[float, float]) -> Sequence[int]:
    """Return how many pictures stand in each row so that all of them fill the room.

    Args:
        ratios: Width to height of each picture, in order.
        room: Width and height to fill; without gaps.
    """
    width, height = room
    plans = (_split(ratios, rows) for rows in range(1, min(8, len(ratios)) + 1))
    return min(plans, key=lambda plan: abs(_height(ratios, plan, width) / height - 1), default=())


def _draw(paper: Paper, chosen: Chosen) -> None:
    pins = best(chosen.pins)
    paper.fill(Box(0, 0, *A3), sheet_colors.WALL)
    _draw_head(paper, chosen, pins)
    room = Box(_MARGIN, _MARGIN + _HEAD, A3[0] - 2 * _MARGIN, 0)
    room = room._replace(height=A3[1] - _MARGIN - _FOOT - room.top)
    for done, (pin, box) in enumerate(_places(pins, room), start=1):
        picture = picture_bytes(chosen.pictures, pin)
        if picture is None or not paper.picture(box, picture):
            paper.fill(box, pin.dominant_color or sheet_colors.SUNKEN)
        paper.link(box, web_address(pin.pin_url))
        chosen.progress(min(done, len(chosen.pins) - 1), len(chosen.pins))
    _draw_foot(paper, chosen, pins)
    chosen.progress(len(chosen.pins), len(chosen.pins))


def _draw_head(paper: Paper, chosen: Chosen, pins: Sequence[Pin]) -> None:
    small = (picture_bytes(chosen.pictures, pin, _THUMBNAIL) for pin in pins)
    colors = color_strip(jpeg for jpeg in small if jpeg is not None)
    strip = _STRIP[0] / 2 * len(colors)
    width = A3[0] - 2 * _MARGIN - strip - 24
    size = next((size for size, fits in _TITLES if len(chosen.prompt.text) <= fits), _LEAST_TITLE)
    title = Box(_MARGIN, _MARGIN + 24 - size, width, size + 10)
    paper.text(title, chosen.prompt.text, Ink(size, sheet_colors.TEXT))
    left = A3[0] - _MARGIN - strip
    for place, color in enumerate(colors):
        box = Box(left + place * _STRIP[0] / 2, _MARGIN - 6, _STRIP[0] / 2 - 6, _STRIP[1])
        paper.fill(box, color, 4)
        paper.text(Box(box.left, box.bottom + 3, box.width, 12), color, Ink(9, sheet_colors.MUTED))


def _draw_foot(paper: Paper, chosen: Chosen, pins: Sequence[Pin]) -> None:
    shown, total = len(pins), len(chosen.pins)
    words = f"{shown} of {total} pins" if shown < total else ""
    practice = "Practice: no vision model looked at these." if records.is_practice(pins) else ""
    line = " · ".join(part for part in (words, practice, AUTHORS_NOTE) if part)
    box = Box(_MARGIN, A3[1] - _MARGIN - _FOOT + 14, A3[0] - 2 * _MARGIN, 14)
    paper.text(box, line, Ink(9, sheet_colors.MUTED))


def _places(pins: Sequence[Pin], room: Box) -> Sequence[tuple[Pin, Box]]:
    ratios = [_ratio(pin) for pin in pins]
    plan = rows_of(ratios, (room.width, room.height))
    heights = [(room.width - (len(row) - 1) * _GAP) / sum(row) for row in _rows(ratios, plan)]
    gaps = (len(plan) - 1) * _GAP
    stretch = (room.height - gaps) / sum(heights) if heights else 1.0
    found: list[tuple[Pin, Box]] = []
    top = room.top
    for row, height in zip(_rows(pins, plan), heights, strict=True):
        left = room.left
        for pin in row:
            box = Box(left, top, _ratio(pin) * height, height * stretch)
            found.append((pin, box))
            left += box.width + _GAP
        top += height * stretch + _GAP
    return found


def _ratio(pin: Pin) -> float:
    ratio = pin.width / pin.height if pin.width and pin.height else 1.0
    return min(_RATIOS[1], max(_RATIOS[0], ratio))


def _split(ratios: Sequence[float], rows: int) -> Sequence[int]:
    """Share the pictures out to so many rows of about the same length."""
    whole = sum(ratios)
    plan, taken, done = [], 0, 0.0
    for row in range(1, rows + 1):
        start, left = taken, len(ratios) - (rows - row)
        while taken < left and (taken == start or done + ratios[taken] / 2 <= whole * row / rows):
            done += ratios[taken]
            taken += 1
        plan.append(taken - start)
    plan[-1] += len(ratios) - taken
    return plan


def _height(ratios: Sequence[float], plan: Sequence[int], width: float) -> float:
    return sum(width / sum(row) for row in _rows(ratios, plan))


def _rows(items: Sequence[_Item], plan: Sequence[int]) -> Sequence[Sequence[_Item]]:
    ends = [sum(plan[: place + 1]) for place in range(len(plan))]
    return [items[end - count : end] for end, count in zip(ends, plan, strict=True)]
