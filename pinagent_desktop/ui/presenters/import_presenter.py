"""Files that are taken in: dumps of the web version, answers of clients."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.client_words import Answered, verdicts
from pinagent_desktop.application.importing import Import
from pinagent_desktop.application.review import Review
from pinagent_desktop.ui.tasks import TaskSet


class ImportPresenter(QObject):
    """Takes files in and tells what came of them; a client's word is taken over only if asked."""

    imported = Signal(object)
    """An ``ImportResult``."""
    changed = Signal(str)
    """Id of a prompt whose pins are others now."""

    def __init__(
        self, imports: Import, review: Review, tasks: TaskSet, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._imports = imports
        self._review = review
        self._tasks = tasks

    def take(self, files: Sequence[Path]) -> None:
        """Take files in; ``imported`` tells when it is done."""
        self._tasks.spawn(self._take(files), self.tr("Import"))

    def take_over(self, answered: Sequence[Answered]) -> None:
        """Make clients' words the person's own verdicts where they differ."""
        self._tasks.spawn(self._take_over(answered), self.tr("Take over the answers"))

    async def _take(self, files: Sequence[Path]) -> None:
        result = await self._imports.of_files(files)
        imported = [one.prompt.id for one in result.imported]
        for prompt_id in dict.fromkeys([*imported, *(one.prompt.id for one in result.answered)]):
            self.changed.emit(prompt_id)
        self.imported.emit(result)

    async def _take_over(self, answered: Sequence[Answered]) -> None:
        for one in answered:
            await self._review.restore(verdicts(one))
            self.changed.emit(one.prompt.id)
