"""Pictures enough for a long feed: a folder of labelled noise for the practice site."""

import random
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps

WIDTH: Final = 236
_HEIGHTS: Final = (180, 420)
_GRAIN: Final = 18.0
_QUALITY: Final = 80


def fill_with_pictures(folder: Path, count: int, subject: str) -> None:
    """Write pictures of the sizes and weights that a grid shows, some 10 KB each.

    Args:
        folder: Where the site is to look for them.
        count: How many.
        subject: What all of them are said to show.
    """
    dice = random.Random(count)  # noqa: S311 - the same pictures each time are the point
    place = folder / subject.replace(" ", "_")
    place.mkdir(parents=True)
    for number in range(count):
        size = (WIDTH, dice.randint(*_HEIGHTS))
        dark = (dice.randrange(90), dice.randrange(90), dice.randrange(90))
        noise = Image.effect_noise(size, _GRAIN)
        picture = ImageOps.colorize(noise, dark, tuple(255 - channel for channel in dark))
        picture.save(place / f"{number:05}.jpg", quality=_QUALITY)
        (place / f"{number:05}.txt").write_text(f"Room number {number}.\n", encoding="utf-8")
