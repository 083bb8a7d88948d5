"""The picture of the current pin, as large as the room allows."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from pinagent_desktop.ui.gallery.masonry_layout import held
from pinagent_desktop.ui.gallery.thumbnails import CORNER, Thumbnails, Wanted
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_face import PinFace

LEAST_HEIGHT = 120


class DetailPicture(QWidget):
    """Shows the whole picture, never faded: here people judge it.

    Args:
        icons: For a picture that cannot be read.
        pictures: Of its own, so that large pictures push no thumbnail out.
        small: The wall's: what it has already fills the first frame, enlarged.
    """

    def __init__(self, icons: Icons, pictures: Thumbnails, small: Thumbnails) -> None:
        super().__init__()
        self._icons = icons
        self._pictures = pictures
        self._small = small
        self._face: PinFace | None = None
        self._shape_kept = False
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        pictures.arrived.connect(self._picture_arrived)
        icons.theme.changed.connect(self.update)

    def show_face(self, face: PinFace) -> None:
        """Show another pin."""
        self._face = face
        self.setAccessibleName(face.title)
        self.update()

    def keep_shape(self, *, shape_kept: bool) -> None:
        """Show all of the picture in a wide room, or let it fill a narrow one."""
        self._shape_kept = shape_kept
        self.update()

    def tallest(self, width: int) -> int:
        """Return the height at which the picture fills a width."""
        ratio = self._face.ratio if self._face is not None else 0.0
        return max(LEAST_HEIGHT, round(width * held(ratio)))

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 340)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        face = self._face
        if face is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self._area(face)
        painter.setPen(Qt.PenStyle.NoPen)
        broken = face.is_broken or self._pictures.is_broken(face.picture)
        known = not broken and QColor.isValidColorName(face.colour)
        ground = QColor(face.colour) if known else self._icons.theme.color("sunken")
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(area), CORNER, CORNER)
        if broken:
            self._paint_broken(painter, area)
        elif face.picture:
            ratio = self.devicePixelRatioF()
            width, height = round(area.width() * ratio), round(area.height() * ratio)
            wanted = Wanted(face.picture, width, height, ratio)
            pixmap = self._pictures.pixmap(wanted) or self._small.at_hand(face.picture)
            if pixmap is not None:
                painter.drawPixmap(area, pixmap)

    def _area(self, face: PinFace) -> QRect:
        """Fill the room as the side panel does, or keep the picture's shape in its middle."""
        room = self.rect()
        if not self._shape_kept:
            return room
        tall = held(face.ratio)
        width = min(room.width(), max(1, round(room.height() / tall)))
        height = min(room.height(), round(width * tall))
        return QRect((room.width() - width) // 2, 0, width, height)

    def _paint_broken(self, painter: QPainter, area: QRect) -> None:
        size = 28
        pixmap = self._icons.pixmap("image-off", "muted", size, self.devicePixelRatioF())
        middle = area.center()
        painter.drawPixmap(middle.x() - size // 2, middle.y() - size, pixmap)
        painter.setFont(self._icons.theme.font("small"))
        painter.setPen(self._icons.theme.color("muted"))
        below = QRect(area.left(), middle.y() + 6, area.width(), 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter.value, self.tr("no picture"))

    def _picture_arrived(self, picture: str) -> None:
        if self._face is not None and self._face.picture == picture:
            self.update()
