"""The look of a picture in numbers: outlines, colours, texture, and a few measures of the whole."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

SIDE: Final = 128
"""Pictures are looked at in a square of so many pixels."""
_CELLS, _WAYS = 8, 8  # an even number: an upright edge has a way of its own, not a border of two
_HUES = 12
_GROUND_TOLERANCE = 0.06
_LEAST_FIGURE = 0.02
_TEXTURE_STEP = 0.01
_GREY_SHADES = 6
_FLAT_TO_VIVID = (0.15, 0.5)
_DARK_TO_LIGHT = (0.35, 0.75)
_RICH = 0.9
_LUMA = np.array([0.3, 0.59, 0.11])


@dataclass(frozen=True)
class Look:
    """One picture; each part is compared by itself."""

    outlines: Floats
    """Directions of edges in 8 by 8 places, the same for a picture and its mirror image."""
    colours: Floats
    texture: Floats
    whole: Floats
    """Share of the figure, number of colours, vividness, lightness, their spread, edges."""


def look_of(picture: Path) -> Look | None:
    """Return the look of a picture file; ``None`` where there is none to read."""
    try:
        with Image.open(picture) as image:
            image.draft("RGB", (SIDE, SIDE))
            small = image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX)
    except (OSError, UnidentifiedImageError):
        return None
    pixels = np.asarray(small, dtype=np.float64) / 255
    tones = np.asarray(small.convert("HSV"), dtype=np.float64) / 255
    grey = pixels @ _LUMA
    down, across = np.gradient(grey)
    strength = np.hypot(across, down)
    figure = _figure(pixels)
    return Look(
        outlines=_outlines(strength, np.arctan2(down, across) % np.pi),
        colours=_colours(tones, figure),
        texture=_texture(grey, figure),
        whole=_whole(pixels, tones, strength, figure),
    )


def _figure(pixels: Floats) -> Flags:
    """Return what differs from the colour of the border; everything where that is nothing."""
    border = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    differs = np.abs(pixels - np.median(border, axis=0)).max(axis=2) > _GROUND_TOLERANCE
    return differs if differs.mean() > _LEAST_FIGURE else np.ones_like(differs)


def _outlines(strength: Floats, angle: Floats) -> Floats:
    # Each way has its angle in its middle, so that a mirror image turns one into another.
    way = np.floor(angle / np.pi * _WAYS + 0.5).astype(np.int64) % _WAYS
    place = np.arange(SIDE) * _CELLS // SIDE
    index = (place[:, None] * _CELLS + place[None, :]) * _WAYS + way
    sums = np.bincount(index.ravel(), strength.ravel(), _CELLS * _CELLS * _WAYS)
    edges = np.sqrt(sums / (sums.sum() + 1e-9)).reshape(_CELLS, _CELLS, _WAYS)
    mirrored = edges[:, ::-1][:, :, -np.arange(_WAYS) % _WAYS]
    both: Floats = np.maximum(edges, mirrored).ravel()
    return both


def _colours(tones: Floats, figure: Flags) -> Floats:
    hue = np.floor(tones[..., 0] * _HUES).astype(np.int64) % _HUES
    vivid = np.digitize(tones[..., 1], _FLAT_TO_VIVID)
    light = np.digitize(tones[..., 2], _DARK_TO_LIGHT)
    greys = 9 * _HUES + np.minimum(
        _GREY_SHADES - 1, (tones[..., 2] * _GREY_SHADES).astype(np.int64)
    )
    index = np.where(vivid == 0, greys, hue * 9 + vivid * 3 + light)
    counts = np.bincount(index[figure], minlength=9 * _HUES + _GREY_SHADES)
    shares: Floats = np.sqrt(counts / figure.sum())
    return shares


def _texture(grey: Floats, figure: Flags) -> Floats:
    """Return how pixels differ from their neighbours: flat, edged, spotted, noisy."""
    middle = grey[1:-1, 1:-1]
    around = (
        grey[:-2, :-2], grey[:-2, 1:-1], grey[:-2, 2:], grey[1:-1, 2:],
        grey[2:, 2:], grey[2:, 1:-1], grey[2:, :-2], grey[1:-1, :-2],
    )  # fmt: skip
    lighter = np.stack([(one > middle + _TEXTURE_STEP) for one in around], axis=-1).astype(np.int64)
    changes = np.abs(lighter - np.roll(lighter, 1, axis=-1)).sum(axis=-1)
    pattern = np.where(changes <= 2, lighter.sum(axis=-1), 9)  # noqa: PLR2004 - one run of bits
    counts = np.bincount(pattern[figure[1:-1, 1:-1]], minlength=10).astype(np.float64)
    shares: Floats = np.sqrt(counts / max(1.0, counts.sum()))
    return shares


def _whole(pixels: Floats, tones: Floats, strength: Floats, figure: Flags) -> Floats:
    codes = (pixels[figure] * 7).astype(np.int64) @ np.array([64, 8, 1])
    vivid, light = tones[..., 1][figure], tones[..., 2][figure]
    return np.array(
        [
            figure.mean(),
            np.log(len(np.unique(codes)) + 1),
            vivid.mean(),
            light.mean(),
            vivid.std(),
            light.std(),
            strength[figure].mean(),
            (vivid > _RICH).mean(),
        ]
    )
