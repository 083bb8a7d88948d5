"""Kitchens and dining rooms."""

from pinagent_desktop.practice.pictures import decor, furniture, lamps, plants, room
from pinagent_desktop.practice.pictures.color import BLACK, WHITE, lighter, mix
from pinagent_desktop.practice.pictures.stage import THIRD, Stage


def kitchen(stage: Stage) -> None:
    """A counter with an open shelf, with a window, or with an island and stools."""
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    horizon = h * 0.82
    room.room(stage, horizon)
    counter = horizon - h * 0.27
    _splashback(stage, counter)
    if stage.variant == 1:
        room.window(stage, w * 0.3, h * 0.09, w * 0.4, counter - h * 0.27)
    else:
        shelf = counter - h * 0.19
        canvas.rect(w * 0.04, shelf, w * 0.92, 7, palette.wood)
        canvas.rect(w * 0.04, shelf + 7, w * 0.92, 4, BLACK, 0, 0.12)
        decor.small_things(stage, w * 0.07, shelf, w * 0.86, h * 0.085)
    furniture.cabinet(stage, 0, counter + 10, w, horizon - counter - 14, 4, palette.main)
    canvas.rect(0, counter, w, 10, lighter(palette.textile, 0.2))
    canvas.rect(0, counter + 10, w, 4, BLACK, 0, 0.16)
    metal = palette.accent if stage.style.wall == "fans" else palette.dark
    tap = [(w * 0.66, counter), (w * 0.66, counter - h * 0.1), (w * 0.75, counter - h * 0.1)]
    canvas.line([*tap, (w * 0.75, counter - h * 0.08)], metal, 4)
    plants.plant(stage, w * 0.17, counter, w * 0.16)
    decor.vase(stage, w * 0.34, counter, h * 0.05, palette.accent, 0)
    for x in (0.3, 0.66):
        lamps.pendant(stage, w * x, h * 0.1, w * 0.15)
    if stage.variant == THIRD:
        _stools(stage)
    elif stage.often():
        decor.rug(stage, w * 0.5, h * 0.92, w * 0.4, h * 0.045)


def _splashback(stage: Stage, counter: float) -> None:
    canvas, palette, chance = stage.canvas, stage.palette, stage.chance
    w, high = stage.width, stage.height * 0.034
    for row in range(5):
        shift = w / 24 * (row % 2)
        for number in range(-1, 12):
            tone = mix(palette.wall, WHITE, chance.uniform(0.25, 0.5))
            x, y = number * w / 12 + shift, counter - high * (5 - row)
            canvas.rect(x + 1, y, w / 12 - 2, high - 2, tone, 1)


def _stools(stage: Stage) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    top = h * 0.7
    canvas.rect(w * 0.12, top + 10, w * 0.76, h * 0.22, palette.wood, 2)
    furniture.cabinet(stage, w * 0.12, top + 10, w * 0.76, h * 0.22, 3, palette.wood)
    canvas.rect(w * 0.08, top, w * 0.84, 12, lighter(palette.textile, 0.3), 3)
    canvas.rect(w * 0.12, top + 12, w * 0.76, 5, BLACK, 0, 0.15)
    decor.vase(stage, w * 0.5, top, 16, palette.accent, 2)
    for x in (0.22, 0.6):
        seat = h * 0.79
        canvas.shadow(w * (x + 0.08), h * 0.985, w * 0.1, 6, 0.4)
        for share, lean in ((0.01, -7), (0.15, 7)):
            furniture.leg(stage, w * (x + share), seat, h * 0.985, lean)
        canvas.rect(w * x, h * 0.91, w * 0.16, 2.5, palette.dark)
        canvas.rect(w * x - 3, seat - 4, w * 0.16 + 6, 10, palette.accent, 5)


def dining_room(stage: Stage) -> None:
    """A round table by a window, under a print, or before a sideboard."""
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    horizon = h * 0.72
    room.room(stage, horizon)
    if stage.variant == 0:
        room.window(stage, w * 0.56, horizon * 0.14, w * 0.34, horizon * 0.5)
        decor.print_frame(stage, w * 0.1, horizon * 0.3, w * 0.2, w * 0.26)
    elif stage.variant == 1:
        wide = w * 0.17
        for number in range(3):
            decor.print_frame(
                stage, w * 0.17 + number * (wide + 26), horizon * 0.42, wide, wide * 1.2
            )
    else:
        furniture.cabinet(stage, w * 0.05, horizon - h * 0.17, w * 0.9, h * 0.17, 4, palette.wood)
        decor.small_things(stage, w * 0.08, horizon - h * 0.17, w * 0.84, h * 0.09)
    decor.rug(stage, w * 0.48, h * 0.91, w * 0.46, h * 0.075)
    plate = horizon + h * 0.0
    for x in (0.09, 0.74):
        furniture.chair(stage, w * x, plate + h * 0.03, w * 0.15, h * 0.92)
    top = (
        palette.textile
        if stage.style.wall in {"plaster", "boards"}
        else lighter(palette.wood, 0.12)
    )
    furniture.round_table(stage, w * 0.48, plate, w * 0.3, h * 0.19, top)
    decor.vase(stage, w * 0.49, plate - 2, h * 0.075, palette.accent, 0)
    plants.plant(stage, w * 0.49, plate - 2 - h * 0.07, w * 0.17, potted=False)
    for x in (0.34, 0.62):
        canvas.ellipse(w * x, plate - 1, w * 0.065, 4.5, palette.shade)
        canvas.ellipse(w * x, plate - 2, w * 0.055, 3.5, lighter(palette.accent, 0.5))
    lamps.pendant(stage, w * 0.48, horizon * 0.14, w * 0.24)
    if stage.often():
        plants.plant(stage, w * 0.93, horizon + h * 0.03, w * 0.2)
