"""Furniture: sofas, chairs, beds, tables, cabinets."""

from pinagent_desktop.practice.pictures import patterns
from pinagent_desktop.practice.pictures.color import BLACK, WHITE, Color, darker, lighter, mix
from pinagent_desktop.practice.pictures.decor import cushion
from pinagent_desktop.practice.pictures.outline import arc, box, curve, rounded
from pinagent_desktop.practice.pictures.stage import Stage


def leg(stage: Stage, x: float, top: float, bottom: float, lean: float = 0) -> None:
    """One leg: tapered teak, plain wood, or black steel."""
    palette = stage.palette
    if stage.style.wall == "blocks":
        foot = x + lean * 1.6
        shape = [(x - 3, top), (x + 3, top), (foot + 1.4, bottom), (foot - 1.4, bottom)]
        stage.canvas.polygon(shape, palette.wood_dark)
        return
    metal = {"brick": palette.dark, "fans": palette.accent}
    color = metal.get(stage.style.wall, palette.wood_dark)
    stage.canvas.line([(x, top), (x + lean, bottom)], color, 2.6 if metal else 4)


def sofa(stage: Stage, x: float, y: float, w: float, color: Color) -> None:
    """A sofa with seat, back and cushions; y is the top of its back."""
    canvas, palette, style = stage.canvas, stage.palette, stage.style
    h = w * 0.36
    soft = style.softness
    seats = 2 if style.wall in {"slats", "brick"} else 3
    canvas.shadow(x + w / 2, y + h * 1.03, w * 0.5, h * 0.1, 0.4)
    for share, lean in ((0.09, -3), (0.91, 3)):
        leg(stage, x + w * share, y + h * 0.82, y + h * 1.04, lean)
    back = rounded(x + w * 0.04, y, w * 0.92, h * 0.75, soft)
    canvas.polygon(back, darker(color, 0.06))
    if style.wall == "fans":  # a channelled back
        for number in range(1, 12):
            cx = x + w * (0.06 + 0.88 * number / 12)
            canvas.line([(cx, y + 3), (cx, y + h * 0.5)], darker(color, 0.22), 1.2)
    else:
        wide = w * 0.84 / seats
        for number in range(seats):
            left = x + w * 0.08 + number * wide
            canvas.rect(left + 1, y + h * 0.06, wide - 2, h * 0.5, lighter(color, 0.1), soft * 0.8)
    canvas.rect(x + w * 0.05, y + h * 0.5, w * 0.9, h * 0.4, darker(color, 0.1), 7)
    wide = w * 0.84 / seats
    for number in range(seats):
        left = x + w * 0.08 + number * wide
        canvas.rect(left + 1, y + h * 0.46, wide - 2, h * 0.2, lighter(color, 0.18), 6)
        canvas.rect(left + 4, y + h * 0.63, wide - 8, 2, BLACK, 0, 0.08)
    arm = h * 0.62
    canvas.rect(x, y + h * 0.28, w * 0.1, arm, darker(color, 0.03), soft * 0.8)
    canvas.rect(x + w * 0.9, y + h * 0.28, w * 0.1, arm, darker(color, 0.14), soft * 0.8)
    _sofa_cushions(stage, x, y, w)
    if style.wall == "planks":  # a checked throw
        throw = box(x + w * 0.7, y - 2, w * 0.14, h * 0.62)
        canvas.polygon(throw, palette.textile)
        patterns.fill(canvas, throw, "checks", palette.accent, 12, 0.7)


def _sofa_cushions(stage: Stage, x: float, y: float, w: float) -> None:
    palette, size = stage.palette, w * 0.13
    cushion(stage, x + w * 0.13, y + w * 0.06, size, palette.accent, -9)
    if stage.fuller_than(0.2):  # plainer styles have one cushion
        cushion(stage, x + w * 0.74, y + w * 0.06, size, palette.wood, 8)
    if stage.fuller_than(0.8):  # the fullest style has four
        cushion(stage, x + w * 0.26, y + w * 0.075, size * 0.9, palette.plant, 6)
        cushion(stage, x + w * 0.6, y + w * 0.07, size * 0.95, palette.textile, -5)


