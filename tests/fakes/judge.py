"""A judge that grades by the picture's own bytes, and fails as scripted."""

import asyncio
from collections import Counter

from typing_extensions import override

from pinagent_desktop.domain.errors import ValidationStopped
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.pin_text import PinText
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.verdict import Grades
from pinagent_desktop.ports.validation import (
    Brief,
    JudgeCheck,
    Judged,
    JudgeTrial,
    PinJudge,
    Shown,
    SplitPrompt,
)

PRICE = 0.001


class FakeJudge(PinJudge):
    """Grades 4 unless told otherwise."""

    def __init__(self) -> None:
        self.calls: Counter[bytes] = Counter()
        self.languages: set[str] = set()
        """In which it was asked to explain."""
        self.told: set[PinText | None] = set()
        """What it was told about pictures."""
        self.shown: set[tuple[tuple[Shown, ...], tuple[Shown, ...]]] = set()
        """Which references it was shown."""
        self.grades: dict[bytes, int] = {}
        self.failures: dict[bytes, PendingReason] = {}
        self.second_grades: dict[bytes, int] = {}
        """Of a second look, where it is not the grade of the first."""
        self.second_failures: dict[bytes, PendingReason] = {}
        self.second_looks: Counter[bytes] = Counter()
        self.dearness = 1.0
        """How many times dearer an answer is than its estimate."""
        self.keys: list[str] = []
        self.splits: list[str] = []
        self.split_failure: PendingReason | None = None
        self.stops_after: int | None = None
        self.hold: asyncio.Event | None = None
        """While it is set to an event that is not set, answers wait."""

    @property
    @override
    def name(self) -> str:
        return "fake"

    @override
    def cache_key(self, brief: Brief, picture: bytes) -> str:
        self.keys.append(key := f"{brief.model_dump_json()}:{picture.hex()}")
        return key

    @override
    async def check(self) -> JudgeCheck:
        return JudgeCheck(ok=True, failure=None, detail="", seconds=0.0)

    @override
    async def trial(self) -> JudgeTrial:
        return JudgeTrial(None, "a red ball", 0.4, Cost(usd=PRICE, calls=1), sees=True)

    @override
    async def judge(self, brief: Brief, picture: bytes) -> Judged:
        if self.stops_after is not None and self.calls.total() >= self.stops_after:
            raise ValidationStopped("no credit", reason="no_credit")
        self.calls[picture] += 1
        self.languages.add(brief.language)
        self.told.add(brief.pin_text)
        self.shown.add((brief.like, brief.unlike))
        self.second_looks[picture] += brief.second_look
        if self.hold is not None:
            await self.hold.wait()
        await asyncio.sleep(0)
        cost = Cost(usd=PRICE * self.dearness, calls=1, input_tokens=100, output_tokens=10)
        failures = self.second_failures if brief.second_look else self.failures
        if picture in failures:
            return Judged(None, cost, failures[picture])
        grade = self.grades.get(picture, 4)
        if brief.second_look:
            grade = self.second_grades.get(picture, grade)
        return Judged(
            Grades.model_validate(
                {
                    "what_is_seen": "a room",
                    "subject": grade,
                    "style": grade,
                    "problems": (),
                    "reason": "It fits." if grade > 2 else "It does not fit.",
                }
            ),
            cost,
        )

    @override
    async def split(self, text: str) -> SplitPrompt:
        self.splits.append(text)
        cost = Cost(usd=PRICE, calls=1, input_tokens=50, output_tokens=10)
        if self.split_failure is not None:
            return SplitPrompt(None, cost, self.split_failure, "as scripted")
        return SplitPrompt(Rubric(must_have=tuple(text.split())), cost)

    @override
    def estimate(self, pictures: int, brief: Brief | None = None) -> Cost:
        return Cost(usd=PRICE * pictures)

    @override
    async def close(self) -> None:
        """Nothing is open."""
