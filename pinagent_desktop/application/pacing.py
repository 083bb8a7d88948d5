"""When the account may act next, and the sentence that says why it waits."""

import math
import random
from dataclasses import dataclass
from datetime import datetime, timedelta

from pinagent_desktop.application.site_time import SiteTime
from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.effect import Act, LedgerEntry, Moment, new_entry_id
from pinagent_desktop.domain.errors import LimitReached
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.pace import DAY, Cap, PaceRules, WorkingHours, age, cap_wait
from pinagent_desktop.domain.run import Pace
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
    is_rule: bool = False
    """A cap or the hours ask for it, no mere gap: it goes into the ledger."""


def pace_for(account: Account, wanted: Pace | None = None) -> Pace:
    """Return the pace at which an account's site is gone through.

    Args:
        account: On a site elsewhere it acts carefully, whatever is wanted or was stored.
        wanted: What is asked for; ``None`` is the fastest allowed.
    """
    return wanted or Pace.NONE if account.is_local else Pace.CAREFUL


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
        site_time: SiteTime | None = None,
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
            site_time: The site's clock, where it is heard.
        """
        self._pace = pace
        self._rules = rules
        self._hours = hours
        self._account_id = account_id
        self._ledger = ledger
        self._clock = clock
        self._random = random_
        self._site_time = site_time
        self._last_act: float | None = None
        self._last_save: float | None = None

    async def before(self, act: Act) -> Wait | None:
        """Return the wait that is due before this act, ``None`` when it may happen now."""
        if self._pace is Pace.NONE:
            return None
        return self.hours_wait() or await self.cap_wait(act) or await self._gap_wait(act)

    def moment(self) -> Moment:
        """Return now, by every clock there is."""
        return moment_of(self._clock, self._site_time)

    async def cap_wait(self, act: Act) -> Wait | None:
        """Return the wait that a cap demands; asked again in the transaction of the intent."""
        if self._pace is Pace.NONE:
            return None
        now = self.moment()
        acts = await self._ledger.of_account(self._account_id, COUNTED_ENTRIES, act)
        waits = [
            self._for_cap(act, cap, seconds)
            for cap in self._rules.caps(act, halved=await self.was_asked_to_rest() > 0)
            if (seconds := cap_wait(acts, cap, now)) > 0
        ]
        return max(waits, key=lambda wait: wait.seconds, default=None)

    async def was_asked_to_rest(self) -> int:
        """Return how often the site asked for a break within the last day."""
        return await asked_lately(self._ledger, self._account_id, self.moment())

    def scroll_pause(self) -> float:
        """Return seconds to rest between two looks at a feed."""
        return 0.0 if self._pace is Pace.NONE else self._drawn(1.5, 4.0)

    def did(self, act: Act) -> None:
        """Remember that an act just happened."""
        self._last_act = self._clock.monotonic()
        if act is Act.SAVE_PIN:
            self._last_save = self._last_act

    def hours_wait(self) -> Wait | None:
        """Return the wait until the account's hours begin, ``None`` within them."""
        if self._pace is Pace.NONE or self._hours is None:
            return None
        now = self._clock.now()
        begin = self._hours.next_begin(now.astimezone())
        if begin is None:
            return None
        why = (
            f"Goes on at {hour_words(begin, now)}: the account acts from {self._hours.begin} to "
            f"{self._hours.end} o’clock{', Monday to Friday' if self._hours.weekdays_only else ''}."
        )
        return Wait((begin - now).total_seconds(), begin, why, is_rule=True)

    def _for_cap(self, act: Act, cap: Cap, seconds: float) -> Wait:
        now = self._clock.now()
        until = now + timedelta(seconds=seconds)
        number = f"{cap.number} of {cap.number} {cap.words}"
        why = f"Next {_NAMES[act]} at {hour_words(until, now)}: {number}."
        return Wait(seconds, until, why, is_rule=True)

    async def _gap_wait(self, act: Act) -> Wait | None:
        is_save = act is Act.SAVE_PIN
        last = self._last_save if is_save else self._last_act
        if last is None:
            last = await self._earlier(act if is_save else None)
        if last is None:
            return None
        gap = self._rules.save_gap if is_save else self._rules.act_gap
        seconds = last + self._drawn(*gap) - self._clock.monotonic()
        if seconds <= 0:
            return None
        until = self._clock.now() + timedelta(seconds=seconds)
        return Wait(seconds, until, f"Goes on in {seconds:.0f} seconds: careful pace.")

    async def _earlier(self, act: Act | None) -> float | None:
        """Return when, by this start's clock, an earlier start did something last."""
        newest = await self._ledger.of_account(self._account_id, 1, act)
        if not newest:
            return None
        return self._clock.monotonic() - age(newest[0], self.moment())

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


