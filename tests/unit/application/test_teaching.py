"""The person's decisions teach the judge, and change nothing by themselves."""

import pytest

from pinagent_desktop.application.review import Review
from pinagent_desktop.application.teaching import Teaching
from pinagent_desktop.domain.errors import BudgetUsed, UnknownRun, UsageError, ValidationStopped
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.run import Cost, Run, RunStatus
from tests.builders import a_pin, a_prompt, a_run
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
EACH = 0.0001


def teaching(stage: Stage) -> Teaching:
    review = Review(stage.store, stage.clock)
    return Teaching(stage.store, stage.runs, review, lambda pictures, *_: Cost(usd=EACH * pictures))


async def decide(stage: Stage, pins: list[Pin], approved: int, rejected: int) -> None:
    review = Review(stage.store, stage.clock)
    await review.decide([pin.id for pin in pins[:approved]], PinStatus.APPROVED)
    taken = pins[approved : approved + rejected]
    await review.decide([pin.id for pin in taken], PinStatus.DISQUALIFIED)


async def a_taught_run(stage: Stage, pins: int = 14) -> tuple[Run, list[Pin]]:
    """Run, decide about eight pins; return the run and the pins that are undecided."""
    run = (await stage.run(pins=pins, saves=0)).run
    kept = list(await stage.store.pins.of_run(run.id))
    await decide(stage, kept, 4, 4)
    return run, kept[8:]


async def test_a_lesson_says_what_it_would_cost_to_use_it(stage: Stage) -> None:
    run, undecided = await a_taught_run(stage)
    lesson = await teaching(stage).of_run(run.id)
    assert len(lesson.examples) == 6
    assert lesson.undecided == len(undecided) == 6
    assert lesson.usd == pytest.approx(6 * EACH)
    assert (lesson.agreement.decisions, lesson.agreement.same) == (8, 4)
    assert lesson.proposal is None
    assert not lesson.is_practice


async def test_the_undecided_are_judged_again_with_the_examples_and_no_others(
    stage: Stage,
) -> None:
    run, undecided = await a_taught_run(stage)
    before = stage.judge.calls.total()
    stage.judge.grades |= {pin.pinterest_id.encode(): 1 for pin in undecided}
    (outcome,) = await teaching(stage).judge_again(run.prompt_id)
    assert outcome.error is None
    assert stage.judge.calls.total() == before + len(undecided)
    assert all('"verdict":"rejected"' in key for key in stage.judge.keys[-len(undecided) :])
    now = {pin.id: pin for pin in await stage.store.pins.of_run(run.id)}
    assert {now[pin.id].match_score for pin in undecided} == {0.25}
    decided = [pin for pin in now.values() if pin.human_status is not None]
    assert len(decided) == 8
    assert {pin.match_score for pin in decided} == {1.0}


async def test_judged_again_by_the_same_examples_nothing_is_paid_for(stage: Stage) -> None:
    run, _ = await a_taught_run(stage)
    await teaching(stage).judge_again(run.prompt_id)
    before = stage.judge.calls.total()
    await teaching(stage).judge_again(run.prompt_id)
    assert stage.judge.calls.total() == before


async def test_before_four_of_each_kind_there_is_nothing_to_judge_by(stage: Stage) -> None:
    run = (await stage.run(pins=6, saves=0)).run
    with pytest.raises(UsageError, match="four pins of each kind"):
        await teaching(stage).judge_again(run.prompt_id)


async def test_a_pin_that_cannot_be_judged_again_keeps_its_score(stage: Stage) -> None:
    run, undecided = await a_taught_run(stage)
    stage.judge.stops_after = stage.judge.calls.total() + 2
    (outcome,) = await teaching(stage).judge_again(run.prompt_id)
    assert isinstance(outcome.error, ValidationStopped)
    now = {pin.id: pin for pin in await stage.store.pins.of_run(run.id)}
    assert {now[pin.id].match_score for pin in undecided} == {1.0}
    assert {now[pin.id].pending_reason for pin in undecided} == {None}


async def test_the_budget_of_the_run_holds(stage: Stage) -> None:
    run, undecided = await a_taught_run(stage)
    kept = await stage.store.runs.get(run.id)
    assert kept is not None
    spent = kept.cost.usd or 0.0
    tight = kept.settings.with_(budget_usd=round(spent + 0.0031, 6))
    await stage.store.runs.put(kept.with_(settings=tight))
    (outcome,) = await teaching(stage).judge_again(run.prompt_id)
    assert isinstance(outcome.error, BudgetUsed)
    assert outcome.error.facts["judged"] == 2
    assert outcome.error.facts["kept"] == len(undecided)


async def test_a_stopped_run_can_still_be_resumed_afterwards(stage: Stage) -> None:
    run, _ = await a_taught_run(stage)
    kept = await stage.store.runs.get(run.id)
    assert kept is not None
    half = kept.checkpoint.with_(scraping_done=False)
    await stage.store.runs.put(kept.with_(checkpoint=half, status=RunStatus.STOPPED))
    (outcome,) = await teaching(stage).judge_again(run.prompt_id)
    assert outcome.run.status is RunStatus.STOPPED


async def test_a_later_run_begins_with_what_was_taught(stage: Stage) -> None:
    run, _ = await a_taught_run(stage)
    later = (await stage.run(pins=2, saves=0)).run
    assert later.prompt_id == run.prompt_id
    assert len(later.examples) == 6
    stage.settings = stage.settings.with_(learn_from_decisions=False)
    without = (await stage.run(pins=2, saves=0)).run
    assert without.examples == ()


async def test_a_proposal_moves_nothing_until_it_is_accepted(stage: Stage) -> None:
    await stage.store.prompts.put(a_prompt(threshold=0.6))
    await stage.store.runs.put(a_run())
    scores = [(0.45, PinStatus.APPROVED)] * 15 + [(0.25, PinStatus.DISQUALIFIED)] * 15
    pins = [
        a_pin(number, match_score=score, human_status=human, status=human, pending_reason=None)
        for number, (score, human) in enumerate(scores, 1)
    ]
    pins.append(a_pin(99, match_score=0.4, status=PinStatus.DISQUALIFIED, pending_reason=None))
    await stage.store.pins.add(pins)
    lesson = await teaching(stage).of_run(a_run().id)
    assert lesson.proposal is not None
    assert lesson.threshold == 0.6
    accepted = await teaching(stage).accept(a_run().id)
    prompt = await stage.store.prompts.get(a_prompt().id)
    undecided = await stage.store.pins.get(pins[-1].id)
    assert prompt is not None
    assert undecided is not None
    assert (prompt.threshold, accepted.threshold) == (0.35, 0.35)
    assert undecided.status is PinStatus.APPROVED
    with pytest.raises(UsageError, match="no better threshold"):
        await teaching(stage).accept(a_run().id)


async def test_an_unknown_run_is_said(stage: Stage) -> None:
    with pytest.raises(UnknownRun):
        await teaching(stage).of_run(SessionId("run-none"))