def armchair(stage: Stage, x: float, y: float, w: float, color: Color) -> None:
    """An armchair in a square of side w; y is the top of its back."""
    canvas = stage.canvas
    canvas.shadow(x + w / 2, y + w * 0.98, w * 0.5, w * 0.07, 0.4)
    for share, lean in ((0.16, -5), (0.84, 5)):
        leg(stage, x + w * share, y + w * 0.72, y + w * 0.98, lean)
    crown = 0.38 if stage.rounded else 0.16  # round or square backs
    back = arc(x + w / 2, y + w * 0.34, w * 0.42, w * crown, 180, 360)
    canvas.polygon([*back, (x + w * 0.92, y + w * 0.62), (x + w * 0.08, y + w * 0.62)], color)
    inner = arc(x + w / 2, y + w * 0.37, w * 0.31, w * crown * 0.78, 180, 360)
    canvas.polygon(
        [*inner, (x + w * 0.81, y + w * 0.6), (x + w * 0.19, y + w * 0.6)], lighter(color, 0.13)
    )
    patterns.fill(
        canvas,
        [*inner, (x + w * 0.81, y + w * 0.6), (x + w * 0.19, y + w * 0.6)],
        stage.style.pattern,
        darker(color, 0.3),
        w * 0.12,
        0.25,
    )
    canvas.rect(x + w * 0.1, y + w * 0.53, w * 0.8, w * 0.24, darker(color, 0.12), 8)
    canvas.rect(x + w * 0.16, y + w * 0.5, w * 0.68, w * 0.15, lighter(color, 0.2), 8)
    canvas.rect(x, y + w * 0.4, w * 0.17, w * 0.35, darker(color, 0.04), 9)
    canvas.rect(x + w * 0.83, y + w * 0.4, w * 0.17, w * 0.35, darker(color, 0.17), 9)


def bed(stage: Stage, x: float, floor: float, w: float, h: float) -> None:
    """A bed from its foot: headboard, pillows, a throw; `floor` is the horizon."""
    canvas, palette, style = stage.canvas, stage.palette, stage.style
    top = floor - h * 0.62
    canvas.shadow(x + w / 2, floor + h * 0.4, w * 0.54, 11, 0.4)
    head = rounded(x, top, w, h * 0.8, style.softness)
    canvas.polygon(head, palette.main if style.wall in {"fans", "plaster"} else palette.wood)
    if style.wall in {"fans", "brick", "planks", "slats"}:
        for number in range(1, 9):
            cx = x + w * number / 9
            canvas.line([(cx, top + 3), (cx, top + h * 0.5)], BLACK, 1.4, 0.22)
    for number in range(2):
        left = x + w * (0.07 + 0.45 * number)
        canvas.rect(left, floor - h * 0.36, w * 0.41, h * 0.27, lighter(palette.textile, 0.5), 12)
        canvas.rect(left + 4, floor - h * 0.17, w * 0.41 - 8, h * 0.06, BLACK, 8, 0.06)
    cushion(stage, x + w * 0.4, floor - h * 0.31, w * 0.19, palette.accent, -4)
    if stage.fuller_than(0.6):  # fuller styles have more cushions
        cushion(stage, x + w * 0.22, floor - h * 0.28, w * 0.17, palette.wood, 7)
        cushion(stage, x + w * 0.6, floor - h * 0.28, w * 0.17, palette.plant, -7)
    canvas.rect(x + w * 0.02, floor - h * 0.12, w * 0.96, h * 0.5, palette.textile, 12)
    _blanket(stage, x, floor, w, h)


def _blanket(stage: Stage, x: float, floor: float, w: float, h: float) -> None:
    canvas, palette = stage.canvas, stage.palette
    y = floor + h * 0.04
    edge = [
        *curve((x, y), (x + w * 0.25, y - h * 0.09), (x + w * 0.5, y)),
        *curve((x + w * 0.5, y), (x + w * 0.75, y + h * 0.08), (x + w, y - h * 0.02)),
    ]
    cover = [*edge, (x + w, floor + h * 0.42), (x, floor + h * 0.42)]
    canvas.polygon(cover, palette.main)
    patterns.fill(canvas, cover, stage.style.pattern, lighter(palette.main, 0.5), 22, 0.5)
    low = [(px, py + h * 0.17) for px, py in edge]
    canvas.polygon([*low, (x + w, floor + h * 0.42), (x, floor + h * 0.42)], BLACK, 0.12)


