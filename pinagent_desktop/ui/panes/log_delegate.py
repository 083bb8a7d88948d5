"""Paints one line of the log: the time, then what happened."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from pinagent_desktop.ui.models.log_model import TIME_ROLE
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.bidi import isolated

_GAP = 16


class LogDelegate(QStyledItemDelegate):
    """Time muted and tabular, words elided; `tight` lines stand closer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.tight = False

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        height = QFontMetrics(self._theme.font("body")).height()
        return QSize(120, height + (3 if self.tight else 9))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect, direction = option.rect, option.direction
        body, small = self._theme.font("body"), self._theme.font("small")
        width = QFontMetrics(small).horizontalAdvance("00:00:00")
        time = QRect(rect.left(), rect.top(), width, rect.height())
        words = rect.adjusted(width + _GAP, 0, -4, 0)
        align = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        ).value
        painter.save()
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect, self._theme.color("accent_soft"))
        painter.setFont(small)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(
            QStyle.visualRect(direction, rect, time), align, str(index.data(TIME_ROLE))
        )
        painter.setFont(body)
        painter.setPen(self._theme.color("text"))
        place = QStyle.visualRect(direction, rect, words)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        elided = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(body).elidedText(text, elided, place.width())
        painter.drawText(place, align, isolated(shown, direction))
        painter.restore()
