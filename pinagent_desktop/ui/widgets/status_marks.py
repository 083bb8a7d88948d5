"""The three status shapes, drawn the same on cards, tabs and tables."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.palette import Palette

_GRID = 16.0
_CENTRE = QPointF(8, 8)


def paint_status_mark(painter: QPainter, status: PinStatus, rect: QRectF, palette: Palette) -> None:
    """Draw a status: disc with a check, slashed circle or dotted circle.

    Args:
        painter: drawn on, left as it was.
        status: which shape.
        rect: where, in the painter's coordinates; the shape is 16 units wide in it.
        palette: the colours of the moment.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _GRID, rect.height() / _GRID)
    if status == PinStatus.APPROVED:
        _disc(painter, palette)
    elif status == PinStatus.DISQUALIFIED:
        _slashed(painter, palette)
    else:
        _dotted(painter, palette)
    painter.restore()


def status_pixmap(status: PinStatus, palette: Palette, size: int, dpr: float) -> QPixmap:
    """A status mark as a picture, `size` logical pixels square."""
    side = round(size * dpr)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_status_mark(painter, status, QRectF(0, 0, side, side), palette)
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def status_icon(status: PinStatus, palette: Palette, size: int = 16, dpr: float = 1.0) -> QIcon:
    """A status mark as an icon; ask again after a change of theme or screen."""
    return QIcon(status_pixmap(status, palette, size, dpr))


def _pen(color: str, width: float) -> QPen:
    pen = QPen(QColor(color), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _disc(painter: QPainter, palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(QColor(palette.approved)))
    painter.drawEllipse(_CENTRE, 7.5, 7.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(palette.surface, 1.7))
    painter.drawPolyline([QPointF(4.8, 8.3), QPointF(7.1, 10.5), QPointF(11.3, 5.8)])


def _slashed(painter: QPainter, palette: Palette) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(palette.disqualified, 1.7))
    painter.drawEllipse(_CENTRE, 6.6, 6.6)
    painter.drawLine(QPointF(12.6, 3.4), QPointF(3.4, 12.6))


def _dotted(painter: QPainter, palette: Palette) -> None:
    pen = _pen(palette.muted, 2.0)
    # Ten round dots: a dash of nearly nothing and a gap, in units of the pen's width.
    pen.setStyle(Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([0.05, 1.99])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawEllipse(_CENTRE, 6.5, 6.5)
