"""Paints the entries of the rail: panes with counts, prompts with pictures."""

from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.theme import FontRole
from pinagent_desktop.ui.widgets.bidi import isolated

RailState = Literal["", "running", "waiting"]
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
_PICTURE = 32


@dataclass(frozen=True)
class RailEntry:
    """One line of the rail.

    Panes have an `icon`, prompts a `picture` (an empty one is a blank tile) and a second `line`.
    """

    key: str
    name: str
    icon: str = ""
    count: str = ""
    state: RailState = ""
    line: str = ""
    picture: QPixmap = field(default_factory=QPixmap)


class RailDelegate(QStyledItemDelegate):
    """Draws an entry in the wide or in the folded rail."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._theme = icons.theme
        self.folded = False

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry: RailEntry = index.data(ENTRY_ROLE)
        if entry.icon:
            text = QFontMetrics(self._theme.font("body")).height()
            return QSize(40, max(38, text + 20))
        lines = QFontMetrics(self._theme.font("small")).height() * 2
        return QSize(40, 37 if self.folded else max(45, lines + 13))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: RailEntry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        current = bool(entry.icon) and bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, state, current=current)
        if entry.icon:
            self._paint_pane(painter, rect, entry, current=current)
        else:
            self._paint_prompt(painter, rect, entry)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, current: bool
    ) -> None:
        box = QRectF(rect).adjusted(8.5, 1.5, -8.5, -1.5)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if current or hovered:
            painter.setPen(QPen(self._theme.color("line"), 1) if current else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("surface" if current else "sunken"))
            painter.drawRoundedRect(box, 8, 8)
        if current:
            bar = QRect(rect.left(), rect.top() + rect.height() // 2 - 9, 3, 18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawRoundedRect(self._mirrored(rect, bar), 1.5, 1.5)
        if focused:
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _paint_pane(
        self, painter: QPainter, rect: QRect, entry: RailEntry, *, current: bool
    ) -> None:
        ratio = painter.device().devicePixelRatio()
        token = "accent" if current else "text"
        left = rect.left() + ((rect.width() - 18) // 2 if self.folded else 18)
        place = self._mirrored(rect, QRect(left, rect.center().y() - 8, 18, 18))
        painter.drawPixmap(place.topLeft(), self._icons.pixmap(entry.icon, token, 18, ratio))
        if self.folded:
            if entry.state:
                self._dot(painter, QRectF(place.right() - 2, place.top() - 4, 8, 8), entry.state)
            return
        name = rect.adjusted(46, 0, -18, 0)
        self._text(painter, rect, name, entry.name, "body", "text", weight=QFont.Weight.Medium)
        self._paint_count(painter, rect, name, entry)

    def _paint_count(self, painter: QPainter, rect: QRect, area: QRect, entry: RailEntry) -> None:
        token = "warn_text" if entry.state == "waiting" else "muted"
        self._text(painter, rect, area, entry.count, "small", token, right=True)
        if not entry.state:
            return
        width = QFontMetrics(self._theme.font("small")).horizontalAdvance(entry.count)
        if entry.state == "waiting":
            place = QRect(area.right() - width - 20, rect.center().y() - 7, 14, 14)
            ratio = painter.device().devicePixelRatio()
            pixmap = self._icons.pixmap("hand", "warn_text", 14, ratio)
            painter.drawPixmap(self._mirrored(rect, place).topLeft(), pixmap)
        else:
            place = QRect(area.right() - width - 14, rect.center().y() - 3, 8, 8)
            self._dot(painter, QRectF(self._mirrored(rect, place)), entry.state)

    def _dot(self, painter: QPainter, place: QRectF, state: RailState) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("warn_line" if state == "waiting" else "approved"))
        painter.drawEllipse(place)

    def _paint_prompt(self, painter: QPainter, rect: QRect, entry: RailEntry) -> None:
        left = rect.left() + ((rect.width() - _PICTURE) // 2 if self.folded else 18)
        logical = QRect(left, rect.center().y() - _PICTURE // 2 + 1, _PICTURE, _PICTURE)
        place = QRectF(self._mirrored(rect, logical))
        path = QPainterPath()
        path.addRoundedRect(place, 6, 6)
        painter.save()
        painter.setClipPath(path)
        if entry.picture.isNull():
            painter.fillPath(path, self._theme.color("track"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, entry.picture, QRectF(square(entry.picture)))
        painter.restore()
        if self.folded:
            return
        half = rect.height() // 2
        name = rect.adjusted(18 + _PICTURE + 10, 3, -14, -half)
        line = rect.adjusted(18 + _PICTURE + 10, half, -14, -3)
        self._text(painter, rect, name, entry.name, "small", "text", weight=QFont.Weight.Medium)
        self._text(painter, rect, line, entry.line, "small", "muted")

    def _text(
        self,
        painter: QPainter,
        rect: QRect,
        area: QRect,
        text: str,
        role: FontRole,
        token: str,
        *,
        weight: QFont.Weight | None = None,
        right: bool = False,
    ) -> None:
        font = self._theme.font(role, weight)
        place = self._mirrored(rect, area)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(self._direction, side | Qt.AlignmentFlag.AlignVCenter)
        elided = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(text, elided, place.width())
        painter.drawText(place, align.value, isolated(shown, self._direction))

    def _mirrored(self, rect: QRect, logical: QRect) -> QRect:
        return QStyle.visualRect(self._direction, rect, logical)

    @property
    def _direction(self) -> Qt.LayoutDirection:
        return QGuiApplication.layoutDirection()


def square(pixmap: QPixmap) -> QRect:
    """The middle square of a picture, in its own pixels."""
    side = min(pixmap.width(), pixmap.height())
    return QRect((pixmap.width() - side) // 2, (pixmap.height() - side) // 2, side, side)