def round_table(stage: Stage, cx: float, top: float, r: float, h: float, color: Color) -> None:
    """A round table on one foot or three legs; `top` is the height of its plate."""
    canvas, palette = stage.canvas, stage.palette
    canvas.shadow(cx, top + h, r * 0.8, 7, 0.4)
    if stage.style.wall in {"planks", "slats", "boards", "blocks"}:
        for share, lean in ((-0.6, -9), (0.6, 9), (0, 0)):
            leg(stage, cx + r * share, top, top + h, lean)
    else:
        foot = palette.accent if stage.style.wall == "fans" else palette.dark
        canvas.rect(cx - 5, top, 10, h, foot)
        canvas.ellipse(cx, top + h, r * 0.36, 5, foot)
    canvas.ellipse(cx, top + 4, r, r * 0.12, darker(color, 0.2))
    canvas.ellipse(cx, top, r, r * 0.12, color)
    canvas.ellipse(cx - r * 0.2, top - 1, r * 0.6, r * 0.05, WHITE, 0.14)


def chair(stage: Stage, x: float, seat: float, w: float, floor: float) -> None:
    """A dining chair from the side-front: back, seat, legs."""
    canvas, palette, style = stage.canvas, stage.palette, stage.style
    color = palette.main if style.wall in {"fans", "blocks"} else palette.wood
    if style.wall == "brick":
        color = palette.dark
    back = rounded(x, seat - w * 1.05, w, w * 0.72, style.softness * 0.7)
    for share in (0.12, 0.88):
        canvas.line([(x + w * share, seat), (x + w * share, seat - w * 0.8)], darker(color, 0.2), 3)
    canvas.polygon(back, color)
    if style.wall in {"planks", "boards", "arch", "slats"}:
        for number in range(1, 6):
            cx = x + w * number / 6
            canvas.line([(cx, seat - w * 0.98), (cx, seat - w * 0.4)], darker(color, 0.28), 1.6)
    for share, lean in ((0.08, -4), (0.92, 4)):
        leg(stage, x + w * share, seat + 3, floor, lean)
    canvas.rect(x - 3, seat - 2, w + 6, 9, darker(color, 0.16), 4)
    canvas.rect(x - 1, seat - 5, w + 2, 6, lighter(palette.textile, 0.1), 3)


def cabinet(stage: Stage, x: float, y: float, w: float, h: float, doors: int, color: Color) -> None:
    """A cabinet with doors as the style makes them; y is its top."""
    canvas, palette, wall = stage.canvas, stage.palette, stage.style.wall
    canvas.rect(x, y, w, h, color, 2)
    wide = w / doors
    for number in range(doors):
        left = x + number * wide
        door = (left + 2.5, y + 3, wide - 5, h - 6)
        canvas.rect(*door, lighter(color, 0.07), 1.5)
        _door(stage, left, y, wide, h, color)
        knob = palette.accent if wall in {"fans", "boards", "arch"} else palette.dark
        canvas.rect(left + wide / 2 - 8, y + 8, 16, 2.4, knob, 1)
    canvas.rect(x, y, w, 2, WHITE, 0, 0.14)


def _door(stage: Stage, x: float, y: float, w: float, h: float, color: Color) -> None:
    canvas, wall = stage.canvas, stage.style.wall
    dark = darker(color, 0.2)
    if wall in {"slats", "arch"}:
        step = 5.0
        cx = x + 6
        while cx < x + w - 5:
            canvas.line([(cx, y + 15), (cx, y + h - 6)], dark, 1.6, 0.6)
            cx += step
    elif wall in {"planks", "boards", "fans"}:
        panel = box(x + 9, y + 16, w - 18, h - 25)
        tone = stage.palette.accent if wall == "fans" else mix(color, dark, 0.7)
        canvas.line([*panel, panel[0]], tone, 1.5)
    elif wall == "blocks":
        canvas.ellipse(x + w / 2, y + h * 0.58, min(w, h) * 0.2, min(w, h) * 0.2, dark, 0.35)
    elif wall == "brick":
        canvas.line([(x + 6, y + h - 10), (x + w - 6, y + 18)], dark, 1.4, 0.6)
