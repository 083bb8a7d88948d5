"""Single things: dresses, cakes, ceramics."""

import math

from pinagent_desktop.practice.pictures import decor, patterns, plants, room
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
from pinagent_desktop.practice.pictures.stage import THIRD, Stage


def dress(stage: Stage) -> None:
    """A dress on a hanger: long with sleeves, short and flared, or wrapped with a belt."""
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    room.room(stage, h * 0.9)
    rail = h * 0.1
    metal = palette.accent if stage.style.wall == "fans" else palette.dark
    canvas.line([(w * 0.08, h), (w * 0.08, rail), (w * 0.92, rail), (w * 0.92, h)], metal, 5)
    top, cx = rail + h * 0.1, w * 0.5
    canvas.glow(cx, h * 0.46, 190, h * 0.46, SUNLIGHT, 0.5)  # sets it off from a wall of its colour
    canvas.line(curve((cx, rail + 3), (cx + 12, rail + 14), (cx, top - 6)), metal, 2.5)
    canvas.line([(cx - 56, top + 16), (cx, top - 6), (cx + 56, top + 16)], palette.wood, 6)
    hem = h * (0.84, 0.68, 0.8)[stage.variant]
    flare = w * (0.24, 0.34, 0.28)[stage.variant]
    _gown(stage, cx, top, hem, flare)
    plants.plant(stage, w * 0.2, h * 0.965, w * 0.26)
    if stage.often():
        decor.print_frame(stage, w * 0.75, h * 0.2, w * 0.14, w * 0.18)
    shoes = h * 0.96
    for x in (0.66, 0.78):
        canvas.shadow(w * x + 14, shoes + 3, 28, 5, 0.4)
        canvas.polygon(
            [
                (w * x - 8, shoes),
                (w * x - 6, shoes - 18),
                (w * x + 6, shoes - 12),
                *curve((w * x + 6, shoes - 12), (w * x + 34, shoes - 8), (w * x + 38, shoes)),
            ],
            palette.accent,
        )


