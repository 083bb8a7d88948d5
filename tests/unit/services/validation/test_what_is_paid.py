"""What a picture costs: all answers that came, also where a server says nothing or stops."""

import json

import pytest

from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.ports.validation import Brief
from tests.unit.services.validation.conftest import MakeJudge
from tests.unit.services.validation.judge_server import (
    GRADES,
    PICTURE,
    JudgeServer,
    raw,
    refuses,
    says,
)

pytestmark = [pytest.mark.asyncio, pytest.mark.row("V8")]
BRIEF = Brief(text="modern minimalist living room")


@pytest.mark.parametrize("usage", [None, {}, {"prompt_tokens": 0, "completion_tokens": 0}])
async def test_a_server_that_does_not_say_what_it_used_is_paid_as_expected(
    server: JudgeServer, make_judge: MakeJudge, usage: object
) -> None:
    """Else its answers would cost nothing, and no limit of money would ever be reached."""
    judge = make_judge()
    server.script = [says(json.dumps(GRADES), usage=usage)]
    judged = await judge.judge(BRIEF, PICTURE)
    assert judged.grades is not None
    assert judged.cost.usd == judge.estimate(1, BRIEF).usd
    assert (judged.cost.calls, judged.cost.tokens) == (1, 0)


async def test_what_is_no_answer_of_a_model_costs_nothing(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    server.always = raw("<html>Sign in to this network</html>", content_type="text/html")
    judged = await make_judge().judge(BRIEF, PICTURE)
    assert (judged.failure, judged.cost.usd) == (PendingReason.BAD_ANSWER, 0.0)


async def test_a_bad_answer_before_a_final_one_is_counted(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    server.script = [says("I like it."), refuses(429, "insufficient_quota")]
    judged = await make_judge().judge(BRIEF, PICTURE)
    assert (judged.grades, judged.failure) == (None, PendingReason.NO_CREDIT)
    assert (judged.cost.calls, judged.cost.input_tokens) == (1, 687)
    assert server.calls == 2
