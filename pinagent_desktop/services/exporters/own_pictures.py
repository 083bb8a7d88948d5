"""Our own picture files, as an export takes them."""

from collections.abc import Sequence
from pathlib import Path

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.ports.pictures import THUMBNAIL_WIDTHS, thumbnail_name
from pinagent_desktop.services.exporters.file_names import file_name, unique

_WIDEST_FIRST = sorted(THUMBNAIL_WIDTHS, reverse=True)


def picture_bytes(pictures: Path, pin: Pin, thumbnail: int | None = None) -> bytes | None:
    """Return a pin's picture, or ``None`` where there is none.

    Args:
        pictures: Folder that ``picture_file`` is relative to; nothing outside is read.
        pin: Whose picture.
        thumbnail: Width of the small form to take, where there is one.
    """
    path = own_picture(pictures, pin.picture_file) if pin.picture_file is not None else None
    if path is None:
        return None
    small = [path.with_name(thumbnail_name(path.name, thumbnail))] if thumbnail else []
    for candidate in (*small, *largest_first(path)):
        try:
            return candidate.read_bytes()
        except FileNotFoundError:
            continue
    return None


def largest_first(path: Path) -> Sequence[Path]:
    """Return where a picture may lie: a large one may have made room, its thumbnails stay."""
    return (path, *(path.with_name(thumbnail_name(path.name, width)) for width in _WIDEST_FIRST))


def own_picture(pictures: Path, picture_file: str) -> Path | None:
    """Return where a picture lies, or ``None`` where that is outside of our folder."""
    path = (pictures / picture_file).resolve()
    return path if path.is_relative_to(pictures.resolve()) else None


def picture_names(pins: Sequence[Pin]) -> Sequence[str]:
    """Return a speaking name for each pin's picture: its place, then its title."""
    digits = max(3, len(str(len(pins))))
    titles = (pin.title or pin.alt_text or f"pin {pin.pinterest_id}" for pin in pins)
    numbered = (
        f"{place:0{digits}} {file_name(title, 'untitled')}"
        for place, title in enumerate(titles, start=1)
    )
    return [f"{name}.jpg" for name in unique(numbered)]
