"""When the account may act next, and the sentence that says why it waits."""

import math
import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from pinagent_desktop.domain.effect import Act, LedgerEntry, Moment, new_entry_id
from pinagent_desktop.domain.errors import LimitReached
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.pace import DAY, Cap, PaceRules, WorkingHours, age, cap_wait
from pinagent_desktop.domain.run import Pace, Run
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Ledger

_NAMES = {Act.SAVE_PIN: "save", Act.CREATE_BOARD: "board", Act.SIGN_IN: "sign-in"}
COUNTED_ENTRIES = 500
"""Newest acts of a kind that are counted; far more than any ceiling allows in a day."""


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
        rules: PaceRules,
        hours: WorkingHours | None,
        account_id: AccountId,
        ledger: Ledger,
        clock: Clock,
        random_: random.Random,
    ) -> None:
        """Begin without a memory of acts; the ledger has it.

        Args:
            pace: ``NONE`` never waits.
            rules: Gaps and caps of the site.
            hours: When the account acts; ``None`` at any time.
            account_id: Whose acts.
            ledger: Where they are written down.
            clock: For all three clocks.
            random_: Draws the gaps.
        """
        self._pace = pace
        self._rules = rules
        self._hours = hours
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
        return self._hours_wait() or await self.cap_wait(act) or self._gap_wait(act)

    async def cap_wait(self, act: Act) -> Wait | None:
        """Return the wait that a cap demands; asked again in the transaction of the intent."""
        if self._pace is Pace.NONE:
            return None
        now = moment_of(self._clock)
        acts = await self._ledger.of_account(self._account_id, COUNTED_ENTRIES, act)
        waits = [
            self._for_cap(act, cap, seconds)
            for cap in self._rules.caps(act, halved=await self.was_asked_to_rest() > 0)
            if (seconds := cap_wait(acts, cap, now)) > 0
        ]
        return max(waits, key=lambda wait: wait.seconds, default=None)

    async def was_asked_to_rest(self) -> int:
        """Return how often the site asked for a break within the last day."""
        asked = await self._ledger.of_account(self._account_id, COUNTED_ENTRIES, Act.ASKED_TO_REST)
        now = moment_of(self._clock)
        return sum(age(one, now) < DAY for one in asked)

    def scroll_pause(self) -> float:
        """Return seconds to rest between two looks at a feed."""
        return 0.0 if self._pace is Pace.NONE else self._drawn(1.5, 4.0)

    def did(self, act: Act) -> None:
        """Remember that an act just happened."""
        self._last_act = self._clock.monotonic()
        if act is Act.SAVE_PIN:
            self._last_save = self._last_act

    def _hours_wait(self) -> Wait | None:
        now = self._clock.now()
        begin = self._hours.next_begin(now.astimezone()) if self._hours else None
        if begin is None or self._hours is None:
            return None
        why = (
            f"Goes on at {begin:%H:%M}: the account acts from {self._hours.begin} to "
            f"{self._hours.end} o’clock."
        )
        return Wait((begin - now).total_seconds(), begin, why)

    def _for_cap(self, act: Act, cap: Cap, seconds: float) -> Wait:
        until = self._clock.now() + timedelta(seconds=seconds)
        number = f"{cap.number} of {cap.number} {cap.words}"
        return Wait(seconds, until, f"Next {_NAMES[act]} at {until.astimezone():%H:%M}: {number}.")

    def _gap_wait(self, act: Act) -> Wait | None:
        is_save = act is Act.SAVE_PIN
        last = self._last_save if is_save else self._last_act
        if last is None:
            return None
        gap = self._rules.save_gap if is_save else self._rules.act_gap
        seconds = last + self._drawn(*gap) - self._clock.monotonic()
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


def asked_to_rest(run: Run, clock: Clock, words: str) -> LedgerEntry:
    """Return the entry that halves the caps for a day: the site asked for a break."""
    act = Act.ASKED_TO_REST
    return counted(f"{run.id}:{act}", run.account_id, run.id, act, words, moment_of(clock))


def moment_of(clock: Clock) -> Moment:
    """Return now, by the clocks of the computer."""
    boot = clock.boot()
    return Moment(at=clock.now(), boot=boot.name, boot_seconds=boot.seconds)


def counted(
    key: str,
    account_id: AccountId,
    session_id: SessionId | None,
    act: Act,
    object_: str,
    moment: Moment,
) -> LedgerEntry:
    """Return the ledger's entry of an act; a try more is an entry more."""
    return LedgerEntry(
        id=new_entry_id(key),
        account_id=account_id,
        session_id=session_id,
        act=act,
        object=object_,
        at=moment.at,
        boot=moment.boot,
        boot_seconds=moment.boot_seconds,
        site_at=moment.site_at,
    )
