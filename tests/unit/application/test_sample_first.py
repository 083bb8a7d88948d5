"""Sample first, ceilings, and the goal that is met exactly and said."""

import asyncio

import pytest

from pinagent_desktop.application.events import SampleJudged, WarmUpTold
from pinagent_desktop.application.sentences import sentence
from pinagent_desktop.domain.run import RunStatus, StopRule
from tests.builders import drafts
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


def sample_of(stage: Stage) -> SampleJudged:
    (event,) = stage.of_type("sample")
    assert isinstance(event, SampleJudged)
    return event


async def until_sampled(stage: Stage) -> None:
    judged = asyncio.Event()
    stage.bus.subscribe(lambda event: judged.set() if event.type == "sample" else None)
    if not stage.of_type("sample"):
        await judged.wait()


def told(stage: Stage) -> list[str]:
    return [event.message for event in stage.events if isinstance(event, WarmUpTold)]


@pytest.mark.parametrize("saves", [0, 3])
async def test_no_more_than_the_sample_is_judged_before_the_person_goes_on(
    stage: Stage, saves: int
) -> None:
    request = stage.request(pins=15, saves=saves, sample_first=5)
    session_id = await stage.runs.start(request, wait_seconds=60.0)
    await until_sampled(stage)
    for _ in range(200):
        await asyncio.sleep(0)
    assert stage.judge.calls.total() == 5
    event = sample_of(stage)
    assert (event.size, len(event.scores), event.threshold) == (5, 5, 0.6)
    kept = await stage.store.runs.get(session_id)
    assert kept is not None
    assert (kept.status, kept.checkpoint.sampled) == (RunStatus.PAUSED, True)
    await stage.runs.resume(session_id)
    outcome = await stage.runs.finished(session_id)
    assert outcome.run.status is RunStatus.COMPLETED
    assert outcome.run.counts.validated == 15
    assert len(stage.of_type("sample")) == 1


async def test_a_resumed_run_is_not_sampled_again(stage: Stage) -> None:
    request = stage.request(pins=15, saves=0, sample_first=5)
    session_id = await stage.runs.start(request, wait_seconds=60.0)
    await until_sampled(stage)
    await stage.runs.stop(session_id)
    outcome = await stage.resume(session_id)
    assert outcome.run.counts.validated == 15
    assert len(stage.of_type("sample")) == 1


async def test_a_run_that_is_stopped_in_its_sample_draws_it_anew(stage: Stage) -> None:
    """The pictures under way are not judged: who goes on has not seen how they lie."""
    stage.judge.hold = asyncio.Event()
    session_id = await stage.runs.start(
        stage.request(pins=15, saves=0, sample_first=5), wait_seconds=60.0
    )
    async with asyncio.timeout(5):
        while stage.judge.calls.total() < 5:  # noqa: ASYNC110 - the fake has no signal for it
            await asyncio.sleep(0)
    await stage.runs.stop(session_id)
    assert stage.of_type("sample") == []

    stage.judge.hold = None
    stage.runs = stage.controller()
    await stage.runs.resume(session_id)
    await until_sampled(stage)
    assert len(sample_of(stage).scores) == 5
    await stage.runs.stop(session_id)


async def test_a_judge_that_cannot_go_on_is_told_at_once_and_not_sampled(stage: Stage) -> None:
    stage.judge.stops_after = 0
    outcome = await stage.run(pins=15, saves=0, sample_first=5)
    assert outcome.problem is not None
    assert outcome.problem.code == "validation_stopped"
    assert outcome.run.counts.pending == 15
    assert (stage.of_type("sample"), outcome.run.checkpoint.sampled) == ([], False)


async def test_a_run_smaller_than_its_sample_just_ends(stage: Stage) -> None:
    outcome = await stage.run(pins=4, saves=0, sample_first=5)
    assert outcome.run.status is RunStatus.COMPLETED
    assert stage.of_type("sample") == []


async def test_the_sample_says_how_it_lies(stage: Stage) -> None:
    stage.judge.grades = {draft.pinterest_id.encode(): 1 for draft in drafts(1, 3)}
    request = stage.request(pins=15, saves=0, sample_first=5)
    session_id = await stage.runs.start(request, wait_seconds=60.0)
    await until_sampled(stage)
    assert sentence(sample_of(stage)) == ("5 of 5 judged: 2 at 0.60 or above, from 0.25 to 1.00.")
    await stage.runs.stop(session_id)


@pytest.mark.parametrize("wanted", [1, 4, 7])
async def test_the_goal_is_met_exactly_and_said(stage: Stage, wanted: int) -> None:
    outcome = await stage.run(pins=20, until_approved=wanted, saves=0)
    assert outcome.run.counts.approved == wanted
    assert outcome.run.checkpoint.stop_rule is StopRule.APPROVED
    assert told(stage)[-1] == f"Collecting is over: {wanted} are approved, as you asked."


async def test_the_ceiling_of_pins_ends_a_goal_that_is_not_met(stage: Stage) -> None:
    stage.judge.grades = {draft.pinterest_id.encode(): 0 for draft in drafts(1, 20)}
    outcome = await stage.run(pins=8, until_approved=4, saves=0)
    assert (outcome.run.counts.kept, outcome.run.counts.approved) == (8, 0)
    assert told(stage)[-1] == (
        "Collecting is over: 8 pins are kept, the most you allow, and 0 are approved so far."
    )


async def test_the_minutes_end_the_collecting(stage: Stage) -> None:
    request = stage.request(pins=20, saves=0, minutes=1)
    session_id = await stage.runs.start(request, wait_seconds=60.0)
    stage.clock.advance(61.0)
    outcome = await stage.runs.finished(session_id)
    assert outcome.run.status is RunStatus.COMPLETED
    assert outcome.run.checkpoint.stop_rule is StopRule.TIME
    assert outcome.run.counts.kept < 20
    assert told(stage)[-1] == "Collecting is over: the 1 min that you allow are used."
