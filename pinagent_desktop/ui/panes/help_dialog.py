"""The keys of the window, and those with which pins are judged."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey, key_words
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.key_cap import KeyCap
from pinagent_desktop.ui.widgets.label import Label

Row = tuple[Sequence[str], str]


class HelpDialog(QDialog):
    """Which key does what: the window on one side, pins on the other.

    Args:
        icons: Give theme and icons.
        parent: The window it lies over.
        keys: The one key map; the usual one where none is given.
        first_steps: Whether the page of the first steps can be asked for from here.
    """

    first_steps_wanted = Signal()

    def __init__(
        self,
        icons: Icons,
        parent: QWidget,
        keys: KeyMap | None = None,
        *,
        first_steps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = icons.theme
        self.setWindowTitle(self.tr("Keys"))
        done = Button(icons, self.tr("Done"), kind="primary")
        done.clicked.connect(self.accept)
        sides = QHBoxLayout()
        sides.setSpacing(40)
        sides.addLayout(self._side(self.tr("Everywhere"), self._window_rows()))
        sides.addLayout(self._side(self.tr("Pins"), self._pin_rows(keys or KeyMap())))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(Label(self._theme, self.tr("Keys"), "title"))
        column.addLayout(sides)
        foot = QHBoxLayout()
        if first_steps:
            steps = Button(icons, self.tr("First steps…"))
            steps.setAutoDefault(False)
            steps.clicked.connect(self.accept)
            steps.clicked.connect(self.first_steps_wanted)
            foot.addWidget(steps)
        foot.addStretch()
        foot.addWidget(done)
        column.addLayout(foot)

    def _window_rows(self) -> Sequence[Row]:
        return (
            (("Ctrl", "1"), self.tr("Accounts")),
            (("Ctrl", "2"), self.tr("Prompt")),
            (("Ctrl", "3"), self.tr("Gallery")),
            (("Ctrl", "Enter"), self.tr("Start the run")),
            (("F6",), self.tr("Next part of the window")),
            (("Ctrl", "F"), self.tr("Search the pins")),
            (("Alt", "1…5"), self.tr("All, approved, disqualified, pending, yours")),
            (("Ctrl", "A"), self.tr("Select all pins")),
            (("Ctrl", "C"), self.tr("Copy the picture, or several")),
            (("Ctrl", "Shift", "C"), self.tr("Copy the link")),
            (("Ctrl", "Z"), self.tr("Undo, as far back as you like")),
            (("Ctrl", "Shift", "Z"), self.tr("Do it again")),
        )

    def _pin_rows(self, keys: KeyMap) -> Sequence[Row]:
        moves: Row = (("←", "→", "↑", "↓"), self.tr("Move from pin to pin"))
        aside: Row = (("Shift", "←", "→"), self.tr("Move an enlarged picture"))
        return (moves, *((keys.caps(key), key_words(key)) for key in ReviewKey), aside)

    def _side(self, heading: str, rows: Sequence[Row]) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for index, (keys, words) in enumerate(rows):
            caps = QHBoxLayout()
            caps.setSpacing(4)
            for key in keys:
                caps.addWidget(KeyCap(self._theme, key))
            caps.addStretch()
            grid.addLayout(caps, index, 0)
            grid.addWidget(Label(self._theme, words), index, 1)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(Label(self._theme, heading, "heading"))
        side.addLayout(grid)
        side.addStretch(1)
        return side
