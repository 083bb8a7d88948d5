"""Trying a model out over real HTTP, and what it was found not to take."""

import asyncio
from pathlib import Path

import pytest

from pinagent_desktop.application.trial_words import trial_next_step, trial_sentence
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.services.validation.refused_parameters import RefusedParameters
from tests.unit.services.validation.conftest import MakeJudge
from tests.unit.services.validation.judge_server import (
    PICTURE,
    JudgeServer,
    Step,
    good,
    hangs,
    refuses,
    says,
)

pytestmark = pytest.mark.asyncio
BRIEF = Brief(text="modern minimalist living room")


async def test_a_model_that_sees_and_obeys_is_told_with_its_price(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    server.always = good(what_is_seen="A red ball.")
    trial = await make_judge().trial()
    assert (trial.ok, trial.sees, trial.left_out) == (True, True, ())
    assert "red ball" in server.bodies[0]["messages"][1]["content"][0]["text"]
    words = trial_sentence(trial, "gpt-6-luna")
    assert words.startswith("Works: gpt-6-luna sees pictures and keeps to the form. It took ")
    assert words.endswith("s and 797 tokens, $0.0001.")
    assert trial_next_step(trial) == ""


@pytest.mark.parametrize(
    ("step", "reason", "said"),
    [
        (refuses(401), PendingReason.KEY_REFUSED, "Does not work: the key was not accepted."),
        (refuses(404), PendingReason.MODEL_GONE, "Does not work: the model is gone"),
        (says("A ball!"), PendingReason.BAD_ANSWER, "answers, but not in the form that is needed."),
        (good(subject=0, what_is_seen="No picture."), None, "did not see the red ball"),
        (hangs, PendingReason.TIMEOUT, "Does not work: "),
    ],
)
async def test_what_is_wrong_is_said_with_the_next_step(
    server: JudgeServer, make_judge: MakeJudge, step: Step, reason: PendingReason | None, said: str
) -> None:
    judge = make_judge(request_seconds=1.0)
    await judge.check()
    server.always = step
    trial = await judge.trial()
    assert (trial.ok, trial.failure) == (False, reason)
    assert said in trial_sentence(trial, "a-model")
    assert trial_next_step(trial)


async def test_the_price_of_an_unknown_model_is_said_to_be_unknown(
    server: JudgeServer, make_judge: MakeJudge
) -> None:
    trial = await make_judge(model="llava:13b").trial()
    assert "797 tokens; what they cost is not known here." in trial_sentence(trial, "llava:13b")


async def test_what_a_model_does_not_take_is_known_at_the_next_start_and_tried_again_in_a_test(
    server: JudgeServer, make_judge: MakeJudge, tmp_path: Path
) -> None:
    path = tmp_path / "refused.json"
    refusal = refuses(400, "unsupported_parameter", param="reasoning_effort")
    server.script = [refusal]
    first = make_judge(refused=RefusedParameters(path))
    assert (await first.judge(BRIEF, PICTURE)).grades is not None
    assert server.calls == 2

    again = make_judge(refused=RefusedParameters(path))
    assert (await again.judge(BRIEF, PICTURE)).grades is not None
    assert server.calls == 3
    assert "reasoning_effort" not in server.bodies[-1]

    server.script = [refusal]
    trial = await again.trial()
    assert server.calls == 5
    assert trial.left_out == ("reasoning_effort",)
    assert "does not take reasoning_effort" in trial_sentence(trial, "gpt-6-luna")


@pytest.mark.parametrize("text", ["", "{broken", "[]", '{"a": 3}'])
async def test_a_broken_file_means_that_all_is_found_out_anew(tmp_path: Path, text: str) -> None:
    path = tmp_path / "refused.json"
    path.write_text(text)
    refused = RefusedParameters(path)
    assert not refused.of("http://127.0.0.1:1/v1/", "m")
    refused.add("http://127.0.0.1:1/v1/", "m", "detail")
    assert RefusedParameters(path).of("http://127.0.0.1:1/v1", "m") == {"detail"}
    refused.forget("http://127.0.0.1:1/v1", "m")
    assert not RefusedParameters(path).of("http://127.0.0.1:1/v1", "m")


async def test_a_trial_can_be_cancelled(server: JudgeServer, make_judge: MakeJudge) -> None:
    judge = make_judge()
    await judge.check()
    server.always = hangs
    trial = asyncio.ensure_future(judge.trial())
    async with asyncio.timeout(5):
        while server.calls < 2:  # noqa: ASYNC110 - the server has no signal for it
            await asyncio.sleep(0.01)
    trial.cancel()
    with pytest.raises(asyncio.CancelledError):
        await trial
