"""Buttons whose icons follow the theme."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.plain_tip import plain_tip

ButtonKind = Literal["plain", "primary", "row", "quiet", "link", "danger", "warn"]

_ICON, _GAP = 16, 5
_FILLED = {"primary", "warn"}
_ICON_TOKENS = {
    "primary": "on_accent",
    "link": "accent",
    "danger": "disqualified",
    "warn": "warn_bg",
}


class Button(QPushButton):
    """A verb with an optional icon.

    Args:
        icons: draws the icon in the colour of the button's text.
        text: verb first; an ellipsis when something opens.
        icon: name of the icon, or nothing.
        kind: `primary` at most once in a view.
        name: what a screen reader says where the text alone is not enough.
    """

    def __init__(
        self,
        icons: Icons,
        text: str,
        icon: str = "",
        kind: ButtonKind = "plain",
        name: str = "",
    ) -> None:
        super().__init__(text)
        self._icons = icons
        self._icon_name = icon
        self._kind = kind
        self.setProperty("kind", kind)
        self.setAccessibleName(name or text.removesuffix("…"))
        self.setIconSize(QSize(_ICON + _GAP, _ICON))
        self._color_icon()
        icons.theme.changed.connect(self._color_icon)

    def show_icon(self, icon: str) -> None:
        """Change the icon, as when Pause becomes Resume."""
        if icon != self._icon_name:
            self._icon_name = icon
            self._color_icon()

    def _color_icon(self) -> None:
        if self._icon_name:
            token = _ICON_TOKENS.get(self._kind, "text")
            # On their own ground they would not be seen once that ground is gone.
            disabled = "muted" if self._kind in _FILLED else None
            icon = self._icons.icon(self._icon_name, token, _ICON, gap=_GAP, disabled=disabled)
            self.setIcon(icon)


class IconButton(QToolButton):
    """An icon alone; its name is tool tip and accessible name."""

    def __init__(self, icons: Icons, icon: str, name: str, size: int = 18) -> None:
        super().__init__()
        self._icons = icons
        self._icon_name = icon
        self._size = size
        self.setProperty("kind", "icon")
        self.setIconSize(QSize(size, size))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.say(name)
        self._color_icon()
        icons.theme.changed.connect(self._color_icon)

    def say(self, name: str) -> None:
        """Change what the button is called."""
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)

    def show_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon_name = icon
        self._color_icon()

    def _color_icon(self) -> None:
        self.setIcon(self._icons.icon(self._icon_name, "text", self._size))
