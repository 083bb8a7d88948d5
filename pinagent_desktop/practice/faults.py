"""Faults a test can arm: the next answers of an address fail, are slow, or get lost."""

import fnmatch
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from pinagent_desktop.practice.variants import Variants

REPIN_CREATE = "/resource/RepinResource/create/"
BOARD_CREATE = "/resource/BoardResource/create/"
IDEAS_GET = "/resource/B*RecommendationResource/get/"
_ACTS = "/resource/[BR]*Resource/create/"
_FEEDS = ("/resource/B*FeedResource/get/", IDEAS_GET)


class Fault(BaseModel):
    """What happens to the requests it is armed for.

    Attributes:
        status: HTTP status to answer with instead; none lets the request through.
        times: How many requests it hits; none means all until disarmed.
        after: Requests that pass unharmed first.
        delay_ms: Waited before anything else.
        retry_after: Seconds for the Retry-After header.
        code: The judge's error code, such as "insufficient_quota"; "refusal" without a status
            makes it decline.
        body: Sent as it is, with the status. At the judge, without a status, it is the text of
            the message.
        cut: The request is not looked at and the answer breaks off after its head.
        reset: The request is not looked at and its connection is reset.
        lose_answer: The request is carried out, and the answer breaks off after its head.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    status: int | None = Field(default=None, ge=200, le=599)
    times: int | None = Field(default=None, ge=1)
    after: int = Field(default=0, ge=0)
    delay_ms: int = Field(default=0, ge=0)
    retry_after: float | None = None
    code: str | None = None
    body: str | None = None
    cut: bool = False
    reset: bool = False
    lose_answer: bool = False


class FaultBook:
    """The armed faults, by path; a path may hold "*"."""

    def __init__(self) -> None:
        """Start with none."""
        self._armed: dict[str, Fault] = {}
        self._met: dict[str, int] = {}

    def arm(self, faults: Mapping[str, Fault]) -> None:
        """Add faults; one already armed for the same path is replaced and counts anew."""
        for path, fault in faults.items():
            self._armed[path] = fault
            self._met[path] = 0

    def disarm(self, path: str | None = None) -> None:
        """Drop the fault of one path, or all."""
        for armed in [path] if path is not None else list(self._armed):
            self._armed.pop(armed, None)

    def meet(self, path: str) -> Fault | None:
        """Count one request and say which fault hits it."""
        for pattern, fault in self._armed.items():
            if not fnmatch.fnmatchcase(path, pattern):
                continue
            met = self._met[pattern] = self._met[pattern] + 1
            last = None if fault.times is None else fault.after + fault.times
            if met > fault.after and (last is None or met <= last):
                return fault
        return None

    def describe(self) -> dict[str, Any]:
        """The armed faults with the number of requests each has met."""
        return {
            path: {**fault.model_dump(exclude_defaults=True), "met": self._met[path]}
            for path, fault in self._armed.items()
        }


def faults_of(variants: Variants) -> dict[str, Fault]:
    """Translate the variants that are nothing but failing answers."""
    armed: dict[str, Fault] = {}
    if "lostboard" in variants:
        armed[BOARD_CREATE] = Fault(lose_answer=True, times=variants.number("lostboard"))
    if "lostsave" in variants:
        armed[REPIN_CREATE] = Fault(lose_answer=True, times=variants.number("lostsave"))
    if "ratelimit" in variants:
        after = max(0, variants.number("ratelimit") - 1)
        armed[_ACTS] = Fault(status=429, retry_after=2, after=after, times=1)
    if "plain403" in variants:
        armed[IDEAS_GET] = Fault(status=403, body="Invalid Resource Request")
    if "errors" in variants:
        armed |= dict.fromkeys(_FEEDS, Fault(status=500, times=max(1, variants.number("errors"))))
    if "resets" in variants:
        armed |= dict.fromkeys(_FEEDS, Fault(reset=True, times=max(1, variants.number("resets"))))
    return armed
