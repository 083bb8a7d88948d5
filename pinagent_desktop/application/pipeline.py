"""The phases in order, each from its checkpoint on; validation runs beside them."""

import asyncio
import random
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from pinagent_desktop.application.briefs import brief_of, usual_brief
from pinagent_desktop.application.browsing import Browsing
from pinagent_desktop.application.duplicates import Duplicates
from pinagent_desktop.application.effects import Effects
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.grading import Grader
from pinagent_desktop.application.pacing import Pacer, pace_for
from pinagent_desktop.application.paid_answers import PaidAnswers
from pinagent_desktop.application.phases.board import find_or_make_board, sign_in
from pinagent_desktop.application.phases.collect import Collector
from pinagent_desktop.application.phases.undo import UndoPhase
from pinagent_desktop.application.phases.validate import ValidationLine
from pinagent_desktop.application.phases.warm_up import WarmUp
from pinagent_desktop.application.price_watch import PriceWatch
from pinagent_desktop.application.review import may_be_judged
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.sample import SampleFirst
from pinagent_desktop.application.second_look import doubt_in
from pinagent_desktop.application.sign_in_count import SignInCount
from pinagent_desktop.application.spending import Budget, DayPurse
from pinagent_desktop.domain.errors import BudgetUsed
from pinagent_desktop.domain.pin import PendingReason, Pin
from pinagent_desktop.domain.run import Stage
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.automation import SiteSession
from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.ports.world import World


@dataclass(frozen=True)
class Conditions:
    """How a run may go: what the person allows beside its settings."""

    wait_seconds: float
    """How long to wait for the person, and for a cap."""
    concurrency: int
    """Pictures judged at the same time."""
    language: str = "English"
    """Of the explanations."""
    tells_pin_text: bool = False
    """Whether the judge is told title and description of a pin."""
    looks_twice: bool = False
    """Whether it looks again where a score is close to the threshold."""
    purse: DayPurse | None = None
    """The money of the day, shared with other runs."""
    answers: PaidAnswers = field(default_factory=PaidAnswers)
    """What is paid for and not kept: the work begins anew once a full disk has room again."""

    @classmethod
    def chosen(cls, settings: Settings, wait_seconds: float, purse: DayPurse) -> "Conditions":
        """Return the conditions that the person's settings make."""
        return cls(
            wait_seconds,
            settings.judge_concurrency,
            settings.explanation_language,
            settings.send_pin_text,
            settings.second_look,
            purse,
        )


