"""One line of the list of keys: which key, what it does, and its change."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from pinagent_desktop.ui.gallery.review_keys import (
    KeyMap,
    KeyTaken,
    ReviewKey,
    is_held,
    key_name,
    key_words,
)
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import IconButton
from pinagent_desktop.ui.widgets.key_cap import KeyCap
from pinagent_desktop.ui.widgets.key_catcher import KeyCatcher
from pinagent_desktop.ui.widgets.label import Label

_CATCHER_WIDTH = 132


def caps_row(icons: Icons, keys: Sequence[str]) -> QWidget:
    """Return the caps of some keys side by side."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for key in keys:
        row.addWidget(KeyCap(icons.theme, key))
    row.addStretch()
    return box


class KeyRow(QObject):
    """Caps, words, a button to change the key, and one to take the change back.

    Args:
        icons: Give theme and icons.
        keys: The one key map.
        asked: What the key does.
        parent: The dialog.
    """

    told = Signal(str, bool)
    """What came of a change, and whether it is good news."""

    def __init__(self, icons: Icons, keys: KeyMap, asked: ReviewKey, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._keys = keys
        self._asked = asked
        words = key_words(asked)
        self._words = Label(icons.theme, words)
        self._caps = QWidget()
        self._caps_row = QHBoxLayout(self._caps)
        self._caps_row.setContentsMargins(0, 0, 0, 0)
        self.catcher = KeyCatcher(self.tr("New key: {0}").format(words))
        self.catcher.setFixedWidth(_CATCHER_WIDTH)
        self.catcher.hide()
        self.change = IconButton(icons, "pencil", self.tr("Change the key: {0}").format(words), 14)
        self.usual = IconButton(icons, "undo", self.tr("Usual key: {0}").format(words), 14)
        for part in (self.catcher, self.change, self.usual):
            part.setProperty("small", True)  # noqa: FBT003 - a Qt property
        self.change.clicked.connect(self._wait)
        self.usual.clicked.connect(self._give_usual)
        self.catcher.caught.connect(self._take)
        self.catcher.left.connect(self._show)
        keys.changed.connect(self._show)
        self._show()

    def add_to(self, grid: QGridLayout, line: int) -> None:
        """Take a line of a grid."""
        grid.addWidget(self._caps, line, 0)
        grid.addWidget(self.catcher, line, 0)
        grid.addWidget(self._words, line, 1)
        grid.addWidget(self.change, line, 2)
        grid.addWidget(self.usual, line, 3)

    def _wait(self) -> None:
        self._caps.hide()
        self.catcher.show()
        self.catcher.setFocus()

    def _take(self, event: QKeyEvent) -> None:
        if is_held(event):
            return
        name = key_name(event)
        if not name:
            words = self.tr("A key alone is wanted. With Ctrl, Alt or Meta it is the window's.")
            self.told.emit(words, False)  # noqa: FBT003 - a signal's argument
            return
        try:
            self._keys.give(self._asked, name)
        except KeyTaken as taken:
            self._tell_taken(taken)
        else:
            words = self.tr("{key}: {what}").format(key=name, what=key_words(self._asked))
            self.told.emit(words, True)  # noqa: FBT003 - a signal's argument
            self.change.setFocus()

    def _give_usual(self) -> None:
        try:
            self._keys.give_usual(self._asked)
        except KeyTaken as taken:
            self._tell_taken(taken)
        else:
            words = self.tr("Usual key again: {0}").format(key_words(self._asked))
            self.told.emit(words, True)  # noqa: FBT003 - a signal's argument
            self.change.setFocus()

    def _tell_taken(self, taken: KeyTaken) -> None:
        words = self.tr("{key} moves about and stays that.").format(key=taken.name)
        if taken.by is not None:
            words = self.tr("{key} is taken: {what}. Give that another key first.").format(
                key=taken.name, what=key_words(taken.by)
            )
        self.told.emit(words, False)  # noqa: FBT003 - a signal's argument

    def _show(self) -> None:
        while (item := self._caps_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._caps_row.addWidget(caps_row(self._icons, self._keys.caps(self._asked)))
        self.catcher.hide()
        self._caps.show()
        self.usual.setVisible(not self._keys.is_usual(self._asked))
