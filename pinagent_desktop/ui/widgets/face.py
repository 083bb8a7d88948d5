"""An account's disc with its first letter."""

import zlib

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from pinagent_desktop.ui.palette import FACES, ON_FACE, PRACTICE_FACE
from pinagent_desktop.ui.theme import Theme


def paint_face(
    painter: QPainter, theme: Theme, rect: QRectF, name: str, *, practice: bool = False
) -> None:
    """Draw the disc of an account: its colour comes from its name and so stays the same."""
    color = PRACTICE_FACE if practice else FACES[zlib.crc32(name.encode()) % len(FACES)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(rect)
    font = theme.font("body", QFont.Weight.DemiBold)
    font.setPixelSize(max(12, round(rect.height() * 0.36)))
    painter.setFont(font)
    painter.setPen(QColor(ON_FACE))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter.value, name[:1].upper())
    painter.restore()


class Face(QWidget):
    """The disc as a widget."""

    def __init__(self, theme: Theme, size: int = 56) -> None:
        super().__init__()
        self._theme = theme
        self._name = ""
        self._practice = False
        self.setFixedSize(size, size)

    def show_name(self, name: str, *, practice: bool = False) -> None:
        """Show another account."""
        self._name, self._practice = name, practice
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_face(
            QPainter(self), self._theme, QRectF(self.rect()), self._name, practice=self._practice
        )
