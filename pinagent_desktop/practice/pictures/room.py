"""Walls, floors, windows and the light that falls through them."""

from collections.abc import Callable

from pinagent_desktop.practice.pictures import patterns
from pinagent_desktop.practice.pictures.color import (
    BLACK,
    SUNLIGHT,
    WHITE,
    darker,
    lighter,
    mix,
)
from pinagent_desktop.practice.pictures.outline import Point, arch, box, curve
from pinagent_desktop.practice.pictures.stage import Stage


def room(stage: Stage, horizon: float) -> None:
    """A wall in the style's manner above a floor of boards; `horizon` is where they meet."""
    wall(stage, horizon)
    floor(stage, horizon)
    canvas, palette = stage.canvas, stage.palette
    skirting = mix(palette.wall, palette.textile, 0.7)
    canvas.rect(0, horizon - 7, stage.width, 7, skirting)
    canvas.rect(0, horizon, stage.width, 3, BLACK, 0, 0.12)


def wall(stage: Stage, bottom: float) -> None:
    """The wall alone, from the top of the picture to `bottom`."""
    palette = stage.palette
    stage.canvas.gradient(
        0, 0, stage.width, bottom, lighter(palette.wall, 0.08), palette.shade, across=True
    )
    _WALLS.get(stage.style.wall, _plaster)(stage, bottom)
    stage.canvas.glow(stage.width * 0.28, bottom * 0.2, 220, 200, SUNLIGHT, 0.26)


def floor(stage: Stage, horizon: float) -> None:
    """Boards that run away from the viewer."""
    canvas, palette = stage.canvas, stage.palette
    canvas.gradient(
        0, horizon, stage.width, stage.height - horizon, palette.floor_dark, palette.floor
    )
    middle = stage.width / 2
    for number in range(-8, 18):
        x = stage.width * number / 9
        far, near = middle + (x - middle) * 0.55, middle + (x - middle) * 1.6
        canvas.line([(far, horizon), (near, stage.height)], palette.floor_dark, 1, 0.6)


def _plaster(stage: Stage, bottom: float) -> None:
    stage.canvas.glow(stage.width * 0.9, bottom * 0.9, 260, 200, BLACK, 0.05)


