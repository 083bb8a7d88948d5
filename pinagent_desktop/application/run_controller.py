"""Runs from the outside: started, paused, resumed, stopped; one an account at a time."""

import asyncio
from collections.abc import Callable, Sequence

from pinagent_desktop.application import new_runs
from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.live_run import LiveRun, Outcome, Work, lease_from
from pinagent_desktop.application.named_references import refuse_missing
from pinagent_desktop.application.pacing import pace_for
from pinagent_desktop.application.pipeline import Conditions, Pipeline
from pinagent_desktop.application.run_means import RunMeans
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.run_request import RunRequest
from pinagent_desktop.application.spending import DayPurse
from pinagent_desktop.application.undoing import begun_undo
from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.errors import (
    AlreadyRunning,
    NoticeNotAccepted,
    PaceRefused,
    UnknownAccount,
    UnknownRun,
    UsageError,
)
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.limits import MAX_PINS
from pinagent_desktop.domain.prompt import Prompt, PromptStatus, board_name, checked_prompt_text
from pinagent_desktop.domain.rubric import rubric_of
from pinagent_desktop.domain.run import Run, RunStatus
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Store

NOTICE_VERSION = 1
HOURS_IN_THE_WINDOW = 8 * 3600.0
"""How long a run waits for the person by default."""


__all__ = ["HOURS_IN_THE_WINDOW", "NOTICE_VERSION", "RunController", "RunRequest"]


