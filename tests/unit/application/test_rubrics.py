"""A prompt is split before a run: once, for money that counts, and never at any pin's cost."""

import pytest

from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.review import rescored
from pinagent_desktop.application.rubrics import Rubrics
from pinagent_desktop.application.spending import DayPurse
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.errors import AlreadyRunning, PromptNotSplit, UnknownAccount
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.picture_problem import Problem
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.rubric import Rubric
from tests.builders import a_pin, a_prompt, an_account, grades
from tests.fakes.judge import PRICE
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
LENA = an_account().id


def rubrics(stage: Stage, *, a_day: float = 1.0, busy: bool = False) -> Rubrics:
    purse = DayPurse(stage.store.spending, stage.clock, lambda: a_day)
    return Rubrics(stage.store, stage.worlds, purse, lambda _: busy)


async def test_a_prompt_is_split_once_and_paid_for_once(stage: Stage) -> None:
    asked = rubrics(stage)
    first = await asked.split("  quiet   lobby ", LENA)
    again = await asked.split("quiet lobby", LENA)
    assert first.rubric.must_have == ("quiet", "lobby")
    assert again.rubric == first.rubric
    assert stage.judge.splits == ["quiet lobby"]
    assert (first.cost.usd, again.cost.calls, again.cost.known_from_earlier) == (PRICE, 0, 1)
    spent = await stage.store.spending.of_day(stage.clock.now().astimezone().date())
    assert spent.usd == PRICE


async def test_the_money_of_the_day_holds_for_it_too(stage: Stage) -> None:
    with pytest.raises(PromptNotSplit) as refused:
        await rubrics(stage, a_day=0.0).split("quiet lobby", LENA)
    assert stage.judge.splits == []
    assert problem_of(refused.value).message == (
        "The prompt is not split into points: the money that you allow a day is used."
    )


async def test_without_a_key_the_person_writes_the_points(stage: Stage) -> None:
    stage.judge.split_failure = PendingReason.NO_KEY
    with pytest.raises(PromptNotSplit) as refused:
        await rubrics(stage).split("quiet lobby", LENA)
    problem = problem_of(refused.value)
    assert "there is no API key yet" in problem.message
    assert problem.next_step.startswith("Write the points yourself")


async def test_a_failed_split_is_asked_for_again(stage: Stage) -> None:
    asked = rubrics(stage)
    stage.judge.split_failure = PendingReason.BAD_ANSWER
    with pytest.raises(PromptNotSplit):
        await asked.split("quiet lobby", LENA)
    stage.judge.split_failure = None
    assert (await asked.split("quiet lobby", LENA)).rubric.must_have == ("quiet", "lobby")


async def test_the_practice_judge_at_work_is_left_alone(stage: Stage) -> None:
    await stage.store.accounts.put(an_account(id=PRACTICE_ACCOUNT_ID, username="practice"))
    with pytest.raises(AlreadyRunning):
        await rubrics(stage, busy=True).split("quiet lobby", PRACTICE_ACCOUNT_ID)
    assert (await rubrics(stage, busy=True).split("quiet lobby", LENA)).cost.calls == 1


async def test_an_unknown_account_is_said(stage: Stage) -> None:
    with pytest.raises(UnknownAccount):
        await rubrics(stage).split("quiet lobby", AccountId("acc-none"))


async def test_a_run_keeps_the_points_with_which_it_began(stage: Stage) -> None:
    request = stage.request()
    points = Rubric(must_have=("bench",), nice_to_have=("oak",), must_not=("people",))
    session_id = await stage.runs.start(type(request)(**{**vars(request), "rubric": points}))
    outcome = await stage.runs.finished(session_id)
    assert outcome.run.rubric == points
    prompt = await stage.store.prompts.get(outcome.run.prompt_id)
    assert prompt is not None
    assert (prompt.must_have, prompt.nice_to_have, prompt.avoid) == (
        ("bench",),
        ("oak",),
        ("people",),
    )
    assert all('"nice_to_have":["oak"]' in key for key in stage.judge.keys)


async def test_what_is_minded_anew_scores_known_pins_anew_without_a_call(stage: Stage) -> None:
    await stage.run(pins=4, saves=0)
    calls = stage.judge.calls.total()
    first = await stage.store.pins.of_prompt((await stage.store.prompts.newest(1))[0].id)
    await stage.store.pins.put(first[0].with_(grades=grades(4, 4, ["collage"]).model_dump()))
    request = stage.request(pins=1, saves=0)
    only = Rubric(minded_problems=frozenset({Problem.PERSON_FOCUS}))
    stage.site.ideas = []
    stage.site.results = []
    session_id = await stage.runs.start(type(request)(**{**vars(request), "rubric": only}))
    await stage.runs.finished(session_id)
    kept = await stage.store.pins.get(first[0].id)
    assert kept is not None
    assert kept.match_score == 1.0
    assert stage.judge.calls.total() == calls


async def test_a_score_without_grades_is_left_as_it_came() -> None:
    pin = a_pin(match_score=0.7)
    assert rescored(pin, a_prompt(threshold=0.6)).match_score == 0.7
