"""What a pane shows while there is nothing to show."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Card
from pinagent_desktop.ui.widgets.label import Label

_CARD = 440
_TILE_RATIOS = (1.25, 0.85, 1.5, 1.0, 1.35, 0.95)


class EmptyDrawing(QWidget):
    """Six outlined tiles, one of them in the accent, held by a pin."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(88, 72))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("control"), 2))
        tiles = (
            (3, 5, 24, 37),
            (32, 5, 24, 20),
            (61, 5, 24, 29),
            (3, 49, 24, 18),
            (61, 41, 24, 26),
        )
        for tile in tiles:
            painter.drawRoundedRect(QRectF(*tile), 4, 4)
        painter.setPen(QPen(self._theme.color("accent"), 2.5))
        painter.drawRoundedRect(QRectF(32, 32, 24, 35), 4, 4)
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(QRectF(38, 26, 12, 12))


class EmptyState(QWidget):
    """A card in the middle over still skeleton tiles: heading, two lines, one button."""

    pressed = Signal()

    def __init__(self, icons: Icons, *, tiles: bool = True) -> None:
        super().__init__()
        theme = icons.theme
        self._theme = theme
        self._tiles = tiles
        self._heading = Label(theme, "", "heading", wrap=True)
        self._sentence = Label(theme, "", "body", "muted", wrap=True)
        self._button = Button(icons, "")
        self._button.clicked.connect(self.pressed)
        self._card = Card(24)
        self._card.setFixedWidth(_CARD)
        for label in (self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body = self._card.body
        body.setContentsMargins(40, 28, 40, 24)
        body.addWidget(EmptyDrawing(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        body.addSpacing(8)
        body.addWidget(self._heading)
        body.addWidget(self._sentence)
        body.addSpacing(6)
        body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._card)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addLayout(row)
        column.addStretch()
        theme.changed.connect(self.update)

    def say(self, heading: str, sentence: str, verb: str = "", icon: str = "") -> None:
        """Say why there is nothing and what to do; no verb, no button."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._button.setText(verb)
        self._button.setAccessibleName(verb)
        self._button.show_icon(icon)
        self._button.setVisible(bool(verb))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._tiles:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        area = self.rect().adjusted(20, 16, -20, 0)
        columns = max(2, (area.width() + 12) // 210)
        width = (area.width() - 12 * (columns - 1)) // columns
        for column in range(columns):
            self._paint_column(painter, QRect(area.left() + column * (width + 12), area.top(),
                                              width, area.height()), column)  # fmt: skip

    def _paint_column(self, painter: QPainter, area: QRect, column: int) -> None:
        top, row = area.top(), 0
        while top < area.bottom():
            height = int(area.width() * _TILE_RATIOS[(column * 2 + row * 5) % len(_TILE_RATIOS)])
            painter.drawRoundedRect(QRectF(area.left(), top, area.width(), height), 10, 10)
            top += height + 12
            row += 1
