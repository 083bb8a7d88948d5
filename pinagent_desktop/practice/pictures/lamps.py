"""Lamps: one for each style."""

import math

from pinagent_desktop.practice.pictures.color import LAMPLIGHT, WHITE, darker, lighter, mix
from pinagent_desktop.practice.pictures.decor import glow
from pinagent_desktop.practice.pictures.outline import arc, box, curve
from pinagent_desktop.practice.pictures.stage import Stage


def pendant(stage: Stage, x: float, y: float, size: float) -> None:
    """The style's hanging lamp, its top at y and about `size` wide."""
    canvas, palette, lamp = stage.canvas, stage.palette, stage.style.lamp
    canvas.line([(x, 0), (x, y)], palette.dark, 1.3)
    glow(stage, x, y + size * 0.5, size * 1.7)
    half = size / 2
    if lamp == "globe":
        canvas.ellipse(x, y + half, half * 0.8, half * 0.8, mix(LAMPLIGHT, WHITE, 0.7))
        canvas.ellipse(x + half * 0.16, y + half * 1.14, half * 0.55, half * 0.55, LAMPLIGHT, 0.4)
    elif lamp in {"paper", "rattan"}:
        _ribbed(stage, x, y, size)
    elif lamp == "lantern":
        _lantern(stage, x, y, half)
    elif lamp == "bulb":
        canvas.rect(x - 4, y, 8, half * 0.5, palette.dark, 1)
        canvas.ellipse(x, y + half, half * 0.42, half * 0.52, mix(LAMPLIGHT, WHITE, 0.4))
        canvas.line(
            curve((x - 4, y + half), (x, y + half * 0.5), (x + 4, y + half)), (226, 140, 50), 1.5
        )
        shade = arc(x, y + half * 0.7, half, half * 0.7, 180, 360)
        canvas.polygon(shade, palette.dark)
    elif lamp == "tiers":
        for number, share in enumerate((1.0, 0.72, 0.44)):
            top = y + number * half * 0.5
            canvas.polygon(
                box(x - half * share, top, size * share, half * 0.4), mix(LAMPLIGHT, WHITE, 0.5)
            )
            canvas.rect(x - half * share, top, size * share, 3, palette.accent)
        canvas.ellipse(x, y + half * 1.6, 4, 4, palette.accent)
    else:
        _dome(stage, x, y, size)


def _lantern(stage: Stage, x: float, y: float, half: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    canvas.polygon(
        [
            (x - half * 0.3, y),
            (x + half * 0.3, y),
            (x + half * 0.7, y + half * 0.5),
            (x - half * 0.7, y + half * 0.5),
        ],
        palette.dark,
    )
    canvas.rect(x - half * 0.55, y + half * 0.5, half * 1.1, half * 1.2, LAMPLIGHT, 0, 0.85)
    for share in (-0.55, 0, 0.55):
        canvas.line(
            [(x + half * share, y + half * 0.5), (x + half * share, y + half * 1.7)],
            palette.dark,
            2,
        )
    canvas.rect(x - half * 0.68, y + half * 1.68, half * 1.36, 4, palette.dark, 1)


def _dome(stage: Stage, x: float, y: float, size: float) -> None:
    canvas, palette, half = stage.canvas, stage.palette, size / 2
    flat = 0.45 if stage.style.lamp == "saucer" else 0.85
    color = palette.accent
    dome = arc(x, y + half * flat, half, half * flat, 180, 360)
    canvas.polygon(dome, color)
    with canvas.clipped(dome):
        canvas.ellipse(x - half * 0.5, y + half * flat * 0.6, half * 0.3, half * 0.5, WHITE, 0.16)
    if stage.style.lamp == "saucer":
        canvas.polygon(arc(x, y + half * flat, half, half * 0.25, 0, 180), lighter(color, 0.5))
    else:
        canvas.ellipse(x, y + half * flat, half, half * 0.12, mix(LAMPLIGHT, WHITE, 0.5))


def _ribbed(stage: Stage, x: float, y: float, size: float) -> None:
    canvas, palette, half = stage.canvas, stage.palette, size / 2
    rattan = stage.style.lamp == "rattan"
    tone = lighter(palette.wood, 0.25) if rattan else mix(palette.textile, LAMPLIGHT, 0.35)
    ry = half * (0.62 if rattan else 0.8)
    canvas.ellipse(x, y + ry, half, ry, tone)
    line = darker(tone, 0.28 if rattan else 0.14)
    for number in range(-3, 4):
        if rattan:
            rib = curve((x, y), (x + number * half * 0.62, y + ry), (x, y + 2 * ry))
            canvas.line(rib, line, 1.2)
        level = number / 4
        wide = half * math.sqrt(1 - level * level)
        canvas.line([(x - wide, y + ry + ry * level), (x + wide, y + ry + ry * level)], line, 0.9)


def floor_lamp(stage: Stage, x: float, bottom: float, h: float) -> None:
    """A standing lamp."""
    canvas, palette = stage.canvas, stage.palette
    top = bottom - h
    glow(stage, x, top + h * 0.08, h * 0.5)
    canvas.shadow(x, bottom, h * 0.12, 4, 0.35)
    canvas.line([(x, bottom), (x, top)], palette.dark, 2.2)
    canvas.ellipse(x, bottom, h * 0.09, 3, palette.dark)
    shade = [
        (x - h * 0.08, top - h * 0.06),
        (x + h * 0.08, top - h * 0.06),
        (x + h * 0.14, top + h * 0.14),
        (x - h * 0.14, top + h * 0.14),
    ]
    canvas.polygon(shade, mix(palette.textile, LAMPLIGHT, 0.4))


def table_lamp(stage: Stage, x: float, bottom: float, h: float) -> None:
    """A small lamp with a conical shade."""
    canvas, palette = stage.canvas, stage.palette
    glow(stage, x, bottom - h * 0.7, h * 1.1)
    canvas.rect(x - h * 0.09, bottom - h * 0.55, h * 0.18, h * 0.55, palette.accent, h * 0.08)
    shade = [
        (x - h * 0.18, bottom - h),
        (x + h * 0.18, bottom - h),
        (x + h * 0.34, bottom - h * 0.48),
        (x - h * 0.34, bottom - h * 0.48),
    ]
    canvas.polygon(shade, mix(palette.textile, LAMPLIGHT, 0.5))
