"""Things that stand and hang around: vases, prints, mirrors, rugs, books, cushions."""

import math

from pinagent_desktop.practice.pictures import patterns
from pinagent_desktop.practice.pictures.color import (
    BLACK,
    LAMPLIGHT,
    PAPER,
    WHITE,
    Color,
    darker,
    lighter,
)
from pinagent_desktop.practice.pictures.outline import arc, arch, box, curve, rounded, turned
from pinagent_desktop.practice.pictures.plants import plant
from pinagent_desktop.practice.pictures.stage import Stage


def rug(stage: Stage, cx: float, cy: float, rx: float, ry: float) -> None:
    """An oval rug with the style's pattern."""
    canvas, palette = stage.canvas, stage.palette
    if stage.style.pattern == "zigzag":
        for number in range(-14, 15):
            x = cx + rx * number / 14.5
            fringe = ry * math.sqrt(max(0, 1 - (number / 14.5) ** 2))
            canvas.line([(x, cy + fringe), (x, cy + fringe + 5)], palette.textile, 1.5)
    ground = palette.textile if stage.style.wall != "brick" else darker(palette.textile, 0.2)
    canvas.shadow(cx, cy + 3, rx, ry, 0.18)
    canvas.ellipse(cx, cy, rx, ry, ground)
    outline = arc(cx, cy, rx * 0.93, ry * 0.9, 0, 360, 40)
    patterns.fill(canvas, outline, stage.style.pattern, palette.main, 26, 0.4)
    canvas.ring(cx, cy, rx * 0.93, ry * 0.9, palette.accent, 1.6, 0.5)
    if stage.fuller_than(0.3):  # plainer styles have plainer rugs
        canvas.ring(cx, cy, rx * 0.66, ry * 0.6, palette.accent, 4, 0.35)


def print_frame(stage: Stage, x: float, y: float, w: float, h: float) -> None:
    """A framed print of simple shapes."""
    canvas, palette = stage.canvas, stage.palette
    kind = stage.chance.randrange(4)
    edge = (
        palette.accent
        if stage.style.wall == "fans"
        else stage.chance.choice((palette.dark, palette.wood))
    )
    canvas.rect(x + 3, y + 4, w, h, BLACK, 0, 0.14)
    canvas.rect(x, y, w, h, edge)
    canvas.rect(x + 3.5, y + 3.5, w - 7, h - 7, PAPER)
    ix, iy, iw, ih = x + w * 0.18, y + h * 0.16, w * 0.64, h * 0.68
    if kind == 0:
        canvas.ellipse(ix + iw / 2, iy + ih * 0.38, iw * 0.36, iw * 0.36, palette.accent)
        canvas.rect(ix + iw * 0.1, iy + ih * 0.72, iw * 0.8, ih * 0.1, palette.dark, 0, 0.8)
    elif kind == 1:
        hill = curve((ix, iy + ih * 0.5), (ix + iw * 0.4, iy + ih * 1.0), (ix + iw, iy + ih * 0.3))
        canvas.polygon([*hill, (ix + iw, iy + ih), (ix, iy + ih)], palette.main)
        canvas.ellipse(ix + iw * 0.3, iy + ih * 0.22, iw * 0.14, iw * 0.14, palette.accent)
    elif kind == 2:  # noqa: PLR2004 - one of four motifs
        canvas.polygon(arch(ix, iy + ih * 0.1, iw, ih * 0.9), palette.shade)
        canvas.polygon(arch(ix + iw * 0.22, iy + ih * 0.36, iw * 0.56, ih * 0.64), palette.accent)
    else:
        canvas.rect(ix, iy, iw, ih * 0.46, palette.main)
        canvas.rect(ix, iy + ih * 0.52, iw * 0.46, ih * 0.48, palette.wood)
        canvas.rect(ix + iw * 0.54, iy + ih * 0.52, iw * 0.46, ih * 0.48, palette.plant)