class Pipeline:
    """One run in one world."""

    def __init__(self, record: RunRecord, world: World, gate: Gate, conditions: Conditions) -> None:
        self._record = record
        self._world = world
        self._gate = gate
        self._conditions = conditions
        self.browsing = Browsing(record, world, gate, conditions.wait_seconds)
        run = record.run
        self._grader = Grader(
            world.judge,
            world.pictures,
            record.store.verdicts,
            Brief(text=record.prompt.text),
            Budget(run.settings.budget_usd, run.cost),
            record,
            None if record.account.is_practice else conditions.purse,
            conditions.answers,
            SampleFirst(record, gate),
            tells_pin_text=conditions.tells_pin_text,
            doubt=doubt_in(record) if conditions.looks_twice else None,
            to_come=self._to_come,
        )
        self._now: ValidationLine | None = None
        self._pacer = Pacer(
            pace_for(record.account, run.settings.pace),
            world.pace,
            None if record.account.is_local else world.hours,
            run.account_id,
            record.store.ledger,
            record.clock,
            random.Random(),  # noqa: S311 - pauses, not secrets
            self.browsing.ear.time,
        )
        self._sign_ins = SignInCount(
            record.store, self._pacer, record.clock, record.account, run.id
        )
        self.browsing.ear.begin_sign_in = self._sign_ins.begin
        self._effects = Effects(record, self._pacer, gate, conditions.wait_seconds)

    async def run(self) -> None:
        """Do what the run still has to do.

        Raises:
            ValidationStopped: Collecting is complete, but pins stay pending.
            BudgetUsed: The same, for the money is used.
            PinAgentError: What else ended it; everything so far is kept.
        """
        async with self._line(await self._known()) as line:
            self._put_pending(line)
            await self._beside(line, self._effects.hours())
            await self._beside(line, self.browsing.within(partial(self._collect, line)))
            await self._finish(line)

    async def judge_pending(self) -> None:
        """Judge the pins that have no score yet; no browser is opened.

        Raises:
            ValidationStopped: The judge cannot go on.
        """
        async with self._line(await self._known()) as line:
            self._put_pending(line)
            await self._finish(line)

    async def judge_again(self) -> None:
        """Judge what the person has not decided about, by what they taught since; no browser.

        A pin that cannot be judged now keeps the score it has.

        Raises:
            ValidationStopped: The judge cannot go on.
            BudgetUsed: The money is used.
        """
        record = self._record
        undecided = [pin for pin in record.pins if may_be_judged(pin)]
        # Nobody's earlier answer counts: each picture is looked at with the new examples.
        async with self._line(known=()) as line:
            for pin in undecided:
                line.put(pin)
            await self._beside(line, line.join())
        done = len(undecided) - line.failed
        record.stage("validation", "done", f"{done} of {len(undecided)} judged again")
        if self._grader.stopped is not None:
            raise self._grader.stopped
        if line.out_of_budget:
            raise BudgetUsed(budget=self._used_budget(), judged=done, kept=len(undecided))

    async def undo(self) -> None:
        """Take the run's saves off its board again, or the board that it made off the account."""
        await self._effects.hours()
        await self.browsing.within(self._undo)

    async def _collect(self, line: ValidationLine, session: SiteSession) -> None:
        record = self._record
        await sign_in(session, record, self._sign_ins)
        self.browsing.note_reached()
        board = await find_or_make_board(session, record, self._effects)
        warm_up = WarmUp(
            session, record, self._effects, self._gate, self._grader, self._world.pictures
        )
        await warm_up.run(board)
        await Collector(session, record, self._gate, self._pacer, line).run(board)

    async def _finish(self, line: ValidationLine) -> None:
        record = self._record
        async with record.transaction():
            record.change(stage=Stage.VALIDATION)
        await self._beside(line, line.join())
        counts = record.run.counts
        record.stage("validation", "done", f"{counts.validated} of {counts.kept}")
        if self._grader.stopped is not None and counts.pending:
            raise self._grader.stopped
        if counts.pending_reasons.get(PendingReason.BUDGET):
            raise BudgetUsed(
                budget=self._used_budget(),
                judged=counts.validated,
                kept=counts.kept,
            )

    async def _undo(self, session: SiteSession) -> None:
        record = self._record
        await sign_in(session, record, self._sign_ins)
        self.browsing.note_reached()
        phase = UndoPhase(session, record, self._effects, self._gate)
        undo = record.checkpoint.undo
        await (phase.delete_board() if undo is not None and undo.board else phase.remove_saves())

    def _used_budget(self) -> str:
        purse = self._conditions.purse
        if purse is not None and self._grader.day_is_used:
            return f"${purse.limit:.2f} a day"
        return f"${self._record.run.settings.budget_usd:.2f}"

    def _to_come(self) -> int:
        """Return how many pictures may still want a first look, beside the one at hand."""
        record = self._record
        in_line = self._now.open - 1 if self._now is not None else 0
        if record.checkpoint.scraping_done:
            return max(0, in_line)
        return max(0, in_line) + max(0, record.run.settings.pins - record.run.counts.kept)

    def _put_pending(self, line: ValidationLine) -> None:
        for pin in self._record.pins:
            if pin.match_score is None:
                line.put(pin)

    async def _known(self) -> Sequence[Pin]:
        """Return what the prompt has with a picture that is still here."""
        pins = await self._record.store.pins.of_prompt(self._record.prompt.id)
        has = self._world.pictures.has
        return [pin for pin in pins if pin.picture_file is not None and has(pin.picture_file)]

    @asynccontextmanager
    async def _line(self, known: Sequence[Pin]) -> AsyncIterator[ValidationLine]:
        await self._begin_grading()
        line = ValidationLine(
            self._record,
            self._gate,
            self._grader,
            self._world.pictures,
            Duplicates(known),
            self._conditions.concurrency,
        )
        self._now = line
        try:
            yield line
        finally:
            await line.cancel()

    async def _begin_grading(self) -> None:
        """Tell the grader what is looked for, pictures too, and what that should cost."""
        record, told, judge = self._record, self._conditions, self._world.judge
        brief = await brief_of(record, told.language, self._world.pictures)
        self._grader.ask_by(brief)
        if not record.account.is_practice:
            usual = usual_brief(brief, tells_pin_text=told.tells_pin_text)
            record.price_watch = PriceWatch(judge.estimate(1, usual), record.run.cost)

    @staticmethod
    async def _beside(line: ValidationLine, work: Coroutine[Any, Any, None]) -> None:
        """Do the work, unless the validation line fails meanwhile (the store, the disk)."""
        task = asyncio.ensure_future(work)
        try:
            await asyncio.wait({task, line.failure}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            if not task.done():
                task.cancel()
                await asyncio.wait({task})
        if line.failure.done():
            line.failure.result()
        task.result()
