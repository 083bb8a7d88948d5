"""What can go wrong at the judge's server: rows V1 to V6 and V8, with what has to come of it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from pinagent_desktop.domain.pin import PendingReason
from tests.unit.services.validation.judge_server import (
    GRADES,
    Step,
    cuts,
    good,
    hangs,
    raw,
    refuses,
    says,
)

_A_CALL = 687 * 0.10e-6 + 110 * 0.50e-6
"""US dollars of one answer of the scripted server, by the default model's prices."""
_TOWARDS_ONE_MORE = 0.00015
"""Enough to set aside what the last of them may cost (0.00022), too little for one more."""


@dataclass(frozen=True)
class JudgeFault:
    """One way in which a server fails.

    Attributes:
        row: Of the fault matrix.
        name: In a few words.
        reason: For which its pins stay pending.
        step: The answer.
        tries: Calls that a picture may take.
        is_final: Whether nothing may be asked after the first such answer.
        speaks_as_openai: Whether the server is OpenAI, whose "quota" surely means money.
        request_seconds: How long an answer is waited for.
    """

    row: str
    name: str
    reason: PendingReason
    step: Step
    tries: int = 1
    is_final: bool = False
    speaks_as_openai: bool = True
    request_seconds: float = 20.0

    def budget(self, good_answers: int) -> float:
        """Return the money of a run that is to have so many good answers."""
        if self.row != "V8":
            return 1.0
        return good_answers * _A_CALL + (_TOWARDS_ONE_MORE if good_answers else 0.0)


async def resets(request: web.Request) -> web.StreamResponse:
    """Break the connection before the first word."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


def _refused() -> Iterator[JudgeFault]:
    refused = PendingReason.KEY_REFUSED
    for status, code in ((401, "invalid_api_key"), (401, None), (403, None)):
        yield JudgeFault("V1", f"{status} {code or ''}", refused, refuses(status, code), 1, True)
    step = refuses(429, "account_deactivated")
    yield JudgeFault("V1", "429 account_deactivated", refused, step, 1, True)
    gone = refuses(404, "model_not_found")
    yield JudgeFault("V1", "404 model_not_found", PendingReason.MODEL_GONE, gone, 1, True)


def _no_credit() -> Iterator[JudgeFault]:
    empty = PendingReason.NO_CREDIT
    codes = (
        "insufficient_quota",
        "credit_balance_exhausted",
        "organization_spend_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "billing_hard_limit_reached",
        "billing_not_active",
    )
    for code in codes:
        yield JudgeFault("V2", f"429 {code}", empty, refuses(429, code), 1, True)
    step = refuses(429, "insufficient_quota")
    yield JudgeFault("V2", "429 insufficient_quota, elsewhere", empty, step, 2, False, False)


def _too_fast() -> Iterator[JudgeFault]:
    for name, headers in (
        ("no Retry-After", {}),
        ("Retry-After: 2", {"Retry_After": "2"}),
        ("retry-after-ms: 50", {"retry_after_ms": "50"}),
        ("Retry-After: a day", {"Retry_After": "86400"}),
    ):
        step = refuses(429, "rate_limit_exceeded", **headers)
        yield JudgeFault("V3", f"429, {name}", PendingReason.RATE, step, 6)


def _in_trouble() -> Iterator[JudgeFault]:
    server = PendingReason.SERVER
    for status in (408, 500, 502, 503, 504):
        yield JudgeFault("V4", str(status), server, refuses(status), 4)
    step = refuses(503, Retry_After="2")
    yield JudgeFault("V4", "503, Retry-After: 2", server, step, 4)
    yield JudgeFault("V4", "cut off in the answer", server, cuts, 4)
    yield JudgeFault("V4", "the connection breaks", server, resets, 4)
    hung = PendingReason.TIMEOUT
    yield JudgeFault("V4", "no answer", hung, hangs, 4, request_seconds=1.5)


def _bad_answers() -> Iterator[JudgeFault]:
    without = {name: value for name, value in GRADES.items() if name != "style"}
    wrong: dict[str, Step] = {
        "no JSON": says("I like it."),
        "JSON with words around it": says(f"Here it is: {json.dumps(GRADES)} Anything else?"),
        "a part of JSON": says('{"what_is_seen": "a ro'),
        "a list": says("[4, 3]"),
        "null": says("null"),
        "nothing": says(""),
        "no content": says(None),
        "cut at the longest answer": says(json.dumps(GRADES), finish_reason="length"),
        "a key is missing": says(json.dumps(without)),
        "an unknown key": good(score=0.9),
        "an unknown problem": good(problems=["ugly"]),
        "too long a reason": good(reason="x" * 500),
        "a page of a proxy": raw("<html>Sign in</html>", content_type="text/html"),
        "no choices": raw('{"choices": []}'),
        "an empty body": raw(""),
    }
    grades: tuple[Any, ...] = ("3", 7, -1, 2.5, None, True, [3], float("nan"))
    wrong |= {f"grade {json.dumps(grade)}": good(subject=grade) for grade in grades}
    for name, step in wrong.items():
        yield JudgeFault("V5", name, PendingReason.BAD_ANSWER, step, 2)


def _declined() -> Iterator[JudgeFault]:
    declined = PendingReason.DECLINED
    for name, step in {
        "a refusal": says(None, refusal="I cannot look at this."),
        "finished by a content filter": says(None, finish_reason="content_filter"),
        "400 content_policy_violation": refuses(400, "content_policy_violation"),
    }.items():
        yield JudgeFault("V6", name, declined, step)


FAULTS = (
    *_refused(),
    *_no_credit(),
    *_too_fast(),
    *_in_trouble(),
    *_bad_answers(),
    *_declined(),
    JudgeFault("V8", "the budget is used", PendingReason.BUDGET, good()),
)
