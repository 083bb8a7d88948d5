"""A grade from 0 to 4 as four blocks."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from pinagent_desktop.ui.theme import Theme

_WIDTH, _HEIGHT, _GAP, _BLOCKS = 22, 8, 3, 4


class GradeBlocks(QWidget):
    """Filled blocks count, hollow ones are missing; name and number stand beside it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._grade = 0
        self._name = name
        self.setFixedSize(_BLOCKS * (_WIDTH + _GAP) - _GAP, _HEIGHT + 2)
        self.show_grade(0)
        theme.changed.connect(self.update)

    def show_grade(self, grade: int) -> None:
        """Show 0 to 4."""
        self._grade = grade
        self.setAccessibleName(self.tr("{name}: {grade} of 4").format(name=self._name, grade=grade))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(_BLOCKS):
            logical = QRect(index * (_WIDTH + _GAP), 1, _WIDTH, _HEIGHT)
            rect = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), logical))
            if index < self._grade:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.color("accent"))
            else:
                painter.setPen(QPen(self._theme.color("control"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                rect.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, 2, 2)
