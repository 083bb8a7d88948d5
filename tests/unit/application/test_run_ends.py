"""Beats beside the work, and ends that cannot be written down."""

import asyncio
from collections import defaultdict
from datetime import timedelta

import pytest
from typing_extensions import override

from pinagent_desktop.application.events import PageSeen, RunEnded
from pinagent_desktop.application.sentences import sentence
from pinagent_desktop.domain.errors import DiskFull, SiteChanged
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import LEASE_SECONDS, Run, RunStatus
from tests.fakes.clock import START, FakeClock
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


class BeatingClock(FakeClock):
    """Lets a background task go on once for each beat that a test gives it."""

    def __init__(self) -> None:
        super().__init__()
        self._beats: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(0))
        self._waits: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(0))

    @override
    async def sleep(self, seconds: float) -> None:
        task = asyncio.current_task()
        name = task.get_name() if task is not None else ""
        if name not in {"lease", "live picture"}:
            await super().sleep(seconds)
            return
        self._waits[name].release()
        await self._beats[name].acquire()

    async def beat(self, name: str) -> None:
        """Let the task of this name go on, and return when it waits again."""
        async with asyncio.timeout(5):
            await self._waits[name].acquire()
            self._beats[name].release()
            await self._waits[name].acquire()
        self._waits[name].release()


class BrokenDisk:
    """Stands where the store's transactions begin, and refuses them from a moment on."""

    def __init__(self, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = False
        begin = stage.store.transaction

        def transaction() -> object:
            if self.full:
                raise DiskFull("no space left")
            return begin()

        monkeypatch.setattr(stage.store, "transaction", transaction)


async def held_run(stage: Stage, pins: int = 5, **settings: int) -> tuple[SessionId, BeatingClock]:
    """Start a run that waits for its judge alone, with a clock that beats when told to."""
    stage.clock = clock = BeatingClock()
    stage.runs = stage.controller()
    stage.judge.hold = asyncio.Event()
    session_id = await stage.runs.start(
        stage.request("japandi lobby", pins=pins, saves=0, **settings)
    )
    async with asyncio.timeout(5):
        while stage.judge.calls.total() < 5:  # noqa: ASYNC110 - the fake has no signal for it
            await asyncio.sleep(0)
    return session_id, clock


async def stored(stage: Stage, session_id: SessionId) -> Run:
    run = await stage.store.runs.get(session_id)
    assert run is not None
    return run


async def let_end(stage: Stage, session_id: SessionId) -> Run:
    assert stage.judge.hold is not None
    stage.judge.hold.set()
    return (await stage.runs.finished(session_id)).run


async def test_the_lease_of_a_long_run_is_renewed(stage: Stage) -> None:
    session_id, clock = await held_run(stage)
    first = (await stored(stage, session_id)).lease_until
    assert first == START + timedelta(seconds=LEASE_SECONDS)

    clock.advance(600)
    await clock.beat("lease")

    renewed = (await stored(stage, session_id)).lease_until
    assert renewed == START + timedelta(seconds=600 + LEASE_SECONDS)
    ended = await let_end(stage, session_id)
    assert (ended.status, ended.lease_until) == (RunStatus.COMPLETED, None)


async def test_a_lease_that_cannot_be_renewed_ends_no_run(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    disk = BrokenDisk(stage, monkeypatch)
    session_id, clock = await held_run(stage)

    disk.full = True
    await clock.beat("lease")
    disk.full = False

    assert "The lease could not be renewed: no space left" in caplog.messages
    assert (await let_end(stage, session_id)).status is RunStatus.COMPLETED


async def test_the_page_is_seen_only_while_somebody_looks(stage: Stage) -> None:
    # Until enough are approved the browser stays open, and here the judge does not answer.
    session_id, clock = await held_run(stage, pins=20, until_approved=5)
    pictures = []
    for watched in (False, True, False):
        stage.runs.watch(session_id, watched=watched)
        await clock.beat("live picture")
        pictures.append([one.picture for one in stage.events if isinstance(one, PageSeen)])
    assert pictures == [[], [b"jpeg"], [b"jpeg"]]
    await let_end(stage, session_id)


async def test_an_end_that_cannot_be_kept_is_told_all_the_same(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = BrokenDisk(stage, monkeypatch)

    def fill_disk(act: str) -> None:
        disk.full |= act == "find_board" and stage.site.acts[act] == 1

    stage.site.before = fill_disk
    outcome = await stage.run()

    assert outcome.problem is not None
    assert outcome.problem.code == "disk_full"
    last = stage.events[-1]
    assert isinstance(last, RunEnded)
    assert (sentence(last) or "").startswith("Interrupted with 0 pins")
    disk.full = False
    assert (await stored(stage, outcome.run.id)).status is RunStatus.RUNNING
    stage.clock.advance(LEASE_SECONDS + 1)
    assert (await stage.resume(outcome.run.id)).run.status is RunStatus.COMPLETED


async def test_the_first_cause_is_told_when_the_end_fails_too(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = BrokenDisk(stage, monkeypatch)

    def break_both(act: str) -> None:
        if act == "find_board":
            disk.full = True
            raise SiteChanged("gone", part="the boards", version="1")

    stage.site.before = break_both
    outcome = await stage.run()

    assert outcome.problem is not None
    assert outcome.problem.code == "site_changed"
    assert isinstance(outcome.error, SiteChanged)
