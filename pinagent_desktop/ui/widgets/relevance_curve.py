"""How well More ideas fits, before and after each round of saves."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from pinagent_desktop.ui.theme import Theme

_BOTTOM, _TOP, _RIGHT = 20, 8, 6
_LABEL_PX = 11


class RelevanceCurve(QWidget):
    """A line over rounds 0 to 3 with values from 0.0 to 1.0; the same numbers are its text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values: tuple[tuple[int, float], ...] = ()
        self._font = theme.font("small")
        self._font.setPixelSize(round(_LABEL_PX * theme.text_scale))
        self._left = QFontMetrics(self._font).horizontalAdvance("0.0") + 12
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How well More ideas fits"))
        self.setAccessibleDescription(self.tr("not measured yet"))
        theme.changed.connect(self.update)

    def show_values(self, values: Sequence[tuple[int, float]]) -> None:
        """Show (round, relevance) pairs."""
        self._values = tuple(values)
        locale = QLocale()
        told = (
            self.tr("round {round}: {value}").format(round=r, value=locale.toString(v, "f", 2))
            for r, v in self._values
        )
        self.setAccessibleDescription("; ".join(told) or self.tr("not measured yet"))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(340, 124)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 124)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._paint_grid(painter)
        self._paint_rounds(painter)
        if self._values:
            self._paint_line(painter)

    def _x(self, round_: float) -> float:
        last = max(3, *(r for r, _ in self._values), 3)
        share = round_ / last
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            share = 1 - share
            return _RIGHT + share * (self.width() - self._left - _RIGHT)
        return self._left + share * (self.width() - self._left - _RIGHT)

    def _y(self, value: float) -> float:
        return _TOP + (1 - value) * (self.height() - _TOP - _BOTTOM)

    def _paint_grid(self, painter: QPainter) -> None:
        locale = QLocale()
        height = QFontMetrics(painter.font()).height()
        for value in (0.0, 0.5, 1.0):
            y = round(self._y(value)) + 0.5
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(3), y))
            painter.setPen(self._theme.color("muted"))
            label = QRect(0, int(y) - height // 2, self._left - 8, height)
            rect = QStyle.visualRect(self.layoutDirection(), self.rect(), label)
            text = locale.toString(value, "f", 1)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter.value, text)

    def _paint_rounds(self, painter: QPainter) -> None:
        painter.setPen(self._theme.color("muted"))
        for round_ in range(4):
            x = round(self._x(round_))
            rect = QRect(x - 12, self.height() - _BOTTOM + 4, 24, _BOTTOM - 4)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter.value, str(round_))

    def _paint_line(self, painter: QPainter) -> None:
        points = [QPointF(self._x(r), self._y(v)) for r, v in self._values]
        ground = self._y(0)
        area = [QPointF(points[0].x(), ground), *points, QPointF(points[-1].x(), ground)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawPolygon(QPolygonF(area))
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(self._theme.color("surface"))
        for point in points:
            painter.drawEllipse(point, 3.5, 3.5)