def _slats(stage: Stage, bottom: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    start, stop = (0.62, 1.0) if stage.variant != 1 else (0.0, 0.34)
    canvas.rect(stage.width * start, 0, stage.width * (stop - start), bottom, palette.wood_dark)
    x = stage.width * start + 1.5
    while x < stage.width * stop:
        canvas.rect(x, 0, 5.5, bottom, palette.wood)
        canvas.rect(x, 0, 1.4, bottom, WHITE, 0, 0.14)
        x += 8.5


def _boards(stage: Stage, bottom: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    top = bottom * 0.52
    canvas.rect(0, top, stage.width, bottom - top, mix(palette.wall, palette.main, 0.3))
    for number in range(1, 17):
        x = stage.width * number / 17
        canvas.line([(x, top), (x, bottom)], darker(palette.wall, 0.22), 0.8, 0.55)
    canvas.rect(0, top - 4, stage.width, 6, WHITE)
    canvas.rect(0, top + 2, stage.width, 2, BLACK, 0, 0.08)


def _planks(stage: Stage, bottom: float) -> None:
    canvas, palette, chance = stage.canvas, stage.palette, stage.chance
    for number in range(10):
        x = stage.width * number / 10
        tone = mix(palette.wall, palette.wood, chance.uniform(0.04, 0.3))
        canvas.rect(x, 0, stage.width / 10 - 1.2, bottom, tone)
        for _ in range(2):
            y = chance.uniform(0.1, 0.95) * bottom
            grain = curve((x + 8, y), (x + 20, y + chance.uniform(10, 40)), (x + 12, y + 60))
            canvas.line(grain, palette.wood_dark, 0.8, 0.22)
    for x in (0.1, 0.5, 0.9):
        left = stage.width * x - 9
        canvas.polygon([(left, 0), (left + 18, 0), (left + 14, 22), (left + 4, 22)], palette.wood)
    canvas.rect(0, 0, stage.width, 12, palette.wood_dark)


def _arch(stage: Stage, bottom: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    left = stage.width * (0.12, 0.3, 0.42)[stage.variant]
    canvas.polygon(
        arch(left, bottom * 0.1, stage.width * 0.5, bottom * 0.9),
        mix(palette.wall, palette.main, 0.45),
    )
    canvas.polygon(
        arch(left + 18, bottom * 0.1 + 20, stage.width * 0.5 - 36, bottom * 0.9 - 20),
        mix(palette.wall, palette.accent, 0.25),
    )


def _brick(stage: Stage, bottom: float) -> None:
    canvas, palette, chance = stage.canvas, stage.palette, stage.chance
    canvas.rect(0, 0, stage.width, bottom, mix(palette.wall, palette.textile, 0.35))
    high, wide = 13.0, 34.0
    row, y = 0, 0.0
    while y < bottom:
        x = -wide / 2 * (row % 2)
        while x < stage.width:
            tone = mix(
                palette.wall, chance.choice((palette.main, BLACK, WHITE)), chance.random() / 5
            )
            canvas.rect(x, y, wide - 1.6, min(high - 1.6, bottom - y), tone, 1)
            x += wide
        y += high
        row += 1
    canvas.glow(stage.width, bottom, 330, 300, BLACK, 0.25)


def _fans(stage: Stage, bottom: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    patterns.fill(canvas, box(0, 0, stage.width, bottom), "fans", palette.accent, 46, 0.36)
    top = bottom * 0.62
    canvas.rect(0, top, stage.width, bottom - top, mix(palette.wall, palette.main, 0.55))
    canvas.rect(0, top - 3, stage.width, 3, palette.accent)
    for number in range(4):
        x = stage.width * number / 4 + 12
        outline = box(x, top + 12, stage.width / 4 - 24, bottom - top - 28)
        canvas.line([*outline, outline[0]], palette.accent, 1.2)


def _blocks(stage: Stage, bottom: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    left = stage.width * (0.56, 0.0, 0.36)[stage.variant]
    canvas.rect(left, 0, stage.width * 0.44, bottom, mix(palette.wall, palette.accent, 0.4))
    canvas.ellipse(
        left + stage.width * 0.22, bottom * 0.3, 62, 62, mix(palette.wall, palette.main, 0.55)
    )
    canvas.rect(0, bottom * 0.86, stage.width, bottom * 0.14, mix(palette.wall, palette.wood, 0.35))


_WALLS: dict[str, Callable[[Stage, float], None]] = {
    "slats": _slats,
    "boards": _boards,
    "planks": _planks,
    "arch": _arch,
    "brick": _brick,
    "fans": _fans,
    "blocks": _blocks,
}


def light_patch(
    stage: Stage, x: float, top: float, w: float, h: float, opacity: float = 0.3
) -> None:
    """Sunlight through a window of six panes, slanting over a wall."""
    for column in range(2):
        for row in range(3):
            pane_w, pane_h = w * 0.46, h * 0.3
            y = top + row * h * 0.34
            left = x + column * w * 0.52 - (y - top) * 0.35
            slip = pane_h * 0.35
            corners: list[Point] = [
                (left, y),
                (left + pane_w, y - pane_w * 0.12),
                (left + pane_w - slip, y + pane_h - pane_w * 0.12),
                (left - slip, y + pane_h),
            ]
            stage.canvas.polygon(corners, SUNLIGHT, opacity)


def window(
    stage: Stage, x: float, y: float, w: float, h: float, *, round_top: bool = False
) -> None:
    """A window with a view of hills; its bars are steel in an industrial room, white elsewhere."""
    canvas, palette = stage.canvas, stage.palette
    steel = stage.style.wall == "brick"
    bar = palette.dark if steel else lighter(palette.textile, 0.3)
    if stage.style.wall == "planks":
        bar = palette.wood
    outer = arch(x - 6, y - 6, w + 12, h + 12) if round_top else box(x - 6, y - 6, w + 12, h + 12)
    inner = arch(x, y, w, h) if round_top else box(x, y, w, h)
    canvas.polygon(outer, bar)
    with canvas.clipped(inner):
        canvas.gradient(x, y, w, h, (252, 254, 255), mix(palette.glass, (190, 214, 224), 0.5))
        hill = curve((x, y + h * 0.82), (x + w * 0.3, y + h * 0.62), (x + w * 0.6, y + h * 0.8))
        canvas.polygon(
            [*hill, (x + w, y + h * 0.7), (x + w, y + h), (x, y + h)], palette.plant, 0.45
        )
        near = curve((x, y + h * 0.95), (x + w * 0.5, y + h * 0.76), (x + w, y + h * 0.9))
        canvas.polygon([*near, (x + w, y + h), (x, y + h)], palette.plant, 0.6)
        for share in (0.25, 0.5, 0.75) if steel else (0.5,):
            canvas.line([(x + w * share, y), (x + w * share, y + h)], bar, 3)
        for share in (0.25, 0.5, 0.75) if steel else (0.55,):
            canvas.line([(x, y + h * share), (x + w, y + h * share)], bar, 3)
    canvas.rect(x - 11, y + h + 5, w + 22, 6, bar)
    canvas.rect(x - 11, y + h + 11, w + 22, 3, BLACK, 0, 0.1)
    canvas.glow(x + w / 2, y + h / 2, w, h * 0.9, WHITE, 0.22)


def curtain(stage: Stage, x: float, w: float, bottom: float) -> None:
    """A long curtain with folds, patterned as the style likes it."""
    canvas, palette = stage.canvas, stage.palette
    cloth = mix(palette.textile, palette.main, 0.15)
    canvas.rect(x, 8, w, bottom - 8, cloth, 0, 0.95)
    patterns.fill(canvas, box(x, 8, w, bottom - 8), stage.style.pattern, palette.main, 18, 0.3)
    for number in range(6):
        canvas.rect(x + number * w / 6, 8, w / 14, bottom - 8, BLACK, 0, 0.06)
