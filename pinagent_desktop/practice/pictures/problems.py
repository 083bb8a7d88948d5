"""Pictures with something wrong: lettering, watermarks, collages, adverts, screenshots, blur."""

import random
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageFilter

from pinagent_desktop.practice.pictures.canvas import Canvas
from pinagent_desktop.practice.pictures.color import BLACK, PAPER, WHITE, darker, lighter
from pinagent_desktop.practice.pictures.palettes import Palette

QUOTES = (
    ("less is", "a feeling", "not a rule"),
    ("home is", "where the", "light falls"),
    ("slow down,", "look again,", "stay a while"),
    ("make room", "for what", "matters"),
)

Painter = Callable[[int, int, int], Canvas]
"""(shift of the seed, width, height in pixels) -> the scene, drawn."""


@dataclass(frozen=True)
class Flaw:
    """One kind of problem.

    Attributes:
        name: The judge's word for it.
        title: How it shows in a title; "{title}" is the plain one.
        sentence: How a description names it.
    """

    name: str
    title: str
    sentence: str


FLAWS: tuple[Flaw, ...] = (
    Flaw("text_overlay", "Quote for today: {title}", "A quote is written across it."),
    Flaw("watermark", "{title} (sample)", "A watermark repeats over the whole picture."),
    Flaw("collage", "Four ideas: {title}", "Four pictures put together in one."),
    Flaw("product_ad", "Shop the look: {title}", "An advert with a price."),
    Flaw("screenshot", "Found this: {title}", "A screenshot of a phone with the picture in it."),
    Flaw("low_quality", "{title}, old photo", "Small and blurred."),
)


def paint(
    problem: str, painter: Painter, palette: Palette, chance: random.Random, size: tuple[int, int]
) -> Image.Image:
    """Draw a scene with a problem.

    Args:
        problem: One of the names in `FLAWS`.
        painter: Draws the scene.
        palette: Its colours.
        chance: Seeded by the picture's key.
        size: Width and height in pixels.
    """
    return _PROBLEMS[problem](painter, palette, chance, size)


Size = tuple[int, int]


def _text_overlay(
    painter: Painter, palette: Palette, chance: random.Random, size: Size
) -> Image.Image:
    canvas = painter(0, *size)
    w, h = canvas.width, canvas.height
    canvas.rect(0, 0, w, h, lighter(palette.wall, 0.3), 0, 0.55)
    canvas.rect(24, h * 0.28, w - 48, h * 0.44, PAPER, 4, 0.88)
    for number, words in enumerate(chance.choice(QUOTES)):
        y = h * 0.28 + h * 0.44 * (0.34 + 0.22 * number)
        canvas.text(w / 2, y, words, min(44, h * 0.09), palette.dark, anchor="ms", italic=True)
    canvas.rect(w * 0.42, h * 0.67, w * 0.16, 3, palette.accent)
    return canvas.picture()


def _watermark(
    painter: Painter, palette: Palette, chance: random.Random, size: Size
) -> Image.Image:
    del palette
    canvas = painter(0, *size)
    name = chance.choice(("© studio north", "SAMPLE  ·  stock", "preview only"))
    for row in range(int(canvas.height / 62) + 1):
        for column in range(3):
            x, y = column * 200 - 90 + (row % 2) * 100, 40 + row * 62
            canvas.text(x + 1, y + 1, name, 17, BLACK, bold=True, opacity=0.25)
            canvas.text(x, y, name, 17, WHITE, bold=True, opacity=0.5)
    canvas.line([(0, 0), (canvas.width, canvas.height)], WHITE, 1.4, 0.45)
    canvas.line([(canvas.width, 0), (0, canvas.height)], WHITE, 1.4, 0.45)
    return canvas.picture()


