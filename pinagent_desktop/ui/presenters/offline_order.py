"""The offline pre-sort in the gallery: asked for when it is chosen, named for what it is."""

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.presort import OfflineSort
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.ui.tasks import TaskSet


class OfflineOrder(QObject):
    """Ranks the shown pins beside the window; `ranked` brings the ranks by pin id."""

    ranked = Signal(object)
    told = Signal(str)
    """What the order is made of; empty when another one is chosen."""

    def __init__(self, sort: OfflineSort, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sort = sort
        self._tasks = tasks
        self._wanted: PromptId | None = None

    def ask(self, prompt_id: PromptId | None) -> None:
        """Rank the pins of a prompt; ``None``: another order is chosen."""
        self._wanted = prompt_id
        if prompt_id is None:
            self.told.emit("")
        else:
            self._tasks.spawn(self._rank(prompt_id), self.tr("Pre-sort the pins"))

    async def _rank(self, prompt_id: PromptId) -> None:
        found = await self._sort.ranks(prompt_id)
        if prompt_id != self._wanted:
            return
        self.ranked.emit(dict(found.ranks))
        if found.learned:
            self.told.emit(
                self.tr("Offline pre-sort, not validation: learned from your decisions.")
            )
        else:
            self.told.emit(
                self.tr(
                    "Offline pre-sort, not validation: titles and descriptions against the prompt. "
                    "From 8 approved and 8 disqualified on it learns from you."
                )
            )
