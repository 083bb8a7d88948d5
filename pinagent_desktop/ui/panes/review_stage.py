"""The pictures of a review: the current one large, its neighbours at both edges."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from pinagent_desktop.ui.gallery.score_chip import ChipPlace, paint_score_chip
from pinagent_desktop.ui.gallery.thumbnails import AHEAD, CORNER, VISIBLE, Thumbnails, Wanted
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.panes.review_places import NEIGHBOUR_SHARE, Places, fitting, places
from pinagent_desktop.ui.widgets.button import IconButton

CLOSER = (1, 2, 4)
_DIM = 0.38
_CHIP_INSET = 12
_STACK_STEP = 7


class ReviewStage(QWidget):
    """Paints; what is current is told to it.

    Args:
        icons: In the dark tokens of a review.
        pictures: Large ones, of the review alone.
        small: The wall's: what it has already fills the first frame, enlarged.
        facts: Lies beside the current picture.
    """

    step_asked = Signal(int)
    """Go to another pin: 1 on, -1 back."""

    def __init__(
        self, icons: Icons, pictures: Thumbnails, small: Thumbnails, facts: QWidget
    ) -> None:
        super().__init__()
        self._icons = icons
        self._theme = icons.theme
        self._pictures, self._small = pictures, small
        self._facts = facts
        self._faces: dict[int, PinFace | None] = {}
        self._depth = 1
        self._closer = 0
        self._look_at = QPointF(0.5, 0.5)
        self.setMouseTracking(True)
        facts.setParent(self)
        self._back = IconButton(icons, "chevron-left", self.tr("Back"))
        self._on = IconButton(icons, "chevron-right", self.tr("On"))
        for arrow, by in ((self._back, -1), (self._on, 1)):
            arrow.setParent(self)
            arrow.setProperty("kind", "quiet")
            arrow.clicked.connect(lambda _=False, step=by: self.step_asked.emit(step))
        pictures.arrived.connect(self._picture_arrived)

    @property
    def closer(self) -> int:
        """How many times larger than fitting the picture is looked at."""
        return CLOSER[self._closer]

    def show_faces(self, faces: dict[int, PinFace | None], depth: int) -> None:
        """Show the current pin between its neighbours.

        Args:
            faces: By distance from the current one: -1, 0, 1, 2.
            depth: How many near-duplicates lie in the current stack, itself included.
        """
        before, now = self._faces.get(0), faces.get(0)
        if before is None or now is None or before.pin_id != now.pin_id:
            self._closer, self._look_at = 0, QPointF(0.5, 0.5)
        self._faces, self._depth = faces, depth
        self._back.setVisible(faces.get(-1) is not None)
        self._on.setVisible(faces.get(1) is not None)
        picture = "" if now is None else self.tr("Picture: {title}").format(title=now.title)
        self.setAccessibleName(picture)
        self._place()
        self._ask_ahead()
        self.update()

    def look_closer(self, by: int) -> None:
        """Make the picture larger (1) or smaller (-1); past the largest it is whole again."""
        self._closer = max(0, self._closer + by) % len(CLOSER)
        self.update()

    def look_aside(self, across: float, down: float) -> None:
        """Move what is seen of an enlarged picture by a share of its size."""
        x = min(1.0, max(0.0, self._look_at.x() + across))
        y = min(1.0, max(0.0, self._look_at.y() + down))
        self._look_at = QPointF(x, y)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._closer:
            room = self._mirrored(self._places().room)
            inside = event.position() - QPointF(room.topLeft())
            self._look_at = QPointF(
                min(1.0, max(0.0, inside.x() / room.width())),
                min(1.0, max(0.0, inside.y() / room.height())),
            )
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._theme.color("rail"))
        where = self._places()
        for side in (-1, 1):
            self._paint_neighbour(painter, side, where)
        face = self._faces.get(0)
        if face is not None:
            self._paint_current(painter, face, where)

    def _places(self) -> Places:
        face = self._faces.get(0)
        return places(self.size(), 0.0 if face is None else face.ratio)

    def _place(self) -> None:
        where = self._places()
        self._facts.setGeometry(self._mirrored(where.facts))
        rtl = self.isRightToLeft()
        for arrow, rect, icon in (
            (self._back, where.arrows[0], "chevron-right" if rtl else "chevron-left"),
            (self._on, where.arrows[1], "chevron-left" if rtl else "chevron-right"),
        ):
            arrow.setGeometry(self._mirrored(rect))
            arrow.show_icon(icon)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    # -- the current picture --------------------------------------------------------------------

    def _paint_current(self, painter: QPainter, face: PinFace, where: Places) -> None:
        picture = self._mirrored(where.picture)
        for behind in range(min(self._depth, 3) - 1, 0, -1):
            # The edges of those that lie below it.
            edge = picture.translated(behind * _STACK_STEP, -behind * _STACK_STEP)
            painter.setPen(QPen(self._theme.color("control"), 1))
            painter.setBrush(self._theme.color("surface"))
            painter.drawRoundedRect(QRectF(edge).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        if self._closer == 0:
            self._paint_picture(painter, face, picture, self._fit(face, where))
            return
        size = where.picture.size() * self.closer
        room = self._mirrored(where.room)
        seen = QSize(min(size.width(), room.width()), min(size.height(), room.height()))
        window = QRect(QPoint(0, 0), seen)
        window.moveCenter(room.center())
        spare = QPointF(size.width() - seen.width(), size.height() - seen.height())
        start = window.topLeft() - QPoint(
            round(spare.x() * self._look_at.x()), round(spare.y() * self._look_at.y())
        )
        painter.save()
        painter.setClipRect(window)
        self._paint_picture(painter, face, QRect(start, size), self._wanted(face, size))
        painter.restore()

    def _paint_picture(self, painter: QPainter, face: PinFace, rect: QRect, wanted: Wanted) -> None:
        pixmap = self._pixmap(face, wanted)
        if pixmap is not None:
            painter.drawPixmap(rect, pixmap)
            return
        broken = self._is_broken(face)
        known = not broken and QColor.isValidColorName(face.colour)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(face.colour) if known else self._theme.color("sunken"))
        painter.drawRoundedRect(rect, CORNER, CORNER)
        if broken or not face.picture:
            painter.setFont(self._theme.font("body"))
            painter.setPen(self._theme.color("text"))
            words = self.tr("no picture")
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter.value, words)

    # -- the neighbours -------------------------------------------------------------------------

    def _paint_neighbour(self, painter: QPainter, side: int, where: Places) -> None:
        face = self._faces.get(side)
        if face is None:
            return
        tall = where.room.height()
        size = fitting(QSize(10 * tall, round(tall * NEIGHBOUR_SHARE)), face.ratio)
        x = where.peek - size.width() if side < 0 else self.width() - where.peek
        y = where.room.top() + (tall - size.height()) // 2
        rect = self._mirrored(QRect(QPoint(x, y), size))
        painter.setOpacity(_DIM)
        self._paint_picture(painter, face, rect, self._fit(face, self._places_of(face)))
        painter.setOpacity(1.0)
        # In the corner that is seen: the other one lies beyond the edge of the screen.
        chip = ChipPlace(rect, self.layoutDirection(), at_end=side < 0, inset=_CHIP_INSET)
        paint_score_chip(painter, self._theme, face, chip)

    # -- pictures -------------------------------------------------------------------------------

    def _ask_ahead(self) -> None:
        for distance in (1, 2, -1):
            face = self._faces.get(distance)
            if face is not None and face.picture and not self._is_broken(face):
                self._pictures.pixmap(self._fit(face, self._places_of(face)), AHEAD)

    def _places_of(self, face: PinFace) -> Places:
        return places(self.size(), face.ratio)

    def _fit(self, face: PinFace, where: Places) -> Wanted:
        """One size a picture, as neighbour and as current one: nothing is decoded twice."""
        return self._wanted(face, where.picture.size())

    def _wanted(self, face: PinFace, size: QSize) -> Wanted:
        ratio = self.devicePixelRatioF()
        return Wanted(
            face.picture, round(size.width() * ratio), round(size.height() * ratio), ratio
        )

    def _pixmap(self, face: PinFace, wanted: Wanted) -> QPixmap | None:
        if not face.picture or self._is_broken(face):
            return None
        return self._pictures.pixmap(wanted, VISIBLE) or self._small.at_hand(face.picture)

    def _is_broken(self, face: PinFace) -> bool:
        return face.is_broken or self._pictures.is_broken(face.picture)

    def _picture_arrived(self, picture: str) -> None:
        if any(face is not None and face.picture == picture for face in self._faces.values()):
            self.update()
