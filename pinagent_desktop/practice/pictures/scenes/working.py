"""Home offices and hallways."""

from pinagent_desktop.practice.pictures import decor, furniture, lamps, plants, room
from pinagent_desktop.practice.pictures.color import BLACK, PAPER, lighter, mix
from pinagent_desktop.practice.pictures.outline import arch, box
from pinagent_desktop.practice.pictures.stage import Stage


def home_office(stage: Stage) -> None:
    """A desk by a window, under a pinboard, or under shelves."""
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    horizon = h * 0.78
    room.room(stage, horizon)
    desk = horizon - h * 0.15
    if stage.variant == 0:
        room.window(stage, w * 0.09, horizon * 0.1, w * 0.4, horizon * 0.46)
        decor.print_frame(stage, w * 0.64, horizon * 0.2, w * 0.22, w * 0.28)
    elif stage.variant == 1:
        _pinboard(stage, horizon)
    else:
        for y in (0.2, 0.4):
            canvas.rect(w * 0.1, horizon * y, w * 0.8, 8, palette.wood, 1)
            canvas.rect(w * 0.1, horizon * y + 8, w * 0.8, 5, BLACK, 0, 0.12)
            decor.small_things(stage, w * 0.13, horizon * y, w * 0.74, h * 0.085)
    decor.rug(stage, w * 0.5, h * 0.91, w * 0.42, h * 0.06)
    canvas.shadow(w * 0.5, h * 0.93, w * 0.42, 8, 0.35)
    for share in (0.1, 0.9):
        furniture.leg(stage, w * share, desk + 9, h * 0.92, 4 if share > 0.5 else -4)  # noqa: PLR2004
    furniture.cabinet(stage, w * 0.66, desk + 9, w * 0.22, h * 0.1, 1, palette.wood)
    canvas.rect(w * 0.06, desk, w * 0.88, 10, lighter(palette.wood, 0.1), 2)
    _screen(stage, desk)
    lamps.table_lamp(stage, w * 0.17, desk, h * 0.13)
    plants.plant(stage, w * 0.8, desk, w * 0.16)
    furniture.armchair(stage, w * 0.32, h * 0.95 - w * 0.32, w * 0.32, palette.main)
    if stage.often():
        plants.hanging_plant(stage, w * 0.92, horizon * 0.14, w * 0.14)


def _screen(stage: Stage, desk: float) -> None:
    canvas, palette, w = stage.canvas, stage.palette, stage.width
    x, wide, high = w * 0.34, w * 0.29, w * 0.19
    canvas.rect(x + wide * 0.44, desk - 16, wide * 0.12, 16, palette.dark)
    canvas.rect(x + wide * 0.3, desk - 3, wide * 0.4, 3, palette.dark, 1)
    canvas.rect(x, desk - high - 12, wide, high, palette.dark, 4)
    canvas.gradient(
        x + 4,
        desk - high - 8,
        wide - 8,
        high - 8,
        palette.glass,
        mix(palette.glass, palette.main, 0.4),
    )
    for number, share in enumerate((0.6, 0.42, 0.5)):
        canvas.rect(x + 14, desk - high + 6 + number * 12, wide * share, 4, PAPER, 2, 0.8)


