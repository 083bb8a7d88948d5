"""What the gallery's decisions are good for: shown, offered, and done when the person says so."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.teaching import Teaching
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.lesson import (
    DECISIONS_FOR_A_PROPOSAL,
    Decision,
    Proposal,
    agreement,
    proposed_threshold,
)
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.ui.presenters.teaching_words import (
    TeachingWords,
    again_words,
    agreement_words,
    hint_words,
    proposal_words,
)
from pinagent_desktop.ui.tasks import TaskSet

MORE_DECISIONS = 10
"""So many more are made before a proposal that was put off comes again."""


class TeachingPresenter(QObject):
    """Counts decisions, proposes, and judges again; nothing moves by itself.

    `changed` says that the words are others now, `threshold_accepted` carries the new one.
    """

    changed = Signal()
    threshold_accepted = Signal(float)

    def __init__(
        self,
        teaching: Teaching,
        preferences: Preferences,
        tasks: TaskSet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._teaching = teaching
        self._preferences = preferences
        self._tasks = tasks
        self._prompt_id: PromptId | None = None
        self._proposal: Proposal | None = None
        self._put_off: dict[PromptId, int] = {}
        self._judging = False
        self.words = TeachingWords()

    @property
    def learns(self) -> bool:
        """Whether the judge is shown the person's newest decisions."""
        return self._preferences.settings.learn_from_decisions

    def set_learns(self, learns: bool) -> None:  # noqa: FBT001 - a slot
        """Show them to it from now on, or not."""
        self._preferences.change(learn_from_decisions=learns)
        self.changed.emit()

    def take(
        self,
        prompt_id: PromptId | None,
        decisions: Sequence[Decision],
        undecided: int,
        threshold: float,
        *,
        live: bool,
        practice: bool,
        references: Sequence[Reference] = (),
    ) -> None:
        """Look at the gallery as it is now.

        Args:
            prompt_id: Whose pins are shown.
            decisions: Scores with the person's word.
            undecided: Pins with a picture that nobody decided about.
            threshold: Where the line stands.
            live: Whether a run of the prompt goes on; then nothing is judged again.
            practice: Whether it costs nothing.
            references: The pictures that the prompt shows the model.
        """
        self._prompt_id = prompt_id
        found = agreement(decisions, threshold)
        hint = hint_words(found)
        may_judge = bool(decisions and undecided and not hint and not live and not self._judging)
        usd = None
        if may_judge:
            usd = self._teaching.price(undecided, practice=practice, references=references)
        self._proposal = self._proposed(decisions, threshold)
        better = proposal_words(self._proposal) if self._proposal else ("", "", "")
        words = TeachingWords(
            agreement=agreement_words(found),
            hint=hint,
            again=again_words(undecided, usd, practice=practice) if may_judge else "",
            proposal=better[0],
            errors=better[1],
            accept=better[2],
        )
        if words != self.words:
            self.words = words
            self.changed.emit()

    def accept(self) -> None:
        """Move the threshold to the proposed place."""
        if self._proposal is not None:
            self.threshold_accepted.emit(self._proposal.threshold)

    def put_off(self) -> None:
        """Not now: the proposal comes again after some more decisions."""
        if self._proposal is not None and self._prompt_id is not None:
            self._put_off[self._prompt_id] = self._proposal.now.decisions
            self._proposal = None
            self.words = TeachingWords(
                agreement=self.words.agreement, hint=self.words.hint, again=self.words.again
            )
            self.changed.emit()

    def judge_again(self) -> None:
        """Judge what is undecided by what was taught; the pins change as the answers come."""
        if self._prompt_id is not None and self.words.again:
            work = self._judge_again(self._prompt_id)
            self._tasks.spawn(work, self.tr("Judge the undecided again"))

    async def _judge_again(self, prompt_id: PromptId) -> None:
        self._judging = True
        try:
            await self._teaching.judge_again(prompt_id)
        finally:
            self._judging = False

    def _proposed(self, decisions: Sequence[Decision], threshold: float) -> Proposal | None:
        seen = self._put_off.get(self._prompt_id) if self._prompt_id else None
        least = DECISIONS_FOR_A_PROPOSAL if seen is None else seen + MORE_DECISIONS
        return proposed_threshold(decisions, threshold) if len(decisions) >= least else None
