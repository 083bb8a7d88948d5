"""Pictures ready to be painted: decoded beside the window, kept within a budget of bytes."""

import os
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

BUDGET = 256 * 1024 * 1024
CORNER = 10
VISIBLE, AHEAD = 1, 0

Locate = Callable[[str, int], Path | None]
"""From a picture's name and the width wanted in physical pixels to our own file, if it is here."""


@dataclass(frozen=True)
class Wanted:
    """A picture in one exact size.

    Attributes:
        picture: Name of our own file.
        width: In physical pixels; the picture is cut to fill width and height.
        height: In physical pixels.
        ratio: Physical pixels to a logical one.
    """

    picture: str
    width: int
    height: int
    ratio: float


class Thumbnails(QObject):
    """Hands out pixmaps, decoding what is missing in a pool of threads.

    What is asked for while it is not ready returns nothing (or an older size of the same
    picture), and ``arrived`` tells when to ask again. Only our own re-encoded files are opened.
    """

    arrived = Signal(str)
    """Name of a picture that is ready now, or turned out to be unreadable."""
    _decoded = Signal(object, object)

    def __init__(self, locate: Locate, budget: int = BUDGET, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locate = locate
        self._budget = budget
        self._kept: OrderedDict[str, tuple[Wanted, QPixmap]] = OrderedDict()
        self._bytes = 0
        self._asked: dict[str, Wanted] = {}
        self._absent: set[str] = set()
        self._broken: set[str] = set()
        self._generation = 0
        self.decode_count = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(max(1, (os.cpu_count() or 1) - 1))
        self._decoded.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def bytes_kept(self) -> int:
        """Bytes of all pixmaps that are kept; at most the budget."""
        return self._bytes

    def pixmap(self, wanted: Wanted, priority: int = VISIBLE) -> QPixmap | None:
        """Return the picture, or its nearest older size, or nothing yet.

        Args:
            wanted: Which picture, how large.
            priority: ``VISIBLE`` before ``AHEAD``.
        """
        kept = self._kept.get(wanted.picture)
        if kept is not None:
            self._kept.move_to_end(wanted.picture)
            if kept[0] == wanted:
                return kept[1]
        self._ask(wanted, priority)
        return kept[1] if kept is not None else None

    def at_hand(self, picture: str) -> QPixmap | None:
        """Return whatever size of a picture is here, without asking for another."""
        kept = self._kept.get(picture)
        return None if kept is None else kept[1]

    def is_broken(self, picture: str) -> bool:
        """Say whether the file is here and cannot be read."""
        return picture in self._broken

    def look_again(self, picture: str) -> None:
        """Forget that a file was missing or unreadable: it may have come since."""
        self._absent.discard(picture)
        self._broken.discard(picture)

    def jump(self) -> None:
        """Drop what was asked for and not begun: the wall shows another place now."""
        self._generation += 1

    def clear(self) -> None:
        """Let go of all pixmaps, as when the screen's pixel ratio changes."""
        self.jump()
        self._kept.clear()
        self._bytes = 0

    def close(self) -> None:
        """End the threads; nothing arrives after this."""
        self.jump()
        self._pool.clear()
        self._pool.waitForDone()

    def _ask(self, wanted: Wanted, priority: int) -> None:
        name = wanted.picture
        if name in self._asked or name in self._absent or name in self._broken:
            return
        path = self._locate(name, wanted.width)
        if path is None:
            self._absent.add(name)
            return
        self._asked[name] = wanted
        self._pool.start(partial(self._decode, wanted, path, self._generation), priority)

    def _decode(self, wanted: Wanted, path: Path, generation: int) -> None:
        # In a thread of the pool: touches nothing of this object but the generation.
        if generation != self._generation:
            self._decoded.emit(wanted, None)
            return
        self._decoded.emit(wanted, rounded(read_filling(path, wanted), wanted.ratio))

    def _take(self, wanted: Wanted, image: QImage | None) -> None:
        self._asked.pop(wanted.picture, None)
        if image is None:
            return
        self.decode_count += 1
        if image.isNull():
            self._broken.add(wanted.picture)
        else:
            self._keep(wanted, QPixmap.fromImage(image))
        self.arrived.emit(wanted.picture)

    def _keep(self, wanted: Wanted, pixmap: QPixmap) -> None:
        old = self._kept.pop(wanted.picture, None)
        if old is not None:
            self._bytes -= _bytes_of(old[0])
        self._kept[wanted.picture] = (wanted, pixmap)
        self._bytes += _bytes_of(wanted)
        while self._bytes > self._budget and len(self._kept) > 1:
            _, (dropped, _) = self._kept.popitem(last=False)
            self._bytes -= _bytes_of(dropped)


def read_filling(path: Path, wanted: Wanted) -> QImage:
    """Return a picture scaled to fill a size, cut in the middle; null when it cannot be read."""
    reader = QImageReader(str(path))
    source = reader.size()
    if not source.isValid():
        return QImage()
    size = QSize(wanted.width, wanted.height)
    scaled = source.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    reader.setScaledSize(scaled)
    middle = QRect(
        (scaled.width() - size.width()) // 2,
        (scaled.height() - size.height()) // 2,
        size.width(),
        size.height(),
    )
    reader.setScaledClipRect(middle)
    return reader.read()


def rounded(image: QImage, ratio: float) -> QImage:
    """Return a picture with round corners, ready to be blitted; a null one stays null."""
    if image.isNull():
        return image
    result = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    radius = CORNER * ratio
    path.addRoundedRect(QRectF(result.rect()), radius, radius)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path)
    painter.drawImage(0, 0, image)
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def _bytes_of(wanted: Wanted) -> int:
    return wanted.width * wanted.height * 4
