"""The judge over real HTTP, V3 to V6: no fault ever becomes a grade."""

import asyncio
import json

import pytest

from pinagent_desktop.domain.errors import ValidationStopped
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.ports.validation import Brief
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
    raw,
    refuses,
    says,
)

pytestmark = pytest.mark.asyncio
BRIEF = Brief(text="modern minimalist living room", must_have=("sofa",), avoid=("text",))


@pytest.mark.row("V3")
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


@pytest.mark.row("V3")
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


@pytest.mark.row("V3")
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


@pytest.mark.row("V4")
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
    server: JudgeServer,
    make_judge: MakeJudge,
    clock: JumpingClock,
    step: Step,
    reason: PendingReason,
) -> None:
    judge = make_judge(request_seconds=0.5)
    await judge.check()
    server.bodies.clear()
    server.always = step
    judged = await judge.judge(BRIEF, PICTURE)
    # On a busy machine a try's time may be over before the server has read it.
    assert (judged.grades, judged.failure, len(clock.waited)) == (None, reason, 3)
    assert server.calls <= 4 if reason is PendingReason.TIMEOUT else server.calls == 4
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


@pytest.mark.row("V5")
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
        raw("[" * 100_000),
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
    first, second = (body["messages"] for body in server.bodies)
    assert second[: len(first)] == first
    (correction,) = second[len(first) :]
    assert "could not be used: The answer breaks the schema" in correction["content"]
    assert "no json" not in correction["content"]


@pytest.mark.parametrize("fence", ["```json\n{}\n```", "```\n{}\n```\n", "  ```JSON\n{}```"])
async def test_a_fence_around_the_json_is_taken_off(
    server: JudgeServer, make_judge: MakeJudge, fence: str
) -> None:
    server.always = says(fence.replace("{}", json.dumps(GRADES)))
    assert (await make_judge().judge(BRIEF, PICTURE)).grades is not None


@pytest.mark.row("V6")
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
