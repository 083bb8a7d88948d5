"""The small picture under the mouse while pins are dragged out of the window."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from pinagent_desktop.ui.gallery.thumbnails import CORNER
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.theme import Theme

WIDTH, TALLEST = 96, 128
_BEHIND: Final = 5
_BADGE: Final = 22
HOT_SPOT: Final = QPoint(-12, -12)
"""Beside the mouse, so that what it is dropped on can be seen."""


def drag_picture(
    theme: Theme, face: PinFace, thumbnail: QPixmap | None, number: str, ratio: float
) -> QPixmap:
    """Return the picture of the first pin, others behind it, with their number.

    Args:
        theme: Gives the colours.
        face: The pin that is seen.
        thumbnail: Its picture in any size; its colour stands for one that is not here.
        number: How many pins are dragged, as it is written; empty for one.
        ratio: Physical pixels to a logical one.
    """
    size = _fitted(thumbnail)
    beyond = 2 * _BEHIND + _BADGE // 2
    room = QSize(size.width() + beyond, size.height() + beyond)
    whole = QPixmap(room * ratio)
    whole.setDevicePixelRatio(ratio)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    front = QRect(QPoint(0, _BADGE // 2), size)
    for step in (2, 1) if number else ():
        _paint_sheet(painter, theme, front.translated(step * _BEHIND, step * _BEHIND), "sunken")
    known = QColor.isValidColorName(face.colour)
    _paint_sheet(painter, theme, front, face.colour if known else "sunken")
    if thumbnail is not None:
        painter.drawPixmap(front, thumbnail)
    if number:
        _paint_badge(painter, theme, front, number)
    painter.end()
    return whole


def _fitted(thumbnail: QPixmap | None) -> QSize:
    size = QSize(WIDTH, WIDTH) if thumbnail is None else thumbnail.size()
    return size.scaled(WIDTH, TALLEST, Qt.AspectRatioMode.KeepAspectRatio)


def _paint_sheet(painter: QPainter, theme: Theme, rect: QRect, color: str) -> None:
    painter.setPen(QPen(theme.color("control"), 1))
    painter.setBrush(QColor(color) if color.startswith("#") else theme.color(color))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)


def _paint_badge(painter: QPainter, theme: Theme, front: QRect, number: str) -> None:
    font = theme.font("small", QFont.Weight.DemiBold)
    width = max(_BADGE, QFontMetrics(font).horizontalAdvance(number) + 12)
    left = front.right() + 1 + 2 * _BEHIND - width + _BADGE // 2
    badge = QRect(left, 0, width, _BADGE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(badge, _BADGE / 2, _BADGE / 2)
    painter.setFont(font)
    painter.setPen(theme.color("on_accent"))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter.value, number)
