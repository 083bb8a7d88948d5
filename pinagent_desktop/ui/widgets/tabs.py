"""Exclusive tabs with mark, word and count."""

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolButton
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.icons import with_gap
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.status_marks import status_pixmap

_MARK, _GAP = 16, 5
MINE: Final = "mine"
"""The tab of what the person decided about, whatever it was."""

Tab = PinStatus | Literal["mine"] | None


class CountTabs(QFrame):
    """All, approved, disqualified, pending, yours: one is current; arrows move between them."""

    chosen = Signal(object)
    """Carries the status, `MINE`, or `None` for all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("tabs")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._names: dict[Tab, str] = {
            None: self.tr("All"),
            PinStatus.APPROVED: self.tr("Approved"),
            PinStatus.DISQUALIFIED: self.tr("Disqualified"),
            PinStatus.PENDING: self.tr("Pending"),
            MINE: self.tr("Yours"),
        }
        self._buttons: dict[Tab, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for number, status in enumerate(self._names, start=1):
            button = QToolButton()
            button.setCheckable(True)
            button.setIconSize(QSize(_MARK + _GAP, _MARK))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setShortcut(f"Alt+{number}")
            button.clicked.connect(lambda _=False, s=status: self.chosen.emit(s))
            self._group.addButton(button)
            self._buttons[status] = button
            row.addWidget(button)
        self._buttons[None].setChecked(True)
        self.show_counts({})
        self._color()
        theme.changed.connect(self._color)

    def show_counts(self, counts: Mapping[Tab, int]) -> None:
        """Show how many there are of each; zero stays visible."""
        for number, (status, button) in enumerate(self._buttons.items(), start=1):
            count = counts.get(status, 0)
            button.setText(f"{self._names[status]}  {count}")
            button.setShortcut(f"Alt+{number}")  # setText takes the shortcut away
            button.setAccessibleName(f"{self._names[status]}, {count}")

    def choose(self, status: Tab) -> None:
        """Make a tab current without telling."""
        self._buttons[status].setChecked(True)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        buttons = list(self._buttons.values())
        index = next(i for i, button in enumerate(buttons) if button.isChecked())
        target = buttons[(index + step) % len(buttons)]
        target.setFocus()
        target.click()

    def _color(self) -> None:
        for status, button in self._buttons.items():
            if isinstance(status, PinStatus):
                ratio = self.devicePixelRatioF()
                mark = status_pixmap(status, self._theme.palette, _MARK, ratio)
                button.setIcon(QIcon(with_gap(mark, _GAP)))