def _pinboard(stage: Stage, horizon: float) -> None:
    canvas, palette, chance = stage.canvas, stage.palette, stage.chance
    w = stage.width
    x, y, wide, high = w * 0.14, horizon * 0.14, w * 0.72, horizon * 0.4
    canvas.rect(x + 3, y + 5, wide, high, BLACK, 2, 0.14)
    canvas.rect(x, y, wide, high, palette.wood, 2)
    canvas.rect(x + 5, y + 5, wide - 10, high - 10, mix(palette.wood, PAPER, 0.5))
    for number in range(8):
        left = x + 14 + (number % 4) * wide * 0.235
        top = y + 14 + (number // 4) * high * 0.47
        tone = chance.choice((PAPER, palette.accent, palette.main, palette.textile, palette.plant))
        lean = chance.uniform(0, high * 0.05)
        canvas.rect(left, top + lean, wide * 0.18, high * 0.34, tone)
        canvas.rect(left + 6, top + lean + high * 0.2, wide * 0.1, 2, BLACK, 0, 0.25)
        canvas.ellipse(left + wide * 0.09, top + lean + 3, 2.5, 2.5, palette.dark)


def hallway(stage: Stage) -> None:
    """A console under a mirror, a row of arches, or a stair."""
    (_console, _arches, _stairs)[stage.variant](stage)


def _console(stage: Stage) -> None:
    w, h, palette = stage.width, stage.height, stage.palette
    room.room(stage, h * 0.84)
    decor.mirror(stage, w * 0.52, h * 0.3, min(w * 0.25, h * 0.2))
    y = h * 0.6
    stage.canvas.shadow(w * 0.5, h * 0.94, w * 0.44, 9, 0.4)
    for share, lean in ((0.15, -5), (0.85, 5)):
        furniture.leg(stage, w * share, y + h * 0.22, h * 0.93, lean)
    furniture.cabinet(stage, w * 0.1, y, w * 0.8, h * 0.24, 3, palette.wood)
    lamps.table_lamp(stage, w * 0.24, y, h * 0.15)
    decor.vase(stage, w * 0.76, y, h * 0.1, palette.main, 0)
    plants.plant(stage, w * 0.76, y - h * 0.095, w * 0.24, potted=False)
    for number, tone in enumerate((palette.accent, palette.textile, palette.dark)):
        stage.canvas.rect(
            w * 0.42 + number * 3, y - 7 * (number + 1), w * 0.19 - number * 6, 6.4, tone, 1
        )


def _arches(stage: Stage) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    base = h * 0.92
    room.room(stage, base)
    tones = (
        mix(palette.wall, palette.main, 0.35),
        lighter(palette.wall, 0.35),
        mix(palette.shade, palette.main, 0.75),
        lighter(palette.textile, 0.3),
    )
    x, y, wide = w * 0.1, h * 0.1, w * 0.8
    for number, tone in enumerate(tones):
        low = base - number * h * 0.025
        canvas.polygon(arch(x, y, wide, low - y), tone)
        with canvas.clipped(arch(x, y, wide, low - y)):
            canvas.glow(x, low - h * 0.3, wide * 0.3, h * 0.5, BLACK, 0.16)
        inset = wide * 0.15
        x, wide, y = x + inset * 0.86, wide - inset * 1.72, y + h * 0.06
    low = base - h * 0.075
    canvas.polygon([(w * 0.36, low), (w * 0.64, low), (w * 0.95, h), (w * 0.05, h)], palette.floor)
    canvas.polygon(
        [(w * 0.45, low), (w * 0.58, low), (w * 0.6, h), (w * 0.24, h)], (255, 244, 220), 0.3
    )
    lamps.pendant(stage, w * 0.5, h * 0.24, w * 0.13)
    plants.plant(stage, w * 0.14, h * 0.96, w * 0.26)
    if stage.often():
        plants.plant(stage, w * 0.87, h * 0.97, w * 0.22)


def _stairs(stage: Stage) -> None:
    canvas, palette, w, h = stage.canvas, stage.palette, stage.width, stage.height
    room.room(stage, h * 0.94)
    room.light_patch(stage, w * 0.42, h * 0.1, w * 0.4, h * 0.44)
    steps, x, y = 9, w, h * 0.32
    run, rise = w * 0.098, h * 0.066
    body = [(w, h * 0.95), (w, y)]
    for number in range(steps):
        body += [
            (w - run * (number + 1), y + rise * number),
            (w - run * (number + 1), y + rise * (number + 1)),
        ]
    canvas.polygon([*body, (w - run * steps, h * 0.95)], mix(palette.wall, palette.textile, 0.6))
    metal = palette.accent if stage.style.wall == "fans" else palette.dark
    for number in range(steps):
        left, top = x - run * (number + 1), y + rise * number
        canvas.rect(left - 4, top - 4, run + 4, 7, palette.wood, 1)
        canvas.rect(left, top + 3, run, 4, BLACK, 0, 0.1)
        canvas.line([(left + run / 2, top - 4), (left + run / 2, top - h * 0.17)], metal, 2)
        riser = box(left, top + 7, run, rise - 8)
        canvas.polygon(riser, palette.main, 0.25 + 0.25 * (number % 2))
    rail = [(w, y - h * 0.2), (w - run * steps, y + rise * steps - h * 0.2)]
    canvas.line(rail, palette.wood_dark, 5)
    plants.plant(stage, w * 0.13, h * 0.965, w * 0.26)
    lamps.pendant(stage, w * 0.28, h * 0.1, w * 0.2)
