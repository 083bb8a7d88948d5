"""Looking twice in doubt: paid once, inside the budget, and never worse than one look."""

import asyncio

import pytest
from typing_extensions import override

from pinagent_desktop.application.grading import Grader
from pinagent_desktop.application.paid_answers import PaidAnswers
from pinagent_desktop.application.review import Review, rescored
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.second_look import doubt_in
from pinagent_desktop.application.spending import Budget, DayPurse
from pinagent_desktop.domain.errors import DiskFull
from pinagent_desktop.domain.picture_problem import Problem
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.verdict import Looks, is_doubtful
from pinagent_desktop.ports.validation import Brief, Judged
from pinagent_desktop.services.storage.store import DocumentStore
from pinagent_desktop.services.storage.verdict_store import VerdictStore
from tests.builders import a_pin, a_prompt, grades
from tests.fakes.clock import FakeClock
from tests.fakes.judge import PRICE, FakeJudge
from tests.fakes.pictures import FakePictures
from tests.unit.application.conftest import a_record

pytestmark = pytest.mark.asyncio
DOUBTFUL, CLEAR = "doubtful.jpg", "clear.jpg"


async def in_the_middle(looks: Looks) -> bool:
    return is_doubtful(looks.score(frozenset()), 0.5)


@pytest.fixture
def judge() -> FakeJudge:
    """A judge that finds one picture middling at first and better when it looks again."""
    made = FakeJudge()
    made.grades[b"doubtful"], made.second_grades[b"doubtful"] = 2, 3
    return made


def a_grader(
    store: DocumentStore,
    judge: FakeJudge,
    *,
    budget: float = 1.0,
    purse: DayPurse | None = None,
    answers: PaidAnswers | None = None,
    twice: bool = True,
    record: RunRecord | None = None,
) -> Grader:
    return Grader(
        judge,
        FakePictures(),
        store.verdicts,
        Brief(text="oak desk"),
        Budget(budget, Cost()),
        record or a_record(store),
        purse,
        answers,
        doubt=in_the_middle if twice else None,
    )


def scores(looks: Looks | None) -> tuple[float, ...]:
    assert looks is not None
    return looks.scores(frozenset())


async def test_only_a_doubtful_picture_is_looked_at_twice(
    store: DocumentStore, judge: FakeJudge
) -> None:
    grader = a_grader(store, judge)
    doubtful, clear = [await grader.grade(one) for one in (DOUBTFUL, CLEAR)]

    assert (scores(doubtful.looks), scores(clear.looks)) == ((0.5, 0.75), (1.0,))
    assert (doubtful.cost.calls, doubtful.cost.second_looks) == (2, 1)
    assert doubtful.cost.usd == 2 * PRICE
    assert (clear.cost.calls, clear.cost.second_looks) == (1, 0)


async def test_who_does_not_want_it_pays_for_one_look(
    store: DocumentStore, judge: FakeJudge
) -> None:
    graded = await a_grader(store, judge, twice=False).grade(DOUBTFUL)

    assert (scores(graded.looks), judge.calls.total()) == ((0.5,), 1)


async def test_both_looks_are_paid_for_once_and_a_kept_first_one_counts(
    store: DocumentStore, judge: FakeJudge
) -> None:
    await a_grader(store, judge, twice=False).grade(DOUBTFUL)
    added = await a_grader(store, judge).grade(DOUBTFUL)
    again = await a_grader(store, judge).grade(DOUBTFUL)

    assert judge.calls.total() == 2
    assert (added.cost.calls, added.cost.second_looks, added.cost.known_from_earlier) == (1, 1, 1)
    assert again.cost == Cost(known_from_earlier=1)
    assert scores(again.looks) == scores(added.looks) == (0.5, 0.75)


async def test_equal_pictures_share_both_looks(store: DocumentStore, judge: FakeJudge) -> None:
    grader = a_grader(store, judge)
    first, second = await asyncio.gather(grader.grade(DOUBTFUL), grader.grade(DOUBTFUL))

    assert judge.calls.total() == 2
    assert first.looks == second.looks
    assert second.cost == Cost(known_from_earlier=1)


@pytest.mark.parametrize("reason", [*PendingReason])
async def test_a_second_look_that_fails_leaves_the_first(
    store: DocumentStore, judge: FakeJudge, reason: PendingReason
) -> None:
    judge.second_failures[b"doubtful"] = reason
    graded = await a_grader(store, judge).grade(DOUBTFUL)

    assert (scores(graded.looks), graded.failure) == ((0.5,), None)
    # The bad answer was paid for, too.
    assert (graded.cost.calls, graded.cost.second_looks) == (2, 1)


