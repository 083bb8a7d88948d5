"""When the account may act next, and the sentence that says why it waits."""

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import LimitReached
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.run import Pace
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Ledger


@dataclass(frozen=True)
class Cap:
    """At most so many acts in so many hours; the site publishes no limits, these are guesses."""

    number: int
    hours: int
    words: str


# Public scripts of 2026 stay at 10-20 saves a day; the hard ceilings are not raisable.
CAPS: Mapping[Act, tuple[Cap, ...]] = {
    Act.SAVE_PIN: (Cap(10, 1, "this hour"), Cap(20, 24, "today")),
    Act.CREATE_BOARD: (Cap(3, 24, "today"),),
    Act.SIGN_IN: (Cap(2, 24, "today"),),
}
_NAMES = {Act.SAVE_PIN: "save", Act.CREATE_BOARD: "board", Act.SIGN_IN: "sign-in"}

SAVE_GAP_SECONDS = (15.0, 45.0)
ACT_GAP_SECONDS = (4.0, 12.0)


@dataclass(frozen=True)
class Wait:
    """How long to wait before an act, and why."""

    seconds: float
    until: datetime
    why: str


class Pacer:
    """Plans the pauses of one account; the caps are counted in the ledger, so they survive."""

    def __init__(
        self,
        pace: Pace,
        account_id: AccountId,
        ledger: Ledger,
        clock: Clock,
        random_: random.Random,
    ) -> None:
        self._pace = pace
        self._account_id = account_id
        self._ledger = ledger
        self._clock = clock
        self._random = random_
        self._last_act: float | None = None
        self._last_save: float | None = None

    async def before(self, act: Act) -> Wait | None:
        """Return the wait that is due before this act, ``None`` when it may happen now."""
        if self._pace is Pace.NONE:
            return None
        cap = await self._cap_wait(act)
        return cap or self._gap_wait(act)

    def scroll_pause(self) -> float:
        """Return seconds to rest between two looks at a feed."""
        return 0.0 if self._pace is Pace.NONE else self._drawn(1.5, 4.0)

    def did(self, act: Act) -> None:
        """Remember that an act just happened."""
        self._last_act = self._clock.monotonic()
        if act is Act.SAVE_PIN:
            self._last_save = self._last_act

    async def _cap_wait(self, act: Act) -> Wait | None:
        now = self._clock.now()
        for cap in CAPS.get(act, ()):
            since = now - timedelta(hours=cap.hours)
            used = await self._ledger.count_since(self._account_id, act, since)
            if used < cap.number:
                continue
            oldest = await self._oldest_of(act, cap.number)
            until = oldest + timedelta(hours=cap.hours)
            seconds = (until - now).total_seconds()
            local = until.astimezone()
            why = f"Next {_NAMES[act]} at {local:%H:%M}: {cap.number} of {cap.number} {cap.words}."
            return Wait(max(seconds, 1.0), until, why)
        return None

    async def _oldest_of(self, act: Act, number: int) -> datetime:
        entries = [
            entry
            for entry in await self._ledger.of_account(self._account_id, limit=500)
            if entry.act is act
        ]
        return entries[number - 1].at

    def _gap_wait(self, act: Act) -> Wait | None:
        is_save = act is Act.SAVE_PIN
        last = self._last_save if is_save else self._last_act
        if last is None:
            return None
        low, high = SAVE_GAP_SECONDS if is_save else ACT_GAP_SECONDS
        seconds = last + self._drawn(low, high) - self._clock.monotonic()
        if seconds <= 0:
            return None
        until = self._clock.now() + timedelta(seconds=seconds)
        return Wait(seconds, until, f"Goes on in {seconds:.0f} seconds: careful pace.")

    def _drawn(self, low: float, high: float) -> float:
        # Log-normal around the geometric middle: people pause briefly often and long rarely.
        middle = math.sqrt(low * high)
        return min(high, max(low, self._random.lognormvariate(0.0, 0.35) * middle))


def refuse_endless_wait(wait: Wait, longest: float) -> None:
    """Raise when a cap asks for a longer wait than the caller allows.

    Raises:
        LimitReached: With the sentence that says until when.
    """
    if wait.seconds > longest:
        raise LimitReached(wait.why, until=wait.until.isoformat())
