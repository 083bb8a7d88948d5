"""Mark and score of a pin in a chip on its picture: the same on the wall and in a review."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.status_marks import paint_status_mark

INSET: Final = 8
_HEIGHT, _MARK = 24, 14


@dataclass(frozen=True)
class ChipPlace:
    """Where a chip lies: in a lower corner of a picture.

    Attributes:
        picture: The picture, in the painter's coordinates.
        direction: In which the window reads.
        at_end: In the corner at the end of the reading direction, not at its start.
        inset: Distance from the edges.
    """

    picture: QRect
    direction: Qt.LayoutDirection
    at_end: bool = False
    inset: int = INSET


def paint_score_chip(painter: QPainter, theme: Theme, face: PinFace, place: ChipPlace) -> None:
    """Paint the chip of a pin.

    Args:
        painter: With antialiasing.
        theme: Gives colours and font.
        face: The pin.
        place: Where it lies.
    """
    font = theme.font("small", QFont.Weight.DemiBold)
    text = face.score_words
    width = 7 + _MARK + 5 + QFontMetrics(font).horizontalAdvance(text) + 10
    picture, direction = place.picture, place.direction
    left = picture.width() - place.inset - width if place.at_end else place.inset
    top = picture.bottom() + 1 - place.inset - _HEIGHT
    logical = QRect(picture.left() + left, top, width, _HEIGHT)
    chip = QStyle.visualRect(direction, picture, logical)
    painter.setPen(QPen(theme.color("line"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
    mark = QRect(chip.left() + 7, chip.top() + 5, _MARK, _MARK)
    mark = QStyle.visualRect(direction, chip, mark)
    paint_status_mark(painter, face.status, QRectF(mark), theme.palette)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    words = QRect(chip.left() + 7 + _MARK + 5, chip.top(), width, _HEIGHT)
    words.setRight(chip.right() - 8)
    words = QStyle.visualRect(direction, chip, words)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter.value, text)
