"""A prompt that is looked up again by itself, now and then."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.limits import DEFAULT_SEEN, MAX_PINS, MAX_SEEN
from pinagent_desktop.domain.model import Value

DEFAULT_REFRESH_PINS = 40


class Every(StrEnum):
    """How often."""

    DAY = "day"
    WEEK = "week"
    TWO_WEEKS = "two-weeks"
    FOUR_WEEKS = "four-weeks"

    @property
    def span(self) -> timedelta:
        """How long it is from one time to the next."""
        days = {Every.DAY: 1, Every.WEEK: 7, Every.TWO_WEEKS: 14, Every.FOUR_WEEKS: 28}
        return timedelta(days=days[self])


class Refresh(Value):
    """What is to be done, and when next. Only pins that the prompt does not have are kept."""

    account_id: AccountId
    every: Every = Every.WEEK
    pins: Annotated[int, Field(ge=1, le=MAX_PINS)] = DEFAULT_REFRESH_PINS
    stop_after_seen: Annotated[int, Field(ge=1, le=MAX_SEEN)] = DEFAULT_SEEN
    next_at: datetime

    def is_due(self, now: datetime) -> bool:
        """Whether its time has come."""
        return self.next_at <= now

    def after(self, now: datetime) -> "Refresh":
        """Return it for the next time that is still to come; what was slept through is one."""
        missed = max(0, (now - self.next_at) // self.every.span)
        return self.with_(next_at=self.next_at + (missed + 1) * self.every.span)
