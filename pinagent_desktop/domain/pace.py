"""How often an account may act, and how the age of an act is told when clocks are changed."""

import math
from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Annotated

from pydantic import Field

from pinagent_desktop.domain.effect import Act, Moment
from pinagent_desktop.domain.model import Value

Range = tuple[Annotated[float, Field(ge=0)], Annotated[float, Field(ge=0)]]
HOUR = 3600.0
DAY = 24 * HOUR
REST_AFTER_REFUSAL = 15 * 60.0
"""Seconds of rest when the site asks for a break and does not say how long."""


class Cap(Value):
    """At most so many acts in so many seconds."""

    number: int
    seconds: float
    words: str


class PaceRules(Value):
    """Careful defaults of a site. It publishes no limits: all of these are guesses.

    The upper limits of the fields are hard ceilings; nothing in the app raises them.
    """

    act_gap: Range
    """Seconds between two acts or looks, least and most."""
    save_gap: Range
    saves_an_hour: Annotated[int, Field(ge=1, le=20)]
    saves_a_day: Annotated[int, Field(ge=1, le=60)]
    boards_a_day: Annotated[int, Field(ge=1, le=10)]
    logins_a_day: Annotated[int, Field(ge=1, le=5)]

    def caps(self, act: Act, *, halved: bool = False) -> tuple[Cap, ...]:
        """Return the caps of a kind of act.

        Args:
            act: What is to be done.
            halved: Whether the site asked for a break within the last day.
        """
        numbers = {
            Act.SAVE_PIN: ((self.saves_an_hour, HOUR), (self.saves_a_day, DAY)),
            Act.CREATE_BOARD: ((self.boards_a_day, DAY),),
            Act.SIGN_IN: ((self.logins_a_day, DAY),),
        }
        words = {HOUR: "this hour", DAY: "today"}
        return tuple(
            Cap(number=max(1, number // 2) if halved else number, seconds=span, words=words[span])
            for number, span in numbers.get(act, ())
        )


class WorkingHours(Value):
    """When the account acts, by the person's own clock; equal hours mean at any time."""

    begin: Annotated[int, Field(ge=0, le=24)] = 8
    end: Annotated[int, Field(ge=0, le=24)] = 20
    weekdays_only: bool = False

    def next_begin(self, local: datetime) -> datetime | None:
        """Return when they begin again, ``None`` when they are now.

        Args:
            local: The time on the person's clock.
        """
        if self._are_at(local):
            return None
        start = datetime.combine(local.date(), time(self.begin % 24), local.tzinfo)
        days = (start + timedelta(days=number) for number in range(8))
        return next(day for day in days if day > local and self._is_workday(day))

    def _are_at(self, local: datetime) -> bool:
        if not self._is_workday(local):
            return False
        if self.begin == self.end:
            return True
        hour = local.hour + local.minute / 60
        if self.begin < self.end:
            return self.begin <= hour < self.end
        return hour >= self.begin or hour < self.end

    def _is_workday(self, day: datetime) -> bool:
        return not self.weekdays_only or day.weekday() < 5  # noqa: PLR2004 - Monday to Friday


def age(then: Moment, now: Moment) -> float:
    """Return how many seconds ago something surely happened.

    Within one start of the computer its own boot clock tells, whatever was done to the wall clock.
    Across starts the shortest of what is known counts: a clock that was set forward must not free
    a cap, as far as the site's own clock gives it away.
    """
    if then.boot and then.boot == now.boot:
        return max(0.0, now.boot_seconds - then.boot_seconds)
    by_wall = (now.at - then.at).total_seconds()
    if then.site_at is None or now.site_at is None:
        return max(0.0, by_wall)
    by_site = (now.site_at - then.site_at).total_seconds()
    # A wall clock that puts what was done into the future was changed since: it tells nothing.
    return max(0.0, by_site if by_wall < 0 else min(by_wall, by_site))


def used(acts: Sequence[Moment], cap: Cap, now: Moment) -> int:
    """Return how many of the acts count against a cap."""
    return sum(age(act, now) < cap.seconds for act in acts)


def cap_wait(acts: Sequence[Moment], cap: Cap, now: Moment) -> float:
    """Return the seconds until a cap lets one more act happen; 0 when it does so now."""
    ages = sorted(age(act, now) for act in acts)
    counted = [each for each in ages if each < cap.seconds]
    if len(counted) < cap.number:
        return 0.0
    return max(1.0, math.ceil(cap.seconds - counted[cap.number - 1]))
