"""The keys of the window, and those with which pins are judged; these can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.key_row import KeyRow, caps_row
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

Row = tuple[Sequence[str], str]


class HelpDialog(QDialog):
    """Which key does what: the window on one side, pins on the other.

    Args:
        icons: Give theme and icons.
        parent: The window it lies over.
        keys: The one key map.
        first_steps: Whether the page of the first steps can be asked for from here.
    """

    first_steps_wanted = Signal()

    def __init__(
        self, icons: Icons, parent: QWidget, keys: KeyMap, *, first_steps: bool = False
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = icons.theme
        self._keys = keys
        self.setWindowTitle(self.tr("Keys"))
        self.rows = {asked: KeyRow(icons, keys, asked, self) for asked in ReviewKey}
        self.said = Label(self._theme, "", "small", "muted", wrap=True)
        self.all_usual = Button(icons, self.tr("Usual keys"), "undo", "quiet")
        self.all_usual.setAutoDefault(False)
        self.all_usual.clicked.connect(self._give_all_usual)
        self._done = Button(icons, self.tr("Done"), kind="primary")
        self._done.clicked.connect(self.accept)
        sides = QHBoxLayout()
        sides.setSpacing(40)
        sides.addLayout(self._side(self.tr("Everywhere"), self._window_grid()))
        sides.addLayout(self._side(self.tr("Pins"), self._pin_grid()))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(Label(self._theme, self.tr("Keys"), "title"))
        column.addLayout(sides)
        column.addWidget(self.said)
        column.addLayout(self._foot(first_steps=first_steps))
        self._done.setFocus()
        for row in self.rows.values():
            row.told.connect(self._tell)
        keys.changed.connect(self._show)
        self._show()

    def _foot(self, *, first_steps: bool) -> QHBoxLayout:
        foot = QHBoxLayout()
        if first_steps:
            steps = Button(self._icons, self.tr("First steps…"))
            steps.setAutoDefault(False)
            steps.clicked.connect(self.accept)
            steps.clicked.connect(self.first_steps_wanted)
            foot.addWidget(steps)
        foot.addStretch()
        foot.addWidget(self.all_usual)
        foot.addWidget(self._done)
        return foot

    def _window_grid(self) -> QGridLayout:
        grid = _grid()
        for line, (keys, words) in enumerate(self._window_rows()):
            grid.addWidget(caps_row(self._icons, keys), line, 0)
            grid.addWidget(Label(self._theme, words), line, 1)
        return grid

    def _pin_grid(self) -> QGridLayout:
        grid = _grid()
        moves: Row = (("←", "→", "↑", "↓"), self.tr("Move from pin to pin"))
        aside: Row = (("Shift", "←", "→"), self.tr("Move an enlarged picture"))
        for line, (keys, words) in ((0, moves), (len(self.rows) + 1, aside)):
            grid.addWidget(caps_row(self._icons, keys), line, 0)
            grid.addWidget(Label(self._theme, words), line, 1)
        for line, row in enumerate(self.rows.values(), start=1):
            row.add_to(grid, line)
        return grid

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

    def _side(self, heading: str, grid: QGridLayout) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addWidget(Label(self._theme, heading, "heading"))
        side.addLayout(grid)
        side.addStretch(1)
        return side

    def _give_all_usual(self) -> None:
        self._keys.take({})
        self._tell(self.tr("All keys are the usual ones again."), good=True)

    def _show(self) -> None:
        self.all_usual.setVisible(bool(self._keys.chosen))

    def _tell(self, words: str, good: bool) -> None:  # noqa: FBT001 - a slot
        self.said.setText(words)
        self.said.set_tone("approved" if good else "disqualified")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    return grid
