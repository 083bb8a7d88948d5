"""Pictures that look like the current one, small, each a way to its pin."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.ui.gallery.thumbnails import Thumbnails, Wanted
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.plain_tip import plain_tip
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.status_marks import paint_status_mark

MOST = 4
_SIDE, _MARK, _CORNER = 60, 14, 8


class SimilarPins(QWidget):
    """Out of sight while nothing looks alike.

    Args:
        icons: Give the theme.
        pictures: Of its own, so that small squares push nothing else out.
    """

    pin_asked = Signal(str)
    """Id of a pin to go to."""

    def __init__(self, icons: Icons, pictures: Thumbnails) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(icons.theme, self.tr("Looks like this one"), "small", "muted"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self._buttons = [PictureButton(icons.theme, pictures) for _ in range(MOST)]
        for button in self._buttons:
            button.clicked.connect(lambda _=False, one=button: self.pin_asked.emit(one.pin_id))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def show_faces(self, faces: Sequence[PinFace]) -> None:
        """Show pins, the most alike first; what is more than there is room for is left out."""
        for button, face in zip(self._buttons, [*faces, *[None] * MOST], strict=False):
            button.show_face(face)
        self.setVisible(bool(faces))


class PictureButton(QToolButton):
    """A square picture with its status mark."""

    def __init__(self, theme: Theme, pictures: Thumbnails) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._face: PinFace | None = None
        self.setFixedSize(QSize(_SIDE, _SIDE))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        pictures.arrived.connect(self._picture_arrived)
        theme.changed.connect(self.update)

    @property
    def pin_id(self) -> str:
        """Whose picture it is; empty for none."""
        return "" if self._face is None else self._face.pin_id

    def show_face(self, face: PinFace | None) -> None:
        """Show a pin, or nothing."""
        self._face = face
        self.setVisible(face is not None)
        if face is not None:
            self.setAccessibleName(self.tr("Go to {pin}").format(pin=face.spoken))
            self.setToolTip(plain_tip(face.title))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        face = self._face
        if face is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = self.rect().adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        known = QColor.isValidColorName(face.colour)
        painter.setBrush(QColor(face.colour) if known else self._theme.color("sunken"))
        painter.drawRoundedRect(area, _CORNER, _CORNER)
        if face.picture:
            ratio = self.devicePixelRatioF()
            side = round(area.width() * ratio)
            pixmap = self._pictures.pixmap(Wanted(face.picture, side, side, ratio))
            if pixmap is not None:
                painter.drawPixmap(area, pixmap)
        disc = QRect(area.left() + 3, area.bottom() - _MARK - 4, _MARK + 2, _MARK + 2)
        painter.setBrush(self._theme.color("surface"))
        painter.drawEllipse(disc)
        mark = QRectF(disc.adjusted(1, 1, -1, -1))
        paint_status_mark(painter, face.status, mark, self._theme.palette)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _picture_arrived(self, picture: str) -> None:
        if self._face is not None and self._face.picture == picture:
            self.update()
