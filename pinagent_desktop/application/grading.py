"""Grading one picture: known answers first, money second, each look paid for once."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from typing import Any, Protocol

from pinagent_desktop.application.paid_answers import PaidAnswers
from pinagent_desktop.application.spending import Budget, DayPurse
from pinagent_desktop.domain.errors import ValidationStopped
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.pin_text import PinText
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.verdict import Grades, Looks
from pinagent_desktop.ports.pictures import PictureSource
from pinagent_desktop.ports.storage import VerdictStore
from pinagent_desktop.ports.validation import Brief, Judged, PinJudge

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
    """What it took; the run has counted what was paid for when it was."""

    @property
    def known_from_earlier(self) -> Cost:
        """What is left to be counted: that nothing was paid."""
        return Cost(known_from_earlier=self.cost.known_from_earlier)


@dataclass(frozen=True)
class _Look:
    """What came of one look at a picture."""

    grades: Grades | None
    failure: PendingReason | None
    cost: Cost = NOTHING_PAID

    @property
    def graded(self) -> Graded:
        """The same of a picture that is looked at once."""
        looks = None if self.grades is None else Looks(first=self.grades)
        return Graded(looks, self.failure, self.cost)


class Sample(Protocol):
    """Decides which pictures are judged before the person has looked."""

    async def admitted(self) -> bool:
        """Wait for one's turn; whether the picture is part of the sample."""
        ...

    async def note(self, looks: Looks | None, *, is_over: bool) -> None:
        """Note the answer to a picture of the sample, or that no more answers will come."""
        ...


class Till(Protocol):
    """Counts what a run pays, together with what it is paid for."""

    def paying(self, cost: Cost) -> AbstractAsyncContextManager[object]:
        """Keep what the body keeps and this cost, or neither."""
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
        till: Till,
        day: DayPurse | None = None,
        answers: PaidAnswers | None = None,
        sample: Sample | None = None,
        *,
        tells_pin_text: bool = False,
        doubt: Doubt | None = None,
        to_come: Callable[[], int] = lambda: 0,
    ) -> None:
        """Grade for one brief.

        Args:
            judge: Who looks at the pictures.
            pictures: Where they are.
            verdicts: What is known from earlier.
            brief: What is looked for.
            budget: The run's money.
            till: Counts what is paid.
            day: The money of the day; ``None`` where no real money is spent.
            answers: What is paid for and not kept, from before the disk was full.
            sample: Judged before anything else, where the person wants to look first.
            tells_pin_text: Whether the judge is told what the site says about a picture.
            doubt: Says which pictures are looked at twice; ``None`` looks once at each.
            to_come: How many pictures may still want a first look: their money is not taken for a
                second one.
        """
        self.name = judge.name
        self._judge = judge
        self._pictures = pictures
        self._verdicts = verdicts
        self._brief = brief
        self._budget = budget
        self._till = till
        self._day = day
        self._answers = answers or PaidAnswers()
        self._sample = sample
        self._tells_pin_text = tells_pin_text
        self._dearest = 0.0
        self._doubt = doubt
        self._to_come = to_come
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
        graded = await self._grade(picture_file, said if self._tells_pin_text else None)
        if self._sample is not None and sampled:
            # What was stopped is no part of a sample: it is drawn anew when the run goes on.
            await self._sample.note(graded.looks, is_over=self.stopped is not None)
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
        # A picture is known from earlier by its first look alone.
        free = Cost(known_from_earlier=0 if brief.second_look else 1)
        known = await self._verdicts.get(key)
        if known is not None:
            return _Look(known, None, free)
        shared = self._under_way.get(key)
        if shared is not None:
            return replace(await asyncio.shield(shared), cost=free)
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

    async def _ask(self, key: str, brief: Brief, picture: bytes) -> _Look:
        owed = self._answers.get(key)
        if owed is not None:
            # Paid for by earlier work, which could not count it: the disk was full.
            self._budget.count(owed[1])
            return await self._kept(key, *owed)
        if self.stopped is not None:
            return _Look(None, _reason(self.stopped))
        # What an answer really cost is a better guess than the table, where it was dearer.
        price = max((self._judge.estimate(1, brief).usd or 0.0) * MARGIN, self._dearest)
        if not await self._set_aside(price, second_look=brief.second_look):
            return _Look(None, PendingReason.BUDGET)
        try:
            judged = await self._judge.judge(brief, picture)
        except BaseException as error:
            await self._settle(price, NOTHING_PAID)
            if not isinstance(error, ValidationStopped):
                raise
            self.stopped = error
            return _Look(None, _reason(error))
        # Whoever stops the run now stops it a moment later: what is paid for is kept and counted.
        return await _to_its_end(self._paid(key, judged, price, second_look=brief.second_look))

    async def _paid(self, key: str, judged: Judged, price: float, *, second_look: bool) -> _Look:
        cost = judged.cost.with_(second_looks=judged.cost.calls if second_look else 0)
        if judged.grades is not None:
            self._answers.add(key, judged.grades, cost)
        if judged.failure in CANNOT_GO_ON:
            self.stopped = ValidationStopped(judged.detail, reason=judged.failure)
        if cost.calls:
            self._dearest = max(self._dearest, (cost.usd or 0.0) / cost.calls)
        # Before the verdict is kept: a kill in between is paid for again, and counted.
        await self._settle(price, cost)
        if judged.grades is not None:
            return await self._kept(key, judged.grades, cost)
        if cost.calls:
            async with self._till.paying(cost):
                pass
        return _Look(None, judged.failure, cost)

    async def _kept(self, key: str, grades: Grades, cost: Cost) -> _Look:
        async with self._till.paying(cost):
            await self._verdicts.put(key, grades, self.name, cost)
        self._answers.settled(key)
        return _Look(grades, None, cost)

    async def _settle(self, price: float, paid: Cost) -> None:
        await self._budget.settle(price, paid)
        if self._day is not None:
            await self._day.settle(price, paid)

    async def _set_aside(self, price: float, *, second_look: bool) -> bool:
        """Set money aside; a second look leaves what the first looks to come may take."""
        kept_back = price * self._to_come() if second_look else 0.0
        if not await self._budget.set_aside(price, kept_back=kept_back, waits=not second_look):
            return False
        if self._day is None:
            return True
        allowed = False
        try:
            allowed = await self._day.set_aside(price, kept_back=kept_back, waits=not second_look)
        finally:
            if not allowed:
                await self._budget.settle(price, NOTHING_PAID)
        self.day_is_used |= not (allowed or second_look)
        return allowed


async def _to_its_end(work: Coroutine[Any, Any, _Look]) -> _Look:
    """Do work that is not left in the middle; who is cancelled meanwhile ends after it."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        task.result()  # that it failed is more than that it was no longer wanted
        raise


def _seen_twice(graded: Graded, looks: Looks, second: _Look) -> Graded:
    """Return what both looks come to; a second one that failed takes nothing from the first."""
    return replace(
        graded,
        looks=looks.with_(second=second.grades),
        cost=graded.cost.plus(second.cost),
    )


def _reason(error: ValidationStopped) -> PendingReason:
    try:
        return PendingReason(str(error.facts.get("reason")))
    except ValueError:
        return PendingReason.SERVER
