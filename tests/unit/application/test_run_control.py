"""What the faces may ask of a run at any time, also of one that is not going on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace

import pytest
from typing_extensions import override

from pinagent_desktop.application.crash_reports import CrashReports
from pinagent_desktop.application.events import RunEnded
from pinagent_desktop.application.run_controller import RunController
from pinagent_desktop.application.run_means import RunMeans
from pinagent_desktop.domain.errors import UnknownRun, UsageError
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.ports.power import WakeLock
from tests.builders import an_account
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
NOBODY = SessionId("run-of-nobody")


class SlowToLetGo(WakeLock):
    """Takes its time at the end, as a browser does that is being closed."""

    def __init__(self, runs: int = 1) -> None:
        self.letting_go = asyncio.Semaphore(0)
        self.may_go = asyncio.Event()
        self.undisturbed = 0
        self._runs = runs

    @override
    def held(self, why: str) -> AbstractAsyncContextManager[None]:
        return self._held()

    async def all_let_go(self) -> None:
        """Wait until every run is at its end."""
        for _ in range(self._runs):
            await self.letting_go.acquire()

    @asynccontextmanager
    async def _held(self) -> AsyncIterator[None]:
        try:
            yield
        finally:
            self.letting_go.release()
            await self.may_go.wait()
            self.undisturbed += 1


def _controller(stage: Stage, lock: SlowToLetGo) -> RunController:
    means = RunMeans(stage.worlds, lock, stage.room, stage.files, CrashReports(stage.crashes))
    return RunController(stage.store, means, stage.bus, stage.clock, lambda: stage.settings)


async def test_what_is_ending_is_not_disturbed_and_the_first_word_counts(stage: Stage) -> None:
    lock = SlowToLetGo()
    runs = _controller(stage, lock)
    session_id = await runs.start(stage.request(pins=5, saves=0))
    async with asyncio.timeout(10), asyncio.TaskGroup() as both:
        both.create_task(runs.stop(session_id))  # before its task has had a turn
        await lock.all_let_go()
        both.create_task(runs.shutdown())  # the window is closed meanwhile
        both.create_task(runs.stop(session_id))
        both.create_task(_set(lock.may_go))
    assert lock.undisturbed == 1
    kept = await stage.store.runs.get(session_id)
    assert kept is not None
    assert (kept.status, kept.lease_until) == (RunStatus.STOPPED, None)
    assert sum(isinstance(event, RunEnded) for event in stage.events) == 1


async def test_a_run_that_is_stopped_before_its_first_turn_ends_too(stage: Stage) -> None:
    session_id = await stage.runs.start(stage.request(pins=5, saves=0))
    async with asyncio.timeout(10):
        await stage.runs.stop(session_id)
    kept = await stage.store.runs.get(session_id)
    assert kept is not None
    assert kept.status is RunStatus.STOPPED


async def test_on_closing_no_run_goes_on_until_another_is_at_its_end(stage: Stage) -> None:
    lock = SlowToLetGo(runs=2)
    runs = _controller(stage, lock)
    other = an_account(id="acc-2", username="mia", display_name="mia")
    await stage.store.accounts.put(other)
    first = stage.request(pins=5, saves=0)
    await runs.start(first)
    await runs.start(replace(first, prompt="oak desk", account_id=other.id))
    async with asyncio.timeout(10), asyncio.TaskGroup() as both:
        both.create_task(runs.shutdown())
        await lock.all_let_go()  # both, though neither is closed yet
        lock.may_go.set()


async def _set(event: asyncio.Event) -> None:
    event.set()


async def test_a_run_that_is_not_going_on_cannot_be_paused_stopped_or_watched(
    stage: Stage,
) -> None:
    ended = (await stage.run(pins=5, saves=0)).run
    said = len(stage.events)

    await stage.runs.pause(ended.id)
    await stage.runs.stop(ended.id)
    stage.runs.watch(ended.id, watched=True)

    assert len(stage.events) == said
    assert (await stage.runs.finished(ended.id)).run.id == ended.id
    with pytest.raises(UsageError, match="nothing to resume"):
        await stage.runs.resume(ended.id)


async def test_a_run_nobody_knows_is_named_so(stage: Stage) -> None:
    for ask in (stage.runs.resume, stage.runs.finished, stage.runs.judge_pending):
        with pytest.raises(UnknownRun):
            await ask(NOBODY)


async def test_without_its_prompt_a_run_cannot_go_on(stage: Stage) -> None:
    ended = (await stage.run(pins=5, saves=0)).run
    await stage.store.prompts.remove(ended.prompt_id)

    with pytest.raises(UnknownRun):
        await stage.runs.more(ended.id, 10)
    with pytest.raises(UnknownRun):
        await stage.runs.judge_pending(ended.id)


async def test_an_error_of_our_own_making_ends_the_run_and_is_told(stage: Stage) -> None:
    stage.site.faults[("find_board", 1)] = KeyError("a slip of ours")

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.FAILED
    assert outcome.problem is not None
    assert outcome.problem.code == "unexpected"
    assert isinstance(outcome.error, KeyError)
    (report,) = stage.crashes.kept()
    assert "a slip of ours" in report.text
    assert outcome.run.id in report.text
    assert str(report.path) in outcome.problem.next_step


async def test_watched_from_its_first_moment(stage: Stage) -> None:
    session_id = await stage.runs.start(stage.request(pins=5, saves=0))
    stage.runs.watch(session_id, watched=True)

    assert (await stage.runs.finished(session_id)).run.status is RunStatus.COMPLETED
