"""Cars and bicycles in the street."""

import math

from pinagent_desktop.practice.pictures import patterns, plants, room
from pinagent_desktop.practice.pictures.color import (
    BLACK,
    SUNLIGHT,
    WHITE,
    Color,
    darker,
    lighter,
    mix,
)
from pinagent_desktop.practice.pictures.outline import arc, box, curve
from pinagent_desktop.practice.pictures.scenes.outdoors import sky_color
from pinagent_desktop.practice.pictures.stage import Stage

ROAD: Color = (132, 130, 128)
TYRE: Color = (38, 38, 40)


def _street(stage: Stage, ground: float) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    if stage.variant == 0:  # open country
        canvas.gradient(0, 0, w, ground, sky_color(stage), lighter(sky_color(stage), 0.7))
        canvas.glow(w * 0.2, h * 0.16, 200, 180, SUNLIGHT, 0.8)
        for y, share in ((0.72, 0.25), (0.84, 0.5), (0.95, 0.75)):
            start, end = ground * y, ground * (y - 0.06)
            hill = curve((0, start), (w * share, ground * (y - 0.34)), (w, end), 24)
            canvas.polygon(
                [*hill, (w, ground), (0, ground)],
                mix(sky_color(stage), palette.plant, 0.25 + share * 0.7),
            )
    else:  # before a house
        room.wall(stage, ground)
        if stage.variant == 1:
            room.window(stage, w * 0.1, ground * 0.14, w * 0.26, ground * 0.44)
            room.window(stage, w * 0.62, ground * 0.14, w * 0.26, ground * 0.44)
        else:
            canvas.rect(w * 0.34, ground * 0.2, w * 0.32, ground * 0.8, palette.textile, 3)
            canvas.rect(w * 0.37, ground * 0.24, w * 0.26, ground * 0.76, palette.accent, 2)
            patterns.fill(
                canvas,
                box(w * 0.37, ground * 0.24, w * 0.26, ground * 0.76),
                stage.style.pattern,
                palette.textile,
                26,
                0.35,
            )
            canvas.ellipse(w * 0.6, ground * 0.66, 4, 4, palette.dark)
    road = mix(ROAD, palette.floor, 0.4)
    canvas.gradient(0, ground, w, h - ground, lighter(road, 0.12), darker(road, 0.06))
    canvas.rect(0, ground, w, 9, lighter(road, 0.4))
    canvas.rect(0, ground + 9, w, 3, BLACK, 0, 0.16)


def car(stage: Stage) -> None:
    """A small car on a country road, before a house, or at a door."""
    w, h = stage.width, stage.height
    ground = h * 0.7
    _street(stage, ground)
    for number in range(-1, 4):
        stage.canvas.rect(number * 130 + 20, h * 0.93, 70, 6, WHITE, 2, 0.7)
    if stage.variant:
        plants.plant(stage, w * (0.95 if stage.variant == 1 else 0.16), ground + 4, w * 0.24)
    _body(stage, w * 0.08, h * 0.8, w * 0.84)


