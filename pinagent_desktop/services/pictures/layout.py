"""How our picture files are named: ``<prompt>/<sha256>.jpg`` and two thumbnails beside it."""

from collections.abc import Sequence
from pathlib import Path, PurePosixPath

THUMBNAIL_WIDTHS = (256, 512)
JUDGE_SIDE = 512
"""Pixels of the longer side of what the judge gets."""


def thumbnail_name(picture_name: str, width: int) -> str:
    """Return the name of a picture's thumbnail of one width."""
    return f"{PurePosixPath(picture_name).stem}-{width}.jpg"


def names_of(picture_name: str) -> Sequence[str]:
    """Return the names of all files of one picture."""
    return (picture_name, *(thumbnail_name(picture_name, width) for width in THUMBNAIL_WIDTHS))


def path_inside(root: Path, picture_file: str) -> Path:
    """Return the path of one of our files.

    Raises:
        FileNotFoundError: The name leads out of the folder.
    """
    path = (root / picture_file).resolve()
    if not path.is_relative_to(root.resolve()):
        raise FileNotFoundError(picture_file)
    return path
