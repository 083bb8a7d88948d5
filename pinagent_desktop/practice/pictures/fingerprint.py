"""Fingerprints of pictures, by which the practice judge recognises what it is shown."""

import io
from operator import sub

from PIL import Image

SIDE = 16
"""Cells a side of the thumbnail; 16 still tells pictures apart that differ in one cushion."""


def fingerprint(picture: bytes) -> bytes:
    """Boil a picture down to a colour thumbnail of 16 x 16 cells.

    Args:
        picture: An encoded picture (JPEG, PNG, WebP ...) of any size.

    Returns:
        768 bytes: R, G, B of each cell, row by row. Re-encoding and scaling change it by a few
        steps only, since each cell is the mean of its area.

    Raises:
        PIL.UnidentifiedImageError: The bytes are no picture.
    """
    with Image.open(io.BytesIO(picture)) as image:
        image.draft("RGB", (SIDE * 8, SIDE * 8))
        cells = image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX)
    return cells.tobytes()


def distance(a: bytes, b: bytes) -> float:
    """Mean absolute difference of two fingerprints.

    Returns:
        0.0 (the same) to 255.0 (black against white); a re-encoded picture stays below about 3.

    Raises:
        ValueError: The fingerprints differ in length.
    """
    if len(a) != len(b):
        raise ValueError("The fingerprints differ in length.")
    total: int = sum(map(abs, map(sub, a, b)))
    return total / len(a)
