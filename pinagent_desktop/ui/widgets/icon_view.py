"""An icon beside text: not pressed, only seen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons


class IconView(QWidget):
    """Paints one icon in one token's colour."""

    def __init__(self, icons: Icons, icon: str, token: str = "text", size: int = 16) -> None:  # noqa: S107 - a colour token
        super().__init__()
        self._icons = icons
        self._icon = icon
        self._token = token
        self._size = size
        self.setFixedSize(QSize(size, size))
        icons.theme.changed.connect(self.update)

    def show_icon(self, icon: str, token: str) -> None:
        """Change icon and colour."""
        self._icon, self._token = icon, token
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon:
            ratio = self.devicePixelRatioF()
            pixmap = self._icons.pixmap(self._icon, self._token, self._size, ratio)
            QPainter(self).drawPixmap(0, 0, pixmap)
