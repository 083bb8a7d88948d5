"""Living rooms and reading corners."""

from pinagent_desktop.practice.pictures import decor, furniture, lamps, plants, room
from pinagent_desktop.practice.pictures.color import BLACK, lighter
from pinagent_desktop.practice.pictures.stage import THIRD, Stage


def living_room(stage: Stage) -> None:
    """A sofa under two prints, under a round mirror, or beside a window."""
    palette = stage.palette
    w, h = stage.width, stage.height
    horizon = h * 0.7
    room.room(stage, horizon)
    sofa_y = horizon - w * 0.17
    if stage.variant == 0:
        room.light_patch(stage, w * 0.55, horizon * 0.12, w * 0.36, horizon * 0.6)
        wide = w * 0.19
        for number in range(2):
            decor.print_frame(
                stage, w * 0.2 + number * (wide + 14), horizon * 0.16, wide, wide * 1.3
            )
    elif stage.variant == 1:
        decor.mirror(stage, w * 0.5, horizon * 0.32, min(w * 0.17, horizon * 0.22))
    else:
        room.window(stage, w * 0.14, horizon * 0.12, w * 0.46, horizon * 0.44)
        lamps.pendant(stage, w * 0.8, horizon * 0.2, w * 0.19)
    decor.rug(stage, w * 0.5, h * 0.89, w * 0.46, h * 0.085)
    if stage.variant == THIRD:
        plants.plant(stage, w * 0.91, horizon + h * 0.06, w * 0.22)
    else:
        lamps.floor_lamp(stage, w * 0.92, horizon + h * 0.05, min(h * 0.38, 210))
    furniture.sofa(stage, w * 0.08, sofa_y, w * 0.74, palette.main)
    _table(stage)
    if stage.often():
        plants.plant(stage, w * 0.06, horizon + h * 0.07, w * 0.2)
    if stage.often():
        plants.hanging_plant(stage, w * 0.9, horizon * 0.16, w * 0.15)


def _table(stage: Stage) -> None:
    w, h, palette = stage.width, stage.height, stage.palette
    top = h * 0.875
    furniture.round_table(stage, w * 0.47, top, w * 0.17, h * 0.055, palette.wood)
    decor.vase(stage, w * 0.43, top, 30, palette.accent, 1)
    if stage.often():
        decor.vase(stage, w * 0.54, top, 12, palette.textile, 2)


def reading_corner(stage: Stage) -> None:
    """An armchair by an arched window, under a shelf, or with a lamp and a print."""
    canvas, palette = stage.canvas, stage.palette
    w, h = stage.width, stage.height
    horizon = h * 0.74
    room.room(stage, horizon)
    if stage.variant == 0:
        room.window(stage, w * 0.1, h * 0.09, w * 0.42, h * 0.46, round_top=True)
        lamps.pendant(stage, w * 0.8, h * 0.14, w * 0.18)
    elif stage.variant == 1:
        for y in (h * 0.2, h * 0.36):
            canvas.rect(w * 0.12, y, w * 0.76, 8, palette.wood, 1)
            canvas.rect(w * 0.12, y + 8, w * 0.76, 5, BLACK, 0, 0.12)
            decor.small_things(stage, w * 0.15, y, w * 0.7, h * 0.085)
    else:
        room.light_patch(stage, w * 0.4, h * 0.1, w * 0.4, horizon * 0.55)
        decor.print_frame(stage, w * 0.14, h * 0.14, w * 0.26, w * 0.34)
        lamps.floor_lamp(stage, w * 0.88, horizon + h * 0.03, min(h * 0.46, 260))
    decor.rug(stage, w * 0.55, h * 0.89, w * 0.42, h * 0.075)
    size = w * 0.46
    furniture.armchair(stage, w * 0.33, h * 0.9 - size, size, palette.main)
    decor.cushion(stage, w * 0.49, h * 0.9 - size * 0.72, size * 0.28, palette.accent, -6)
    plants.plant(stage, w * 0.13, h * 0.9, w * 0.24)
    if stage.fuller_than(0.3):  # plainer styles have no side table
        furniture.round_table(stage, w * 0.9, h * 0.8, w * 0.085, h * 0.12, palette.wood)
        decor.vase(stage, w * 0.9, h * 0.8, 26, lighter(palette.accent, 0.1), 0)
    if stage.often():
        plants.hanging_plant(stage, w * 0.62, h * 0.1, w * 0.15)
