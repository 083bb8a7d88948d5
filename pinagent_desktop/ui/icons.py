"""Outline icons of our own, coloured from the palette and kept per colour and pixel size."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pinagent_desktop.ui.theme import Theme

_RATIOS = (1.0, 2.0)


class Icons:
    """Draws the SVGs of one folder in any token's colour.

    Args:
        folder: holds `<name>.svg`, each drawn with `currentColor`.
        theme: gives the colours; a change of theme empties the cache.
    """

    def __init__(self, folder: Path, theme: Theme) -> None:
        self._folder = folder
        self._theme = theme
        self._sources: dict[str, str] = {}
        self._dark: Icons | None = None
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        theme.changed.connect(self._pixmaps.clear)

    @property
    def theme(self) -> Theme:
        """The theme the icons are coloured from."""
        return self._theme

    def dark(self) -> "Icons":
        """Return the same icons over the theme that is always dark."""
        theme = self._theme.dark()
        if self._dark is None:
            self._dark = Icons(self._folder, theme)
        return self._dark

    def icon(
        self,
        name: str,
        token: str = "text",  # noqa: S107 - a colour token
        size: int = 16,
        *,
        gap: int = 0,
        disabled: str | None = None,
    ) -> QIcon:
        """An icon sharp on plain and on dense screens; ask again after a change of theme.

        Args:
            name: of the SVG.
            token: of the colour.
            size: of its square, in logical pixels.
            gap: blank pixels between the icon and the text behind it.
            disabled: of the colour where nothing can be pressed, if it is another one.
        """
        icon = QIcon()
        # Greyed-out icons of Fusion fall under 3:1 in dark; ours keep a colour of the palette.
        modes = ((QIcon.Mode.Normal, token), (QIcon.Mode.Disabled, disabled or token))
        for ratio in _RATIOS:
            for mode, one in modes:
                pixmap = self.pixmap(name, one, size, ratio)
                icon.addPixmap(with_gap(pixmap, gap) if gap else pixmap, mode)
        return icon

    def pixmap(self, name: str, token: str, size: int, dpr: float) -> QPixmap:
        """The picture of an icon, `size` logical pixels square, at a screen's pixel ratio."""
        color = str(getattr(self._theme.palette, token))
        key = (name, color, size, dpr)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, color, size, dpr)
        return self._pixmaps[key]

    def _draw(self, name: str, color: str, size: int, dpr: float) -> QPixmap:
        if name not in self._sources:
            path = self._folder / f"{name}.svg"
            self._sources[name] = path.read_text(encoding="utf-8")
        svg = self._sources[name].replace("currentColor", color)
        side = round(size * dpr)
        pixmap = QPixmap(QSize(side, side))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(dpr)
        return pixmap


def with_gap(pixmap: QPixmap, gap: int) -> QPixmap:
    """Add blank pixels behind a picture, since a style sheet knows no distance to the text."""
    ratio = pixmap.devicePixelRatio()
    blank = round(gap * ratio)
    wide = QPixmap(QSize(pixmap.width() + blank, pixmap.height()))
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(ratio)
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter = QPainter(wide)
    painter.drawPixmap(QPointF(gap if mirrored else 0, 0), pixmap)
    painter.end()
    return wide