class RunController:
    """Owns the tasks of all runs."""

    def __init__(
        self,
        store: Store,
        means: RunMeans,
        bus: EventBus,
        clock: Clock,
        settings: Callable[[], Settings],
    ) -> None:
        self._store = store
        self._means = means
        self._bus = bus
        self._clock = clock
        self._settings = settings
        self._live: dict[SessionId, LiveRun] = {}
        self._starting: set[AccountId] = set()
        self.purse = DayPurse(store.spending, clock, lambda: settings().daily_budget_usd)

    @property
    def live(self) -> Sequence[SessionId]:
        """The runs that are going on."""
        return tuple(self._live)

    def is_busy(self, account_id: AccountId) -> bool:
        """Whether an account has a run going on."""
        going_on = {live.record.run.account_id for live in self._live.values()}
        return account_id in going_on | self._starting

    async def start(
        self,
        request: RunRequest,
        *,
        password: str | None = None,
        wait_seconds: float = HOURS_IN_THE_WINDOW,
        queue: bool = False,
    ) -> SessionId:
        """Start a new run and return its id; with `queue` it waits where its account is busy.

        Raises:
            InvalidPrompt: No words, or too many.
            UnknownAccount: No such account.
            NoticeNotAccepted: The first run on the real site needs the person's consent.
            ReferenceRefused: A reference picture is gone.
            PaceRefused: The real site is never gone through without pauses and limits.
            AlreadyRunning: This account has a run going on.
        """
        text = checked_prompt_text(request.prompt)
        board_name(text)  # refused now rather than after the sign-in
        account = await self._account(request.account_id)
        self._refuse_unaccepted(account)
        pace = pace_for(account, request.pace)
        if request.pace not in {None, pace}:
            raise PaceRefused
        await refuse_missing(request.rubric, self._means.pictures)
        now, learns = self._clock.now(), self._settings().learn_from_decisions
        prompt = await new_runs.prompt_of(self._store, text, request, now)
        run = await new_runs.new_run(self._store, prompt, request, now, pace=pace, learns=learns)
        if queue and self.is_busy(account.id):
            return await self._queue(run)
        return await self._launch(run, prompt, account, password, wait_seconds, Pipeline.run)

    async def more(self, session_id: SessionId, pins: int) -> SessionId:
        """Start, or queue, a run of the same prompt and account for some pins more.

        Raises:
            UnknownRun: No such run.
        """
        request = await new_runs.more_of(
            self._store, await self._run(session_id), min(pins, MAX_PINS)
        )
        return await self.start(request, queue=True)

    async def resume(
        self,
        session_id: SessionId,
        *,
        password: str | None = None,
        wait_seconds: float = HOURS_IN_THE_WINDOW,
        queue: bool = False,
    ) -> SessionId:
        """Let a queued, paused, stopped, failed or interrupted run go on from its checkpoint.

        Raises:
            UnknownRun: No such run.
            UsageError: The run is complete, or a reference picture is gone.
            AlreadyRunning: It, or another run of its account, is going on.
        """
        live = self._live.get(session_id)
        if live is not None:
            await live.gate.resume()
            return session_id
        run = await self._run(session_id)
        if not run.can_resume(self._clock.now()):
            raise UsageError(f"The run {session_id} is {run.status}, there is nothing to resume")
        if run.checkpoint.undo is not None:
            return await self._relaunch(run, password, wait_seconds, Pipeline.undo)
        if queue and self.is_busy(run.account_id):
            return await self._queue(run)
        learns = self._settings().learn_from_decisions
        run = await new_runs.taken_up(self._store, run, self._clock.now(), learns=learns)
        return await self._relaunch(run, password, wait_seconds, Pipeline.run)

    async def judge_pending(
        self, session_id: SessionId, *, budget: float | None = None
    ) -> SessionId:
        """Judge the run's pins that have no score yet, without a browser.

        Args:
            session_id: The run.
            budget: What the whole run may cost from now on, US dollars; as before if unset.

        Raises:
            UnknownRun: No such run.
        """
        run = await self._run(session_id)
        if budget is not None:
            run = run.with_(settings=run.settings.with_(budget_usd=budget))
        return await self._relaunch(run, None, 0.0, Pipeline.judge_pending)

    async def judge_again(self, session_id: SessionId) -> SessionId:
        """Judge the run's pins that the person has not decided about, by what was taught since.

        Raises:
            UnknownRun: No such run.
            UsageError: Nothing was taught yet.
        """
        run = await self._run(session_id)
        examples = await new_runs.examples_now(self._store, run.prompt_id)
        if not examples:
            raise UsageError("Approve and disqualify four pins of each kind first")
        taught = run.with_(examples=examples)
        return await self._relaunch(taught, None, 0.0, Pipeline.judge_again)

    async def undo_warm_up(
        self,
        session_id: SessionId,
        *,
        board: bool = False,
        wait_seconds: float = HOURS_IN_THE_WINDOW,
    ) -> SessionId:
        """Take the pins that this run saved off its board again, or delete the board it made.

        Raises:
            UnknownRun: No such run.
            BoardNotOurs: The board was there before the run.
        """
        run = await begun_undo(self._store, await self._run(session_id), board=board)
        return await self._relaunch(run, None, wait_seconds, Pipeline.undo)

    async def pause(self, session_id: SessionId) -> None:
        """Let the step at hand end, then stand still; nothing happens when it is not going on."""
        live = self._live.get(session_id)
        if live is not None:
            await live.gate.pause()

    async def stop(self, session_id: SessionId) -> None:
        """Stop within a second; what is kept stays, and it can be resumed."""
        await self._cancel(session_id, RunStatus.STOPPED)

    async def show_browser(self, session_id: SessionId) -> None:
        """Bring the browser of a run to the front, where the person is to do something."""
        live = self._live.get(session_id)
        if live is not None:
            await live.show_browser()

    def watch(self, session_id: SessionId, *, watched: bool) -> None:
        """Say whether somebody looks at the live picture of the run."""
        live = self._live.get(session_id)
        if live is not None:
            live.watch(watched=watched)

    async def finished(self, session_id: SessionId) -> Outcome:
        """Return how the run ended, as soon as it has.

        Raises:
            UnknownRun: No such run.
        """
        live = self._live.get(session_id)
        if live is None:
            return Outcome(await self._run(session_id))
        return await live.outcome()

    async def shutdown(self) -> None:
        """Pause every run and wait until its browser is closed; none goes on for another's sake."""
        await asyncio.gather(*(self._cancel(one, RunStatus.PAUSED) for one in self.live))

    async def _queue(self, run: Run) -> SessionId:
        now = self._clock.now()
        await self._store.runs.put(run.with_(status=RunStatus.PENDING, queued_at=now))
        return run.id

    async def _relaunch(
        self,
        run: Run,
        password: str | None,
        wait_seconds: float,
        work: Work,
    ) -> SessionId:
        account = await self._account(run.account_id)
        prompt = await self._store.prompts.get(run.prompt_id)
        if prompt is None:
            raise UnknownRun(run=run.id)
        self._refuse_unaccepted(account)
        if work is not Pipeline.undo:  # nothing is judged by it
            await refuse_missing(run.rubric or rubric_of(prompt), self._means.pictures)
        return await self._launch(run, prompt, account, password, wait_seconds, work)

    async def _launch(
        self,
        run: Run,
        prompt: Prompt,
        account: Account,
        password: str | None,
        wait_seconds: float,
        work: Work,
    ) -> SessionId:
        if self.is_busy(account.id):
            raise AlreadyRunning(f"{account.display_name} has a run going on")
        self._starting.add(account.id)
        try:
            record = RunRecord(run, prompt, account, self._store, self._bus, self._clock)
            await record.load()
            async with record.transaction() as store:
                until = lease_from(self._clock.now())
                record.change(status=RunStatus.RUNNING, lease_until=until, problem=None)
                await store.prompts.put(prompt.with_(status=PromptStatus.RUNNING))
            live = LiveRun(record, self._means)
            self._live[run.id] = live
            conditions = Conditions.chosen(self._settings(), wait_seconds, self.purse)
            live.begin(work, conditions, password, lambda: self._live.pop(run.id, None))
        finally:
            self._starting.discard(account.id)
        return run.id

    async def _cancel(self, session_id: SessionId, ends_as: RunStatus) -> None:
        live = self._live.get(session_id)
        if live is not None:
            await live.cancel(ends_as)

    async def _account(self, account_id: AccountId) -> Account:
        account = await self._store.accounts.get(account_id)
        if account is None:
            raise UnknownAccount(account=account_id)
        return account

    async def _run(self, session_id: SessionId) -> Run:
        run = await self._store.runs.get(session_id)
        if run is None:
            raise UnknownRun(run=session_id)
        return run

    def _refuse_unaccepted(self, account: Account) -> None:
        if not account.is_local and self._settings().notice_accepted < NOTICE_VERSION:
            raise NoticeNotAccepted
