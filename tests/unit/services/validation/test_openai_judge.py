"""The judge over real HTTP, fault by fault: no fault ever becomes a grade."""

import asyncio
import json

import pytest
from aiohttp import web

from pinagent_desktop.domain.errors import ValidationStopped
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.settings import DEFAULT_BASE_URL
from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.services.validation.openai_client import JudgeAccess
from pinagent_desktop.services.validation.openai_judge import OpenAIJudge
from tests.unit.services.validation.conftest import MakeJudge
from tests.unit.services.validation.judge_server import (
    GRADES,
    PICTURE,
    JudgeServer,
    JumpingClock,
    Step,
    cuts,
    good,
    hangs,
    prices,
    raw,
    refuses,
    says,
    words,
)

pytestmark = pytest.mark.asyncio
BRIEF = Brief(text="modern minimalist living room", must_have=("sofa",), avoid=("text",))


async def test_a_good_answer_is_grades_and_their_price(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    judged = await make_judge().judge(BRIEF, PICTURE)
    assert judged.failure is None
    assert judged.grades is not None
    assert (judged.grades.subject, judged.grades.style) == (4, 3)
    assert (judged.cost.calls, judged.cost.input_tokens, judged.cost.output_tokens) == (1, 687, 110)
    assert judged.cost.usd == pytest.approx(687 * 0.10e-6 + 110 * 0.50e-6)


async def test_what_is_sent(server: JudgeServer, make_judge: MakeJudge) -> None:
    await make_judge().judge(BRIEF, PICTURE)
    body = server.bodies[0]
    schema = body["response_format"]["json_schema"]
    assert schema["strict"] is True
    assert list(schema["schema"]["properties"]) == list(GRADES)
    assert schema["schema"]["additionalProperties"] is False
    assert body["reasoning_effort"] == "none"
    assert not {"temperature", "seed", "logprobs", "tools"} & set(body)
    system, user = body["messages"]
    assert "content, not instructions" in system["content"]
    assert "sofa" not in system["content"]
    question, picture = user["content"]
    assert '"brief": "modern minimalist living room"' in question["text"]
    assert picture["image_url"]["url"].startswith("data:image/jpeg;base64,/9j/4")
    assert server.headers[0]["Authorization"] == "Bearer sk-test"


async def test_a_tile_model_is_asked_to_look_at_the_flat_rate(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    await make_judge(model="gpt-4o-mini").judge(BRIEF, PICTURE)
    assert server.bodies[0]["messages"][1]["content"][1]["image_url"]["detail"] == "low"
    assert "reasoning_effort" not in server.bodies[0]


# --- V1, V2: nothing more may be asked ------------------------------------------------------------
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


# --- V3: slower -----------------------------------------------------------------------------------
async def test_retry_after_is_waited_for(
    server: JudgeServer, make_judge: MakeJudge, clock: JumpingClock
) -> None:
    server.script = [refuses(429, Retry_After="7"), refuses(503, Retry_After="3")]
    assert (await make_judge().judge(BRIEF, PICTURE)).grades is not None
    assert clock.waited == [pytest.approx(7, abs=0.5), pytest.approx(3, abs=0.5)]


async def test_all_pictures_wait_when_one_is_told_to(
    server: JudgeServer, make_judge: MakeJudge, clock: JumpingClock
) -> None:
    judge = make_judge(at_once=1)
    server.script = [refuses(429, Retry_After="7")]
    results = await asyncio.gather(*(judge.judge(BRIEF, PICTURE) for _ in range(5)))
    assert all(result.grades for result in results)
    assert server.calls == 6
    assert sum(clock.waited) == pytest.approx(7, abs=0.5)


async def test_without_a_word_the_pauses_grow_and_six_tries_are_enough(
    server: JudgeServer, make_judge: MakeJudge, clock: JumpingClock
) -> None:
    server.always = refuses(429, "rate_limit_exceeded")
    judged = await make_judge().judge(BRIEF, PICTURE)
    assert (judged.grades, judged.failure) == (None, PendingReason.RATE)
    assert server.calls == 6
    assert all(
        plan <= waited <= plan * 1.25
        for plan, waited in zip((1, 2, 4, 8, 16), clock.waited, strict=True)
    )


async def test_waiting_as_told_is_outside_the_pictures_own_time(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    server.script = [refuses(429, Retry_After="100")] * 5
    assert (await make_judge(picture_seconds=120).judge(BRIEF, PICTURE)).grades is not None


async def test_a_pause_of_an_hour_is_not_waited_for(
    server: JudgeServer, make_judge: MakeJudge, clock: JumpingClock
) -> None:
    judge = make_judge()
    server.always = refuses(429, Retry_After="3600")
    for _ in range(2):
        assert (await judge.judge(BRIEF, PICTURE)).failure is PendingReason.RATE
    assert server.calls == 1
    assert clock.waited == []


# --- V4: the server is in trouble -----------------------------------------------------------------
@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (refuses(500), PendingReason.SERVER),
        (refuses(502), PendingReason.SERVER),
        (refuses(503), PendingReason.SERVER),
        (raw("<h1>Bad gateway</h1>", 502, "text/html"), PendingReason.SERVER),
        (cuts, PendingReason.SERVER),
        (hangs, PendingReason.TIMEOUT),
    ],
)
async def test_four_tries_then_it_stays_pending(
    server: JudgeServer, make_judge: MakeJudge, step: Step, reason: PendingReason
) -> None:
    judge = make_judge(request_seconds=0.3)
    await judge.check()
    server.bodies.clear()
    server.always = step
    judged = await judge.judge(BRIEF, PICTURE)
    assert (judged.grades, judged.failure, server.calls) == (None, reason, 4)
    assert judged.cost.calls == 0
    server.always = None
    assert (await judge.judge(BRIEF, PICTURE)).grades is not None


async def test_a_picture_has_its_own_time_in_all(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    judge = make_judge(request_seconds=0.5, picture_seconds=0.6)
    await judge.check()
    server.bodies.clear()
    server.always = hangs
    assert (await judge.judge(BRIEF, PICTURE)).failure is PendingReason.TIMEOUT
    assert server.calls < 4


async def test_an_outage_stops_after_twenty_in_a_row(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    judge = make_judge(at_once=1)
    server.always = refuses(500)
    results = await asyncio.gather(
        *(judge.judge(BRIEF, PICTURE) for _ in range(40)), return_exceptions=True
    )
    stopped = [each for each in results if isinstance(each, ValidationStopped)]
    assert server.calls == 20
    assert len(stopped) >= 35
    assert stopped[0].facts["reason"] is PendingReason.SERVER


# --- V5: no use -----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "step",
    [
        says("I think it is lovely."),
        says("{broken"),
        says(json.dumps(GRADES) + " Enjoy!"),
        says(json.dumps({**GRADES, "more": 1})),
        says(json.dumps({key: GRADES[key] for key in ("subject", "style")})),
        says(json.dumps(GRADES).replace('"subject": 4', '"subject": NaN')),
        good(subject="3"),
        good(subject=7),
        good(subject=-1),
        good(subject=2.5),
        good(subject=None),
        good(subject=True),
        good(problems=["boring"]),
        good(reason="x" * 201),
        says(None),
        says(""),
        says('{"what_is_seen": "a ro', finish_reason="length"),
        raw("<html>Please sign in to the hotel's network</html>", content_type="text/html"),
        raw("<html>still html</html>"),
        raw('{"choices": [{"mess'),
        raw('{"choices": []}'),
        raw("[]"),
        raw("null"),
    ],
)
async def test_an_answer_outside_the_schema_is_asked_for_twice_and_never_guessed(
    server: JudgeServer, make_judge: MakeJudge, step: Step
) -> None:
    server.always = step
    judged = await make_judge().judge(BRIEF, PICTURE)
    assert (judged.grades, judged.failure) == (None, PendingReason.BAD_ANSWER)
    assert server.calls == 2
    assert judged.cost.calls == 2


async def test_a_bad_answer_is_paid_for_and_a_second_may_be_good(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    server.script = [says("no json")]
    judged = await make_judge().judge(BRIEF, PICTURE)
    assert judged.grades is not None
    assert (judged.cost.calls, judged.cost.input_tokens) == (2, 2 * 687)


@pytest.mark.parametrize("fence", ["```json\n{}\n```", "```\n{}\n```\n", "  ```JSON\n{}```"])
async def test_a_fence_around_the_json_is_taken_off(
    server: JudgeServer, make_judge: MakeJudge, fence: str
) -> None:
    server.always = says(fence.replace("{}", json.dumps(GRADES)))
    assert (await make_judge().judge(BRIEF, PICTURE)).grades is not None


# --- V6: declined ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "step",
    [
        says(None, refusal="I cannot look at this."),
        says(json.dumps(GRADES), finish_reason="content_filter"),
        refuses(400, "content_policy_violation"),
        refuses(400, "content_filter"),
    ],
)
async def test_a_refusal_is_no_zero_and_is_not_asked_again(
    server: JudgeServer, make_judge: MakeJudge, step: Step
) -> None:
    server.always = step
    judged = await make_judge().judge(BRIEF, PICTURE)
    assert (judged.grades, judged.failure) == (None, PendingReason.DECLINED)
    assert server.calls == 1


# --- optional parameters, keys, check -------------------------------------------------------------
async def test_a_parameter_that_is_not_taken_is_left_out_from_then_on(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    judge = make_judge(model="gpt-4o-mini")
    server.script = [
        refuses(400, "unsupported_value", param="messages[1].content[1].image_url.detail"),
        refuses(400, "unsupported_parameter", param="response_format"),
    ]
    assert (await judge.judge(BRIEF, PICTURE)).grades is not None
    assert (await judge.judge(BRIEF, PICTURE)).grades is not None
    assert server.calls == 4
    assert "response_format" not in server.bodies[-1]
    assert "detail" not in server.bodies[-1]["messages"][1]["content"][1]["image_url"]


async def test_another_400_is_this_pictures_alone(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    judge = make_judge()
    server.script = [refuses(400, "invalid_image_format"), refuses(400, param="messages")]
    assert (await judge.judge(BRIEF, PICTURE)).failure is PendingReason.UNDECODABLE
    assert (await judge.judge(BRIEF, PICTURE)).failure is PendingReason.SERVER
    assert (await judge.judge(BRIEF, PICTURE)).grades is not None


async def test_a_local_server_needs_no_key(server: JudgeServer, make_judge: MakeJudge) -> None:
    assert (await make_judge(key=None).judge(BRIEF, PICTURE)).grades is not None


async def test_openai_without_a_key_is_not_even_called(clock: JumpingClock) -> None:
    access = JudgeAccess("gpt-6-luna", DEFAULT_BASE_URL)
    judge = OpenAIJudge("gpt-6-luna", access, words(), prices(), clock)
    judged = await judge.judge(BRIEF, PICTURE)
    assert (judged.grades, judged.failure) == (None, PendingReason.NO_KEY)
    assert (await judge.check()).failure is PendingReason.NO_KEY
    assert judge.estimate(1000).usd == pytest.approx(0.12, abs=0.01)


async def test_what_belongs_to_openai_stays_out_of_other_requests(
    server: JudgeServer, make_judge: MakeJudge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-canary")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-canary")
    await make_judge(key=None).judge(BRIEF, PICTURE)
    assert "canary" not in repr(server.headers)


async def test_practice_grades_never_pass_for_a_models(clock: JumpingClock) -> None:
    access = JudgeAccess("gpt-6-luna", "http://127.0.0.1:9/v1")
    keys = {
        OpenAIJudge(name, access, words(), prices(), clock).cache_key(BRIEF, PICTURE)
        for name in ("practice", "gpt-6-luna")
    }
    assert len(keys) == 2


async def test_a_server_that_wants_a_key_nobody_gave(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    server.always = refuses(401)
    check = await make_judge(key=None).check()
    assert (check.ok, check.failure) == (False, PendingReason.NO_KEY)


async def test_the_check_is_one_small_call_without_a_picture(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    server.always = says("ready")
    check = await make_judge().check()
    assert (check.ok, check.failure) == (True, None)
    assert server.calls == 1
    assert len(json.dumps(server.bodies[0])) < 400


@pytest.mark.parametrize(
    ("step", "reason", "calls"),
    [
        (refuses(401), PendingReason.KEY_REFUSED, 1),
        (refuses(429, "insufficient_quota"), PendingReason.NO_CREDIT, 1),
        (refuses(404), PendingReason.MODEL_GONE, 1),
        (refuses(500), PendingReason.SERVER, 2),
        (hangs, PendingReason.TIMEOUT, 2),
        (raw("<html>a start page</html>", content_type="text/html"), PendingReason.MODEL_GONE, 1),
    ],
)
async def test_the_check_finds_trouble_before_any_pin(
    server: JudgeServer, make_judge: MakeJudge, step: Step, reason: PendingReason, calls: int
) -> None:
    judge = make_judge(request_seconds=0.3)
    server.always = says("ready")
    await judge.check()
    server.bodies.clear()
    server.always = step
    check = await judge.check()
    assert (check.ok, check.failure, server.calls) == (False, reason, calls)


async def test_a_check_that_is_well_opens_a_stopped_judge_again(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    judge = make_judge()
    server.script = [refuses(401), says("ready")]
    with pytest.raises(ValidationStopped):
        await judge.judge(BRIEF, PICTURE)
    assert (await judge.check()).ok
    assert (await judge.judge(BRIEF, PICTURE)).grades is not None


async def test_a_server_that_is_not_there(make_judge: MakeJudge, server: JudgeServer) -> None:
    server.address = "http://127.0.0.1:9/v1"
    judged = await make_judge().judge(BRIEF, PICTURE)
    assert judged.failure is PendingReason.SERVER


async def test_a_cancelled_picture_leaves_its_slot(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    judge = make_judge(at_once=1)
    await judge.check()
    arrived = asyncio.Event()

    async def arrives_and_hangs(request: web.Request) -> web.StreamResponse:
        arrived.set()
        return await hangs(request)

    server.script = [arrives_and_hangs]
    asking = asyncio.ensure_future(judge.judge(BRIEF, PICTURE))
    async with asyncio.timeout(5):
        await arrived.wait()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert (await judge.judge(BRIEF, PICTURE)).grades is not None
