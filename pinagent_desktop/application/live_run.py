"""One run while it is going on: its task, its lease, its end."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from pinagent_desktop.application.crash_reports import problem_with
from pinagent_desktop.application.disk_room import DiskRoom
from pinagent_desktop.application.events import ProblemMet, RunEnded, RunStarted
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.pipeline import Conditions, Pipeline
from pinagent_desktop.application.problems import Problem, problem_of
from pinagent_desktop.application.run_means import RunMeans
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.errors import (
    BudgetUsed,
    DiskFull,
    OutageTooLong,
    PinAgentError,
    ProfileUnusable,
    ProxyUnreachable,
    ValidationStopped,
)
from pinagent_desktop.domain.prompt import PromptStatus
from pinagent_desktop.domain.run import LEASE_SECONDS, Run, RunStatus, may_move

logger = logging.getLogger(__name__)

_PAUSING = (OutageTooLong, ProxyUnreachable, ProfileUnusable)
"""They pass by themselves or with one act of the person: the run only stands still."""

Work = Callable[[Pipeline], Coroutine[Any, Any, None]]


@dataclass(frozen=True)
class Outcome:
    """How one start of a run ended."""

    run: Run
    problem: Problem | None = None
    error: BaseException | None = None


class LiveRun:
    """Owns everything that one start of a run needs, from its lease to its last event.

    Nothing else may be asked of it before :meth:`begin`.
    """

    def __init__(self, record: RunRecord, means: RunMeans) -> None:
        self.record = record
        self.gate = Gate(record)
        self._means = means
        self._pipeline: Pipeline | None = None
        self._watched = False
        self._ends_as = RunStatus.PAUSED
        self._has_begun = asyncio.Event()
        self._is_ending = False

    def begin(
        self,
        work: Work,
        conditions: Conditions,
        password: str | None,
        ended: Callable[[], object],
    ) -> None:
        """Start the work as a task of its own; ``ended`` is called after its last event."""
        self._task: asyncio.Task[Outcome] = asyncio.create_task(
            self._whole(work, conditions, password), name=f"run {self.record.run.id}"
        )
        self._task.add_done_callback(lambda _: ended())

    async def outcome(self) -> Outcome:
        """Return how it ended, as soon as it has."""
        return await asyncio.shield(self._task)

    async def cancel(self, ends_as: RunStatus) -> None:
        """End it now; it becomes what is said here and can be resumed.

        What is ending already is not disturbed again: its browser is being closed, and how it
        stands is being kept. So the first word counts.
        """
        await self._has_begun.wait()  # a task that never began would never end either
        if not self._is_ending:
            self._is_ending = True
            self._ends_as = ends_as
            self._task.cancel()
        await asyncio.wait([self._task])

    def watch(self, *, watched: bool) -> None:
        """Say whether somebody looks at the live picture."""
        self._watched = watched
        if self._pipeline is not None:
            self._pipeline.browsing.watched = watched

    async def show_browser(self) -> None:
        """Bring the browser's window to the front, if it has one."""
        if self._pipeline is not None:
            await self._pipeline.browsing.to_front()

    async def _whole(self, work: Work, conditions: Conditions, password: str | None) -> Outcome:
        self._has_begun.set()
        record, clock = self.record, self.record.clock
        started = clock.monotonic()
        record.publish(
            RunStarted(
                time=clock.now(),
                session_id=record.run.id,
                run=record.run,
                prompt_id=record.prompt.id,
                prompt_text=record.prompt.text,
                account=record.account,
                is_practice=record.account.is_practice,
            )
        )
        lease = asyncio.create_task(self._renew_lease(), name="lease")
        error: BaseException | None = None
        try:
            async with self._means.wake.held(f"Pinagent collects pins for “{record.prompt.text}”"):
                await self._work(work, conditions, password)
        except (PinAgentError, asyncio.CancelledError) as caught:
            error = caught
        except Exception as caught:
            logger.exception("The run ended by an unexpected error")
            error = caught
        finally:
            self._is_ending = True
            lease.cancel()
            await asyncio.wait([lease])
        return await self._end(error, clock.monotonic() - started)

    async def _work(self, work: Work, conditions: Conditions, password: str | None) -> None:
        """Do the work, from where the store has it again after a full disk."""
        record = self.record
        room = DiskRoom(self._means.room, record, conditions.wait_seconds)
        while True:
            try:
                async with self._means.worlds.open(record.account, password) as world:
                    pipeline = Pipeline(record, world, self.gate, conditions)
                    pipeline.browsing.watched = self._watched
                    self._pipeline = pipeline
                    return await work(pipeline)
            except DiskFull as full:
                self._pipeline = None
                await room.wait(full)
                await record.take_up()

    async def _end(self, error: BaseException | None, seconds: float) -> Outcome:
        record = self.record
        status = _status_after(error, self._ends_as)
        if status is RunStatus.COMPLETED and not record.checkpoint.scraping_done:
            status = RunStatus.STOPPED  # only judged meanwhile: collecting can still go on
        problem = None
        if error is not None and not isinstance(error, asyncio.CancelledError):
            problem = self._told(error)
        total = record.checkpoint.seconds + seconds
        try:
            async with record.transaction() as store:
                await record.take_up()
                record.checkpoint_with(seconds=round(total, 3))
                if (undo := record.checkpoint.undo) is not None and status is not RunStatus.PAUSED:
                    status = undo.before  # undone or not, the run itself is what it was
                    record.checkpoint_with(undo=None)
                after = status if may_move(record.run.status, status) else record.run.status
                record.change(
                    status=after, lease_until=None, problem=problem.code if problem else None
                )
                # As it is now: the person may have moved the threshold meanwhile.
                prompt = await store.prompts.get(record.prompt.id) or record.prompt
                await store.prompts.put(prompt.with_(status=_prompt_status(after)))
        except PinAgentError as failed:
            # The store itself is the problem: nothing more can be kept, only told.
            problem = problem or problem_of(failed)
            error = error or failed
            logger.error("The end of the run could not be kept: %s", failed.detail)  # noqa: TRY400
        self._announce_end(problem, total)
        return Outcome(record.run, problem, error)

    def _told(self, error: BaseException) -> Problem:
        """Return an error in words; of one that nobody expected a report is kept."""
        if isinstance(error, PinAgentError):
            return problem_of(_named(error, self.record))
        return problem_with(error, self._means.crashes.write(error, f"run {self.record.run.id}"))

    def _announce_end(self, problem: Problem | None, seconds: float) -> None:
        record = self.record
        now, run = record.clock.now(), record.run
        if problem is not None:
            record.publish(
                ProblemMet(
                    time=now,
                    session_id=run.id,
                    code=problem.code,
                    message=problem.message,
                    next_step=problem.next_step,
                )
            )
        record.publish(
            RunEnded(
                time=now,
                session_id=run.id,
                status=run.status,
                counts=run.counts,
                cost=run.cost,
                seconds=round(seconds, 3),
                is_practice=record.account.is_practice,
            )
        )

    async def _renew_lease(self) -> None:
        record = self.record
        while True:
            await record.clock.sleep(LEASE_SECONDS / 3)
            try:
                async with record.transaction():
                    record.change(lease_until=lease_from(record.clock.now()))
            except PinAgentError as error:
                # The work itself meets the same fault at its next step and ends the run.
                logger.warning("The lease could not be renewed: %s", error.detail)


def lease_from(now: datetime) -> datetime:
    """Return until when a run counts as kept running."""
    return now + timedelta(seconds=LEASE_SECONDS)


def _status_after(error: BaseException | None, cancelled: RunStatus) -> RunStatus:
    if error is None or isinstance(error, ValidationStopped | BudgetUsed):
        # Collecting is complete; that pins stay pending is said beside it.
        return RunStatus.COMPLETED
    if isinstance(error, asyncio.CancelledError):
        return cancelled
    return RunStatus.PAUSED if isinstance(error, _PAUSING) else RunStatus.FAILED


def _prompt_status(status: RunStatus) -> PromptStatus:
    if status is RunStatus.COMPLETED:
        return PromptStatus.COMPLETED
    return PromptStatus.ERROR if status is RunStatus.FAILED else PromptStatus.PENDING


def _named(error: PinAgentError, record: RunRecord) -> PinAgentError:
    """Give an error of ours the names that its sentence needs."""
    error.facts.setdefault("account", record.account.display_name)
    error.facts.setdefault("username", record.account.username)
    error.facts.setdefault("site", record.account.site)
    return error
