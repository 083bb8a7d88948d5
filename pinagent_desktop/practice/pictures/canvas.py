"""A small drawing vocabulary over Pillow: flat shapes, soft light, clipped patterns.

Lengths are in units of 1/400 of the picture's width, so that a scene looks the same at any size.
Everything is drawn at twice the size and reduced in the end, which smooths the edges.
"""

import functools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PIL import Image, ImageDraw, ImageFont

from pinagent_desktop.practice.pictures.color import Color
from pinagent_desktop.practice.pictures.outline import Point

UNITS = 400.0
SUPERSAMPLING = 2
CORNERS = 4
HALO_EDGE = 181
"""Pillow's radial gradient is 0 in its centre, 181 in the middle of an edge, 255 in the corners."""


class Canvas:
    """A picture in the making.

    Attributes:
        width: Width in units, always 400.
        height: Height in units.
    """

    def __init__(self, width: int, height: int, ground: Color) -> None:
        """Start with one colour; width and height in pixels of the finished picture."""
        self._image = Image.new("RGB", (width * SUPERSAMPLING, height * SUPERSAMPLING), ground)
        self._draw = ImageDraw.Draw(self._image, "RGBA")
        self._scale = width * SUPERSAMPLING / UNITS
        self._origin = (0, 0)
        self.width = UNITS
        self.height = UNITS * height / width

    def picture(self) -> Image.Image:
        """The finished picture in the size asked for."""
        return self._image.reduce(SUPERSAMPLING)

    # --- Flat shapes ---------------------------------------------------------------------------
    def rect(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        fill: Color,
        radius: float = 0,
        opacity: float = 1,
    ) -> None:
        """A rectangle from its upper left corner, with rounded corners when `radius` is given."""
        box = (*self._place(x, y), *self._place(max(x, x + w), max(y, y + h)))
        round_by = min(radius, w / 2, h / 2) * self._scale
        if round_by >= 1:
            self._draw.rounded_rectangle(box, round_by, _rgba(fill, opacity))
        else:
            self._draw.rectangle(box, _rgba(fill, opacity))

    def ellipse(
        self, cx: float, cy: float, rx: float, ry: float, fill: Color, opacity: float = 1
    ) -> None:
        """An ellipse round its centre."""
        box = (*self._place(cx - rx, cy - ry), *self._place(cx + rx, cy + ry))
        self._draw.ellipse(box, _rgba(fill, opacity))

    def ring(
        self,
        cx: float,
        cy: float,
        rx: float,
        ry: float,
        color: Color,
        width: float,
        opacity: float = 1,
    ) -> None:
        """The outline of an ellipse, drawn inwards."""
        box = (*self._place(cx - rx, cy - ry), *self._place(cx + rx, cy + ry))
        self._draw.ellipse(box, None, _rgba(color, opacity), max(1, round(width * self._scale)))

    def bow(
        self, cx: float, cy: float, r: float, color: Color, width: float, opacity: float
    ) -> None:
        """The upper half of a circle's outline."""
        box = (*self._place(cx - r, cy - r), *self._place(cx + r, cy + r))
        self._draw.arc(box, 180, 360, _rgba(color, opacity), max(1, round(width * self._scale)))

    def polygon(self, points: Sequence[Point], fill: Color, opacity: float = 1) -> None:
        """A filled outline."""
        self._draw.polygon([self._place(x, y) for x, y in points], _rgba(fill, opacity))

    def line(
        self, points: Sequence[Point], color: Color, width: float = 1.5, opacity: float = 1
    ) -> None:
        """A line through points, with round ends where it is thick."""
        scaled = [self._place(x, y) for x, y in points]
        thick = max(1, round(width * self._scale))
        self._draw.line(scaled, _rgba(color, opacity), thick, "curve")
        if opacity == 1 and thick > 3:  # noqa: PLR2004 - thinner ends cannot be seen
            half = thick / 2 - 0.5
            for x, y in (scaled[0], scaled[-1]):
                self._draw.ellipse((x - half, y - half, x + half, y + half), color)

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float,
        color: Color,
        *,
        anchor: str = "ls",
        bold: bool = False,
        italic: bool = False,
        opacity: float = 1,
    ) -> None:
        """Words at their base line (anchors as in Pillow)."""
        font = _font(max(8, round(size * self._scale)), bold=bold, italic=italic)
        self._draw.text(self._place(x, y), words, _rgba(color, opacity), font, anchor=anchor)

    # --- Soft shapes ---------------------------------------------------------------------------
    def gradient(
        self,
        x: float,
        y: float,
        w: float,
        h: float,
        start: Color,
        end: Color,
        *,
        across: bool = False,
    ) -> None:
        """A rectangle that fades from one colour to another, downwards or across."""
        box = self._box(x, y, w, h)
        self._image.paste(
            _fade(box[2] - box[0], box[3] - box[1], start, end, across=across), box[:2]
        )

    def glow(
        self, cx: float, cy: float, rx: float, ry: float, color: Color, opacity: float = 0.5
    ) -> None:
        """Light (or shadow) that is strongest in the centre and fades out."""
        left, top, right, bottom = self._box(cx - rx, cy - ry, 2 * rx, 2 * ry)
        seen = (
            max(0, left),
            max(0, top),
            min(self._image.width, right),
            min(self._image.height, bottom),
        )
        size = (seen[2] - seen[0], seen[3] - seen[1])
        if min(size) <= 0:
            return
        halo = _halo(round(opacity * 100))
        across, down = halo.width / (right - left), halo.height / (bottom - top)
        # Only the part inside of the picture is worth scaling.
        part = (
            (seen[0] - left) * across,
            (seen[1] - top) * down,
            (seen[2] - left) * across,
            (seen[3] - top) * down,
        )
        self._image.paste(color, seen[:2], halo.resize(size, Image.Resampling.NEAREST, part))

    def shadow(self, cx: float, cy: float, rx: float, ry: float, opacity: float = 0.3) -> None:
        """A soft shadow on the floor."""
        self.glow(cx, cy, rx * 1.25, ry * 1.6, (26, 18, 8), opacity)

    def place(self, image: Image.Image, x: float, y: float, w: float, h: float) -> None:
        """Put another picture into a rectangle, stretched to fill it."""
        left, top, right, bottom = self._box(x, y, w, h)
        size = (max(1, right - left), max(1, bottom - top))
        self._image.paste(image.resize(size, Image.Resampling.BILINEAR), (left, top))

    @contextmanager
    def clipped(self, points: Sequence[Point]) -> Iterator[None]:
        """Draw inside an outline only."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        left, top, right, bottom = self._box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        whole, whole_draw, origin = self._image, self._draw, self._origin
        area = (max(0, left), max(0, top), min(whole.width, right), min(whole.height, bottom))
        layer = whole.crop((*area[:2], max(area[2], area[0] + 1), max(area[3], area[1] + 1)))
        self._image, self._draw = layer, ImageDraw.Draw(layer, "RGBA")
        self._origin = (origin[0] + area[0], origin[1] + area[1])
        shape = [self._place(x, y) for x, y in points]
        yield
        self._image, self._draw, self._origin = whole, whole_draw, origin
        if len(points) == CORNERS == 2 * len(set(xs)) == 2 * len(set(ys)):
            whole.paste(layer, area[:2])  # an upright rectangle needs no mask
            return
        mask = Image.new("L", layer.size, 0)
        ImageDraw.Draw(mask).polygon(shape, 255)
        whole.paste(layer, area[:2], mask)

    def _place(self, x: float, y: float) -> tuple[float, float]:
        return x * self._scale - self._origin[0], y * self._scale - self._origin[1]

    def _box(self, x: float, y: float, w: float, h: float) -> tuple[int, int, int, int]:
        left, top = self._place(x, y)
        return (
            round(left),
            round(top),
            round(left + w * self._scale),
            round(top + h * self._scale),
        )


# --- Colour ------------------------------------------------------------------------------------
def _rgba(color: Color, opacity: float) -> tuple[int, int, int, int]:
    return (*color, round(255 * opacity))


def _fade(w: int, h: int, start: Color, end: Color, *, across: bool) -> Image.Image:
    length = max(1, w if across else h)
    ramp = _ramp().resize((1, length), Image.Resampling.BILINEAR)
    bands = [ramp.point(_table(a, b)) for a, b in zip(start, end, strict=True)]
    strip = Image.merge("RGB", bands)
    if across:
        strip = strip.transpose(Image.Transpose.ROTATE_90)
    # Repeating one strip is many times cheaper than blending the whole area.
    return strip.resize((max(1, w), max(1, h)), Image.Resampling.NEAREST)


def _table(start: int, end: int) -> list[int]:
    return [round(start + (end - start) * step / 255) for step in range(256)]


@functools.cache
def _ramp() -> Image.Image:
    return Image.linear_gradient("L").crop((0, 0, 1, 256))


@functools.lru_cache(maxsize=64)
def _halo(percent: int) -> Image.Image:
    """A round mask of 256 x 256, `percent` strong in its centre."""
    table = [round(255 * percent / 100 * _falloff(value / HALO_EDGE)) for value in range(256)]
    return Image.radial_gradient("L").point(table)


def _falloff(distance: float) -> float:
    inside = max(0.0, 1 - distance * distance)
    return inside * inside


@functools.lru_cache(maxsize=32)
def _font(size: int, *, bold: bool, italic: bool) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    names = {
        (True, False): "DejaVuSans-Bold.ttf",
        (False, True): "DejaVuSerif-Italic.ttf",
        (False, False): "DejaVuSans.ttf",
        (True, True): "DejaVuSerif-BoldItalic.ttf",
    }
    try:
        return ImageFont.truetype(names[bold, italic], size)
    except OSError:  # not installed: Pillow's own
        return ImageFont.load_default(size)
