"""What the judge sends over real HTTP, and to whom."""

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
from pinagent_desktop.services.validation.prices import PriceTable
from tests.unit.services.validation.conftest import MakeJudge
from tests.unit.services.validation.judge_server import (
    GRADES,
    PICTURE,
    JudgeServer,
    JumpingClock,
    Step,
    hangs,
    prices,
    raw,
    refuses,
    says,
    split_words,
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
    judge = OpenAIJudge("gpt-6-luna", access, words(), split_words(), prices(), clock)
    judged = await judge.judge(BRIEF, PICTURE)
    assert (judged.grades, judged.failure) == (None, PendingReason.NO_KEY)
    assert (await judge.check()).failure is PendingReason.NO_KEY
    assert judge.estimate(1000).usd == pytest.approx(0.13, abs=0.02)


async def test_what_belongs_to_openai_stays_out_of_other_requests(
    server: JudgeServer, make_judge: MakeJudge, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary")
    monkeypatch.setenv("OPENAI_ORG_ID", "org-canary")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-canary")
    await make_judge(key=None).judge(BRIEF, PICTURE)
    assert "canary" not in repr(server.headers)


async def test_an_answer_is_known_only_from_the_same_model_of_the_same_server(
    clock: JumpingClock,
) -> None:
    """A server on this computer takes any model's name for the one that it has loaded."""

    def key(name: str, model: str, server: str, table: PriceTable | None = None) -> str:
        access = JudgeAccess(model, server)
        table = table or prices()
        judge = OpenAIJudge(name, access, words(), split_words(), table, clock)
        return judge.cache_key(BRIEF, PICTURE)

    here, there = "http://127.0.0.1:9/v1", "http://127.0.0.1:10/v1"
    luna = "gpt-6-luna"
    thinking = prices()
    models = tuple(one.with_(reasoning_effort="low") for one in thinking.models)
    keys = {
        key(luna, luna, here),
        key(luna, luna, there),
        key("gpt-4o-mini", "gpt-4o-mini", here),
        key("practice", luna, here),
        key(luna, luna, here, thinking.with_(models=models)),
    }
    assert len(keys) == 5
    assert key(luna, luna, f"{here}/") in keys
    assert key("practice", luna, there) in keys  # the same at whatever port


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
