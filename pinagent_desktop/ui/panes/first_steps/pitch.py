"""What the app does, at the left of the first steps."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.icon_view import IconView
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.pitch_tiles import PitchTiles

_TILES_FROM = 680
_WIDE_FROM = 420


class Pitch(QFrame):
    """Mark, promise, and how it works in three sentences."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        theme = icons.theme
        self.setProperty("railGround", True)  # noqa: FBT003 - a Qt property
        promise = Label(
            theme, self.tr("Pictures that fit, found and sorted for you."), "display", wrap=True
        )
        how = Label(
            theme,
            self.tr(
                "You say what you look for. Pinagent looks through Pinterest with your account, "
                "judges each picture and shows you why. You have the last word."
            ),
            "heading",
            "muted",
            wrap=True,
        )
        how.setFont(theme.font("heading", QFont.Weight.Normal))
        self.tiles = PitchTiles(theme)
        foot = self.tr("Every step can be skipped. Find this page again under Help.")
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(IconView(icons, "app", size=72))
        self._column.addSpacing(28)
        self._column.addWidget(promise)
        self._column.addSpacing(14)
        self._column.addWidget(how)
        self._column.addStretch(1)
        self._column.addWidget(self.tiles)
        self._column.addSpacing(20)
        self._column.addWidget(Label(theme, foot, "small", "muted", wrap=True))

    def fit(self, width: int, height: int) -> None:
        """Take this width of the page; the pictures only where there is room for them."""
        self.setFixedWidth(width)
        margin = 56 if width >= _WIDE_FROM else 28
        self._column.setContentsMargins(margin, min(margin, 40) + 16, margin, 28)
        self.tiles.setVisible(height >= _TILES_FROM and width >= self.tiles.width() + 2 * margin)
