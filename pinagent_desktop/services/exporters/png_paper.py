"""A sheet as pixels."""

import io
from typing import BinaryIO

from typing_extensions import override

from pinagent_desktop.services.exporters.cropping import covering
from pinagent_desktop.services.exporters.lettering import Lettering
from pinagent_desktop.services.exporters.paper import Box, Ink, Paper


class PngPaper(Paper):
    """Draws a single sheet.

    Args:
        size: Width and height in points.
        scale: Pixels a point.
        lettering: The letters.
    """

    def __init__(self, size: tuple[float, float], scale: float, lettering: Lettering) -> None:
        from PIL import Image

        self._scale = scale
        self._lettering = lettering
        pixels = (round(size[0] * scale), round(size[1] * scale))
        self._image = Image.new("RGB", pixels, "#ffffff")

    def save(self, target: BinaryIO) -> None:
        """Write the picture."""
        dots = self._scale * 72
        self._image.save(target, "PNG", dpi=(dots, dots))

    @override
    def fill(self, box: Box, color: str, radius: float = 0) -> None:
        from PIL import ImageDraw

        corners = self._corners(box)
        inner = (corners[0], corners[1], corners[2] - 1, corners[3] - 1)
        draw = ImageDraw.Draw(self._image)
        draw.rounded_rectangle(inner, round(radius * self._scale), color)

    @override
    def picture(self, box: Box, jpeg: bytes) -> bool:
        from PIL import Image, UnidentifiedImageError

        left, top, right, bottom = self._corners(box)
        try:
            with Image.open(io.BytesIO(jpeg)) as opened:
                whole = covering(Box(0, 0, right - left, bottom - top), opened.size)
                share = opened.width / whole.width
                seen = (
                    -whole.left * share,
                    -whole.top * share,
                    (right - left - whole.left) * share,
                    (bottom - top - whole.top) * share,
                )
                size = (max(1, right - left), max(1, bottom - top))
                method = Image.Resampling.LANCZOS
                cut = opened.convert("RGB").resize(size, method, box=_within(seen, opened.size))
        except (UnidentifiedImageError, OSError):
            return False
        self._image.paste(cut, (left, top))
        return True

    @override
    def text(self, box: Box, text: str, ink: Ink, *, at_end: bool = False) -> None:
        lettering = self._lettering
        line = lettering.cut(lettering.written(text), ink.size, box.width)
        if line:
            drawn, ascent = lettering.drawn(line, ink.size * self._scale, ink.color)
            left, top, right, _ = self._corners(box)
            upper = top + round(ink.size * self._scale) - ascent
            self._image.paste(drawn, (right - drawn.width if at_end else left, upper), drawn)

    @override
    def link(self, box: Box, address: str) -> None:
        """Pixels lead nowhere."""

    def _corners(self, box: Box) -> tuple[int, int, int, int]:
        scale = self._scale
        right, bottom = box.left + box.width, box.bottom
        return (
            round(box.left * scale),
            round(box.top * scale),
            round(right * scale),
            round(bottom * scale),
        )


def _within(
    seen: tuple[float, float, float, float], size: tuple[int, int]
) -> tuple[float, float, float, float]:
    """Return the cut inside the picture: a rounded corner may stand a hair outside."""
    width, height = size
    left, top, right, bottom = seen
    return max(0, left), max(0, top), min(width, right), min(height, bottom)
