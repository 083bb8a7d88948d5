"""A row of small pictures, each with the mark of its status."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.status_marks import paint_status_mark
from pinagent_desktop.ui.widgets.thumbnail import read_thumbnail

_SIDE, _GAP, _RADIUS, _MARK = 52, 8, 8, 16
_FADED = 0.34


class PictureStrip(QWidget):
    """Shows the last few that fit; what does not fit the prompt is faded, as in the gallery."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[Path, PinStatus], ...] = ()
        self._pixmaps: dict[tuple[Path, int], QPixmap] = {}
        self.setAccessibleName(name)
        self.setFixedHeight(_SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_pictures(self, pictures: Sequence[tuple[Path, PinStatus]]) -> None:
        """Show these, the newest last."""
        shown = tuple(pictures)
        if shown != self._shown:
            self._shown = shown
            here = {path for path, _ in shown}
            self._pixmaps = {key: one for key, one in self._pixmaps.items() if key[0] in here}
            self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = max(1, (self.width() + _GAP) // (_SIDE + _GAP))
        for index, (path, status) in enumerate(self._shown[-room:]):
            logical = QRect(index * (_SIDE + _GAP), 0, _SIDE, _SIDE)
            place = QStyle.visualRect(self.layoutDirection(), self.rect(), logical)
            self._paint(painter, QRectF(place), self._pixmap(path), status)

    def _paint(self, painter: QPainter, place: QRectF, pixmap: QPixmap, status: PinStatus) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(place, _RADIUS, _RADIUS)
        painter.fillPath(outline, self._theme.color("sunken"))
        painter.save()
        painter.setClipPath(outline)
        painter.setOpacity(_FADED if status is PinStatus.DISQUALIFIED else 1.0)
        if not pixmap.isNull():
            painter.drawPixmap(place, pixmap, _middle(pixmap))
        painter.restore()
        mark = QRectF(place.left() + 5, place.bottom() - 5 - _MARK, _MARK, _MARK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(mark.adjusted(-2, -2, 2, 2))
        paint_status_mark(painter, status, mark, self._theme.palette)

    def _pixmap(self, path: Path) -> QPixmap:
        side = round(_SIDE * self.devicePixelRatioF())
        if (path, side) not in self._pixmaps:
            self._pixmaps[path, side] = read_thumbnail(path, side)
        return self._pixmaps[path, side]


def _middle(pixmap: QPixmap) -> QRectF:
    """The square in the middle of a picture."""
    side = min(pixmap.width(), pixmap.height())
    return QRectF((pixmap.width() - side) / 2, (pixmap.height() - side) / 2, side, side)