def _body(stage: Stage, x: float, bottom: float, w: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    paint, r = palette.main, w * 0.092
    canvas.shadow(x + w / 2, bottom + r * 0.8, w * 0.52, 13, 0.6)
    round_roof = stage.rounded  # round or square bodies
    top = bottom - w * 0.33
    if round_roof:
        cabin = [
            (x + w * 0.16, bottom - w * 0.16),
            *arc(x + w * 0.48, bottom - w * 0.16, w * 0.31, w * 0.18, 180, 360),
            (x + w * 0.79, bottom - w * 0.16),
        ]
    else:
        cabin = [
            (x + w * 0.14, bottom - w * 0.16),
            (x + w * 0.2, top),
            (x + w * 0.62, top),
            (x + w * 0.76, bottom - w * 0.16),
        ]
    canvas.polygon(cabin, darker(paint, 0.08))
    _panes(stage, x, bottom, w, cabin)
    hull = _hull(x, bottom, w)
    canvas.polygon(hull, paint)
    patterns.fill(canvas, hull, stage.style.pattern, lighter(paint, 0.5), 30, 0.28)
    with canvas.clipped(hull):
        canvas.rect(x, bottom - w * 0.165, w, 4, WHITE, 0, 0.35)
        canvas.rect(x, bottom - w * 0.03, w, w * 0.06, BLACK, 0, 0.14)
    _trim(stage, x, bottom, w)
    for share in (0.21, 0.79):
        _wheel(stage, x + w * share, bottom + w * 0.012, r)
    if stage.fuller_than(0.6):
        _luggage(stage, x, top, w)


def _hull(x: float, bottom: float, w: float) -> list[tuple[float, float]]:
    return [
        *curve(
            (x, bottom - w * 0.02), (x - 3, bottom - w * 0.17), (x + w * 0.1, bottom - w * 0.175)
        ),
        (x + w * 0.74, bottom - w * 0.175),
        *curve(
            (x + w * 0.74, bottom - w * 0.175),
            (x + w * 1.0, bottom - w * 0.17),
            (x + w, bottom - w * 0.02),
        ),
        (x + w * 0.98, bottom + w * 0.02),
        (x + w * 0.02, bottom + w * 0.02),
    ]


def _trim(stage: Stage, x: float, bottom: float, w: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    paint = palette.main
    trim = palette.accent if stage.style.wall == "fans" else palette.textile
    canvas.rect(x + w * 0.02, bottom - w * 0.085, w * 0.96, 3, trim, 1)
    canvas.rect(x - 5, bottom - w * 0.02, w + 10, 7, mix(palette.textile, BLACK, 0.12), 3)
    canvas.line(
        [(x + w * 0.47, bottom - w * 0.17), (x + w * 0.47, bottom)], darker(paint, 0.3), 1.5
    )
    canvas.rect(x + w * 0.51, bottom - w * 0.13, 18, 4, palette.textile, 2)
    canvas.ellipse(x + w * 0.965, bottom - w * 0.1, 8, 10, mix(SUNLIGHT, WHITE, 0.3))
    canvas.rect(x + 1, bottom - w * 0.12, 7, 16, (186, 62, 48), 2)


def _luggage(stage: Stage, x: float, top: float, w: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    canvas.rect(x + w * 0.3, top - 8, w * 0.3, 4, palette.dark, 2)
    canvas.rect(x + w * 0.32, top - 34, w * 0.14, 27, palette.wood, 4)
    canvas.rect(x + w * 0.47, top - 28, w * 0.12, 21, palette.accent, 4)


def _panes(
    stage: Stage, x: float, bottom: float, w: float, cabin: list[tuple[float, float]]
) -> None:
    canvas = stage.canvas
    cx, cy = x + w * 0.47, bottom - w * 0.2
    inner = [(cx + (px - cx) * 0.86, cy + (py - cy) * 0.78) for px, py in cabin]
    canvas.polygon(inner, mix(stage.palette.glass, (120, 150, 165), 0.4))
    with canvas.clipped(inner):
        for shift in (0.2, 0.56):
            canvas.polygon(
                [
                    (x + w * shift, bottom),
                    (x + w * (shift + 0.07), bottom),
                    (x + w * (shift + 0.22), bottom - w * 0.4),
                    (x + w * (shift + 0.15), bottom - w * 0.4),
                ],
                WHITE,
                0.35,
            )
        canvas.rect(
            x + w * 0.455, bottom - w * 0.4, w * 0.03, w * 0.4, darker(stage.palette.main, 0.08)
        )


def _wheel(stage: Stage, cx: float, cy: float, r: float) -> None:
    canvas = stage.canvas
    canvas.ellipse(cx, cy, r * 1.16, r * 1.16, darker(stage.palette.main, 0.45))
    canvas.ellipse(cx, cy, r, r, TYRE)
    canvas.ellipse(cx, cy, r * 0.62, r * 0.62, lighter(stage.palette.textile, 0.1))
    canvas.ring(cx, cy, r * 0.5, r * 0.5, mix(stage.palette.accent, BLACK, 0.1), 2.5)
    canvas.ellipse(cx, cy, r * 0.2, r * 0.2, mix(TYRE, WHITE, 0.4))


def bicycle(stage: Stage) -> None:
    """A bicycle on a country road, under windows, or at a door."""
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    ground = h * 0.76
    _street(stage, ground)
    if stage.variant:
        plants.plant(stage, w * (0.93 if stage.variant == 1 else 0.14), ground + 3, w * 0.22)
    r = w * 0.185
    y = h * 0.88 - r
    rear, front = (w * 0.26, y), (w * 0.76, y)
    canvas.shadow(w * 0.5, h * 0.885, w * 0.42, 9, 0.5)
    for cx, cy in (rear, front):
        _spoked(stage, cx, cy, r)
    seat, head, crank = (w * 0.37, y - r * 1.15), (w * 0.67, y - r * 1.2), (w * 0.46, y + r * 0.1)
    for start, end in (
        (rear, crank),
        (rear, seat),
        (seat, crank),
        (crank, head),
        (seat, head),
        (head, front),
    ):
        canvas.line([start, end], palette.main, 6.5)
    canvas.line([(seat[0], seat[1]), (seat[0] - 5, seat[1] - 24)], palette.dark, 4)
    canvas.rect(seat[0] - 32, seat[1] - 32, 48, 11, palette.wood_dark, 6)
    bar = (head[0] - 4, head[1] - 28)
    canvas.line([head, bar], palette.dark, 4)
    canvas.line(
        curve(bar, (bar[0] + 26, bar[1] - 16), (bar[0] - 26, bar[1] - 4)), palette.dark, 4.5
    )
    canvas.ring(*crank, 17, 17, palette.dark, 4)
    canvas.line([(crank[0] - 14, crank[1] + 20), crank], palette.dark, 4)
    canvas.rect(crank[0] - 25, crank[1] + 19, 20, 5, palette.dark, 2)
    _basket(stage, head)


def _spoked(stage: Stage, cx: float, cy: float, r: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    for number in range(12):
        a = math.pi * number / 12
        dx, dy = math.cos(a) * r, math.sin(a) * r
        canvas.line([(cx - dx, cy - dy), (cx + dx, cy + dy)], lighter(palette.dark, 0.4), 0.7, 0.6)
    canvas.ring(cx, cy, r, r, TYRE, 6)
    canvas.ring(cx, cy, r - 6, r - 6, palette.textile, 2)
    canvas.ellipse(cx, cy, 5, 5, palette.dark)
    canvas.line(arc(cx, cy, r + 4, r + 4, 190, 320), palette.accent, 3.5)


def _basket(stage: Stage, head: tuple[float, float]) -> None:
    canvas, palette = stage.canvas, stage.palette
    x, y = head[0] + 12, head[1] - 14
    shape = [(x, y), (x + 74, y), (x + 64, y + 46), (x + 10, y + 46)]
    if stage.fuller_than(0.2):  # plainer styles ride without flowers
        for number in range(9):
            cx, cy = x + 6 + number * 8, y - stage.chance.uniform(4, 26)
            canvas.line([(cx, y), (cx, cy)], palette.plant, 1.6)
            canvas.ellipse(
                cx, cy, 7, 7, stage.chance.choice((palette.accent, palette.textile, palette.main))
            )
            canvas.ellipse(cx, cy, 2.5, 2.5, (240, 196, 84))
            canvas.ellipse(cx + 5, y - 4, 7, 5, palette.plant)
    canvas.polygon(shape, palette.wood)
    patterns.fill(canvas, shape, "checks", palette.wood_dark, 9, 0.6)
    canvas.rect(x - 3, y - 3, 80, 6, palette.wood_dark, 3)
