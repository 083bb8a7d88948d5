"""One verdict that can be undone: pin ids with what a person had decided before."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from pinagent_desktop.domain.ids import PinId
from pinagent_desktop.domain.pin import PinStatus

Verdicts = Sequence[tuple[PinId, PinStatus | None]]


class VerdictCommand(QUndoCommand):
    """A verdict on one pin or a selection. It is saved already when the stack gets it.

    Args:
        text: What was done, verb first ("Approve 12 pins").
        before: The pins with the person's verdicts as they were.
        after: The same pins with the new verdicts.
        restore: Saves verdicts and shows them once they are saved.
    """

    def __init__(
        self, text: str, before: Verdicts, after: Verdicts, restore: Callable[[Verdicts], None]
    ) -> None:
        super().__init__(text)
        self._before, self._after = tuple(before), tuple(after)
        self._restore = restore
        self._is_done = True

    @override
    def undo(self) -> None:
        self._is_done = False
        self._restore(self._before)

    @override
    def redo(self) -> None:
        # Pushing onto the stack calls this, too: then there is nothing left to do.
        if not self._is_done:
            self._is_done = True
            self._restore(self._after)
