"""What every scene is given: a canvas, a style, a palette, and chance of its own."""

import random
from dataclasses import dataclass

from pinagent_desktop.practice.pictures.canvas import Canvas
from pinagent_desktop.practice.pictures.palettes import Palette
from pinagent_desktop.practice.pictures.styles import Style


@dataclass(frozen=True)
class Stage:
    """One picture in the making.

    Attributes:
        canvas: Where to draw.
        palette: Its colours.
        style: Its style.
        chance: Seeded by the picture's key, so that it always falls the same way.
        variant: Which of the subject's three arrangements, 0..2.
    """

    canvas: Canvas
    palette: Palette
    style: Style
    chance: random.Random
    variant: int

    @property
    def width(self) -> float:
        """Width in units."""
        return self.canvas.width

    @property
    def height(self) -> float:
        """Height in units."""
        return self.canvas.height

    def often(self) -> bool:
        """True the more often the more the style likes things standing around."""
        return self.chance.random() < self.style.clutter
