"""The money of a day: kept in the store, shared by runs, never passed."""

import asyncio
from datetime import timedelta

import pytest

from pinagent_desktop.application.grading import Grader
from pinagent_desktop.application.spending import Budget, DayPurse
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.services.storage.store import DocumentStore
from tests.fakes.clock import FakeClock
from tests.fakes.judge import PRICE, FakeJudge
from tests.fakes.pictures import FakePictures
from tests.unit.application.conftest import Stage, a_record

pytestmark = [pytest.mark.asyncio, pytest.mark.row("V8")]


def _grader(store: DocumentStore, purse: DayPurse, judge: FakeJudge) -> Grader:
    brief, budget = Brief(text="oak desk"), Budget(1.0, Cost())
    return Grader(judge, FakePictures(), store.verdicts, brief, budget, a_record(store), purse)


async def test_two_runs_together_never_pass_the_day(store: DocumentStore) -> None:
    clock, judge = FakeClock(), FakeJudge()
    purse = DayPurse(store.spending, clock, lambda: 3.6 * PRICE)
    graders = [_grader(store, purse, judge) for _ in range(2)]
    graded = [await graders[number % 2].grade(f"{number}.jpg") for number in range(8)]
    assert [one.failure for one in graded] == [None] * 3 + [PendingReason.BUDGET] * 5
    assert all(grader.day_is_used for grader in graders)
    assert judge.calls.total() == 3
    assert (await store.spending.of_day(clock.now().astimezone().date())).calls == 3


async def test_a_new_start_knows_what_the_day_has_cost_and_a_new_day_begins_anew(
    store: DocumentStore,
) -> None:
    clock = FakeClock()
    first = DayPurse(store.spending, clock, lambda: PRICE)
    assert await first.set_aside(PRICE)
    await first.settle(PRICE, Cost(usd=PRICE, calls=1))
    again = DayPurse(store.spending, clock, lambda: PRICE)
    assert not await again.set_aside(PRICE)
    await clock.sleep(timedelta(days=1).total_seconds())
    assert await again.set_aside(PRICE)


async def test_money_set_aside_comes_back_when_nothing_was_paid(store: DocumentStore) -> None:
    purse = DayPurse(store.spending, FakeClock(), lambda: PRICE)
    assert await purse.set_aside(PRICE)
    assert not await purse.set_aside(PRICE, waits=False)
    await purse.settle(PRICE, Cost())
    assert await purse.set_aside(PRICE)


async def test_a_price_that_is_not_known_hides_no_other(store: DocumentStore) -> None:
    clock = FakeClock()
    purse = DayPurse(store.spending, clock, lambda: 2 * PRICE)
    await purse.settle(0.0, Cost(usd=None, calls=1))
    await purse.settle(0.0, Cost(usd=2 * PRICE, calls=1))
    assert not await purse.set_aside(PRICE)


async def test_a_limit_holds_beside_what_is_under_way() -> None:
    budget = Budget(0.01, Cost(usd=0.004))
    assert await budget.set_aside(0.005)
    assert not await budget.set_aside(0.002, waits=False)
    await budget.settle(0.005, Cost(usd=0.001))
    assert await budget.set_aside(0.005)
    await budget.settle(0.005, Cost(usd=0.005))
    assert not await budget.set_aside(0.001)


async def test_what_calls_under_way_give_back_is_waited_for() -> None:
    budget = Budget(3 * PRICE, Cost())
    assert await budget.set_aside(2 * PRICE)
    waits = [asyncio.create_task(budget.set_aside(2 * PRICE)) for _ in range(2)]
    await asyncio.wait(waits, timeout=0.05)
    assert not any(one.done() for one in waits)

    await budget.settle(2 * PRICE, Cost(usd=PRICE))
    await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    assert [one.done() and one.result() for one in waits].count(True) == 1
    await budget.settle(2 * PRICE, Cost(usd=PRICE))
    assert sorted(await asyncio.gather(*waits)) == [False, True]


@pytest.mark.parametrize("at_once", [1, 16])
async def test_all_of_a_budget_is_used_whatever_is_under_way(stage: Stage, at_once: int) -> None:
    """Money is set aside for dear answers: what usual ones leave is not lost for the last pins."""
    stage.settings = stage.settings.with_(judge_concurrency=at_once)
    outcome = await stage.run(pins=10, saves=0, budget_usd=10.6 * PRICE)
    assert (outcome.run.counts.validated, outcome.run.cost.calls) == (10, 10)
    assert outcome.problem is None


@pytest.mark.parametrize("at_once", [1, 16])
async def test_no_budget_is_passed_whatever_is_under_way(stage: Stage, at_once: int) -> None:
    stage.settings = stage.settings.with_(judge_concurrency=at_once)
    outcome = await stage.run(pins=10, saves=0, budget_usd=6.6 * PRICE)
    assert (outcome.run.counts.validated, outcome.run.cost.calls) == (6, 6)
    assert outcome.run.counts.pending_reasons == {PendingReason.BUDGET: 4}


async def test_a_model_that_is_dearer_than_its_table_passes_no_budget(stage: Stage) -> None:
    """One that thinks, though asked not to: its first answer tells what the next may cost."""
    stage.settings = stage.settings.with_(judge_concurrency=1)
    stage.judge.dearness = 4.0
    outcome = await stage.run(pins=10, saves=0, budget_usd=10 * PRICE)
    assert outcome.run.cost.usd == 8 * PRICE
    assert outcome.run.counts.pending_reasons == {PendingReason.BUDGET: 8}
