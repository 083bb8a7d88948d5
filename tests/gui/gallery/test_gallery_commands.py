"""A command on the undo stack and whom it asks."""

from weakref import ref

from PySide6.QtGui import QUndoStack

from pinagent_desktop.ui.presenters.gallery_commands import Kept, KeptCommand


class Asked:
    """Keeps what it is asked for."""

    def __init__(self) -> None:
        self.wanted: list[Kept] = []

    def want(self, kept: Kept) -> None:
        self.wanted.append(kept)


def test_undo_asks_for_what_was_and_redo_for_what_became_of_it() -> None:
    asked, stack = Asked(), QUndoStack()
    stack.push(KeptCommand("Approve", [], [], asked.want))
    assert asked.wanted == []  # it is kept already
    stack.undo()
    stack.redo()
    assert asked.wanted == [[], []]


def test_a_command_keeps_nobody_alive() -> None:
    """Whoever is asked owns the stack: held by its commands, the end of both crashed in Qt."""
    asked, stack = Asked(), QUndoStack()
    stack.push(KeptCommand("Approve", [], [], asked.want))
    gone = ref(asked)
    del asked
    assert gone() is None
    stack.undo()  # nobody is left to be asked, and nothing breaks
