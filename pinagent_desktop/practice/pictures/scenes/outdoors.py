"""Gardens and beaches."""

import math

from pinagent_desktop.practice.pictures import decor, furniture, patterns, plants
from pinagent_desktop.practice.pictures.color import (
    BLACK,
    SUNLIGHT,
    WHITE,
    Color,
    darker,
    lighter,
    mix,
)
from pinagent_desktop.practice.pictures.outline import arc, arch, box, curve
from pinagent_desktop.practice.pictures.stage import Stage

SKY: Color = (176, 212, 228)
SEA: Color = (70, 146, 160)
SUN: Color = (244, 176, 96)


def sky_color(stage: Stage) -> Color:
    """The sky, warmed or cooled by the palette."""
    return mix(SKY, stage.palette.wall, 0.35)


def garden(stage: Stage) -> None:
    """Flower beds with a bench, a path to an arch, or a pond."""
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    horizon = h * 0.42
    canvas.gradient(0, 0, w, horizon, sky_color(stage), lighter(sky_color(stage), 0.6))
    canvas.glow(w * 0.8, h * 0.1, 170, 150, SUNLIGHT, 0.8)
    _trees(stage, horizon)
    with canvas.clipped(box(0, horizon - h * 0.13, w, h * 0.16)):
        _fence(stage, horizon - h * 0.13, h * 0.16)
    grass = mix(palette.plant, (150, 178, 92), 0.5)
    canvas.gradient(0, horizon, w, h - horizon, lighter(grass, 0.12), darker(grass, 0.1))
    (_bench, _path, _pond)[stage.variant](stage, horizon)
    _flower_bed(stage, 0, h * 0.6, w * 0.3, 10)
    _flower_bed(stage, w * 0.72, h * 0.62, w * 0.3, 10)
    _flower_bed(stage, -10, h * 0.98, w + 20, 26)


def _trees(stage: Stage, horizon: float) -> None:
    canvas, chance = stage.canvas, stage.chance
    for x in (0.08, 0.3, 0.62, 0.94):
        cx, size = stage.width * x, chance.uniform(48, 78)
        canvas.rect(cx - 4, horizon - size, 8, size, stage.palette.wood_dark)
        for _ in range(14):
            a, far = chance.uniform(0, math.tau), size * 0.7 * chance.random()
            tone = mix(stage.palette.plant, chance.choice((WHITE, BLACK)), chance.uniform(0, 0.24))
            canvas.ellipse(
                cx + math.cos(a) * far,
                horizon - size * 1.5 + math.sin(a) * far * 0.8,
                size * 0.34,
                size * 0.3,
                tone,
            )


