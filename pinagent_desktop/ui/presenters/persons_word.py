"""The person's word in the gallery: verdicts and threshold, kept, then shown, and undone."""

import asyncio
from abc import abstractmethod
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from pinagent_desktop.application.review import Review
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import PinId, PromptId
from pinagent_desktop.domain.limits import DEFAULT_THRESHOLD
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.models.pin_list_model import PinListModel
from pinagent_desktop.ui.presenters.gallery_commands import Kept, KeptCommand, Threshold
from pinagent_desktop.ui.presenters.gallery_words import (
    done_words,
    moved_words,
    threshold_words,
    undo_words,
)
from pinagent_desktop.ui.tasks import TaskSet

T = TypeVar("T")


class PersonsWord(QObject):
    """What a person decides about the pins of a prompt, in the order in which it was said.

    One thing is kept after the other, however fast the keys come: an undo that is asked for
    while a verdict is still being kept takes back that verdict.
    """

    decided = Signal(str)
    """A verdict is saved and shown; says what was done. It can be undone."""
    revealed = Signal(str)
    """Id of a pin that undo or redo changed: go there."""
    refused = Signal(str)
    """A verdict could not be kept; says why and what to do."""
    followed = Signal()
    """Stored statuses are in line with the threshold; what was read before may be old."""
    threshold_restored = Signal(float)
    """Undo or redo put the line somewhere else."""

    def __init__(self, review: Review, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._tasks = tasks
        self._in_turn = asyncio.Lock()
        self._wanted: Kept | None = None
        self._kept_threshold = DEFAULT_THRESHOLD
        self._following: asyncio.Task[None] | None = None
        self.model = PinListModel(self)
        # Without a limit: a person can go back to the first word of the day.
        self.undo_stack = QUndoStack(self)
        self.prompt_id: PromptId | None = None

    @abstractmethod
    def _show(self, pins: Sequence[Pin]) -> None:
        """Show pins that are kept with new values."""

    def decide(self, pin_ids: Sequence[str], verdict: PinStatus | None) -> None:
        """Keep a person's verdict on pins; ``None`` lets the score decide."""
        if pin_ids:
            work = self._decide([PinId(one) for one in pin_ids], verdict)
            self._tasks.spawn(work, self.tr("Keep the verdict"))

    def undo(self) -> None:
        """Take back what was done last, after all that is still being kept."""
        self._tasks.spawn(self._turn(self.undo_stack.undo), self.tr("Undo"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._tasks.spawn(self._turn(self.undo_stack.redo), self.tr("Redo"))

    def moves_at(self, threshold: float) -> int:
        """Return how many pins a threshold would bring to the approved ones, or take from them."""
        return self.model.moves(self._kept_threshold, threshold)

    def move_threshold(self, threshold: float) -> None:
        """Classify anew while the line moves; nothing is kept yet.

        Pins of several prompts have a threshold each, and no line that could move.
        """
        if not self.model.has_own_thresholds:
            self.model.set_threshold(threshold)

    def keep_threshold(self, threshold: float) -> None:
        """Keep the threshold with the prompt; stored statuses follow behind."""
        if self.model.has_own_thresholds:
            return
        self.model.set_threshold(threshold)
        self.model.refilter()
        if self.prompt_id is not None:
            work = self._keep_threshold(Threshold(self.prompt_id, round(threshold, 4)))
            self._tasks.spawn(work, self.tr("Keep the threshold"))

    async def _decide(self, pin_ids: Sequence[PinId], verdict: PinStatus | None) -> None:
        prompt_id = self.prompt_id
        async with self._in_turn:
            # Looked at only now: what was asked before this is kept and shown.
            changing = [one for one in pin_ids if self.model.human_of(one) is not verdict]
            changed = await self._told_if_refused(self._review.decide(changing, verdict))
            if not changed:
                return
            self._show([pin for pin, _ in changed])
            before = [(pin.id, was) for pin, was in changed]
            after = [(pin.id, verdict) for pin, _ in changed]
            if prompt_id == self.prompt_id:
                text = undo_words(verdict, len(changed))
                self.undo_stack.push(KeptCommand(text, before, after, self._want))
        self.decided.emit(done_words(verdict, len(changed)))

    async def _turn(self, move: Callable[[], None]) -> None:
        async with self._in_turn:
            before = self.undo_stack.index()
            wanted = self._wanted_by(move)
            if wanted is None:
                return
            try:
                await self._told_if_refused(self._bring_back(wanted))
            except PinAgentError:
                # Nothing was kept, so nothing was undone.
                self.undo_stack.setIndex(before)
                raise

    def _wanted_by(self, move: Callable[[], None]) -> Kept | None:
        """Return what undo or redo wants to be kept again; nothing when there is none left."""
        self._wanted = None
        move()
        return self._wanted

    def _want(self, kept: Kept) -> None:
        self._wanted = kept

    async def _bring_back(self, kept: Kept) -> None:
        if isinstance(kept, Threshold):
            await self._set_threshold(kept)
            if kept.prompt_id == self.prompt_id:
                self._show_threshold(kept.value)
                self.threshold_restored.emit(kept.value)
            self._follow(kept.prompt_id)
            return
        changed = await self._review.restore(kept)
        self._show([pin for pin, _ in changed])
        if changed:
            self.revealed.emit(changed[0][0].id)

    async def _told_if_refused(self, work: Coroutine[Any, Any, T]) -> T:
        try:
            return await work
        except PinAgentError as error:
            problem = problem_of(error)
            self.refused.emit(f"{problem.message} {problem.next_step}")
            raise

    async def _keep_threshold(self, asked: Threshold) -> None:
        async with self._in_turn:
            before = Threshold(asked.prompt_id, self._kept_threshold)
            if asked == before:
                return
            moved = self.model.moves(before.value, asked.value)
            await self._told_if_refused(self._set_threshold(asked))
            if asked.prompt_id == self.prompt_id:
                words = threshold_words(asked.value)
                self.undo_stack.push(KeptCommand(words, before, asked, self._want))
        self.decided.emit(moved_words(moved, asked.value))
        self._follow(asked.prompt_id)

    async def _set_threshold(self, threshold: Threshold) -> None:
        await self._review.move_threshold(threshold.prompt_id, threshold.value)
        if threshold.prompt_id == self.prompt_id:
            self._kept_threshold = threshold.value

    def _show_threshold(self, threshold: float) -> None:
        self._kept_threshold = threshold
        self.model.set_threshold(threshold)
        self.model.refilter()

    def _follow(self, prompt_id: PromptId) -> None:
        if self._following is not None:
            self._following.cancel()
        work = self._follow_through(prompt_id)
        self._following = self._tasks.spawn(work, self.tr("Keep the threshold"))

    async def _follow_through(self, prompt_id: PromptId) -> None:
        if await self._review.follow_threshold(prompt_id):
            self.followed.emit()
