"""Asks before everything is removed: what goes is named, and a word has to be typed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

WORD = "WIPE"
_WIDTH = 560


class WipeDialog(QDialog):
    """`confirmed` comes only after the word was typed and the button pressed; Enter is none."""

    confirmed = Signal()

    def __init__(self, icons: Icons, question: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        theme = icons.theme
        self.setWindowTitle(self.tr("Wipe everything"))
        self.setMinimumWidth(_WIDTH)
        notice = QFrame()
        notice.setProperty("banner", "error")
        inner = QVBoxLayout(notice)
        inner.setContentsMargins(16, 12, 16, 12)
        inner.setSpacing(8)
        for sentence in question:
            inner.addWidget(Label(theme, sentence, wrap=True))
        self.word = QLineEdit()
        self.word.setAccessibleName(self.tr("Type {word} to go on").format(word=WORD))
        self.word.setPlaceholderText(WORD)
        self._go = Button(icons, self.tr("Wipe everything and quit"), "trash", "danger")
        self._go.setEnabled(False)
        self._go.setAutoDefault(False)
        self._go.clicked.connect(self._confirm)
        self._told = Label(theme, "", "small", "muted", wrap=True)
        self._keep = Button(icons, self.tr("Keep everything"))
        self._keep.setAutoDefault(False)
        self._keep.clicked.connect(self.reject)
        self.word.textChanged.connect(lambda text: self._go.setEnabled(text.strip() == WORD))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._keep)
        buttons.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(theme, self.windowTitle(), "title"))
        column.addWidget(notice)
        column.addWidget(Label(theme, self.word.accessibleName(), tone="muted"))
        column.addWidget(self.word)
        column.addWidget(self._told)
        column.addLayout(buttons)
        self.word.setFocus()

    def refuse(self, why: str) -> None:
        """Say why it could not be done; it can be tried again."""
        self._told.setText(why)
        self._told.set_tone("disqualified")
        self.word.setEnabled(True)
        self._keep.setEnabled(True)
        self._go.setEnabled(True)

    def _confirm(self) -> None:
        self.word.setEnabled(False)
        self._keep.setEnabled(False)
        self._go.setEnabled(False)
        self._told.set_tone("muted")
        self._told.setText(self.tr("Removing everything…"))
        self.confirmed.emit()
