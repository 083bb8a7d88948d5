"""The browser page as it is now, at most once a second."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.bidi import isolated

_BAR = 24
_RATIO = 9 / 16
_INTERVAL_MS = 1000
_RADIUS = 10.0


class LivePicture(QWidget):
    """A picture below a drawn address line; hidden, it takes no picture at all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pixmap = QPixmap()
        self._waiting: bytes | None = None
        self._caption = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_waiting)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Picture of the browser page"))
        theme.changed.connect(self.update)

    def show_page(self, picture: bytes, caption: str) -> None:
        """Show a small JPEG of the page; faster than once a second only the newest is shown."""
        self._waiting = picture
        self._caption = caption
        self.setAccessibleDescription(caption)
        elapsed = self._since.elapsed() if self._since.isValid() else _INTERVAL_MS
        if elapsed >= _INTERVAL_MS:
            self._show_waiting()
        elif not self._timer.isActive():
            self._timer.start(int(_INTERVAL_MS - elapsed))

    def clear(self) -> None:
        """Forget the picture."""
        self._timer.stop()
        self._waiting = None
        self._caption = ""
        self._pixmap = QPixmap()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(_BAR + round(self.width() * _RATIO))

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, _BAR + round(400 * _RATIO))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outer = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(outer, _RADIUS, _RADIUS)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        page = QRectF(0, _BAR, self.width(), self.height() - _BAR)
        if self._pixmap.isNull():
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.color("muted"))
            text = isolated(self.tr("The page appears here."), self.layoutDirection())
            painter.drawText(page, Qt.AlignmentFlag.AlignCenter.value, text)
        else:
            self._paint_page(painter, page)
        self._paint_bar(painter)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawPath(shape)

    def _paint_page(self, painter: QPainter, page: QRectF) -> None:
        size = self._pixmap.deviceIndependentSize()
        scale = page.width() / size.width()
        height = page.height() / scale
        source = QRectF(0, 0, size.width(), min(height, size.height()))
        target = QRectF(page.left(), page.top(), page.width(), source.height() * scale)
        painter.drawPixmap(target, self._pixmap, source)

    def _paint_bar(self, painter: QPainter) -> None:
        painter.fillRect(QRectF(0, 0, self.width(), _BAR), self._theme.color("rail"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("track"))
        for x in (13, 26):
            painter.drawEllipse(QRectF(x - 4, _BAR / 2 - 4, 8, 8))
        line = QRectF(44, 4, self.width() - 54, _BAR - 8)
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(line, 4, 4)
        painter.setPen(QColor(self._theme.color("muted")))
        font = self._theme.font("small")
        font.setPixelSize(round(11 * self._theme.text_scale))
        painter.setFont(font)
        text = painter.fontMetrics().elidedText(
            self._caption, Qt.TextElideMode.ElideRight, int(line.width()) - 16
        )
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(line.adjusted(8, 0, -8, 0), flags.value, text)

    def _show_waiting(self) -> None:
        if self._waiting is None or not self.isVisible():
            return
        image = QImage.fromData(self._waiting)
        self._waiting = None
        self._since.restart()
        if not image.isNull():
            self._pixmap = QPixmap.fromImage(image)
        self.update()
