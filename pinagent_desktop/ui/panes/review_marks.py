"""One mark for each pin of a review, along the top."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.status_marks import paint_status_mark

_STEP, _MARK, _DOT = 18, 12, 2.0
_RING = QSize(12, 18)

StatusAt = Callable[[int], PinStatus | None]


class ReviewMarks(QWidget):
    """Those that were judged with their mark, the current one framed, the rest as dots.

    A long review shows the stretch around the current one.

    Args:
        theme: Gives the colours.
        status_at: Tells what a person decided about a place in the queue.
    """

    def __init__(self, theme: Theme, status_at: StatusAt) -> None:
        super().__init__()
        self._theme = theme
        self._status_at = status_at
        self._current, self._count = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_place(self, current: int, count: int) -> None:
        """Show how far the review is."""
        self._current, self._count = current, count
        words = self.tr("{current} of {count}")
        shown = min(current + 1, count)
        self.setAccessibleName(words.format(current=shown, count=count))
        self.update()

    def stretch(self) -> range:
        """Return the places that are shown."""
        fits = max(1, self.width() // _STEP)
        if self._count <= fits:
            return range(self._count)
        start = min(max(0, self._current - fits // 2), self._count - fits)
        return range(start, start + fits)

    @override
    def sizeHint(self) -> QSize:
        return QSize(12 * _STEP, 24)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(3 * _STEP, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.stretch()
        left = (self.width() - len(shown) * _STEP) // 2
        for number, place in enumerate(shown):
            logical = QRect(left + number * _STEP, 0, _STEP, self.height())
            cell = QStyle.visualRect(self.layoutDirection(), self.rect(), logical)
            self._paint_mark(painter, QRectF(cell).center(), place)

    def _paint_mark(self, painter: QPainter, centre: QPointF, place: int) -> None:
        status = self._status_at(place)
        if place == self._current:
            ring = QRectF(QPointF(), _RING)
            ring.moveCenter(centre)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, 4, 4)
        if status is not None:
            side = 8 if place == self._current else _MARK
            mark = QRectF(0, 0, side, side)
            mark.moveCenter(centre)
            paint_status_mark(painter, status, mark, self._theme.palette)
        elif place != self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("control"))
            painter.drawEllipse(centre, _DOT, _DOT)
