"""Outlines as lists of points, in the units of the canvas."""

import math
from collections.abc import Sequence

Point = tuple[float, float]


def curve(start: Point, control: Point, end: Point, steps: int = 14) -> list[Point]:
    """A quadratic curve as points."""
    points = []
    for step in range(steps + 1):
        t = step / steps
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        points.append(
            (a * start[0] + b * control[0] + c * end[0], a * start[1] + b * control[1] + c * end[1])
        )
    return points


def arc(
    cx: float, cy: float, rx: float, ry: float, start: float, end: float, steps: int = 28
) -> list[Point]:
    """Part of an ellipse as points; degrees, clockwise from three o'clock."""
    span = end - start
    angles = (math.radians(start + span * step / steps) for step in range(steps + 1))
    return [(cx + rx * math.cos(a), cy + ry * math.sin(a)) for a in angles]


def arch(x: float, y: float, w: float, h: float) -> list[Point]:
    """A door shape: straight sides and a round top; y is the crown."""
    radius = min(w / 2, h)
    return [(x, y + h), *arc(x + w / 2, y + radius, w / 2, radius, 180, 360), (x + w, y + h)]


def box(x: float, y: float, w: float, h: float) -> list[Point]:
    """A rectangle as points."""
    return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]


def turned(points: Sequence[Point], degrees: float, about: Point) -> list[Point]:
    """Points turned clockwise about a centre."""
    a = math.radians(degrees)
    cos, sin = math.cos(a), math.sin(a)
    return [
        (
            about[0] + (x - about[0]) * cos - (y - about[1]) * sin,
            about[1] + (x - about[0]) * sin + (y - about[1]) * cos,
        )
        for x, y in points
    ]


def rounded(x: float, y: float, w: float, h: float, radius: float) -> list[Point]:
    """A rounded rectangle as points."""
    r = min(radius, w / 2, h / 2)
    return [
        *arc(x + r, y + r, r, r, 180, 270, 6),
        *arc(x + w - r, y + r, r, r, 270, 360, 6),
        *arc(x + w - r, y + h - r, r, r, 0, 90, 6),
        *arc(x + r, y + h - r, r, r, 90, 180, 6),
    ]
