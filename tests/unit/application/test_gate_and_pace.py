"""Standing still: asked twice, and while the pace makes the run wait."""

import asyncio
from dataclasses import replace

import pytest

from pinagent_desktop.application.events import WaitStarted
from pinagent_desktop.domain.run import Pace, RunStatus
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


async def test_a_careful_run_says_why_it_waits_between_saves(stage: Stage) -> None:
    request = replace(stage.request(pins=5, saves=3), pace=Pace.CAREFUL)

    outcome = await stage.runs.finished(await stage.runs.start(request, wait_seconds=3600))

    assert outcome.run.counts.saved == 3
    waits = [event for event in stage.events if isinstance(event, WaitStarted)]
    assert len(waits) >= 2
    for wait in waits:
        assert "careful pace" in wait.why
        assert wait.until is not None
        assert wait.until > wait.time


async def test_paused_twice_is_paused_once(stage: Stage) -> None:
    stage.judge.hold = asyncio.Event()
    session_id = await stage.runs.start(stage.request(pins=5, saves=0))

    for ask in (stage.runs.pause, stage.runs.pause, stage.runs.resume, stage.runs.resume):
        await ask(session_id)

    assert [getattr(one, "paused", None) for one in stage.of_type("paused")] == [True, False]
    stage.judge.hold.set()
    assert (await stage.runs.finished(session_id)).run.status is RunStatus.COMPLETED


async def test_a_pause_while_the_pace_waits_holds_afterwards(stage: Stage) -> None:
    asked: list[asyncio.Task[None]] = []

    def pause_at_first_save(act: str) -> None:
        if act == "save" and not asked:
            asked.append(asyncio.create_task(stage.runs.pause(session_id)))

    stage.site.before = pause_at_first_save
    request = replace(stage.request(pins=5, saves=3), pace=Pace.CAREFUL)
    session_id = await stage.runs.start(request, wait_seconds=3600)
    async with asyncio.timeout(5):
        while not stage.of_type("paused"):  # noqa: ASYNC110 - the fakes have no signal for it
            await asyncio.sleep(0)
    for _ in range(200):
        await asyncio.sleep(0)
    assert stage.site.acts["save"] == 1

    await stage.runs.resume(session_id)
    assert (await stage.runs.finished(session_id)).run.counts.saved == 3
