"""Paints one account: its disc, name, state in words, last line."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.account_model import ROW_ROLE, AccountRow
from pinagent_desktop.ui.widgets.bidi import isolated
from pinagent_desktop.ui.widgets.face import paint_face

_FACE = 40
_LEFT = 14


class AccountDelegate(QStyledItemDelegate):
    """A card for the chosen account, plain lines for the others."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._theme = icons.theme

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        body = QFontMetrics(self._theme.font("body")).height()
        small = QFontMetrics(self._theme.font("small")).height()
        return QSize(200, body + 2 * small + 34)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: AccountRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        self._paint_words(painter, option, row)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if selected:
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.setBrush(self._theme.color("surface"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(box, 12, 12)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, row: AccountRow
    ) -> None:
        rect, direction = option.rect, option.direction
        face = QRect(rect.left() + _LEFT, rect.center().y() - _FACE // 2, _FACE, _FACE)
        paint_face(
            painter,
            self._theme,
            QRectF(QStyle.visualRect(direction, rect, face)),
            row.name,
            practice=row.account.is_practice,
        )
        body = self._theme.font("body", QFont.Weight.DemiBold)
        small = self._theme.font("small")
        state = self._theme.font("small", QFont.Weight.Medium)
        line = QFontMetrics(small).height() + 2
        left = _LEFT + _FACE + 12
        top = rect.center().y() - (QFontMetrics(body).height() + 2 * line) // 2
        name = QRect(rect.left() + left, top, rect.width() - left - 10, QFontMetrics(body).height())
        self._text(painter, option, name, row.name, body, "text")
        second = QRect(name.left(), name.bottom() + 2, name.width(), line)
        icon = QRect(second.left(), second.center().y() - 7, 14, 14)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            QStyle.visualRect(direction, rect, icon).topLeft(),
            self._icons.pixmap(row.state_icon, row.state_token, 14, ratio),
        )
        words = second.adjusted(19, 0, 0, 0)
        self._text(painter, option, words, row.state, state, row.state_token)
        third = second.translated(0, line)
        self._text(painter, option, third, row.line, small, "muted")

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        logical: QRect,
        text: str,
        font: QFont,
        token: str,
    ) -> None:
        direction = option.direction
        place = QStyle.visualRect(direction, option.rect, logical)
        align = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        elided = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(text, elided, place.width())
        painter.drawText(place, align.value, isolated(shown, direction))
