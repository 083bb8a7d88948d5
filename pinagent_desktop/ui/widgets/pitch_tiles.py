"""Three drawn pictures that show what the app does: two fit, one does not."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.status_marks import paint_status_mark

_WIDTH, _HEIGHT, _GAP = 90, 150, 10
_RADIUS, _MARK, _FADED = 10, 18, 0.34


class PitchTiles(QWidget):
    """An arch, a lamp over a sideboard, and a window; drawn, for decoration alone."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(3 * _WIDTH + 2 * _GAP, _HEIGHT))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        heights = (_HEIGHT, _HEIGHT - 32, _HEIGHT - 58)
        drawings = (self._arch, self._lamp, self._window)
        statuses = (PinStatus.APPROVED, PinStatus.APPROVED, PinStatus.DISQUALIFIED)
        for index, (height, draw, status) in enumerate(
            zip(heights, drawings, statuses, strict=True)
        ):
            tile = QRectF(index * (_WIDTH + _GAP), _HEIGHT - height, _WIDTH, height)
            outline = QPainterPath()
            outline.addRoundedRect(tile, _RADIUS, _RADIUS)
            painter.fillPath(outline, self._theme.color("surface"))
            painter.save()
            painter.setClipPath(outline)
            painter.setOpacity(_FADED if status is PinStatus.DISQUALIFIED else 1.0)
            draw(painter, tile)
            painter.restore()
            self._mark(painter, tile, status)

    def _mark(self, painter: QPainter, tile: QRectF, status: PinStatus) -> None:
        mark = QRectF(tile.left() + 8, tile.bottom() - 8 - _MARK, _MARK, _MARK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(mark.adjusted(-2.5, -2.5, 2.5, 2.5))
        paint_status_mark(painter, status, mark, self._theme.palette)

    def _fill(self, painter: QPainter, token: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(token))

    def _arch(self, painter: QPainter, tile: QRectF) -> None:
        painter.fillRect(tile, self._theme.color("disqualified_soft"))
        for inset, token in ((10, "warn_bg"), (20, "disqualified_soft"), (29, "surface")):
            arch = tile.adjusted(inset, 12 + inset, -inset, 40)
            self._fill(painter, token)
            painter.drawRoundedRect(arch, arch.width() / 2, arch.width() / 2)
        painter.fillRect(tile.adjusted(0, tile.height() - 22, 0, 0), self._theme.color("track"))

    def _lamp(self, painter: QPainter, tile: QRectF) -> None:
        painter.fillRect(tile, self._theme.color("warn_bg"))
        self._fill(painter, "surface")
        painter.drawEllipse(QPointF(tile.center().x(), tile.top() + 36), 22, 22)
        board = QRectF(tile.left() + 12, tile.bottom() - 52, tile.width() - 24, 32)
        self._fill(painter, "warn_line")
        painter.drawRoundedRect(board, 3, 3)
        painter.fillRect(tile.adjusted(0, tile.height() - 18, 0, 0), self._theme.color("track"))

    def _window(self, painter: QPainter, tile: QRectF) -> None:
        painter.fillRect(tile, self._theme.color("approved_soft"))
        self._fill(painter, "accent_soft")
        painter.drawRoundedRect(tile.adjusted(16, 12, -16, -40), 3, 3)
        self._fill(painter, "accent")
        painter.drawRoundedRect(tile.adjusted(12, tile.height() - 34, -12, -12), 4, 4)
