"""Bedrooms and bathrooms."""

from pinagent_desktop.practice.pictures import decor, furniture, lamps, patterns, plants, room
from pinagent_desktop.practice.pictures.color import BLACK, WHITE, lighter, mix
from pinagent_desktop.practice.pictures.outline import arc, box
from pinagent_desktop.practice.pictures.stage import THIRD, Stage


def bedroom(stage: Stage) -> None:
    """A bed under a print, between two lamps, or by a window."""
    w, h, palette = stage.width, stage.height, stage.palette
    horizon = h * 0.7
    room.room(stage, horizon)
    if stage.variant == 0:
        decor.print_frame(stage, w * 0.37, horizon * 0.1, w * 0.26, min(horizon * 0.34, w * 0.34))
        lamps.pendant(stage, w * 0.08, horizon * 0.36, w * 0.13)
    elif stage.variant == 1:
        for x in (0.08, 0.92):
            lamps.pendant(stage, w * x, horizon * 0.38, w * 0.13)
        decor.mirror(stage, w * 0.5, horizon * 0.26, min(w * 0.14, horizon * 0.18))
    else:
        room.window(stage, w * 0.2, horizon * 0.06, w * 0.6, horizon * 0.42)
        for x in (0.08, 0.78):
            room.curtain(stage, w * x, w * 0.14, horizon - 8)
    decor.rug(stage, w * 0.5, h * 0.92, w * 0.5, h * 0.06)
    furniture.bed(stage, w * 0.15, horizon, w * 0.7, min(h * 0.42, 230))
    for x in (0.0, 0.88):
        furniture.cabinet(stage, w * x, horizon - h * 0.03, w * 0.12, h * 0.12, 1, palette.wood)
    top = horizon - h * 0.03
    decor.vase(stage, w * 0.94, top, h * 0.06, palette.textile, 1)
    if stage.variant != 1:
        lamps.table_lamp(stage, w * 0.06, top, h * 0.1)
    if stage.often():
        plants.hanging_plant(stage, w * 0.88, horizon * 0.14, w * 0.15)


def bathroom(stage: Stage) -> None:
    """A basin under a round mirror, twin lamps beside it; or a tub under a window."""
    w, h = stage.width, stage.height
    horizon = h * 0.86
    room.room(stage, horizon)
    _tiles(stage, horizon)
    if stage.variant == THIRD:
        _tub(stage, horizon)
        return
    canvas, palette = stage.canvas, stage.palette
    decor.mirror(stage, w * 0.5, h * 0.3, min(w * 0.24, h * 0.2))
    y = h * 0.62
    furniture.cabinet(stage, w * 0.1, y, w * 0.8, h * 0.17, 2 + stage.variant, palette.wood)
    canvas.rect(w * 0.06, y - 9, w * 0.88, 11, lighter(palette.textile, 0.4), 3)
    canvas.rect(w * 0.1, y + h * 0.17, w * 0.8, 6, BLACK, 0, 0.14)
    bowl = arc(w * 0.5, y - 9 - h * 0.055, w * 0.2, h * 0.06, 0, 180)
    canvas.polygon(bowl, WHITE)
    canvas.polygon([*bowl[:12], (w * 0.5, y - 9 - h * 0.055)], BLACK, 0.05)
    metal = palette.accent if stage.style.wall == "fans" else palette.dark
    tap = [(w * 0.5, y - 9 - h * 0.055), (w * 0.5, y - h * 0.13), (w * 0.57, y - h * 0.13)]
    canvas.line([*tap, (w * 0.57, y - h * 0.11)], metal, 4)
    canvas.rect(w * 0.77, y - 9 - h * 0.06, w * 0.06, h * 0.06, palette.accent, 4)
    plants.plant(stage, w * 0.18, y - 9, w * 0.15)
    for x in (0.12, 0.88) if stage.variant == 0 else (0.85,):
        lamps.pendant(stage, w * x, h * 0.2, w * 0.11)
    _towel(stage, w * 0.7, y + h * 0.03)
    plants.plant(stage, w * 0.1, h * 0.96, w * 0.2) if stage.often() else None


def _tiles(stage: Stage, horizon: float) -> None:
    canvas, palette, chance = stage.canvas, stage.palette, stage.chance
    side = stage.width / (9 if stage.style.wall != "brick" else 12)
    top = horizon - side * 5
    for row in range(5):
        for column in range(int(stage.width / side) + 1):
            tone = mix(palette.wall, palette.main, chance.uniform(0.12, 0.4))
            canvas.rect(column * side + 0.8, top + row * side, side - 1.6, side - 1.6, tone, 1)
    if stage.fuller_than(0.5):  # fuller styles have patterned tiles
        strip = box(0, top, stage.width, side)
        patterns.fill(canvas, strip, stage.style.pattern, palette.accent, side / 2, 0.6)
    canvas.rect(0, top - 5, stage.width, 4, palette.textile)


def _towel(stage: Stage, x: float, y: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    cloth = box(x, y, stage.width * 0.14, stage.height * 0.19)
    canvas.polygon(cloth, palette.textile)
    patterns.fill(canvas, cloth, stage.style.pattern, palette.main, 12, 0.4)
    canvas.rect(x, y + stage.height * 0.155, stage.width * 0.14, 5, palette.accent)
    canvas.rect(x + stage.width * 0.1, y, stage.width * 0.04, stage.height * 0.19, BLACK, 0, 0.05)


def _tub(stage: Stage, horizon: float) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    room.window(stage, w * 0.3, h * 0.08, w * 0.4, h * 0.32, round_top=True)
    lamps.pendant(stage, w * 0.13, h * 0.16, w * 0.14)
    top, bottom = h * 0.62, h * 0.88
    canvas.shadow(w * 0.5, bottom + 4, w * 0.4, 10, 0.4)
    metal = palette.accent if stage.style.wall == "fans" else palette.dark
    for x in (0.24, 0.76):
        canvas.polygon(
            [(w * x - 9, bottom - 22), (w * x + 9, bottom - 22), (w * x, bottom + 4)], metal
        )
    tub = arc(w * 0.5, top, w * 0.42, bottom - top, 0, 180)
    canvas.polygon(tub, lighter(palette.main, 0.1))
    with canvas.clipped(tub):
        canvas.rect(w * 0.62, top, w * 0.4, bottom - top, BLACK, 0, 0.08)
        canvas.rect(0, top, w, 16, BLACK, 0, 0.05)
    canvas.rect(w * 0.05, top - 10, w * 0.9, 14, WHITE, 7)
    for cx, r in ((0.3, 15), (0.37, 20), (0.46, 16), (0.54, 19), (0.61, 13)):
        canvas.ellipse(w * cx, top - 12, r, r * 0.8, WHITE, 0.85)
    canvas.line(
        [(w * 0.88, horizon), (w * 0.88, top - 55), (w * 0.78, top - 55), (w * 0.78, top - 42)],
        metal,
        4.5,
    )
    plants.plant(stage, w * 0.12, h * 0.95, w * 0.22)
    _towel(stage, w * 0.2, top - 4)
