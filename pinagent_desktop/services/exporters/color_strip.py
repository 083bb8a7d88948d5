"""The few colours that a set of pictures lives on."""

import io
from collections.abc import Iterable, Sequence

_SAMPLE = (32, 32)
_CANDIDATES = 24
_APART = 38.0
"""How far two colours are to lie from each other, of 0 to about 765."""

Rgb = tuple[int, int, int]


def color_strip(pictures: Iterable[bytes], count: int = 6) -> Sequence[str]:
    """Return the most frequent colours that differ, from dark to light, as ``#RRGGBB``.

    Args:
        pictures: Small forms are enough; what cannot be read is passed over.
        count: How many at most.
    """
    from PIL import Image, UnidentifiedImageError

    samples = []
    for jpeg in pictures:
        try:
            with Image.open(io.BytesIO(jpeg)) as opened:
                opened.draft("RGB", (_SAMPLE[0] * 2, _SAMPLE[1] * 2))
                samples.append(opened.convert("RGB").resize(_SAMPLE, Image.Resampling.BOX))
        except (UnidentifiedImageError, OSError):
            continue
    if not samples:
        return []
    wall = Image.new("RGB", (_SAMPLE[0], _SAMPLE[1] * len(samples)))
    for place, sample in enumerate(samples):
        wall.paste(sample, (0, place * _SAMPLE[1]))
    reduced = wall.quantize(_CANDIDATES, Image.Quantize.MEDIANCUT)
    ranked = sorted(reduced.getcolors() or [], reverse=True)
    flat = reduced.getpalette() or []
    colors = [_color(flat, int(index)) for _, index in ranked if isinstance(index, int)]
    return [f"#{r:02X}{g:02X}{b:02X}" for r, g, b in sorted(_apart(colors, count), key=_light)]


def _color(flat: Sequence[int], index: int) -> Rgb:
    red, green, blue = flat[3 * index : 3 * index + 3]
    return red, green, blue


def _apart(ranked: Sequence[Rgb], count: int) -> Sequence[Rgb]:
    found: list[Rgb] = []
    for color in ranked:
        if len(found) < count and all(_distance(color, other) > _APART for other in found):
            found.append(color)
    return found


def _distance(one: Rgb, other: Rgb) -> float:
    # Weighted as eyes weigh: green most, blue least.
    red, green, blue = (abs(a - b) for a, b in zip(one, other, strict=True))
    return 0.9 * red + 1.4 * green + 0.7 * blue


def _light(color: Rgb) -> float:
    red, green, blue = color
    return 0.299 * red + 0.587 * green + 0.114 * blue
