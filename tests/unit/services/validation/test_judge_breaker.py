"""The judge over real HTTP, V1 and V2: after a final answer nothing more is asked."""

import asyncio

import pytest

from pinagent_desktop.domain.errors import ValidationStopped
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.ports.validation import Brief
from tests.unit.services.validation.conftest import MakeJudge
from tests.unit.services.validation.judge_server import (
    PICTURE,
    JudgeServer,
    Step,
    refuses,
)

pytestmark = pytest.mark.asyncio
BRIEF = Brief(text="modern minimalist living room", must_have=("sofa",), avoid=("text",))


@pytest.mark.row("V1", "V2")
@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (refuses(401, "invalid_api_key"), PendingReason.KEY_REFUSED),
        (refuses(401), PendingReason.KEY_REFUSED),
        (refuses(403), PendingReason.KEY_REFUSED),
        (refuses(429, "account_deactivated"), PendingReason.KEY_REFUSED),
        (refuses(404, "model_not_found"), PendingReason.MODEL_GONE),
        (refuses(429, "insufficient_quota"), PendingReason.NO_CREDIT),
        (refuses(429, "credit_balance_exhausted"), PendingReason.NO_CREDIT),
        (refuses(429, "organization_spend_limit_exceeded"), PendingReason.NO_CREDIT),
        (refuses(429, "project_spend_limit_exceeded"), PendingReason.NO_CREDIT),
        (refuses(429, "organization_usage_limit_exceeded"), PendingReason.NO_CREDIT),
        (refuses(400, "billing_hard_limit_reached"), PendingReason.NO_CREDIT),
    ],
)
async def test_after_a_final_answer_nothing_more_is_asked(
    server: JudgeServer, make_judge: MakeJudge, step: Step, reason: PendingReason
) -> None:
    judge = make_judge()
    server.always = step
    for _ in range(3):
        with pytest.raises(ValidationStopped) as stopped:
            await judge.judge(BRIEF, PICTURE)
        assert stopped.value.facts["reason"] == reason
    assert server.calls == 1
    assert "sk-test" not in stopped.value.detail


async def test_of_forty_pictures_only_those_under_way_meet_the_empty_purse(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    judge = make_judge(at_once=8)
    server.always = refuses(429, "insufficient_quota")
    results = await asyncio.gather(
        *(judge.judge(BRIEF, PICTURE) for _ in range(40)), return_exceptions=True
    )
    assert all(isinstance(result, ValidationStopped) for result in results)
    assert server.calls <= 8


async def test_quota_elsewhere_may_mean_rate_and_is_asked_once_more(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    judge = make_judge(speaks_as_openai=False)
    server.script = [refuses(429, "insufficient_quota")]
    assert (await judge.judge(BRIEF, PICTURE)).grades is not None
    server.always = refuses(429, "insufficient_quota")
    with pytest.raises(ValidationStopped) as stopped:
        await judge.judge(BRIEF, PICTURE)
    assert stopped.value.facts["reason"] is PendingReason.NO_CREDIT
    assert server.calls == 4


async def test_a_gone_model_names_those_that_answer(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    server.always = refuses(404, "model_not_found")
    with pytest.raises(ValidationStopped, match="gpt-6-luna"):
        await make_judge(model="gpt-4.1-nano").judge(BRIEF, PICTURE)
