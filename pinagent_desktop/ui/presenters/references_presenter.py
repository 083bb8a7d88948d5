"""Reference pictures of the form: taken in as soon as they are given, so that errors show there."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.references import References
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.reference import (
    Reference,
    checked_references,
    refuse_contradiction,
)
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.tasks import TaskSet

Shown = Callable[[], Sequence[Reference]]


class ReferencesPresenter(QObject):
    """Takes files in.

    `told` says why one was not taken, or nothing when all is well; `coming` how many additions are
    still being looked at.
    """

    told = Signal(str)
    coming = Signal(int)

    def __init__(
        self, references: References, tasks: TaskSet, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._references = references
        self._tasks = tasks
        self._coming = 0

    def add(
        self,
        files: Sequence[Path],
        present: Shown,
        other: Shown,
        show: Callable[[Sequence[Reference]], None],
    ) -> None:
        """Take pictures in beside those that are there by then.

        Args:
            files: Chosen or dropped.
            present: Tells the pictures of the same kind.
            other: Tells the pictures of the other kind.
            show: Gets all pictures of the kind, once they are ours.
        """
        work = self._add(files, present, other, show)
        self._count(1)
        self._tasks.spawn(work, self.tr("Add reference pictures"))

    async def _add(
        self,
        files: Sequence[Path],
        present: Shown,
        other: Shown,
        show: Callable[[Sequence[Reference]], None],
    ) -> None:
        try:
            kept = await self._references.kept(files)
            # Only now: others may have come or gone while these were looked at.
            all_ = checked_references((*present(), *kept))
            refuse_contradiction(all_, other())
        except PinAgentError as error:
            self.told.emit(problem_of(error).message)
        else:
            self.told.emit("")
            show(all_)
        finally:
            self._count(-1)

    def _count(self, change: int) -> None:
        self._coming += change
        self.coming.emit(self._coming)
