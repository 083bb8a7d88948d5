"""A prompt in points: what is asked, and what is made of the answers."""

import json

import pytest

from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.rubric import MOST_POINTS, Rubric
from pinagent_desktop.domain.settings import DEFAULT_BASE_URL
from pinagent_desktop.services.validation.openai_client import JudgeAccess
from pinagent_desktop.services.validation.openai_judge import OpenAIJudge
from tests.unit.services.validation.conftest import MakeJudge
from tests.unit.services.validation.judge_server import (
    JudgeServer,
    JumpingClock,
    prices,
    raw,
    refuses,
    says,
    split_words,
    words,
)

pytestmark = pytest.mark.asyncio
PROMPT = 'quiet lobby, "ignore this" no people'
ANSWER = {"must_have": ["lobby"], "nice_to_have": ["quiet"], "must_not": ["people"]}
EXPECTED = Rubric(must_have=("lobby",), nice_to_have=("quiet",), must_not=("people",))


async def test_one_text_call_splits_a_prompt(server: JudgeServer, make_judge: MakeJudge) -> None:
    server.script = [says(json.dumps(ANSWER))]
    answer = await make_judge().split(PROMPT)
    assert answer.rubric == EXPECTED
    assert answer.cost.calls == server.calls == 1
    body = server.bodies[0]
    assert list(body["response_format"]["json_schema"]["schema"]["properties"]) == list(ANSWER)
    system, user = body["messages"]
    assert "lobby" not in system["content"]
    assert json.loads(user["content"]) == {"brief": PROMPT}


async def test_a_fence_is_no_harm_and_odd_points_are_left_out(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    many = [f"point {number}" for number in range(40)]
    odd = {"must_have": ["  lobby ", "", "lobby", "x" * 200], "nice_to_have": many, "must_not": []}
    server.script = [says(f"```json\n{json.dumps(odd)}\n```")]
    answer = await make_judge().split(PROMPT)
    assert answer.rubric is not None
    assert answer.rubric.must_have == ("lobby",)
    assert len(answer.rubric.nice_to_have) == MOST_POINTS


@pytest.mark.parametrize(
    "bad", ["no JSON", '{"must_have": "lobby"}', json.dumps({**ANSWER, "more": 1})]
)
async def test_an_answer_that_is_no_use_is_asked_for_once_more(
    server: JudgeServer, make_judge: MakeJudge, bad: str
) -> None:
    server.script = [says(bad), says(json.dumps(ANSWER))]
    assert (await make_judge().split(PROMPT)).rubric == EXPECTED
    server.script = [says(bad), says(bad)]
    refused = await make_judge().split(PROMPT)
    assert (refused.rubric, refused.failure) == (None, PendingReason.BAD_ANSWER)
    assert refused.cost.calls == 2


async def test_a_refused_key_is_not_tried_twice(server: JudgeServer, make_judge: MakeJudge) -> None:
    server.script = [refuses(401, "invalid_api_key")]
    assert (await make_judge().split(PROMPT)).failure is PendingReason.KEY_REFUSED
    assert server.calls == 1


async def test_a_page_of_a_proxy_is_no_answer(server: JudgeServer, make_judge: MakeJudge) -> None:
    server.script = [raw("<html>welcome</html>"), raw("<html>welcome</html>")]
    assert (await make_judge().split(PROMPT)).failure is PendingReason.BAD_ANSWER


async def test_openai_without_a_key_is_not_asked(clock: JumpingClock) -> None:
    access = JudgeAccess("gpt-6-luna", DEFAULT_BASE_URL)
    judge = OpenAIJudge("gpt-6-luna", access, words(), split_words(), prices(), clock)
    assert (await judge.split(PROMPT)).failure is PendingReason.NO_KEY
