"""What the person's decisions are good for: agreement, a proposal, judging the rest again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pinagent_desktop.application.live_run import Outcome
from pinagent_desktop.application.review import Review, may_be_judged
from pinagent_desktop.application.run_controller import RunController
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.errors import UnknownRun, UsageError
from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.lesson import (
    AROUND_AN_EXAMPLE,
    MOST_EXAMPLES,
    MOST_SEEN_CHARACTERS,
    Agreement,
    Example,
    Proposal,
    agreement,
    characters_of,
    decisions_of,
    examples_of,
    proposed_threshold,
)
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.run import Cost, Run
from pinagent_desktop.ports.storage import Store

Price = Callable[[int, bool, int, Sequence[Reference]], Cost]
"""Cost of judging so many pictures, practice or not, with so many characters and these pictures
beside each."""


@dataclass(frozen=True)
class Lesson:
    """What one prompt's decisions say, and what using them would cost."""

    prompt: Prompt
    threshold: float
    agreement: Agreement
    proposal: Proposal | None
    examples: tuple[Example, ...]
    """Empty until there are four decisions of each kind on judged pins."""
    undecided: int
    """Pins that may be judged again."""
    usd: float | None
    """About what that costs; ``None`` while the model's price is not known."""
    is_practice: bool


class Teaching:
    """Reads lessons, and carries out what the person accepts; nothing moves by itself."""

    def __init__(self, store: Store, runs: RunController, review: Review, price: Price) -> None:
        """Teach over a store.

        Args:
            store: Where pins and runs are.
            runs: They do the judging.
            review: It keeps the threshold.
            price: What judging costs.
        """
        self._store = store
        self._runs = runs
        self._review = review
        self._price = price

    async def lesson(self, prompt_id: PromptId) -> Lesson | None:
        """Return what the decisions about a prompt's pins say; ``None`` without the prompt."""
        prompt = await self._store.prompts.get(prompt_id)
        if prompt is None:
            return None
        pins = await self._store.pins.of_prompt(prompt_id)
        runs = await self._store.runs.of_prompt(prompt_id)
        examples = examples_of(pins)
        undecided = [pin for pin in pins if may_be_judged(pin)]
        is_practice = any(run.account_id == PRACTICE_ACCOUNT_ID for run in runs)
        decisions = decisions_of(pins)
        return Lesson(
            prompt=prompt,
            threshold=prompt.threshold,
            agreement=agreement(decisions, prompt.threshold),
            proposal=proposed_threshold(decisions, prompt.threshold),
            examples=examples,
            undecided=len(undecided),
            usd=self._price(
                len(undecided),
                is_practice,
                _characters(prompt, examples),
                (*prompt.like, *prompt.unlike),
            ).usd,
            is_practice=is_practice,
        )

    async def of_run(self, session_id: SessionId) -> Lesson:
        """Return the lesson of a run's prompt.

        Raises:
            UnknownRun: No such run.
        """
        lesson = await self.lesson((await self._run(session_id)).prompt_id)
        if lesson is None:
            raise UnknownRun(run=session_id)
        return lesson

    def price(
        self, pictures: int, *, practice: bool, references: Sequence[Reference] = ()
    ) -> float | None:
        """Return about what judging so many pictures with examples costs; ``None``: not known.

        Args:
            pictures: How many.
            practice: Whether it costs nothing.
            references: The pictures that go with each of them.
        """
        characters = MOST_EXAMPLES * (MOST_SEEN_CHARACTERS // 2 + AROUND_AN_EXAMPLE)
        return self._price(pictures, practice, characters, references).usd

    async def accept(self, session_id: SessionId) -> Proposal:
        """Take the proposed threshold; stored statuses follow.

        Raises:
            UnknownRun: No such run.
            UsageError: There is nothing better than the present one.
        """
        lesson = await self.of_run(session_id)
        if lesson.proposal is None:
            raise UsageError("There is no better threshold to propose")
        await self._review.move_threshold(lesson.prompt.id, lesson.proposal.threshold)
        await self._review.follow_threshold(lesson.prompt.id)
        return lesson.proposal

    async def judge_again(self, prompt_id: PromptId) -> Sequence[Outcome]:
        """Judge what is undecided of a prompt again, run after run; stop where one meets trouble.

        Raises:
            UsageError: Nothing was taught yet.
            AlreadyRunning: A run of the account is going on.
        """
        outcomes: list[Outcome] = []
        for run in await self._store.runs.of_prompt(prompt_id):
            pins = await self._store.pins.of_run(run.id)
            if not any(map(may_be_judged, pins)):
                continue
            await self._runs.judge_again(run.id)
            outcomes.append(await self._runs.finished(run.id))
            if outcomes[-1].error is not None:
                break
        return outcomes

    async def _run(self, session_id: SessionId) -> Run:
        run = await self._store.runs.get(session_id)
        if run is None:
            raise UnknownRun(run=session_id)
        return run


def _characters(prompt: Prompt, examples: Sequence[Example]) -> int:
    words = (prompt.text, *prompt.must_have, *prompt.nice_to_have, *prompt.avoid)
    return sum(map(len, words)) + characters_of(examples)