def _gown(stage: Stage, cx: float, top: float, hem: float, flare: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    waist, half = top + (hem - top) * 0.36, 37.0
    outline = _cut(cx, top, hem, flare, waist, half)
    if stage.variant != 1:
        _sleeves(stage, cx, top, waist)
    canvas.polygon([(x + 7, y + 6) for x, y in outline], BLACK, 0.14)
    canvas.polygon(outline, palette.main)
    patterns.fill(
        canvas, outline, stage.style.pattern, mix(palette.accent, palette.textile, 0.3), 24, 0.75
    )
    with canvas.clipped(outline):
        _folds(stage, cx, waist, hem, flare)
        canvas.rect(cx + half * 0.5, top, flare * 2, hem - top + 20, BLACK, 0, 0.05)
        belt = palette.dark if stage.variant == THIRD else palette.accent
        canvas.rect(cx - 80, waist - 7, 160, 14 if stage.variant else 8, belt)
        if stage.fuller_than(0.5):  # trimmed hems on fuller styles
            canvas.line(
                [
                    (x, y - 14)
                    for x, y in curve((cx - flare, hem), (cx, hem + 18), (cx + flare, hem))
                ],
                palette.textile,
                6,
            )


def _cut(
    cx: float, top: float, hem: float, flare: float, waist: float, half: float
) -> list[tuple[float, float]]:
    right = [
        (cx + 24, top + 6),
        (cx + 60, top + 14),
        *curve((cx + 50, top + 46), (cx + 46, waist - 20), (cx + half, waist)),
        *curve(
            (cx + half, waist),
            (cx + half + flare * 0.3, waist + (hem - waist) * 0.3),
            (cx + flare, hem),
        ),
    ]
    left = [(2 * cx - x, y) for x, y in reversed(right)]
    neck = curve((cx - 24, top + 6), (cx, top + 58), (cx + 24, top + 6))
    return [*right, *curve((cx + flare, hem), (cx, hem + 18), (cx - flare, hem)), *left, *neck]


def _folds(stage: Stage, cx: float, waist: float, hem: float, flare: float) -> None:
    for number in range(-3, 4):
        fold = curve(
            (cx + number * 9, waist),
            (cx + number * 14, waist + 60),
            (cx + number * flare * 0.27, hem + 20),
        )
        wide = [*fold, *((x + 9, y) for x, y in reversed(fold))]
        stage.canvas.polygon(wide, BLACK if number % 2 else WHITE, 0.08)


def _sleeves(stage: Stage, cx: float, top: float, waist: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    for side in (-1, 1):
        sleeve = [
            (cx + side * 44, top + 10),
            (cx + side * 64, top + 15),
            *curve(
                (cx + side * 64, top + 15),
                (cx + side * 92, top + 60),
                (cx + side * 88, waist + 12),
            ),
            (cx + side * 62, waist + 14),
            (cx + side * 48, top + 56),
        ]
        canvas.polygon(sleeve, darker(palette.main, 0.12))
        patterns.fill(canvas, sleeve, stage.style.pattern, palette.accent, 20, 0.7)


def cake(stage: Stage) -> None:
    """A tall cake, a cake with a slice cut, or one with candles, on a stand."""
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    table = h * 0.74
    room.wall(stage, table)
    _table_top(stage, table)
    base = h * 0.8
    canvas.shadow(w * 0.5, base + 46, w * 0.24, 9, 0.4)
    canvas.rect(w * 0.5 - 11, base, 22, 44, palette.textile_dark)
    canvas.ellipse(w * 0.5, base + 44, 52, 8, palette.textile)
    canvas.ellipse(w * 0.5, base + 4, w * 0.36, 17, palette.textile_dark)
    canvas.ellipse(w * 0.5, base, w * 0.36, 16, lighter(palette.textile, 0.3))
    tiers = (3, 1, 2)[stage.variant]
    bottom = base
    for number in range(tiers):
        half = w * (0.29 - 0.075 * number)
        high = min(h * (0.15 if tiers > 1 else 0.2), 95)
        tone = (palette.main, palette.textile, palette.main)[number] if tiers > 1 else palette.main
        _tier(stage, bottom, half, high, tone)
        bottom -= high
    _topping(stage, bottom, w * (0.29 - 0.075 * (tiers - 1)), candles=stage.variant == THIRD)
    if stage.variant == 1:
        _slice(stage, w * 0.82, h * 0.93)
    decor.vase(stage, w * 0.11, h * 0.9, h * 0.1, palette.accent, 0)
    plants.plant(stage, w * 0.11, h * 0.81, w * 0.2, potted=False)


def _table_top(stage: Stage, top: float) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    cloth = stage.style.wall in {"planks", "boards", "arch", "plaster"}
    tone = palette.textile if cloth else palette.wood
    canvas.gradient(0, top, w, h - top, darker(tone, 0.06), lighter(tone, 0.06))
    patterns.fill(canvas, box(0, top, w, h - top), stage.style.pattern, palette.accent, 34, 0.3)
    canvas.rect(0, top, w, 3, BLACK, 0, 0.1)


def _tier(stage: Stage, bottom: float, half: float, high: float, tone: Color) -> None:
    canvas, palette = stage.canvas, stage.palette
    cx, flat = stage.width / 2, half * 0.13
    side = [*arc(cx, bottom - high, half, flat, 180, 0), *arc(cx, bottom, half, flat, 0, 180)]
    canvas.polygon(side, tone)
    contrast = palette.accent if tone == palette.textile else palette.textile
    patterns.fill(canvas, side, stage.style.pattern, contrast, 24, 0.75)
    with canvas.clipped(side):
        canvas.rect(cx + half * 0.3, bottom - high - flat, half, high * 2, BLACK, 0, 0.08)
        canvas.rect(cx - half * 0.8, bottom - high - flat, half * 0.16, high * 2, WHITE, 0, 0.2)
    icing = lighter(contrast, 0.12)
    canvas.ellipse(cx, bottom - high, half, flat, icing)
    for number in range(12):
        a = math.pi * (number + 0.5) / 12
        x, y = cx + math.cos(a) * half * 0.97, bottom - high + math.sin(a) * flat
        drip = stage.chance.uniform(8, min(26, high * 0.5))
        canvas.rect(x - half * 0.07, y - 5, half * 0.14, drip, icing, half * 0.07)
    canvas.ellipse(cx, bottom - high - 1, half * 0.96, flat * 0.9, lighter(icing, 0.3))


def _topping(stage: Stage, y: float, half: float, *, candles: bool) -> None:
    canvas, palette, cx = stage.canvas, stage.palette, stage.width / 2
    for number in range(7):
        x = cx + (number - 3) * half * 0.25
        if candles:
            canvas.rect(
                x - 2.5, y - 38, 5, 38, palette.accent if number % 2 else palette.textile, 1
            )
            canvas.glow(x, y - 46, 26, 26, (255, 214, 130), 0.8)
            canvas.ellipse(x, y - 46, 3.4, 7, (255, 190, 84))
        else:
            berry = mix(palette.accent, (176, 40, 52), 0.5)
            canvas.ellipse(x, y - 8 - 4 * (number % 2), 11, 11, berry)
            canvas.ellipse(x - 3, y - 12 - 4 * (number % 2), 3, 3, WHITE, 0.5)
    if not candles:
        plants.plant(stage, cx, y - 12, 40, potted=False)


def _slice(stage: Stage, cx: float, bottom: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    canvas.shadow(cx - 8, bottom + 4, 60, 8, 0.35)
    canvas.ellipse(cx - 10, bottom, 58, 11, lighter(palette.textile, 0.4))
    for number in range(5):
        tone = palette.wood if number % 2 == 0 else palette.textile
        canvas.polygon(
            [
                (cx - 50, bottom - number * 10),
                (cx + 30, bottom - number * 10),
                (cx + 30, bottom - number * 10 - 10),
                (cx - 50, bottom - number * 10 - 10),
            ],
            lighter(tone, 0.2),
        )
    canvas.polygon(
        [
            (cx - 50, bottom - 50),
            (cx + 30, bottom - 50),
            (cx + 16, bottom - 62),
            (cx - 30, bottom - 58),
        ],
        palette.main,
    )
    canvas.ellipse(cx - 6, bottom - 62, 9, 9, mix(palette.accent, (176, 40, 52), 0.5))


def ceramics(stage: Stage) -> None:
    """Vases in a row, a table laid for one, or a shelf of bowls."""
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    table = h * 0.7
    room.wall(stage, table)
    _table_top(stage, table)
    room.light_patch(stage, w * 0.5, h * 0.06, w * 0.42, table * 0.8, 0.26)
    if stage.variant == 1:
        _place_setting(stage)
        return
    tones = (palette.main, palette.textile, palette.accent, palette.dark)
    if stage.variant == THIRD:
        canvas.rect(w * 0.06, h * 0.34, w * 0.88, 9, palette.wood, 1)
        canvas.rect(w * 0.06, h * 0.34 + 9, w * 0.88, 5, BLACK, 0, 0.12)
        for number, x in enumerate((0.2, 0.42, 0.62, 0.82)):
            decor.vase(
                stage, w * x, h * 0.34, h * (0.09 + 0.03 * (number % 2)), tones[number], number % 3
            )
    sizes = ((0.25, 0.3, 0), (0.52, 0.22, 1), (0.76, 0.17, 0), (0.6, 0.08, 2))
    for number, (x, tall, kind) in enumerate(sizes):
        bottom = h * (0.84 + 0.035 * (number % 2) + (0.04 if kind == 2 else 0))  # noqa: PLR2004 - bowls stand in front
        high = h * tall * (0.8 if stage.variant == THIRD else 1)  # lower below the shelf
        canvas.shadow(w * x + 12, bottom, high * 0.34, 8, 0.45)
        if kind == 0:
            plants.plant(stage, w * x, bottom - high * 0.95, w * 0.34, potted=False)
        decor.vase(stage, w * x, bottom, high, tones[number], kind)


def _place_setting(stage: Stage) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    cx, cy = w * 0.5, h * 0.86
    mat = box(w * 0.14, h * 0.77, w * 0.72, h * 0.18)
    canvas.polygon(mat, mix(palette.textile, palette.wood, 0.3))
    patterns.fill(canvas, mat, stage.style.pattern, palette.main, 20, 0.4)
    for rx, tone in ((0.27, palette.textile), (0.2, palette.main), (0.13, palette.accent)):
        canvas.ellipse(cx + 2, cy + 5, w * rx, w * rx * 0.34, BLACK, 0.16)
        canvas.ellipse(cx, cy, w * rx, w * rx * 0.34, tone)
        canvas.ellipse(cx, cy + 1, w * rx * 0.82, w * rx * 0.27, lighter(tone, 0.14))
    metal = palette.accent if stage.style.wall == "fans" else mix(palette.dark, WHITE, 0.3)
    for x in (0.185, 0.2, 0.8):
        canvas.line([(w * x, cy - 36), (w * x, cy + 34)], metal, 4)
    canvas.shadow(w * 0.26, h * 0.74, 46, 8, 0.4)
    plants.plant(stage, w * 0.26, h * 0.57, w * 0.34, potted=False)
    decor.vase(stage, w * 0.26, h * 0.74, h * 0.19, palette.main, 0)
    decor.vase(stage, w * 0.74, h * 0.745, h * 0.13, palette.accent, 1)
    decor.vase(stage, w * 0.55, h * 0.73, h * 0.06, palette.textile, 2)
