"""Plants: each style has its own kind."""

import math

from pinagent_desktop.practice.pictures import patterns
from pinagent_desktop.practice.pictures.color import BLACK, WHITE, Color, darker, lighter, mix
from pinagent_desktop.practice.pictures.outline import arc, curve, turned
from pinagent_desktop.practice.pictures.stage import Stage


def pot(stage: Stage, x: float, top: float, w: float, color: Color) -> None:
    """A tapering pot, its rim at `top`."""
    h = w * 0.95
    shape = [
        (x - w / 2, top),
        (x + w / 2, top),
        (x + w * 0.38, top + h),
        (x - w * 0.38, top + h),
    ]
    stage.canvas.polygon(shape, color)
    patterns.fill(stage.canvas, shape, stage.style.pattern, stage.palette.dark, w * 0.3, 0.3)
    stage.canvas.polygon(
        [(x + w * 0.1, top), shape[1], shape[2], (x + w * 0.1, top + h)], BLACK, 0.1
    )
    stage.canvas.rect(x - w * 0.54, top - 2, w * 1.08, w * 0.16, lighter(color, 0.15), 1)


def plant(stage: Stage, x: float, bottom: float, size: float, *, potted: bool = True) -> None:
    """The style's plant, `size` units high over its pot; `bottom` is where the pot stands."""
    palette, chance = stage.palette, stage.chance
    top = bottom
    if potted:
        wide = size * 0.46
        top = bottom - wide * 0.95
        color = chance.choice((palette.textile, palette.accent, palette.textile_dark))
        stage.canvas.shadow(x, bottom, wide * 0.7, 4, 0.3)
        pot(stage, x, top, wide, color)
    kind = stage.style.plant
    if kind == "stems":
        _stems(stage, x, top, size)
    elif kind == "tree":
        _tree(stage, x, top, size)
    elif kind == "palm":
        _palm(stage, x, top, size)
    else:
        _leaves(stage, x, top, size)


def _leaf(
    stage: Stage, x: float, y: float, degrees: float, length: float, wide: float, tone: Color
) -> None:
    tip = (x + length, y)
    outline = [
        *curve((x, y), (x + length * 0.5, y - wide), tip, 8),
        *curve(tip, (x + length * 0.5, y + wide), (x, y), 8),
    ]
    stage.canvas.polygon(turned(outline, degrees, (x, y)), tone)
    vein = turned([(x, y), (x + length * 0.9, y)], degrees, (x, y))
    stage.canvas.line(vein, darker(tone, 0.16), 0.8, 0.7)


def _leaves(stage: Stage, x: float, y: float, size: float) -> None:
    chance, green = stage.chance, stage.palette.plant
    order = [-4, 4, -3, 3, -2, 2, -1, 1, 0]
    for number in order:
        degrees = -90 + number * 18 + chance.uniform(-6, 6)
        tone = mix(green, chance.choice((WHITE, BLACK)), chance.uniform(0.02, 0.18))
        _leaf(stage, x, y, degrees, size * chance.uniform(0.75, 1.08), size * 0.17, tone)


def _palm(stage: Stage, x: float, y: float, size: float) -> None:
    chance, green = stage.chance, stage.palette.plant
    for number in (-3, 3, -2, 2, -1, 1, 0):
        lean = number * 0.32 + chance.uniform(-0.06, 0.06)
        tip = (x + lean * size, y - size * (1.05 - abs(number) * 0.16))
        rib = curve((x, y), (x + lean * size * 0.3, y - size * 0.95), tip, 12)
        stage.canvas.line(rib, darker(green, 0.2), 1.3)
        tone = mix(green, WHITE if number % 2 else BLACK, 0.1)
        for step in range(3, 12):
            px, py = rib[step]
            spread = size * 0.3 * math.sin(math.pi * step / 13)
            for side in (-1, 1):
                angle = -90 + number * 22 + side * 55
                _frond(stage, px, py, angle, spread, tone)


def _frond(stage: Stage, x: float, y: float, degrees: float, length: float, tone: Color) -> None:
    outline = [(x, y - length * 0.07), (x + length, y), (x, y + length * 0.09)]
    stage.canvas.polygon(turned(outline, degrees, (x, y)), tone)


def _tree(stage: Stage, x: float, y: float, size: float) -> None:
    chance, green = stage.chance, stage.palette.plant
    crown = y - size * 1.1
    stage.canvas.line([(x, y), (x + size * 0.03, crown)], stage.palette.wood_dark, 3)
    for _ in range(26):
        a, far = chance.uniform(0, math.tau), size * 0.46 * math.sqrt(chance.random())
        px, py = x + math.cos(a) * far, crown + math.sin(a) * far * 0.9
        tone = mix(green, chance.choice((WHITE, BLACK)), chance.uniform(0, 0.2))
        _leaf(stage, px, py, chance.uniform(-150, -30), size * 0.26, size * 0.08, tone)


def _stems(stage: Stage, x: float, y: float, size: float) -> None:
    chance, palette = stage.chance, stage.palette
    for number in range(7):
        degrees = -90 + (number - 3) * 10 + chance.uniform(-3, 3)
        length = size * chance.uniform(0.85, 1.2)
        a = math.radians(degrees)
        tip = (x + math.cos(a) * length, y + math.sin(a) * length)
        stage.canvas.line([(x, y), tip], palette.wood, 1.2)
        plume = arc(tip[0], tip[1], size * 0.19, size * 0.05, 0, 360, 14)
        tone = mix(palette.textile, palette.wood, chance.uniform(0.05, 0.3))
        stage.canvas.polygon(turned(plume, degrees, tip), tone)


def hanging_plant(stage: Stage, x: float, y: float, size: float) -> None:
    """A pot in a knotted hanger with leaves trailing down."""
    canvas, palette, chance = stage.canvas, stage.palette, stage.chance
    for side in (-0.24, 0.24):
        canvas.line([(x, 0), (x + side * size, y)], palette.textile_dark, 1.4)
    for number in range(7):
        start = x + (number - 3) * size * 0.08
        drop = size * chance.uniform(0.5, 1.1)
        vine = curve(
            (start, y),
            (start + (number - 3) * size * 0.1, y + drop * 0.3),
            (start + (number - 3) * 3, y + drop),
            9,
        )
        canvas.line(vine, darker(palette.plant, 0.1), 1)
        for px, py in vine[2:]:
            canvas.ellipse(
                px + chance.uniform(-3, 3),
                py,
                size * 0.06,
                size * 0.045,
                mix(palette.plant, WHITE, chance.random() / 5),
            )
    pot(stage, x, y, size * 0.5, palette.accent)
