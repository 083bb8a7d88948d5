"""Earlier copies in words; bringing one back, and everything removed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.store_care import StoreCare
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.recovery import CopyKind, Missing, Restored
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.presenters.day_words import day_and_time
from pinagent_desktop.ui.tasks import TaskSet

_NAMED = 3


@dataclass(frozen=True)
class CopyRow:
    """One copy in words."""

    path: Path
    words: str


class RestorePresenter(QObject):
    """Lists, compares and restores.

    `rows` carries `CopyRow`s, `missing` a path and what would be gone, `refused` why something is
    not possible, `restored` what was done; whoever shows data reads it again then.
    """

    rows = Signal(object)
    missing = Signal(object, str)
    refused = Signal(str)
    restored = Signal(str)

    def __init__(
        self,
        care: StoreCare,
        tasks: TaskSet,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._care = care
        self._tasks = tasks
        self._now = now

    @property
    def is_possible(self) -> bool:
        """Whether this store has copies at all."""
        return self._care.can_restore

    def look(self) -> None:
        """Read which copies there are."""
        self._tasks.spawn(self._look(), self.tr("Look for copies"))

    def compare(self, path: Path) -> None:
        """Say what would be gone with a copy."""
        self._tasks.spawn(self._compare(path), self.tr("Look into a copy"))

    def restore(self, path: Path) -> None:
        """Bring a copy back; whoever calls this has asked."""
        self._tasks.spawn(self._restore(path), self.tr("Bring data back"))

    async def _look(self) -> None:
        copies = await self._care.copies()
        rows = []
        for one in copies:
            when = day_and_time(one.taken_at, self._now())
            rows.append(CopyRow(one.path, f"{when[:1].upper()}{when[1:]}, {self._kind(one.kind)}"))
        self.rows.emit(tuple(rows))

    async def _compare(self, path: Path) -> None:
        try:
            self.missing.emit(path, self._words(await self._care.missing_in(path)))
        except PinAgentError as error:
            self._refuse(error)

    async def _restore(self, path: Path) -> None:
        try:
            restored = await self._care.restore(path)
        except PinAgentError as error:
            self._refuse(error)
            return
        self.restored.emit(self._done(restored))

    def _refuse(self, error: PinAgentError) -> None:
        problem = problem_of(error)
        self.refused.emit(f"{problem.message} {problem.next_step}")

    def _done(self, restored: Restored) -> str:
        words = self.tr("The earlier data is back.")
        if restored.kept_as is not None:
            kept = self.tr("The data before is kept as {file}.")
            words = f"{words} {kept.format(file=restored.kept_as)}"
        return words

    def _kind(self, kind: CopyKind) -> str:
        return {
            "hourly": self.tr("hourly copy"),
            "daily": self.tr("daily copy"),
            "before-version": self.tr("before a newer version"),
            "before-restore": self.tr("before data was brought back"),
            "own": self.tr("a file of yours"),
        }[kind]

    def _words(self, lacks: Missing) -> str:
        if lacks.is_nothing:
            return self.tr("Nothing would be gone: this copy has everything there is now.")
        parts = []
        if lacks.prompts:
            named = ", ".join(f"“{text}”" for text in lacks.prompts[:_NAMED])
            more = len(lacks.prompts) - _NAMED
            named += self.tr(" and {n} more").format(n=more) if more > 0 else ""
            number = len(lacks.prompts)
            words = self.tr("one prompt") if number == 1 else self.tr("{n} prompts")
            parts.append(f"{words.format(n=number)} ({named})")
        if lacks.runs:
            words = self.tr("one run") if lacks.runs == 1 else self.tr("{n} runs")
            parts.append(words.format(n=lacks.runs))
        if lacks.pins:
            words = self.tr("one pin") if lacks.pins == 1 else self.tr("{n} pins")
            parts.append(words.format(n=lacks.pins))
        if lacks.changed_pins:
            words = self.tr("what changed since then about {n} other pins")
            parts.append(words.format(n=lacks.changed_pins))
        return self.tr("This would be gone: {parts}.").format(parts=", ".join(parts))
