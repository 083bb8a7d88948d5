"""Asks once what of a run is to be undone on the account, and names what goes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.application.undoing import BoardToGo, Undoable
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.messages import board_words
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

_WIDTH, _INDENT = 540, 28


class UndoDialog(QDialog):
    """Take the saved pins off, or delete the board; the board's pins are read before that.

    `look_wanted` asks for the board as the site shows it now, `confirmed` says whether the board
    goes. It is ``open()``ed, and Enter keeps everything.
    """

    look_wanted = Signal()
    confirmed = Signal(bool)

    def __init__(self, icons: Icons, title: str, parent: QWidget, *, live: bool = False) -> None:
        super().__init__(parent)
        self._theme = icons.theme
        self._live = live
        self._undoable: Undoable | None = None
        self._looked = False
        self._can_delete = False
        self.setWindowTitle(self.tr("Undo on the account"))
        self.setMinimumWidth(_WIDTH)
        self._saves = QRadioButton()
        self._saves_words = self._small()
        self._board = QRadioButton(self.tr("Delete the board"))
        self._board_words = self._small()
        self._ways = QButtonGroup(self)
        self._keep = Button(icons, self.tr("Keep everything"))
        self._go = Button(icons, self.tr("Undo"), "trash", "danger")
        self._lay_out(title)
        self._connect()
        self._show_reading()

    def show_undoable(self, undoable: Undoable) -> None:
        """Show which ways there are."""
        self._undoable = undoable
        board = undoable.board
        name = board.name if board is not None else ""
        self._saves.setEnabled(undoable.saved > 0)
        self._board.setEnabled(undoable.is_ours and not self._live)
        one = undoable.saved == 1
        words = self.tr("Take one saved pin off") if one else self.tr("Take {n} saved pins off")
        self._saves.setText(words.format(n=undoable.saved))
        if board is None:
            self._saves_words.setText(self.tr("This run has no board on the account."))
            self._board_words.setText("")
        else:
            self._saves_words.setText(self._words_of_saves(undoable.saved, name))
            self._board_words.setText(self._words_of_board(undoable, name))
        first = self._saves if self._saves.isEnabled() else self._board
        if first.isEnabled():
            first.setChecked(True)
        self._show_way()

    def show_board(self, to_go: BoardToGo) -> None:
        """Show what goes with the board."""
        self._can_delete = True
        self._board_words.setText(" ".join(board_words(to_go)))
        self._show_way()

    def show_failure(self, words: str) -> None:
        """Show why the board cannot be looked at; it is not deleted unseen."""
        self._board_words.setText(words)
        self._board_words.set_tone("disqualified")
        self._looked = False

    def _connect(self) -> None:
        self._ways.addButton(self._saves)
        self._ways.addButton(self._board)
        self._ways.buttonClicked.connect(lambda _: self._show_way())
        self._board.toggled.connect(lambda _: self._show_way())
        self._keep.clicked.connect(self.reject)
        self._go.clicked.connect(self._confirm)

    def _show_reading(self) -> None:
        self._saves.setText(self.tr("Take the saved pins off the board"))
        for way in (self._saves, self._board):
            way.setEnabled(False)
        self._go.setEnabled(False)

    def _show_way(self) -> None:
        deletes = self._board.isChecked()
        self._go.setText(self.tr("Delete the board") if deletes else self.tr("Take them off"))
        self._go.setAccessibleName(self._go.text())
        if deletes and not self._looked:
            self._looked = True
            self._board_words.set_tone("muted")
            self._board_words.setText(self.tr("Looking at the board on the site…"))
            self.look_wanted.emit()
        chosen = self._saves.isChecked() and self._saves.isEnabled()
        self._go.setEnabled(self._can_delete if deletes else chosen)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit(self._board.isChecked())

    def _words_of_saves(self, saved: int, name: str) -> str:
        if not saved:
            return self.tr("No saved pin of this run is left there.")
        return self.tr("The board “{name}” and everything else on it stay.").format(name=name)

    def _words_of_board(self, undoable: Undoable, name: str) -> str:
        if not undoable.is_ours:
            words = self.tr(
                "“{name}” was there before this run, so Pinagent does not delete it. You can do "
                "so on Pinterest."
            )
            return words.format(name=name)
        if self._live:
            return self.tr("Stop the run first.")
        words = self.tr("“{name}” was made by this run. What is on it is shown before it goes.")
        return words.format(name=name)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(Label(self._theme, self.tr("Undo on the account"), "title"))
        column.addWidget(Label(self._theme, title, tone="muted", wrap=True))
        for way, words in ((self._saves, self._saves_words), (self._board, self._board_words)):
            column.addSpacing(4)
            column.addWidget(way)
            column.addWidget(words)
        column.addSpacing(6)
        column.addWidget(self._small(self.tr("The pins in the gallery stay as they are.")))
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self._keep, self._go):
            buttons.addWidget(button)
        self._go.setAutoDefault(False)
        self._keep.setDefault(True)
        column.addLayout(buttons)

    def _small(self, text: str = "") -> Label:
        label = Label(self._theme, text, "small", "muted", wrap=True)
        if not text:
            label.setContentsMargins(_INDENT, 0, 0, 0)
        return label