def mirror(stage: Stage, cx: float, cy: float, r: float) -> None:
    """A round mirror; a sunburst of brass or teak where the style likes that."""
    canvas, palette = stage.canvas, stage.palette
    edge = palette.wood
    if stage.style.wall in {"fans", "blocks", "arch"}:
        edge = palette.accent if stage.style.wall == "fans" else palette.wood
        for number in range(24):
            a = math.radians(15 * number)
            length = r * (1.36 if number % 2 else 1.22)
            end = (cx + math.cos(a) * length, cy + math.sin(a) * length)
            canvas.line([(cx, cy), end], edge, 2.4)
    elif stage.style.wall == "brick":
        edge = palette.dark
    canvas.ellipse(cx + 3, cy + 5, r, r, BLACK, 0.14)
    canvas.ellipse(cx, cy, r, r, edge)
    with canvas.clipped(arc(cx, cy, r * 0.92, r * 0.92, 0, 360, 48)):
        canvas.gradient(cx - r, cy - r, 2 * r, 2 * r, lighter(palette.glass, 0.4), palette.glass)
        for offset, wide in ((-0.35, 0.3), (0.05, 0.1)):
            streak = [
                (cx + r * offset, cy + r),
                (cx + r * (offset + wide), cy + r),
                (cx + r * (offset + wide + 0.9), cy - r),
                (cx + r * (offset + 0.9), cy - r),
            ]
            canvas.polygon(streak, WHITE, 0.35)


def vase(stage: Stage, x: float, bottom: float, h: float, color: Color, kind: int = 0) -> None:
    """A vase: 0 a round belly, 1 a bottle, 2 a bowl."""
    canvas = stage.canvas
    w = h * (0.62, 0.42, 1.1)[kind]
    if kind == 2:  # noqa: PLR2004 - one of three shapes
        shape = arc(x, bottom - h, w / 2, h, 0, 180)
    else:
        neck = w * (0.2, 0.14)[kind]
        shoulder = bottom - h * (0.78, 0.55)[kind]
        right = [
            *curve(
                (x + neck, bottom - h),
                (x + neck * 0.8, shoulder),
                (x + w * 0.4, shoulder + h * 0.1),
            ),
            *curve(
                (x + w * 0.4, shoulder + h * 0.1),
                (x + w * 0.62, bottom - h * 0.3),
                (x + w * 0.3, bottom),
            ),
        ]
        shape = [*right, *((2 * x - px, py) for px, py in reversed(right))]
    canvas.polygon(shape, color)
    with canvas.clipped(shape):
        canvas.rect(x + w * 0.12, bottom - h, w, h, BLACK, 0, 0.1)
        canvas.rect(x - w * 0.26, bottom - h, w * 0.09, h, WHITE, 0, 0.2)
    if stage.fuller_than(0.3):  # plainer styles have plainer pots
        patterns.fill(canvas, shape, stage.style.pattern, stage.palette.textile, h * 0.28, 0.5)


def books(stage: Stage, x: float, bottom: float, count: int, h: float) -> float:
    """Standing books; returns where the row ends."""
    palette, chance = stage.palette, stage.chance
    for _ in range(count):
        wide, tall = chance.uniform(5, 9), h * chance.uniform(0.72, 1)
        tone = chance.choice(
            (palette.accent, palette.main, palette.dark, palette.textile, palette.plant)
        )
        stage.canvas.rect(x, bottom - tall, wide, tall, tone, 1)
        stage.canvas.rect(x + 1.2, bottom - tall * 0.82, wide - 2.4, 2, lighter(tone, 0.45))
        x += wide + 0.8
    return x


def cushion(stage: Stage, x: float, y: float, size: float, color: Color, degrees: float) -> None:
    """A square cushion from its upper left corner, leaning a little."""
    about = (x + size / 2, y + size / 2)
    outline = turned(rounded(x, y, size, size * 0.94, size * 0.2), degrees, about)
    stage.canvas.polygon(outline, color)
    patterns.fill(stage.canvas, outline, stage.style.pattern, lighter(color, 0.6), size * 0.36, 0.6)
    stage.canvas.polygon(
        turned(box(x + 3, y + size * 0.86, size - 6, 2), degrees, about), BLACK, 0.12
    )


def small_things(stage: Stage, x: float, bottom: float, w: float, h: float) -> None:
    """A row of things on a shelf or table: vases, books, a plant; more in a cluttered style."""
    palette, chance, end = stage.palette, stage.chance, x + w
    while x < end - h * 0.4:
        kind = chance.randrange(4)
        if kind == 0:
            x = books(stage, x, bottom, chance.randint(2, 5), h * 0.85) + 4
        elif kind == 1:
            plant(stage, x + h * 0.3, bottom, h * 0.7)
            x += h * 0.75
        else:
            tone = chance.choice((palette.textile, palette.accent, palette.main, palette.dark))
            vase(
                stage,
                x + h * 0.3,
                bottom,
                h * chance.uniform(0.55, 0.95),
                tone,
                chance.randrange(2),
            )
            x += h * 0.6
        x += h * (0.12 + 1.1 * (1 - stage.style.clutter) * chance.random())


def glow(stage: Stage, x: float, y: float, r: float) -> None:
    """The light round a lamp."""
    stage.canvas.glow(x, y, r, r, LAMPLIGHT, 0.62)
