"""The look of the whole window: palette, type and style sheet, light or dark."""

import re
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette, Qt
from PySide6.QtWidgets import QApplication

from pinagent_desktop.ui.palette import DARK, LIGHT, Palette

Mode = Literal["system", "light", "dark"]
FontRole = Literal["display", "title", "prompt", "heading", "body", "small"]

# Logical pixels at 100 % text, and weight.
_TYPE: dict[str, tuple[int, QFont.Weight]] = {
    "display": (28, QFont.Weight.DemiBold),
    "title": (20, QFont.Weight.DemiBold),
    "prompt": (20, QFont.Weight.Normal),
    "heading": (15, QFont.Weight.DemiBold),
    "body": (13, QFont.Weight.Normal),
    "small": (12, QFont.Weight.Normal),
}
# The pixel size each system uses for its own text at 100 %.
_SYSTEM_TEXT_PX = {"win32": 12.0, "darwin": 13.0}
_DESKTOP_TEXT_PX = 14.67
_STAND_INS = ("Inter", "Noto Sans", "DejaVu Sans")
_NAMELESS = {"", "Sans Serif", "Sans", "DejaVu Sans"}
_MIRRORED = {"border-left": "border-right", "border-right": "border-left"}
_SIDE = re.compile("|".join(_MIRRORED))
_TOKEN = re.compile(r"@(icon:(?P<icon>[a-z-]+):)?(?P<token>[a-z_]+)@")


class Theme(QObject):
    """Gives every widget its colours and fonts and tells them when these change.

    Args:
        resources: the folder with `styles/base.qss` and `icons/`.
        parent: the owning object.
    """

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resources = resources
        self._dark: Theme | None = None
        self._template = (resources / "styles" / "base.qss").read_text(encoding="utf-8")
        self._icons = resources / "icons"
        self._drawn = QTemporaryDir()
        self._mode: Mode = "system"
        self.palette: Palette = LIGHT
        self.is_dark = False
        self.animated = True
        self._families = self._system_families()
        self.text_scale = self._system_text_scale()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)

    @property
    def mode(self) -> Mode:
        """What the person chose; `system` follows the desktop."""
        return self._mode

    def choose(self, mode: Mode) -> None:
        """Switch between light, dark and whatever the desktop says."""
        self._mode = mode
        self._settle()

    def dark(self) -> "Theme":
        """Return a theme of the same type that is always dark, as a review is."""
        if self._dark is None:
            self._dark = Theme(self._resources, self)
            self._dark.choose("dark")
        self._dark.animated = self.animated
        self._dark.text_scale = self.text_scale
        return self._dark

    def apply(self, app: QApplication) -> None:
        """Dress the application: style, font and palette; the palette again on every change.

        The style sheet is for each window to take. On the application it would cost some four
        times as much at every change, and that holds the loop.
        """
        app.setStyle("Fusion")
        app.setFont(self.font("body"))
        self.changed.connect(lambda: app.setPalette(self.qt_palette()))
        self._settle()
        app.setPalette(self.qt_palette())

    def font(self, role: FontRole, weight: QFont.Weight | None = None) -> QFont:
        """The font of a role, scaled with the system's text size; digits tabular but in display."""
        pixels, default_weight = _TYPE[role]
        font = QFont()
        font.setFamilies(self._families)
        font.setPixelSize(round(pixels * self.text_scale))
        font.setWeight(default_weight if weight is None else weight)
        if role != "display":
            font.setFeature(QFont.Tag("tnum"), 1)
        if role in {"display", "title"}:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
        return font

    def color(self, token: str) -> QColor:
        """The colour of a token of the palette by its name."""
        return QColor(str(getattr(self.palette, token)))

    def milliseconds(self, wanted: int) -> int:
        """How long a movement takes: none at all where the person wants no motion."""
        return wanted if self.animated else 0

    def style_sheet(self) -> str:
        """The style sheet with every token and every icon filled in."""
        tokens = asdict(self.palette)

        def fill(match: re.Match[str]) -> str:
            color = str(tokens[match["token"]])
            return self._drawn_icon(match["icon"], color) if match["icon"] else color

        sheet = _TOKEN.sub(fill, self._template)
        if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return sheet
        # Style sheets know left and right only, where the window means start and end.
        return _SIDE.sub(lambda side: _MIRRORED[side[0]], sheet)

    def _drawn_icon(self, name: str, color: str) -> str:
        # A style sheet can only show a file, so the recoloured icon is written to one.
        target = Path(self._drawn.path()) / f"{name}-{color.removeprefix('#')}.svg"
        if not target.exists():
            source = (self._icons / f"{name}.svg").read_text(encoding="utf-8")
            target.write_text(source.replace("currentColor", color), encoding="utf-8")
        return f'url("{target.as_posix()}")'

    def _follow_system(self) -> None:
        if self._mode == "system":
            self._settle()

    def _settle(self) -> None:
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self._mode == "dark" or (self._mode == "system" and scheme == Qt.ColorScheme.Dark)
        if dark != self.is_dark:
            self.is_dark = dark
            self.palette = DARK if dark else LIGHT
            self.changed.emit()

    def qt_palette(self) -> QPalette:
        """Return the same colours for what a style sheet does not reach."""
        roles = {
            QPalette.ColorRole.Window: "window",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "sunken",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.Accent: "accent",
            QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.HighlightedText: "on_accent",
            QPalette.ColorRole.Mid: "control",
            QPalette.ColorRole.ToolTipBase: "text",
            QPalette.ColorRole.ToolTipText: "window",
        }
        palette = QPalette()
        for role, token in roles.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("muted"))
        return palette

    @staticmethod
    def _system_families() -> list[str]:
        if sys.platform == "win32":
            return ["Segoe UI Variable", "Segoe UI"]
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        installed = [name for name in _STAND_INS if QFontDatabase.hasFamily(name)]
        return installed or [family] if family in _NAMELESS else [family, *installed]

    @staticmethod
    def _system_text_scale() -> float:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        usual = _SYSTEM_TEXT_PX.get(sys.platform, _DESKTOP_TEXT_PX)
        return min(max(QFontInfo(font).pixelSize() / usual, 1.0), 2.5)
