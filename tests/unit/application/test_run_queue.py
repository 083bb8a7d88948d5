"""Runs that wait for their account: kept, begun in turn, held after trouble, taken out."""

from dataclasses import replace

import pytest

from pinagent_desktop.application.run_queue import RunQueue
from pinagent_desktop.domain.errors import AlreadyRunning
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.reference import Reference, ReferenceRefused
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.domain.run import Run, RunStatus
from tests.builders import an_account
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


async def _kept(stage: Stage, session_id: SessionId) -> Run:
    run = await stage.store.runs.get(session_id)
    assert run is not None
    return run


async def _two(stage: Stage) -> tuple[RunQueue, SessionId, SessionId]:
    """One run goes on, a second waits."""
    first = await stage.runs.start(stage.request(pins=5, saves=0))
    request = stage.request("oak desk", pins=4, saves=0)
    second = await stage.runs.start(request, queue=True)
    return RunQueue(stage.runs, stage.store), first, second


async def test_a_second_run_of_a_busy_account_waits_and_then_has_its_turn(stage: Stage) -> None:
    queue, first, second = await _two(stage)
    waiting = await _kept(stage, second)
    assert (waiting.status, waiting.is_queued, waiting.has_begun) == (
        RunStatus.PENDING,
        True,
        False,
    )
    assert [run.id for run in await queue.waiting()] == [second]
    assert stage.runs.live == (first,)

    stage.clock.advance(60)
    begun: list[SessionId] = []
    assert await queue.follow(first, begun.append) == second
    assert begun == [second]
    done = (await stage.runs.finished(second)).run

    assert (done.status, done.counts.kept, done.queued_at) == (RunStatus.COMPLETED, 4, None)
    assert done.timestamp > waiting.timestamp  # it began when its turn came
    assert await queue.waiting() == []
    assert await queue.follow(second) is None


async def test_without_the_wish_to_wait_a_busy_account_refuses(stage: Stage) -> None:
    await stage.runs.start(stage.request(pins=5, saves=0))
    with pytest.raises(AlreadyRunning):
        await stage.runs.start(stage.request("oak desk", pins=4, saves=0))


async def test_they_come_in_the_order_in_which_they_were_asked_for(stage: Stage) -> None:
    queue, first, second = await _two(stage)
    stage.clock.advance(1)
    third = await stage.runs.more(first, 3)
    await stage.store.accounts.put(an_account(id="acc-2", username="mia", display_name="mia"))

    assert [run.id for run in await queue.waiting(an_account().id)] == [second, third]
    assert await queue.follow(first) == second
    assert await queue.follow(second) == third
    assert (await stage.runs.finished(third)).run.counts.kept == 3


async def test_pins_of_the_same_prompt_are_numbered_after_those_of_the_run_before(
    stage: Stage,
) -> None:
    first = await stage.runs.start(stage.request(pins=5, saves=0))
    second = await stage.runs.start(stage.request(pins=4, saves=0), queue=True)
    await RunQueue(stage.runs, stage.store).follow(first)
    await stage.runs.finished(second)

    pins = await stage.store.pins.of_prompt((await _kept(stage, first)).prompt_id)
    assert [pin.seq for pin in pins] == list(range(1, 10))


async def test_after_trouble_the_line_stands_still_until_the_person_says_go(stage: Stage) -> None:
    stage.site.faults[("find_board", 1)] = KeyError("a slip of ours")
    queue, first, second = await _two(stage)

    assert await queue.follow(first) is None
    assert (await _kept(stage, first)).status is RunStatus.FAILED
    assert (await _kept(stage, second)).is_queued

    await stage.runs.resume(second)
    assert (await stage.runs.finished(second)).run.status is RunStatus.COMPLETED


async def test_a_restart_keeps_the_line_and_begins_nothing(stage: Stage) -> None:
    _, first, second = await _two(stage)
    await stage.runs.shutdown()
    stage.runs = stage.controller()
    queue = RunQueue(stage.runs, stage.store)

    assert stage.runs.live == ()
    assert [run.id for run in await queue.waiting()] == [second]
    await stage.runs.resume(first)
    assert await queue.follow(first) == second
    await stage.runs.finished(second)


async def test_a_paused_run_can_wait_too_and_goes_on_where_it_stood(stage: Stage) -> None:
    first = await stage.runs.start(stage.request(pins=5, saves=0))
    await stage.runs.stop(first)
    second = await stage.runs.start(stage.request("oak desk", pins=4, saves=0))

    assert await stage.runs.resume(first, queue=True) == first
    assert (await _kept(stage, first)).is_queued

    assert await RunQueue(stage.runs, stage.store).follow(second) == first
    assert (await stage.runs.finished(first)).run.counts.kept == 5


async def test_one_that_was_taken_out_is_passed_over_and_can_be_resumed(stage: Stage) -> None:
    queue, first, second = await _two(stage)
    await queue.take_out(second)
    await queue.take_out(second)  # twice does no harm

    taken = await _kept(stage, second)
    assert (taken.status, taken.queued_at) == (RunStatus.STOPPED, None)
    assert taken.can_resume(stage.clock.now())
    assert await queue.follow(first) is None


async def test_one_that_cannot_begin_does_not_keep_the_others(stage: Stage) -> None:
    queue, first, second = await _two(stage)
    stage.clock.advance(1)
    third = await stage.runs.start(stage.request("steel lamp", pins=3, saves=0), queue=True)
    gone = Rubric(like=(Reference(file="gone.jpg", name="sofa.jpg", width=10, height=10),))
    second_run = await _kept(stage, second)
    await stage.store.runs.put(second_run.with_(rubric=gone))
    stage.files.gone.add("gone.jpg")

    assert await queue.follow(first) == third
    refused = await _kept(stage, second)
    assert (refused.status, refused.problem) == (RunStatus.FAILED, ReferenceRefused.code)
    await stage.runs.finished(third)


async def test_where_none_can_begin_the_reason_is_told(stage: Stage) -> None:
    queue, first, second = await _two(stage)
    gone = Rubric(like=(Reference(file="gone.jpg", name="sofa.jpg", width=10, height=10),))
    await stage.store.runs.put((await _kept(stage, second)).with_(rubric=gone))
    stage.files.gone.add("gone.jpg")

    with pytest.raises(ReferenceRefused):
        await queue.follow(first)
    assert await queue.waiting() == []


async def test_a_person_who_was_quicker_is_not_disturbed(stage: Stage) -> None:
    queue, first, second = await _two(stage)
    await stage.runs.finished(first)
    other = await stage.runs.start(replace(stage.request("lamp", pins=3, saves=0)))

    assert await queue.follow(first) is None
    assert (await _kept(stage, second)).is_queued
    await stage.runs.finished(other)
