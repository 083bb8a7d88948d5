"""Whole runs that look twice in doubt: what they keep, what they pay, whom they leave money."""

from dataclasses import replace

import pytest

from pinagent_desktop.application.events import CostChanged
from pinagent_desktop.application.live_run import Outcome
from pinagent_desktop.domain.pin import PendingReason, Pin, PinStatus
from pinagent_desktop.domain.run import RunStatus
from tests.builders import drafts
from tests.fakes.judge import PRICE
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


async def run_twice_in_doubt(stage: Stage) -> Outcome:
    """Collect ten pins of which three lie at 0.50, the threshold at 0.55; the rest at 1.00."""
    stage.settings = stage.settings.with_(second_look=True)
    middling = [draft.pinterest_id.encode() for draft in drafts(1, 3)]
    stage.judge.grades |= dict.fromkeys(middling, 2)
    stage.judge.second_grades |= dict(zip(middling, (2, 3, 1), strict=True))
    request = replace(stage.request(pins=10, saves=0), threshold=0.55)
    return await stage.runs.finished(await stage.runs.start(request, wait_seconds=60.0))


async def pins_of(stage: Stage, outcome: Outcome) -> list[Pin]:
    return sorted(await stage.store.pins.of_run(outcome.run.id), key=lambda pin: pin.seq)


async def test_a_run_keeps_both_looks_and_goes_by_their_mean(stage: Stage) -> None:
    outcome = await run_twice_in_doubt(stage)
    pins = await pins_of(stage, outcome)

    assert [pin.look_scores for pin in pins[:4]] == [(0.5, 0.5), (0.5, 0.75), (0.5, 0.25), ()]
    assert [pin.match_score for pin in pins[:4]] == [0.5, 0.625, 0.375, 1.0]
    assert [pin.status for pin in pins[:3]] == [
        PinStatus.DISQUALIFIED,
        PinStatus.APPROVED,
        PinStatus.DISQUALIFIED,
    ]
    assert pins[1].second_grades is not None
    assert pins[1].ai_explanation == "It does not fit."
    assert (outcome.run.cost.calls, outcome.run.cost.second_looks) == (13, 3)
    told = [event for event in stage.events if isinstance(event, CostChanged)][-1]
    assert (told.calls, told.second_looks) == (13, 3)
    assert told.spent == pytest.approx(13 * PRICE)


async def test_no_run_looks_twice_unless_the_person_wants_it(stage: Stage) -> None:
    stage.judge.grades = {draft.pinterest_id.encode(): 2 for draft in drafts(1, 20)}
    request = replace(stage.request(pins=10, saves=0), threshold=0.5)
    outcome = await stage.runs.finished(await stage.runs.start(request, wait_seconds=60.0))

    assert stage.judge.second_looks.total() == outcome.run.cost.second_looks == 0
    assert outcome.run.cost.calls == 10


async def test_second_looks_that_fail_leave_no_pin_pending(stage: Stage) -> None:
    stage.judge.second_failures |= {
        draft.pinterest_id.encode(): PendingReason.SERVER for draft in drafts(1, 3)
    }
    outcome = await run_twice_in_doubt(stage)
    pins = await pins_of(stage, outcome)

    assert outcome.run.status is RunStatus.COMPLETED
    assert (outcome.run.counts.pending, outcome.run.counts.disqualified) == (0, 3)
    assert {(pin.match_score, pin.look_scores) for pin in pins[:3]} == {(0.5, ())}


@pytest.mark.row("V8")
@pytest.mark.parametrize("at_once", [1, 16])
@pytest.mark.parametrize("limited", ["run", "day"])
async def test_no_second_look_takes_the_money_of_a_first(
    stage: Stage, at_once: int, limited: str
) -> None:
    stage.judge.grades |= {draft.pinterest_id.encode(): 2 for draft in drafts(1, 20)}
    enough_for_ten = 11.6 * PRICE
    day = enough_for_ten if limited == "day" else 1.0
    stage.settings = stage.settings.with_(
        second_look=True, judge_concurrency=at_once, daily_budget_usd=day
    )
    budget = enough_for_ten if limited == "run" else 1.0
    request = replace(stage.request(pins=10, saves=0, budget_usd=budget), threshold=0.55)
    outcome = await stage.runs.finished(await stage.runs.start(request, wait_seconds=60.0))

    assert (outcome.run.counts.validated, outcome.run.counts.pending) == (10, 0)
    assert outcome.run.cost.calls - outcome.run.cost.second_looks == 10
    assert outcome.run.cost.usd is not None
    assert outcome.run.cost.usd <= enough_for_ten
    assert outcome.problem is None