async def test_a_judge_that_stops_at_the_second_look_leaves_the_first(
    store: DocumentStore, judge: FakeJudge
) -> None:
    judge.stops_after = 1
    grader = a_grader(store, judge)
    graded = await grader.grade(DOUBTFUL)

    assert (scores(graded.looks), graded.failure, graded.cost.calls) == ((0.5,), None, 1)
    assert grader.stopped is not None
    assert (await grader.grade(CLEAR)).failure is PendingReason.NO_CREDIT


@pytest.mark.row("V8")
@pytest.mark.parametrize("limited", ["run", "day"])
async def test_money_that_is_used_up_leaves_the_first(
    store: DocumentStore, judge: FakeJudge, limited: str
) -> None:
    clock, limit = FakeClock(), 1.6 * PRICE
    purse = DayPurse(store.spending, clock, lambda: limit if limited == "day" else 1.0)
    budget = limit if limited == "run" else 1.0
    graded = await a_grader(store, judge, budget=budget, purse=purse).grade(DOUBTFUL)

    assert (scores(graded.looks), graded.failure, judge.calls.total()) == ((0.5,), None, 1)
    assert (await store.spending.of_day(clock.now().astimezone().date())).calls == 1


async def test_a_second_look_that_a_full_disk_refused_is_not_paid_for_again(
    store: DocumentStore, judge: FakeJudge, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, full = VerdictStore.put, iter((False, True))

    async def put(*arguments: object) -> None:
        if next(full, False):
            raise DiskFull("no space")
        await kept(*arguments)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(VerdictStore, "put", put)
    answers, record = PaidAnswers(), a_record(store)
    with pytest.raises(DiskFull):
        await a_grader(store, judge, answers=answers, record=record).grade(DOUBTFUL)

    await a_grader(store, judge, answers=answers, record=record).grade(DOUBTFUL)
    assert judge.calls.total() == record.run.cost.calls == 2
    assert (await a_grader(store, judge, answers=answers).grade(DOUBTFUL)).cost.calls == 0


async def test_what_is_minded_later_counts_in_both_looks() -> None:
    looked = a_pin(grades=as_stored(3), second_grades=as_stored(3, "collage"))
    minding = rescored(looked, a_prompt(minded_problems=frozenset({Problem.COLLAGE})))
    careless = rescored(minding, a_prompt(minded_problems=frozenset()))

    assert (minding.look_scores, minding.match_score) == ((0.75, 0.6), 0.675)
    assert (careless.look_scores, careless.match_score) == ((0.75, 0.75), 0.75)
    assert rescored(a_pin(grades=as_stored(3)), a_prompt()).look_scores == ()


def as_stored(grade: int, *problems: str) -> dict[str, object]:
    return grades(grade, grade, problems).model_dump(mode="json")


async def test_doubt_goes_by_the_threshold_as_it_is_now(store: DocumentStore) -> None:
    prompt, clock = a_prompt(threshold=0.5), FakeClock()
    await store.prompts.put(prompt)
    doubts = doubt_in(a_record(store))
    looks = Looks(first=grades(3, 3))
    assert not await doubts(looks)

    await Review(store, clock).move_threshold(prompt.id, 0.8)
    assert await doubts(looks)


class Stopped(FakeJudge):
    """Never comes back from a second look."""

    def __init__(self) -> None:
        super().__init__()
        self.looks_again = asyncio.Event()

    @override
    async def judge(self, brief: Brief, picture: bytes) -> Judged:
        if brief.second_look:
            self.looks_again.set()
            await asyncio.Event().wait()
        return await super().judge(brief, picture)


async def test_a_run_that_is_stopped_in_a_second_look_has_counted_the_first(
    store: DocumentStore, judge: FakeJudge
) -> None:
    stopped, record = Stopped(), a_record(store)
    stopped.grades = judge.grades
    looking = asyncio.create_task(a_grader(store, stopped, record=record).grade(DOUBTFUL))
    await stopped.looks_again.wait()
    looking.cancel()
    await asyncio.wait([looking])

    kept = await store.runs.get(record.run.id)
    assert kept is not None
    assert (kept.cost.calls, kept.cost.usd, kept.cost.second_looks) == (1, PRICE, 0)

    graded = await a_grader(store, judge, record=record).grade(DOUBTFUL)
    assert (graded.cost.calls, graded.cost.known_from_earlier) == (1, 1)
    assert (record.run.cost.calls, record.run.cost.second_looks) == (2, 1)