def _collage(painter: Painter, palette: Palette, chance: random.Random, size: Size) -> Image.Image:
    canvas = Canvas(*size, WHITE)
    w, h, gap = canvas.width, canvas.height, 5.0
    wide, high = (w - gap) / 2, (h - gap) / 2
    for number in range(4):
        part = painter(number, max(1, size[0] // 2), max(1, size[1] // 2)).picture()
        canvas.place(part, number % 2 * (wide + gap), number // 2 * (high + gap), wide, high)
    canvas.ellipse(w / 2, h / 2, 56, 56, PAPER)
    words = chance.choice(("4 ideas", "which one?", "mood board"))
    canvas.text(w / 2, h / 2 + 5, words, 14, palette.dark, anchor="ms", bold=True)
    return canvas.picture()


def _product_ad(
    painter: Painter, palette: Palette, chance: random.Random, size: Size
) -> Image.Image:
    canvas = Canvas(*size, (251, 251, 250))
    w, h = canvas.width, canvas.height
    inner = (round(size[0] * 0.84), round(size[1] * 0.72))
    canvas.shadow(w / 2, h * 0.79, w * 0.4, 12, 0.3)
    canvas.place(painter(0, *inner).picture(), w * 0.08, h * 0.06, w * 0.84, h * 0.72)
    price = chance.choice((39, 79, 129, 249, 349))
    canvas.ellipse(w * 0.84, h * 0.12, 50, 50, palette.accent)
    canvas.text(
        w * 0.84,
        h * 0.12 + 9,
        f"-{chance.choice((20, 30, 50))}%",
        26,
        WHITE,
        anchor="ms",
        bold=True,
    )
    canvas.text(
        w * 0.08, h * 0.87, f"Series {chance.randint(1000, 9999)}", 24, (34, 34, 34), bold=True
    )
    canvas.text(w * 0.08, h * 0.92, "Free delivery until Sunday", 14, (110, 110, 110))
    canvas.rect(w * 0.64, h * 0.83, w * 0.28, 44, (34, 34, 34), 22)
    canvas.text(w * 0.78, h * 0.83 + 30, f"${price}", 23, WHITE, anchor="ms", bold=True)
    return canvas.picture()


def _screenshot(
    painter: Painter, palette: Palette, chance: random.Random, size: Size
) -> Image.Image:
    canvas = Canvas(*size, (18, 18, 20))
    w, h = canvas.width, canvas.height
    grey = (150, 150, 156)
    canvas.text(20, 27, f"{chance.randint(7, 22)}:{chance.randint(10, 59)}", 17, WHITE, bold=True)
    for number in range(4):
        canvas.rect(w - 98 + number * 8, 26 - 4 * (number + 1), 5, 4 * (number + 1), WHITE, 1)
    canvas.rect(w - 52, 13, 32, 15, grey, 4)
    canvas.rect(w - 50, 15, 20, 11, WHITE, 3)
    inner = (size[0], round(size[1] * 0.72))
    canvas.place(painter(0, *inner).picture(), 0, 44, w, h * 0.72)
    y = 44 + h * 0.72
    canvas.ellipse(34, y + 32, 18, 18, palette.main)
    canvas.text(62, y + 29, "home.diary", 15, WHITE, bold=True)
    canvas.text(
        62, y + 46, f"{chance.randint(120, 9800)} likes · {chance.randint(2, 20)} h", 13, grey
    )
    canvas.rect(w - 112, y + 16, 92, 32, (0, 122, 255), 16)
    canvas.text(w - 66, y + 37, "Follow", 15, WHITE, anchor="ms", bold=True)
    canvas.rect(w * 0.32, h - 10, w * 0.36, 4, WHITE, 2)
    return canvas.picture()


def _low_quality(
    painter: Painter, palette: Palette, chance: random.Random, size: Size
) -> Image.Image:
    del chance
    height = max(1, round(96 * size[1] / size[0]))
    small = painter(0, 96, height).picture().quantize(24).convert("RGB")
    large = small.resize(size, Image.Resampling.BILINEAR).filter(ImageFilter.BoxBlur(size[0] / 250))
    return Image.blend(large, Image.new("RGB", size, darker(palette.wall, 0.3)), 0.22)


_PROBLEMS: dict[str, Callable[[Painter, Palette, random.Random, Size], Image.Image]] = {
    "text_overlay": _text_overlay,
    "watermark": _watermark,
    "collage": _collage,
    "product_ad": _product_ad,
    "screenshot": _screenshot,
    "low_quality": _low_quality,
}
