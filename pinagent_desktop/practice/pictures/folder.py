"""The book of a folder: pictures that lie beside a text file of the same name."""

import functools
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image, UnidentifiedImageError
from typing_extensions import override

from pinagent_desktop.practice.pictures.book import PictureBook, PictureLabel
from pinagent_desktop.practice.pictures.color import WHITE, to_hex
from pinagent_desktop.practice.pictures.drawn import encode

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp"})
SHORT_SIDE = 100
"""Pixels; a picture with a shorter side counts as one of low quality."""

EXTREME_ASPECT = 3.0
TITLE_LENGTH = 80
FILLERS = frozenset({"a", "an", "and", "in", "of", "on", "the", "to", "with"})


class FolderBook(PictureBook):
    """Any folder of labelled pictures, such as Debian's tuxpaint-stamps-default.

    A picture is labelled by a .txt file of the same name, whose first line is its English
    description; the names of its folders are its subject. Pictures without a text, drawings in
    SVG and mirrored copies ("..._mirror") are left out, and so are strips longer than three to one.
    """

    def __init__(self, folder: Path) -> None:
        """Take a folder; it is read when the labels are first asked for."""
        self._folder = folder

    @functools.cached_property
    def _labels(self) -> dict[str, PictureLabel]:
        return {label.key: label for label in _read(self._folder)}

    @override
    def labels(self) -> Sequence[PictureLabel]:
        return tuple(self._labels.values())

    @override
    def render(self, key: str, width: int) -> bytes:
        if width <= 0:
            raise ValueError("A picture is at least one pixel wide.")
        label = self._labels[key]
        size = (width, max(1, round(width * label.height / label.width)))
        with Image.open(self._folder / key) as image:
            flat = _on_white(image)
        return encode(flat.resize(size, Image.Resampling.LANCZOS))


def _read(folder: Path) -> Iterator[PictureLabel]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in SUFFIXES or path.stem.endswith("_mirror"):
            continue
        description = _first_line(path.with_suffix(".txt"))
        if description and (label := _label(folder, path, description)):
            yield label


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as text:
            return text.readline().strip()
    except FileNotFoundError:  # not labelled
        return ""


def _label(folder: Path, path: Path, description: str) -> PictureLabel | None:
    try:
        with Image.open(path) as image:
            width, height = image.size
            mean = _on_white(image).resize((1, 1), Image.Resampling.BOX).tobytes()
    except (UnidentifiedImageError, OSError):  # broken or no picture: nothing to show
        return None
    if max(width, height) > EXTREME_ASPECT * min(width, height):
        return None
    place = path.relative_to(folder)
    folders = tuple(name.replace("_", " ").lower() for name in place.parts[:-1])
    return PictureLabel(
        key=place.as_posix(),
        subject=" ".join(folders) or path.stem,
        style="",
        title=_title(description),
        description=description,
        subject_words=_words(folders, path.stem),
        style_words=(),
        problems=("low_quality",) if min(width, height) < SHORT_SIDE else (),
        width=width,
        height=height,
        dominant_color=to_hex((mean[0], mean[1], mean[2])),
    )


def _title(description: str) -> str:
    title = description.rstrip(".")
    if len(title) > TITLE_LENGTH:
        title = title[: TITLE_LENGTH - 1].rsplit(" ", 1)[0] + "…"
    return title


def _words(folders: tuple[str, ...], stem: str) -> tuple[str, ...]:
    name = stem.replace("_", " ").replace("-", " ").lower()
    words = [*reversed(folders), name, *(word for word in name.split() if word not in FILLERS)]
    words += [word[:-1] for word in words if word.endswith("s")]
    return tuple(dict.fromkeys(words))


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image.copy()
    clear = image.convert("RGBA")
    ground = Image.new("RGBA", clear.size, (*WHITE, 255))
    return Image.alpha_composite(ground, clear).convert("RGB")