def _fence(stage: Stage, top: float, high: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    kind = stage.style.wall
    if kind in {"brick", "arch", "blocks", "plaster"}:
        tone = palette.wall if kind != "plaster" else lighter(palette.wall, 0.3)
        canvas.rect(0, top + 12, stage.width, high, tone)
        patterns.fill(
            canvas, box(0, top + 12, stage.width, high), stage.style.pattern, palette.main, 26, 0.35
        )
        canvas.rect(0, top + 8, stage.width, 6, palette.textile)
        return
    tone = {"fans": palette.dark, "boards": WHITE}.get(kind, palette.wood)
    step = 9.0 if kind == "slats" else 18.0
    for rail in (0.3, 0.75):
        canvas.rect(0, top + high * rail, stage.width, 5, darker(tone, 0.2))
    x = 3.0
    while x < stage.width:
        canvas.polygon(
            [
                (x, top + 8),
                (x + step * 0.36, top),
                (x + step * 0.72, top + 8),
                (x + step * 0.72, top + high),
                (x, top + high),
            ],
            tone,
        )
        x += step


def _flower_bed(stage: Stage, x: float, bottom: float, w: float, count: int) -> None:
    canvas, palette, chance = stage.canvas, stage.palette, stage.chance
    for number in range(count * 2):
        cx = x + w * (number + chance.random()) / (count * 2)
        size = chance.uniform(13, 24)
        tone = mix(palette.plant, BLACK, chance.uniform(0.02, 0.25))
        canvas.ellipse(cx, bottom, size, size * 0.75, tone)
    blooms = (palette.main, palette.accent, palette.textile, lighter(palette.accent, 0.4))
    for number in range(count * 2):
        cx = x + w * (number + chance.random()) / (count * 2)
        cy, size = bottom - chance.uniform(4, 34), chance.uniform(3.5, 6)
        tone = chance.choice(blooms)
        canvas.line([(cx, bottom), (cx, cy)], darker(palette.plant, 0.2), 1.2)
        for petal in range(5):
            a = math.tau * petal / 5
            canvas.ellipse(
                cx + math.cos(a) * size, cy + math.sin(a) * size, size * 0.72, size * 0.72, tone
            )
        canvas.ellipse(cx, cy, size * 0.5, size * 0.5, (240, 196, 84))


def _bench(stage: Stage, _horizon: float) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    x, seat, wide = w * 0.28, h * 0.66, w * 0.46
    canvas.shadow(w * 0.51, h * 0.76, wide * 0.6, 9, 0.4)
    for share in (0.06, 0.94):
        furniture.leg(stage, x + wide * share, seat - h * 0.1, h * 0.755)
    for number in range(3):
        canvas.rect(x, seat - h * 0.11 + number * 14, wide, 9, palette.wood, 2)
    canvas.rect(x - 6, seat, wide + 12, 10, lighter(palette.wood, 0.1), 2)
    canvas.rect(x - 6, seat + 10, wide + 12, 5, palette.wood_dark, 2)
    decor.cushion(stage, x + 12, seat - 44, 44, palette.accent, -7)
    decor.cushion(stage, x + wide - 58, seat - 42, 42, palette.main, 6)
    plants.plant(stage, w * 0.87, h * 0.79, w * 0.2)


def _path(stage: Stage, horizon: float) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    canvas.polygon(
        [(w * 0.45, horizon), (w * 0.55, horizon), (w * 0.8, h), (w * 0.2, h)],
        mix(palette.floor, WHITE, 0.3),
    )
    for number in range(7):
        y = horizon + (h - horizon) * (number / 7) ** 1.5 + 8
        half = w * (0.045 + 0.24 * (y - horizon) / (h - horizon))
        canvas.ellipse(
            w * 0.5, y, half * 0.92, half * 0.2, mix(palette.floor_dark, palette.wall, 0.4)
        )
    top, wide = h * 0.16, w * 0.36
    color = palette.accent if stage.style.wall == "fans" else palette.wood
    for inset, tone in ((0, color), (10, lighter(color, 0.15))):
        outline = arch(w * 0.32 + inset, top + inset, wide - 2 * inset, horizon + 40 - top - inset)
        canvas.line(outline, tone, 5)
    for px, py in arch(w * 0.32, top, wide, horizon - top)[1:-1]:
        for _ in range(4):
            cx, cy = px + stage.chance.uniform(-11, 11), py + stage.chance.uniform(-11, 11)
            canvas.ellipse(cx, cy, 7, 5, mix(palette.plant, WHITE, stage.chance.random() * 0.25))
        canvas.ellipse(px + stage.chance.uniform(-8, 8), py, 4.5, 4.5, palette.main)


def _pond(stage: Stage, horizon: float) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    cy = horizon + (h - horizon) * 0.5
    canvas.ellipse(w * 0.5, cy, w * 0.4, h * 0.125, mix(palette.floor, palette.wall, 0.4))
    canvas.ellipse(w * 0.5, cy + 3, w * 0.365, h * 0.108, mix(SEA, palette.glass, 0.3))
    canvas.ellipse(w * 0.42, cy - 6, w * 0.2, h * 0.035, WHITE, 0.22)
    for x, y, r in ((0.32, 0.03, 20), (0.55, -0.04, 16), (0.66, 0.035, 23), (0.46, 0.06, 14)):
        px, py = w * x, cy + h * y
        canvas.polygon(
            [(px, py), *arc(px, py, r, r * 0.42, 20, 340)], mix(palette.plant, (120, 170, 90), 0.4)
        )
        canvas.ellipse(px - 2, py - 5, 6, 5, palette.main)
        canvas.ellipse(px - 2, py - 6, 3, 3, lighter(palette.accent, 0.5))


def beach(stage: Stage) -> None:
    """A parasol and a towel, a hut, or a sailing boat."""
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    horizon = h * 0.45
    canvas.gradient(0, 0, w, horizon, sky_color(stage), mix(SUNLIGHT, palette.main, 0.14))
    sun = (w * (0.72, 0.3, 0.5)[stage.variant], h * 0.2)
    canvas.glow(*sun, 190, 190, SUNLIGHT, 0.85)
    canvas.ellipse(*sun, 34, 34, mix(SUNLIGHT, SUN, 0.55))
    _clouds(stage)
    hills = curve((0, horizon - 14), (w * 0.25, horizon - 70), (w * 0.55, horizon))
    canvas.polygon([*hills, (0, horizon)], mix(palette.plant, sky_color(stage), 0.45))
    sea = mix(SEA, palette.main, 0.15)
    canvas.gradient(0, horizon, w, h * 0.25, lighter(sea, 0.1), lighter(sea, 0.42))
    for number in range(12):
        y = horizon + 8 + number * h * 0.015
        x = stage.chance.uniform(0, w * 0.8)
        canvas.line([(x, y), (x + stage.chance.uniform(30, 90), y)], WHITE, 1.4, 0.45)
    shore = [
        *curve((0, h * 0.68), (w * 0.35, h * 0.58), (w * 0.6, h * 0.66)),
        *curve((w * 0.6, h * 0.66), (w * 0.8, h * 0.7), (w, h * 0.63)),
    ]
    canvas.polygon([*((x, y - 7) for x, y in shore), (w, h), (0, h)], WHITE, 0.75)
    canvas.polygon([*shore, (w, h), (0, h)], mix((238, 214, 170), palette.floor, 0.25))
    canvas.glow(w * 0.3, h * 0.9, 300, 130, SUNLIGHT, 0.4)
    (_parasol, _hut, _boat)[stage.variant](stage, horizon)
    plants.plant(stage, w * 0.93, h * 0.99, w * 0.3, potted=False)


def _clouds(stage: Stage) -> None:
    for _ in range(3):
        x, y = stage.chance.uniform(0, stage.width), stage.chance.uniform(0.05, 0.26) * stage.height
        for shift, r in ((-22, 12), (0, 18), (22, 13), (40, 9)):
            stage.canvas.ellipse(x + shift, y, r * 1.5, r * 0.7, WHITE, 0.5)


def _parasol(stage: Stage, _horizon: float) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    cx, top = w * 0.4, h * 0.46
    canvas.shadow(w * 0.5, h * 0.87, w * 0.3, 12, 0.35)
    towel = [(w * 0.44, h * 0.8), (w * 0.78, h * 0.78), (w * 0.9, h * 0.86), (w * 0.52, h * 0.89)]
    canvas.polygon(towel, palette.textile)
    patterns.fill(canvas, towel, stage.style.pattern, palette.accent, 20, 0.8)
    canvas.line([(cx, top), (cx + 8, h * 0.86)], palette.wood_dark, 4)
    dome = arc(cx, top + h * 0.09, w * 0.29, h * 0.13, 180, 360)
    canvas.polygon(dome, palette.main)
    with canvas.clipped(dome):
        for number in range(-3, 4, 2):
            left = curve(
                (cx, top - h * 0.05),
                (cx + number * 14, top),
                (cx + number * w * 0.083, top + h * 0.1),
            )
            right = curve(
                (cx, top - h * 0.05),
                (cx + (number + 1) * 14, top),
                (cx + (number + 1) * w * 0.083, top + h * 0.1),
            )
            canvas.polygon([*left, *reversed(right)], palette.textile)
        canvas.rect(cx + w * 0.1, top - 60, w * 0.2, h * 0.2, BLACK, 0, 0.08)
    patterns.fill(canvas, dome, stage.style.pattern, palette.accent, 24, 0.35)
    canvas.ellipse(w * 0.82, h * 0.93, 19, 19, palette.accent)
    canvas.polygon(arc(w * 0.82, h * 0.93, 19, 19, 200, 290), WHITE)


def _hut(stage: Stage, _horizon: float) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    x, wide, top, bottom = w * 0.5, w * 0.36, h * 0.42, h * 0.78
    canvas.shadow(x + wide / 2, bottom + 6, wide * 0.7, 10, 0.4)
    canvas.rect(x, top, wide, bottom - top, palette.main)
    for number in range(9):
        canvas.rect(x, top + number * (bottom - top) / 9, wide, 1.6, BLACK, 0, 0.12)
    face = box(x, top, wide, bottom - top)
    patterns.fill(canvas, face, stage.style.pattern, palette.textile, 30, 0.5)
    canvas.polygon(
        [(x - 16, top), (x + wide / 2, top - h * 0.12), (x + wide + 16, top)], palette.wood
    )
    canvas.rect(x - 16, top - 2, wide + 32, 6, palette.wood_dark)
    canvas.rect(x + wide * 0.34, bottom - h * 0.22, wide * 0.32, h * 0.22, palette.textile, 2)
    canvas.ellipse(x + wide * 0.6, bottom - h * 0.1, 3, 3, palette.dark)
    canvas.polygon(
        [
            (w * 0.12, h * 0.86),
            *curve((w * 0.12, h * 0.86), (w * 0.2, h * 0.5), (w * 0.25, h * 0.86)),
        ],
        palette.accent,
    )


def _boat(stage: Stage, horizon: float) -> None:
    canvas, palette, w = stage.canvas, stage.palette, stage.width
    x, y, tall = w * 0.48, horizon + 34, min(stage.height * 0.34, 210)
    canvas.glow(x, y + 22, 110, 16, WHITE, 0.6)
    canvas.line([(x, y), (x, y - tall)], palette.wood_dark, 3.5)
    main = [
        (x + 5, y - tall),
        *curve((x + 5, y - tall), (x + 70, y - tall * 0.45), (x + 76, y - 14)),
        (x + 5, y - 14),
    ]
    canvas.polygon(main, palette.textile)
    patterns.fill(canvas, main, stage.style.pattern, palette.main, 26, 0.55)
    jib = [
        (x - 5, y - tall * 0.92),
        *curve((x - 5, y - tall * 0.92), (x - 40, y - tall * 0.5), (x - 58, y - 12)),
        (x - 5, y - 12),
    ]
    canvas.polygon(jib, palette.main)
    canvas.polygon(
        [(x - 74, y - 4), (x + 84, y - 4), (x + 58, y + 22), (x - 54, y + 22)], palette.wood
    )
    canvas.rect(x - 74, y - 6, 158, 5, palette.accent, 2)
