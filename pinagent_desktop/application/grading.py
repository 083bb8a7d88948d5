"""Grading one picture: known answers first, money second, each look paid for once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Protocol

from pinagent_desktop.application.paid_answers import PaidAnswers
from pinagent_desktop.application.spending import DayPurse
from pinagent_desktop.domain.errors import ValidationStopped
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.pin_text import PinText
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.verdict import Grades, Looks
from pinagent_desktop.ports.pictures import PictureSource
from pinagent_desktop.ports.storage import VerdictStore
from pinagent_desktop.ports.validation import Brief, PinJudge

NOTHING_PAID = Cost()
MARGIN = 1.5
"""Set aside, of the expected price: large pictures and long answers cost more than usual ones."""
CANNOT_GO_ON = frozenset(
    {
        PendingReason.NO_KEY,
        PendingReason.KEY_REFUSED,
        PendingReason.NO_CREDIT,
        PendingReason.MODEL_GONE,
    }
)
"""Failures that the next picture meets too, also where the judge returns them for one picture."""


@dataclass(frozen=True)
class Graded:
    """What came of one picture: grades, or the reason why it stays pending."""

    looks: Looks | None
    failure: PendingReason | None
    cost: Cost = NOTHING_PAID
    keys: tuple[str, ...] = ()
    """Of the answers whose price is to be counted."""


@dataclass(frozen=True)
class _Look:
    """What came of one look at a picture."""

    grades: Grades | None
    failure: PendingReason | None
    cost: Cost = NOTHING_PAID
    key: str = ""
    """Of the answer whose price is to be counted; empty where nothing is."""

    @property
    def graded(self) -> Graded:
        """The same of a picture that is looked at once."""
        looks = None if self.grades is None else Looks(first=self.grades)
        return Graded(looks, self.failure, self.cost, (self.key,) if self.key else ())


class Budget:
    """A hard limit: money is set aside before a call and settled after it."""

    def __init__(self, limit: float, spent: Cost) -> None:
        self._limit = limit
        self._spent = spent.usd or 0.0
        self._set_aside = 0.0

    def set_aside(self, usd: float) -> bool:
        """Set money aside for one call; ``False`` when the limit would be passed."""
        if self._spent + self._set_aside + usd > self._limit + 1e-12:
            return False
        self._set_aside += usd
        return True

    def settle(self, set_aside: float, paid: Cost) -> None:
        """Replace money set aside by what was paid."""
        self._set_aside = max(0.0, self._set_aside - set_aside)
        self._spent += paid.usd or 0.0

    @property
    def used_up(self) -> bool:
        """Whether nothing is left at all."""
        return self._spent >= self._limit > 0


class Sample(Protocol):
    """Decides which pictures are judged before the person has looked."""

    async def admitted(self) -> bool:
        """Wait for one's turn; whether the picture is part of the sample."""
        ...

    async def note(self, looks: Looks | None) -> None:
        """Note the answer to a picture of the sample."""
        ...


Doubt = Callable[[Looks], Awaitable[bool]]
"""Whether a first look at a picture is worth a second."""


