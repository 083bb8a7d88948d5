"""Patterns on cloth, rugs, icing and crockery, clipped to an outline."""

import math
from collections.abc import Callable, Sequence

from pinagent_desktop.practice.pictures.canvas import Canvas
from pinagent_desktop.practice.pictures.color import Color
from pinagent_desktop.practice.pictures.outline import Point
from pinagent_desktop.practice.pictures.styles import Pattern

Area = tuple[float, float, float, float]
"""x, y, width, height in units."""


def fill(
    canvas: Canvas,
    outline: Sequence[Point],
    pattern: Pattern,
    color: Color,
    cell: float,
    opacity: float = 0.5,
) -> None:
    """Cover an outline with a pattern of cells `cell` units wide."""
    painter = _PAINTERS.get(pattern)
    if painter is None:
        return
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    area = (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
    with canvas.clipped(outline):
        painter(canvas, area, color, cell, opacity)


def _steps(start: float, length: float, step: float) -> list[float]:
    return [start + step * index for index in range(math.ceil(length / step) + 1)]


def _weave(canvas: Canvas, area: Area, color: Color, cell: float, opacity: float) -> None:
    x, y, w, h = area
    for row in _steps(y, h, cell * 0.5):
        canvas.line([(x, row), (x + w, row)], color, cell * 0.06, opacity * 0.6)


def _dots(canvas: Canvas, area: Area, color: Color, cell: float, opacity: float) -> None:
    x, y, w, h = area
    for number, row in enumerate(_steps(y, h, cell * 0.75)):
        for column in _steps(x + (number % 2) * cell / 2, w, cell):
            canvas.ellipse(column, row, cell * 0.15, cell * 0.15, color, opacity)


def _checks(canvas: Canvas, area: Area, color: Color, cell: float, opacity: float) -> None:
    x, y, w, h = area
    for column in _steps(x, w, cell):
        canvas.rect(column, y, cell / 2, h, color, 0, opacity * 0.55)
    for row in _steps(y, h, cell):
        canvas.rect(x, row, w, cell / 2, color, 0, opacity * 0.55)


def _zigzag(canvas: Canvas, area: Area, color: Color, cell: float, opacity: float) -> None:
    x, y, w, h = area
    for number, row in enumerate(_steps(y, h, cell * 0.75)):
        columns = _steps(x - cell, w + 2 * cell, cell / 2)
        peaks = [(column, row + (index % 2) * cell * 0.4) for index, column in enumerate(columns)]
        canvas.line(peaks, color, cell * (0.2 if number % 2 else 0.08), opacity)


def _stripes(canvas: Canvas, area: Area, color: Color, cell: float, opacity: float) -> None:
    x, y, w, h = area
    for column in _steps(x, w, cell):
        canvas.rect(column, y, cell * 0.34, h, color, 0, opacity * 0.8)


def _fans(canvas: Canvas, area: Area, color: Color, cell: float, opacity: float) -> None:
    x, y, w, h = area
    for number, row in enumerate(_steps(y, h + cell, cell / 2)):
        for column in _steps(x + (number % 2) * cell / 2, w, cell):
            for share in (0.5, 0.34, 0.18):
                canvas.bow(column, row, cell * share, color, max(0.6, cell * 0.035), opacity)


def _circles(canvas: Canvas, area: Area, color: Color, cell: float, opacity: float) -> None:
    x, y, w, h = area
    for row in _steps(y, h, cell):
        for column in _steps(x, w, cell):
            canvas.ellipse(column, row, cell * 0.36, cell * 0.36, color, opacity * 0.7)
            canvas.ellipse(column, row, cell * 0.18, cell * 0.18, (255, 255, 255), opacity * 0.5)


_PAINTERS: dict[Pattern, Callable[[Canvas, Area, Color, float, float], None]] = {
    "weave": _weave,
    "dots": _dots,
    "checks": _checks,
    "zigzag": _zigzag,
    "stripes": _stripes,
    "fans": _fans,
    "circles": _circles,
}
