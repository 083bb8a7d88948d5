"""What every scene is given: a canvas, a style, a palette, and chance of its own."""

import random
from dataclasses import dataclass

from pinagent_desktop.practice.pictures.canvas import Canvas
from pinagent_desktop.practice.pictures.palettes import Palette
from pinagent_desktop.practice.pictures.styles import Style

SQUARE = 7
"""Corner radius in units up to which furniture counts as square."""

THIRD = 2
"""The last of a subject's three arrangements."""


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

    def fuller_than(self, share: float) -> bool:
        """Whether the style has more standing around than `share` (0..1)."""
        return self.style.clutter > share

    @property
    def rounded(self) -> bool:
        """Whether the style likes round shapes better than square ones."""
        return self.style.softness > SQUARE