class Grader:
    """Grades pictures for one brief. Equal pictures share one call, even at the same time."""

    def __init__(
        self,
        judge: PinJudge,
        pictures: PictureSource,
        verdicts: VerdictStore,
        brief: Brief,
        budget: Budget,
        day: DayPurse | None = None,
        answers: PaidAnswers | None = None,
        sample: Sample | None = None,
        *,
        tells_pin_text: bool = False,
        doubt: Doubt | None = None,
    ) -> None:
        """Grade for one brief.

        Args:
            judge: Who looks at the pictures.
            pictures: Where they are.
            verdicts: What is known from earlier.
            brief: What is looked for.
            budget: The run's money.
            day: The money of the day; ``None`` where no real money is spent.
            answers: What is paid for and not kept, from before the disk was full.
            sample: Judged before anything else, where the person wants to look first.
            tells_pin_text: Whether the judge is told what the site says about a picture.
            doubt: Says which pictures are looked at twice; ``None`` looks once at each.
        """
        self.name = judge.name
        self._judge = judge
        self._pictures = pictures
        self._verdicts = verdicts
        self._brief = brief
        self._budget = budget
        self._day = day
        self._answers = answers or PaidAnswers()
        self._handed_on: set[str] = set()
        self._sample = sample
        self._tells_pin_text = tells_pin_text
        self._doubt = doubt
        self._under_way: dict[str, asyncio.Future[_Look]] = {}
        self.stopped: ValidationStopped | None = None
        self.day_is_used = False
        """Whether it was the day's limit, not the run's, that refused a call."""

    def ask_by(self, brief: Brief) -> None:
        """Look for this from now on; said before the first picture."""
        self._brief = brief

    async def grade(self, picture_file: str, said: PinText | None = None) -> Graded:
        """Grade one of our own picture files; never raises for what the judge does.

        Args:
            picture_file: As the pin names it.
            said: What the site says about it; told to the judge where the person lets it be.
        """
        sampled = self._sample is not None and await self._sample.admitted()
        graded = Graded(None, PendingReason.CANCELLED)
        try:
            graded = await self._grade(picture_file, said if self._tells_pin_text else None)
        finally:
            if self._sample is not None and sampled:
                await self._sample.note(graded.looks)
        return graded

    async def _grade(self, picture_file: str, said: PinText | None) -> Graded:
        try:
            picture = await self._pictures.for_judge(picture_file)
        except FileNotFoundError:
            return Graded(None, PendingReason.UNDECODABLE)
        brief = self._brief.with_(pin_text=said)
        first = (await self._look(brief, picture)).graded
        if first.looks is None or self._doubt is None or not await self._doubt(first.looks):
            return first
        second = await self._look(brief.with_(second_look=True), picture)
        return _seen_twice(first, first.looks, second)

    async def _look(self, brief: Brief, picture: bytes) -> _Look:
        key = self._judge.cache_key(brief, picture)
        known = await self._verdicts.get(key)
        if known is not None and self._owed(key) is None:
            return _Look(known, None, Cost(known_from_earlier=1))
        shared = self._under_way.get(key)
        if shared is not None:
            return replace(await asyncio.shield(shared), cost=Cost(known_from_earlier=1), key="")
        mine: asyncio.Future[_Look] = asyncio.get_running_loop().create_future()
        self._under_way[key] = mine
        try:
            look = await self._ask(key, brief, picture)
            mine.set_result(look)
        finally:
            del self._under_way[key]
            if not mine.done():
                mine.set_result(_Look(None, PendingReason.CANCELLED))
        return look

    def counted(self, graded: Graded) -> None:
        """Take note that grades and price of all its answers are in the store."""
        for key in graded.keys:
            self._answers.settled(key)

    async def _ask(self, key: str, brief: Brief, picture: bytes) -> _Look:
        owed = self._owed(key)
        if owed is not None:
            return await self._kept(key, *owed)
        if self.stopped is not None:
            return _Look(None, _reason(self.stopped))
        price = (self._judge.estimate(1, brief).usd or 0.0) * MARGIN
        if not await self._set_aside(price):
            return _Look(None, PendingReason.BUDGET)
        paid = NOTHING_PAID
        try:
            judged = await self._judge.judge(brief, picture)
            paid = judged.cost
            if judged.grades is not None:
                self._answers.add(key, judged.grades, paid)
        except ValidationStopped as error:
            self.stopped = error
            return _Look(None, _reason(error))
        finally:
            self._budget.settle(price, paid)
            # Before the verdict is kept: a kill in between is paid for again, and counted.
            if self._day is not None:
                await self._day.settle(price, paid)
        if judged.failure in CANNOT_GO_ON:
            self.stopped = ValidationStopped(judged.detail, reason=judged.failure)
        if judged.grades is not None:
            return await self._kept(key, judged.grades, paid)
        return _Look(None, judged.failure, paid)

    async def _kept(self, key: str, grades: Grades, cost: Cost) -> _Look:
        await self._verdicts.put(key, grades, self.name, cost)
        self._handed_on.add(key)
        return _Look(grades, None, cost, key)

    def _owed(self, key: str) -> tuple[Grades, Cost] | None:
        """Return what earlier work paid for and could not count, since the disk was full."""
        return None if key in self._handed_on else self._answers.get(key)

    async def _set_aside(self, price: float) -> bool:
        if not self._budget.set_aside(price):
            return False
        if self._day is None:
            return True
        try:
            allowed = await self._day.set_aside(price)
        except BaseException:
            self._budget.settle(price, NOTHING_PAID)
            raise
        if not allowed:
            self._budget.settle(price, NOTHING_PAID)
            self.day_is_used = True
        return allowed


def _seen_twice(graded: Graded, looks: Looks, second: _Look) -> Graded:
    """Return what both looks come to; a second one that failed takes nothing from the first.

    What it took is paid either way. A picture is known from earlier by its first look alone.
    """
    took = second.cost.with_(second_looks=second.cost.calls, known_from_earlier=0)
    return replace(
        graded,
        looks=looks.with_(second=second.grades),
        cost=graded.cost.plus(took),
        keys=(*graded.keys, *second.graded.keys),
    )


def _reason(error: ValidationStopped) -> PendingReason:
    try:
        return PendingReason(str(error.facts.get("reason")))
    except ValueError:
        return PendingReason.SERVER