def hour_words(until: datetime, now: datetime) -> str:
    """Return a time on the person's clock: "14:07", "14:07 tomorrow", "14:07 on Fri 27 Nov"."""
    local, today = until.astimezone(), now.astimezone().date()
    if local.date() == today:
        return f"{local:%H:%M}"
    if local.date() == today + timedelta(days=1):
        return f"{local:%H:%M} tomorrow"
    return f"{local:%H:%M on %a %d %b}"


def asked_to_rest(
    account_id: AccountId,
    session_id: SessionId | None,
    moment: Moment,
    words: str,
    rest_seconds: float,
) -> LedgerEntry:
    """Return the entry that halves the caps for a day: the site asked for a break.

    Args:
        account_id: Whom it asked.
        session_id: In which run; none where the person only looked at the account or the site.
        moment: Now.
        words: The site's own.
        rest_seconds: How long nothing is done now.
    """
    act = Act.ASKED_TO_REST
    entry = counted(f"{session_id or account_id}:{act}", account_id, session_id, act, words, moment)
    return entry.with_(rest_seconds=rest_seconds)


async def asked_lately(ledger: Ledger, account_id: AccountId, now: Moment) -> int:
    """Return how often the site asked for a break within the last day."""
    asked = await ledger.of_account(account_id, COUNTED_ENTRIES, Act.ASKED_TO_REST)
    return sum(age(one, now) < DAY for one in asked)


async def asked_today(ledger: Ledger, account_id: AccountId, now: Moment) -> bool:
    """Whether the site asked for a break already on the person's day, whatever the clock says."""
    asked = await ledger.of_account(account_id, COUNTED_ENTRIES, Act.ASKED_TO_REST)
    today = now.at.astimezone()
    days = ((today - timedelta(seconds=age(one, now))).date() for one in asked)
    return any(day == today.date() for day in days)


async def rest_left(ledger: Ledger, account_id: AccountId, now: Moment) -> float:
    """Return the seconds of a break that the site asked for and that is not over yet."""
    asked = await ledger.of_account(account_id, COUNTED_ENTRIES, Act.ASKED_TO_REST)
    return max((one.rest_seconds - age(one, now) for one in asked), default=0.0)


def moment_of(clock: Clock, site_time: SiteTime | None = None) -> Moment:
    """Return now, by the clocks of the computer and, where it was heard, of the site."""
    boot = clock.boot()
    heard = site_time.now() if site_time is not None else None
    return Moment(at=clock.now(), boot=boot.name, boot_seconds=boot.seconds, site_at=heard)


def counted(
    key: str,
    account_id: AccountId,
    session_id: SessionId | None,
    act: Act,
    object_: str,
    moment: Moment,
    *,
    title: str = "",
) -> LedgerEntry:
    """Return the ledger's entry of an act; a try more is an entry more."""
    return LedgerEntry(
        id=new_entry_id(key),
        account_id=account_id,
        session_id=session_id,
        act=act,
        object=object_,
        title=title,
        at=moment.at,
        boot=moment.boot,
        boot_seconds=moment.boot_seconds,
        site_at=moment.site_at,
    )
