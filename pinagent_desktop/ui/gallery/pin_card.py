"""One pin on the wall, painted by hand: picture, chip, words and marks."""

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.gallery.fades import Fades
from pinagent_desktop.ui.gallery.score_chip import INSET, ChipPlace, paint_score_chip
from pinagent_desktop.ui.gallery.thumbnails import AHEAD, CORNER, VISIBLE, Thumbnails, Wanted
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.models.pin_list_model import PinRole
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.bidi import isolated

WORDLESS_BELOW = 180
_RING_GAP, _RING_WIDTH = 3, 2
_CAPTION_GAP, _CAPTION_INSET = 7, 2
_CHECK = 20

Index = QModelIndex | QPersistentModelIndex


class PinCard(QStyledItemDelegate):
    """Paints a card into the tile it is given; knows nothing of where tiles lie."""

    def __init__(self, icons: Icons, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = icons.theme
        self._thumbnails = thumbnails
        self.fades = Fades(icons.theme, self)
        self._lines = 2
        self._caption = 0
        self.arrange(WORDLESS_BELOW)

    def arrange(self, tile_width: int) -> int:
        """Take the width of the tiles that come; small ones carry no words but the title.

        Returns:
            How high the words below a picture are, in the font of the moment.
        """
        self._lines = 1 if tile_width < WORDLESS_BELOW else 2
        line = QFontMetrics(self._theme.font("small")).height()
        self._caption = _CAPTION_GAP + self._lines * (line + 1) + 2
        return self._caption

    @property
    def theme(self) -> Theme:
        """The colours and fonts that cards are painted in."""
        return self._theme

    def ask_ahead(self, face: PinFace, tile: QRect, ratio: float) -> None:
        """Have a picture decoded before its card comes into view."""
        if face.picture:
            size = QSize(tile.width(), tile.height() - self._caption)
            self._thumbnails.pixmap(_wanted(face, size, ratio), AHEAD)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return option.rect.size()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face = index.data(PinRole.FACE)
        tile = QRect(option.rect)
        state = QStyle.StateFlag(option.state)
        direction = Qt.LayoutDirection(option.direction)
        picture = tile.adjusted(0, 0, 0, -self._caption)
        words = tile.adjusted(0, picture.height(), 0, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_MouseOver:
            self._paint_hover(painter, words)
        self._paint_picture(painter, picture, face)
        paint_score_chip(painter, self._theme, face, ChipPlace(picture, direction))
        self._paint_words(painter, words, face, direction)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected or state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, picture)
        if is_selected:
            self._paint_check(painter, picture, direction)
        painter.restore()

    def _paint_hover(self, painter: QPainter, words: QRect) -> None:
        ground = QRectF(words.adjusted(-3, 3, 3, 3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(ground, 6, 6)

    def _paint_picture(self, painter: QPainter, rect: QRect, face: PinFace) -> None:
        broken = face.is_broken or self._thumbnails.is_broken(face.picture)
        pixmap = None
        if face.picture and not broken:
            # The device of the painter, not the screen: a grabbed picture is sharp, too.
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._thumbnails.pixmap(_wanted(face, rect.size(), ratio), VISIBLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(rect, CORNER, CORNER)
        if broken:
            self._paint_broken(painter, rect)
            return
        passes = face.status is not PinStatus.DISQUALIFIED
        painter.setOpacity(self.fades.opacity(face.pin_id, passes=passes))
        if pixmap is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(rect, pixmap)
        elif QColor.isValidColorName(face.colour):
            painter.setBrush(QColor(face.colour))
            painter.drawRoundedRect(rect, CORNER, CORNER)
        painter.setOpacity(1.0)

    def _paint_broken(self, painter: QPainter, rect: QRect) -> None:
        icon, ratio = 24, painter.device().devicePixelRatioF()
        middle = rect.center()
        pixmap = self._icons.pixmap("image-off", "muted", icon, ratio)
        painter.drawPixmap(middle.x() - icon // 2, middle.y() - icon, pixmap)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("muted"))
        below = QRect(rect.left(), middle.y() + 4, rect.width(), 20)
        words = QCoreApplication.translate("PinCard", "no picture")
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter.value, words)

    def _paint_words(
        self, painter: QPainter, area: QRect, face: PinFace, direction: Qt.LayoutDirection
    ) -> None:
        inner = area.adjusted(_CAPTION_INSET, _CAPTION_GAP, -_CAPTION_INSET, 0)
        font = self._theme.font("small", QFont.Weight.Medium)
        line = QFontMetrics(self._theme.font("small")).height() + 1
        flags = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        title = QFontMetrics(font).elidedText(
            face.title, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(
            QRect(inner.left(), inner.top(), inner.width(), line),
            (flags | Qt.TextFlag.TextSingleLine).value,
            isolated(title, direction),
        )
        if self._lines == 1:
            return
        self._paint_state(
            painter,
            QRect(inner.left(), inner.top() + line, inner.width(), line),
            face,
            direction,
        )

    def _paint_state(
        self, painter: QPainter, line: QRect, face: PinFace, direction: Qt.LayoutDirection
    ) -> None:
        font = self._theme.font("small")
        metrics = QFontMetrics(font)
        icon = 13 if face.human is not None else 0
        room = line.width() - (icon + 5 if icon else 0)
        text = metrics.elidedText(face.state_words, Qt.TextElideMode.ElideRight, room)
        advance = metrics.horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(self._theme.color("muted"))
        words = QRect(line.left(), line.top(), advance + 1, line.height())
        painter.drawText(
            QStyle.visualRect(direction, line, words),
            Qt.AlignmentFlag.AlignCenter.value,
            isolated(text, direction),
        )
        if icon:
            left = line.left() + advance + 5
            spot = QRect(left, line.top() + (line.height() - icon) // 2, icon, icon)
            ratio = painter.device().devicePixelRatioF()
            pixmap = self._icons.pixmap("by-you", "muted", icon, ratio)
            painter.drawPixmap(QStyle.visualRect(direction, line, spot).topLeft(), pixmap)

    def _paint_ring(self, painter: QPainter, picture: QRect) -> None:
        reach = _RING_GAP + _RING_WIDTH / 2
        ring = QRectF(picture).adjusted(-reach, -reach, reach, reach)
        painter.setPen(QPen(self._theme.color("accent"), _RING_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(ring, CORNER + reach, CORNER + reach)

    def _paint_check(
        self, painter: QPainter, picture: QRect, direction: Qt.LayoutDirection
    ) -> None:
        logical = QRect(picture.right() + 1 - INSET - _CHECK, picture.top() + INSET, _CHECK, _CHECK)
        spot = QRectF(QStyle.visualRect(direction, picture, logical))
        painter.setPen(QPen(self._theme.color("surface"), 1.5))
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(spot)
        pen = QPen(self._theme.color("on_accent"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        tick = QPainterPath()
        tick.moveTo(spot.left() + 6, spot.top() + 10.3)
        tick.lineTo(spot.left() + 9, spot.top() + 13.2)
        tick.lineTo(spot.left() + 14.2, spot.top() + 7.2)
        painter.drawPath(tick)


def _wanted(face: PinFace, size: QSize, ratio: float) -> Wanted:
    return Wanted(
        picture=face.picture,
        width=round(size.width() * ratio),
        height=round(size.height() * ratio),
        ratio=ratio,
    )
