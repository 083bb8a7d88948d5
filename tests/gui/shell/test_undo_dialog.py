"""The question before something is undone on the account."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.undoing import BoardToGo, Undoable
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.undo_dialog import UndoDialog

BOARD = Board(name="<b>Japandi</b> lobby", url="/lena/japandi-lobby/", id="7", secret=True)


@pytest.fixture
def dialog(qtbot: QtBot, icons: Icons) -> Iterator[UndoDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = UndoDialog(icons, "japandi lobby", parent)
    made.open()
    yield made
    made.reject()


def words(dialog: UndoDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def button(dialog: UndoDialog, name: str) -> QAbstractButton:
    (found,) = (one for one in dialog.findChildren(QAbstractButton) if one.text() == name)
    return found


def test_nothing_can_be_confirmed_before_it_is_known(dialog: UndoDialog) -> None:
    assert not dialog._go.isEnabled()
    assert dialog._keep.isDefault()


def test_the_saves_are_taken_off(dialog: UndoDialog, qtbot: QtBot) -> None:
    dialog.show_undoable(Undoable(BOARD, 6, is_ours=True))
    assert button(dialog, "Take 6 saved pins off").isEnabled()
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        button(dialog, "Take them off").click()
    assert confirmed.args == [False]


def test_the_board_goes_only_after_it_was_looked_at(dialog: UndoDialog, qtbot: QtBot) -> None:
    dialog.show_undoable(Undoable(BOARD, 6, is_ours=True))
    with qtbot.waitSignal(dialog.look_wanted):
        QTest.keyClick(dialog._board, Qt.Key.Key_Space)
    assert not dialog._go.isEnabled()
    dialog.show_board(BoardToGo(BOARD, is_there=True, pins=9, saved=6))
    said = words(dialog)
    for part in (BOARD.name, "9 pins", "6 saved by this run", "3 by you", "yourself go too"):
        assert part in said
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel)
    )
    assert dialog._go.text() == "Delete the board"
    with qtbot.waitSignal(dialog.confirmed) as confirmed:
        dialog._go.click()
    assert confirmed.args == [True]


def test_a_board_that_was_there_before_cannot_be_chosen(dialog: UndoDialog) -> None:
    dialog.show_undoable(Undoable(BOARD, 2, is_ours=False))
    assert not dialog._board.isEnabled()
    assert "was there before this run" in words(dialog)


def test_what_cannot_be_looked_at_is_not_deleted(dialog: UndoDialog) -> None:
    dialog.show_undoable(Undoable(BOARD, 0, is_ours=True))
    assert dialog._board.isChecked()
    dialog.show_failure("lena needs a new sign-in.")
    assert "new sign-in" in words(dialog)
    assert not dialog._go.isEnabled()


def test_enter_keeps_everything(dialog: UndoDialog, qtbot: QtBot) -> None:
    dialog.show_undoable(Undoable(BOARD, 6, is_ours=True))
    asked: list[bool] = []
    dialog.confirmed.connect(asked.append)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert asked == []


def test_a_live_run_is_stopped_before_its_board_goes(qtbot: QtBot, icons: Icons) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    live = UndoDialog(icons, "japandi lobby", parent, live=True)
    live.show_undoable(Undoable(BOARD, 1, is_ours=True))
    assert not live._board.isEnabled()
    assert "Stop the run first" in words(live)
