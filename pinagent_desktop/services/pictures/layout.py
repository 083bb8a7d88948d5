"""How our picture files are named: ``<prompt>/<sha256>.jpg`` and two thumbnails beside it."""

from collections.abc import Sequence
from pathlib import Path

from pinagent_desktop.ports.pictures import THUMBNAIL_WIDTHS, thumbnail_name

JUDGE_SIDE = 512
"""Pixels of the longer side of what the judge gets."""


def is_thumbnail(name: str) -> bool:
    """Whether a name is that of a thumbnail."""
    return any(name.endswith(f"-{width}.jpg") for width in THUMBNAIL_WIDTHS)


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
