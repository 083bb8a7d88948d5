"""What can be undone: a verdict on pins, a move of the threshold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from weakref import WeakMethod

from PySide6.QtGui import QUndoCommand
from typing_extensions import override

from pinagent_desktop.domain.ids import PinId, PromptId
from pinagent_desktop.domain.pin import PinStatus

Verdicts = Sequence[tuple[PinId, PinStatus | None]]


@dataclass(frozen=True)
class Threshold:
    """Where the line of a prompt stands, 0 to 1."""

    prompt_id: PromptId
    value: float


Kept = Verdicts | Threshold


class KeptCommand(QUndoCommand):
    """Something that is saved already when the stack gets it.

    Args:
        text: What was done, verb first ("Approve 12 pins").
        before: What was kept before it: pin ids with the person's verdicts, never rows.
        after: The same as it is now.
        want: Told what is to be kept again; called while undo or redo is under way. Held weakly:
            the stack with this command belongs to whose method it is, and Python's collector takes
            a circle through Qt apart in an order that crashes.
    """

    def __init__(self, text: str, before: Kept, after: Kept, want: Callable[[Kept], None]) -> None:
        super().__init__(text)
        self._before, self._after = before, after
        self._want = WeakMethod(want)
        self._is_done = True

    @override
    def undo(self) -> None:
        self._is_done = False
        self._ask_for(self._before)

    @override
    def redo(self) -> None:
        # Pushing onto the stack calls this, too: then there is nothing left to do.
        if not self._is_done:
            self._is_done = True
            self._ask_for(self._after)

    def _ask_for(self, kept: Kept) -> None:
        want = self._want()
        if want is not None:
            want(kept)
