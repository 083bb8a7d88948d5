"""Letters of every script that a font on this computer has, measured and drawn.

The font that comes along covers Latin, Greek, Cyrillic, Arabic, Hebrew and more. For what it lacks
(Chinese, Hindi, …) a font of the system is looked for; a letter that none of them has is left out.
"""

import functools
import os
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pinagent_desktop.services.exporters.plain_text import one_line

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

FONT_FILE = "DejaVuSans.ttf"
_MEASURED_AT = 64
_CUT = "…"
# Broad ones first; the names are those of Windows, macOS and the usual Linux packages.
_SYSTEM_FONTS: Final[Sequence[str]] = (
    "NotoSansCJK-Regular.ttc",
    "msyh.ttc",
    "YuGothR.ttc",
    "malgun.ttf",
    "PingFang.ttc",
    "Hiragino Sans GB.ttc",
    "AppleSDGothicNeo.ttc",
    "Arial Unicode.ttf",
    "DroidSansFallbackFull.ttf",
    "Nirmala.ttf",
    "Nirmala.ttc",
    "Kohinoor.ttc",
    "LeelawUI.ttf",
    "Thonburi.ttc",
    "NotoSansDevanagari-Regular.ttf",
    "NotoSansThai-Regular.ttf",
    "FreeSans.ttf",
    "unifont.ttf",
)
_FOLDERS: Final[Sequence[str]] = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:/Windows/Fonts",
)
# Scripts whose letters stand one beside the other, left to right, as they are: the others need
# their forms and their order made, which a drawing does and a PDF's line of text does not.
_PLAIN_SCRIPTS: Final = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN")


class Lettering:
    """Measures and draws lines of text.

    Args:
        folder: Where the font lies that comes along.
        system_folders: Where more fonts are looked for.
    """

    def __init__(self, folder: Path, system_folders: Sequence[str] = _FOLDERS) -> None:
        self.file = folder / FONT_FILE
        self._system_folders = system_folders

    def written(self, text: str) -> str:
        """Return a line with only the letters that can be shown."""
        line = one_line(text)
        font = self._font_of(line)
        return one_line("".join(letter for letter in line if _has(font, letter)))

    def width(self, text: str, size: float) -> float:
        """Return how long a written line is, in points."""
        return self._font_of(text).getlength(text) * size / _MEASURED_AT

    def cut(self, text: str, size: float, width: float) -> str:
        """Return as much of a written line as fits, with a sign where it was cut."""
        if self.width(text, size) <= width:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(text[:middle].rstrip() + _CUT, size) <= width:
                low = middle
            else:
                high = middle - 1
        return text[:low].rstrip() + _CUT

    def is_plain(self, text: str) -> bool:
        """Whether a line can be set letter after letter in the font that comes along."""
        return self._font_of(text) is self._own and all(map(_is_plain, text))

    def drawn(self, text: str, pixels: float, color: str) -> "tuple[Image, int]":
        """Return a written line as a picture without ground, its letters shaped and in order.

        With it comes how many pixels below its upper edge the letters stand.

        Args:
            text: The line.
            pixels: Size of the letters.
            color: ``#rrggbb``.
        """
        from PIL import Image, ImageDraw

        font = self._font_of(text).font_variant(size=max(1, round(pixels)))
        left, _, right, _ = font.getbbox(text, anchor="ls")
        ascent, descent = font.getmetrics()
        size = (max(1, round(right - min(0, left))), max(1, ascent + descent))
        image = Image.new("RGBA", size, (*_rgb(color), 0))
        ImageDraw.Draw(image).text((-min(0, left), ascent), text, color, font, anchor="ls")
        return image, ascent

    @functools.cached_property
    def _own(self) -> "FreeTypeFont":
        return _opened(self.file)

    @functools.cached_property
    def _others(self) -> "Sequence[FreeTypeFont]":
        found: dict[str, Path] = {}
        for file in _files(self._system_folders):
            found.setdefault(file.name.casefold(), file)
        named = (found.get(name.casefold()) for name in _SYSTEM_FONTS)
        return [_opened(file) for file in named if file is not None]

    def _font_of(self, text: str) -> "FreeTypeFont":
        """Return the font that has most of a line's letters, our own where it has all."""
        best, most = self._own, _count(self._own, text)
        if most == len(text):
            return best
        for font in self._others:
            count = _count(font, text)
            if count > most:
                best, most = font, count
        return best


def _files(folders: Sequence[str]) -> Iterator[Path]:
    for folder in folders:
        for root, _, names in os.walk(Path(folder).expanduser()):
            yield from (Path(root, name) for name in names)


def _opened(file: Path) -> "FreeTypeFont":
    from PIL import ImageFont

    return ImageFont.truetype(str(file), _MEASURED_AT)


def _count(font: "FreeTypeFont", text: str) -> int:
    return sum(_has(font, letter) for letter in text)


@functools.lru_cache(maxsize=65_536)
def _has(font: "FreeTypeFont", letter: str) -> bool:
    if letter.isspace() or unicodedata.category(letter) in {"Cf", "Mn", "Me"}:
        return True
    # A font draws the same box for every letter that it lacks.
    return bytes(font.getmask(letter)) != _missing(font)


@functools.lru_cache(maxsize=64)
def _missing(font: "FreeTypeFont") -> bytes:
    return bytes(font.getmask("\U0010fffd"))


def _is_plain(letter: str) -> bool:
    if unicodedata.category(letter)[0] in {"P", "S", "Z", "N"}:
        return unicodedata.bidirectional(letter) not in {"R", "AL", "AN"}
    return unicodedata.name(letter, "").startswith(_PLAIN_SCRIPTS)


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
