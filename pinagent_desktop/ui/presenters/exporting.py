"""An export that goes on: how far it is, where it went, and its end by the person."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from pinagent_desktop.application.export import Export
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.tasks import TaskSet

_LEAST_MS = 100
"""Between two tellings of how far it is."""


class Exporting(QObject):
    """Starts exports, one at a time, and tells of them."""

    progressed = Signal(int, int)
    """Done, of how many; at most ten times a second."""
    exported = Signal(object, int)
    """Where an export went, and how many pins it holds."""
    handed_over = Signal(int)
    """How many pictures the picture library has taken."""
    ended = Signal()
    """It goes on no more: written, stopped by the person, or failed."""

    def __init__(self, export: Export, tasks: TaskSet, parent: QObject) -> None:
        super().__init__(parent)
        self._export = export
        self._tasks = tasks
        self._task: asyncio.Task[Any] | None = None
        self._since_told = QElapsedTimer()

    @property
    def formats(self) -> Mapping[str, str]:
        """The formats that can be written, each with its file's ending."""
        return self._export.formats

    @property
    def is_busy(self) -> bool:
        """Whether an export goes on."""
        return self._task is not None and not self._task.done()

    def of_pins(
        self, prompt_id: PromptId | None, pin_ids: Sequence[str], format_: str, to: Path
    ) -> None:
        """Write pins in this order; of several prompts where none is named."""
        ids = [PinId(one) for one in pin_ids]
        self._start(self._export.of_pins(prompt_id, ids, format_, to, self._tell))

    @property
    def has_library(self) -> bool:
        """Whether pins can be handed to a picture library."""
        return self._export.has_library

    def to_library(self, prompt_id: PromptId | None, pin_ids: Sequence[str]) -> None:
        """Hand pins to the picture library; ``handed_over`` tells when it has them."""
        self.cancel()
        self._task = self._tasks.spawn(self._hand_over(prompt_id, pin_ids), self.tr("Export"))

    def of_run(
        self, session_id: SessionId, format_: str, to: Path, status: PinStatus | None
    ) -> None:
        """Write the pins of a run, of one status or all."""
        self._start(self._export.of_run(session_id, format_, to, status, self._tell))

    def cancel(self) -> None:
        """End it; what was there under that name before is still there."""
        if self._task is not None:
            self._task.cancel()

    def _start(self, work: Coroutine[Any, Any, tuple[Path, int]]) -> None:
        self.cancel()
        self._since_told.invalidate()
        self._task = self._tasks.spawn(self._write(work), self.tr("Export"))

    async def _write(self, work: Coroutine[Any, Any, tuple[Path, int]]) -> None:
        try:
            path, count = await work
        except BaseException:
            self.ended.emit()
            raise
        self.ended.emit()
        self.exported.emit(path, count)

    async def _hand_over(self, prompt_id: PromptId | None, pin_ids: Sequence[str]) -> None:
        ids = [PinId(one) for one in pin_ids]
        self.handed_over.emit(await self._export.to_library(prompt_id, ids))

    def _tell(self, done: int, of: int) -> None:
        if not self._since_told.isValid() or self._since_told.elapsed() >= _LEAST_MS:
            self._since_told.start()
            self.progressed.emit(done, of)
