"""A picture book whose pictures are drawn once and kept on disk."""

import logging
import tempfile
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.practice.pictures.book import PictureBook, PictureLabel

_LOG = logging.getLogger(__name__)

MOST_BYTES = 256 * 2**20
"""What is kept at most; all drawn pictures at 236, 474 and 736 pixels are some 125 MB."""

_BEGIN, _END = b"\xff\xd8", b"\xff\xd9"


class KeptBook(PictureBook):
    """Another book's pictures; drawing one costs many times what reading it does."""

    def __init__(self, book: PictureBook, folder: Path, most_bytes: int = MOST_BYTES) -> None:
        """Keep a book's pictures.

        Args:
            book: Draws what is not there yet.
            folder: Where they lie; made when the first is kept.
            most_bytes: What is kept at most; the rest is drawn each time.
        """
        self._book = book
        self._folder = folder
        self._most_bytes = most_bytes

    @override
    def labels(self) -> Sequence[PictureLabel]:
        return self._book.labels()

    @override
    def render(self, key: str, width: int) -> bytes:
        file = self._folder / f"{key}.{width}.jpg"
        try:
            kept = file.read_bytes()
        except OSError:
            kept = b""
        if kept.startswith(_BEGIN) and kept.endswith(_END):  # a lost power supply cuts files
            return kept
        drawn = self._book.render(key, width)
        self._keep(file, drawn)
        return drawn

    def _keep(self, file: Path, drawn: bytes) -> None:
        beside: Path | None = None
        try:
            if self._room < len(drawn):
                return
            handle, name = tempfile.mkstemp(".jpg", dir=self._folder)
            beside = Path(name)
            with open(handle, "wb") as stream:  # noqa: PTH123 - a handle, no path
                stream.write(drawn)
            beside.replace(file)  # whole or not at all
            self._room -= len(drawn)
        except OSError as error:  # a full disk: it is drawn again next time
            _LOG.info("a drawn picture is not kept: %s", error)
            if beside is not None:
                beside.unlink(missing_ok=True)

    @cached_property
    def _room(self) -> int:
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._most_bytes - sum(file.stat().st_size for file in self._folder.iterdir())
