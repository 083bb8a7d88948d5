"""Prompts that are looked up again by themselves: only new pins, once a span, in the line."""

import asyncio
from datetime import timedelta

import pytest
from typing_extensions import override

from pinagent_desktop.application.refreshing import LOOK_SECONDS, Refreshing, Wish
from pinagent_desktop.application.run_queue import RunQueue
from pinagent_desktop.domain.account import IMPORTED_ACCOUNT_ID
from pinagent_desktop.domain.errors import (
    PinAgentError,
    UnknownAccount,
    UnknownRun,
    UsageError,
)
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.refresh import Every
from pinagent_desktop.domain.run import RunStatus, StopRule
from tests.builders import a_prompt, a_run, an_account, drafts
from tests.fakes.clock import FakeClock
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
WEEK = timedelta(days=7).total_seconds()


def _refreshing(stage: Stage) -> Refreshing:
    return Refreshing(stage.store, stage.runs, stage.clock)


async def _weekly(stage: Stage) -> tuple[Refreshing, SessionId]:
    """A run of five pins has ended; its prompt is looked up again each week."""
    ended = (await stage.run(pins=5, saves=0)).run
    refreshing = _refreshing(stage)
    await refreshing.set(ended.id, Wish(pins=10, stop_after_seen=3))
    return refreshing, ended.id


async def test_nothing_is_due_before_its_time(stage: Stage) -> None:
    refreshing, session_id = await _weekly(stage)
    stage.clock.advance(WEEK - 60)
    assert await refreshing.due() == []
    stage.clock.advance(61)
    (prompt,) = await refreshing.due()
    refresh = await refreshing.of_run(session_id)
    assert refresh is not None
    assert prompt.refresh == refresh
    assert refresh.every is Every.WEEK


async def test_a_refresh_keeps_only_what_is_new_and_saves_nothing(stage: Stage) -> None:
    refreshing, first = await _weekly(stage)
    stage.site.ideas = [*drafts(21, 24), *drafts(1, 5), *drafts(30, 40)]
    stage.clock.advance(WEEK)
    (prompt,) = await refreshing.due()

    session_id = await refreshing.begin(prompt)
    assert session_id is not None
    done = (await stage.runs.finished(session_id)).run

    assert (done.status, done.checkpoint.stop_rule) == (RunStatus.COMPLETED, StopRule.SEEN)
    assert done.counts.saved == 0
    new = await stage.store.pins.of_run(session_id)
    assert {"21", "22", "23", "24"} <= {pin.pinterest_id[-2:] for pin in new}
    assert "3 in a row are here already" in str(stage.of_type("warmup")[-1])
    assert await refreshing.due() == []
    assert len(await stage.store.pins.of_run(first)) == 5


async def test_what_is_due_waits_while_its_account_is_busy_and_never_twice(stage: Stage) -> None:
    refreshing, _ = await _weekly(stage)
    stage.clock.advance(WEEK)
    other = await stage.runs.start(stage.request("oak desk", pins=3, saves=0))
    (prompt,) = await refreshing.due()
    waiting = await refreshing.begin(prompt)

    queue = RunQueue(stage.runs, stage.store)
    assert [run.id for run in await queue.waiting()] == [waiting]
    kept = await stage.store.prompts.get(prompt.id)
    assert kept is not None
    assert await refreshing.begin(kept) is None  # a week later it still has not had its turn
    assert await queue.follow(other) == waiting
    assert waiting is not None
    await stage.runs.finished(waiting)


async def test_without_its_account_a_prompt_is_looked_up_no_more(stage: Stage) -> None:
    refreshing, session_id = await _weekly(stage)
    await stage.store.accounts.remove(an_account().id)
    stage.clock.advance(WEEK)
    (prompt,) = await refreshing.due()

    with pytest.raises(UnknownAccount):
        await refreshing.begin(prompt)
    assert await refreshing.of_run(session_id) is None
    assert await refreshing.begin(prompt.with_(refresh=None)) is None


async def test_without_any_run_of_its_account_it_is_the_same(stage: Stage) -> None:
    refreshing, session_id = await _weekly(stage)
    stage.clock.advance(WEEK)
    (prompt,) = await refreshing.due()
    await stage.store.runs.remove(session_id)
    with pytest.raises(UnknownAccount):
        await refreshing.begin(prompt)


async def test_it_can_be_switched_off(stage: Stage) -> None:
    refreshing, session_id = await _weekly(stage)
    assert (await refreshing.off(session_id)).refresh is None
    assert await refreshing.all() == []
    stage.clock.advance(WEEK)
    assert await refreshing.due() == []


async def test_who_cannot_be_looked_up_is_refused(stage: Stage) -> None:
    refreshing = _refreshing(stage)
    await stage.store.prompts.put(a_prompt())
    await stage.store.runs.put(a_run(id="run-i", account_id=IMPORTED_ACCOUNT_ID))
    await stage.store.runs.put(a_run(id="run-g", account_id="acc-gone"))
    for session_id, error in (
        ("run-nobody", UnknownRun),
        ("run-i", UsageError),
        ("run-g", UnknownAccount),
    ):
        with pytest.raises(error):
            await refreshing.set(SessionId(session_id), Wish())
    await stage.store.prompts.remove(a_prompt().id)
    with pytest.raises(UnknownRun):
        await refreshing.off(SessionId("run-g"))
    assert await refreshing.of_run(SessionId("run-g")) is None


async def test_the_next_one_comes_first(stage: Stage) -> None:
    refreshing, _ = await _weekly(stage)
    daily = await stage.runs.start(stage.request("oak desk", pins=3, saves=0))
    await stage.runs.finished(daily)
    await refreshing.set(daily, Wish(every=Every.DAY))
    assert [prompt.text for prompt in await refreshing.all()] == ["oak desk", "japandi lobby"]


class Weeks(FakeClock):
    """Each wait for the next look takes a week; the third never ends."""

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0
        self.may_go_on = asyncio.Event()
        self.over = asyncio.Event()

    @override
    async def sleep(self, seconds: float) -> None:
        if seconds != LOOK_SECONDS:
            await super().sleep(seconds)
            return
        self.looks += 1
        if self.looks == 2:
            await self.may_go_on.wait()
        if self.looks > 2:
            self.over.set()
            await asyncio.Event().wait()
        self.advance(WEEK)


async def test_while_the_window_is_there_what_is_due_begins_and_trouble_is_told(
    stage: Stage,
) -> None:
    _, first = await _weekly(stage)
    clock = Weeks()
    refreshing = Refreshing(stage.store, stage.runs, clock)
    told: list[tuple[str, SessionId | None, type[PinAgentError] | None]] = []

    has_begun = asyncio.Event()

    def note(prompt: Prompt, run: SessionId | None, error: PinAgentError | None) -> None:
        has_begun.set()
        told.append((prompt.text, run, type(error) if error is not None else None))

    task = asyncio.create_task(refreshing.go_on(note))
    async with asyncio.timeout(20):
        await has_begun.wait()
        begun = told[0][1]
        assert begun is not None
        await stage.runs.finished(begun)
        await stage.store.accounts.remove(an_account().id)
        clock.may_go_on.set()
        await clock.over.wait()
    task.cancel()
    await asyncio.wait([task])
    assert begun != first
    assert told == [("japandi lobby", begun, None), ("japandi lobby", None, UnknownAccount)]
