"""An account and its limits in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from pinagent_desktop.application.cap_use import CapUse
from pinagent_desktop.application.history import PastRun
from pinagent_desktop.domain.account import Account, AccountState
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.ui.models.account_model import AccountRow
from pinagent_desktop.ui.presenters.day_words import day, day_and_time


@dataclass(frozen=True)
class CapMeter:
    """One limit: "Saves this hour", 3 of 10, and what happens when it is used up."""

    name: str
    used: int
    limit: int
    hint: str = ""


def account_row(account: Account, last: PastRun | None, now: datetime) -> AccountRow:
    """Put an account into words.

    Args:
        account: as stored.
        last: its newest run, if it has one.
        now: aware.
    """
    if account.is_practice:
        line = _tr("no account, no key, no AI")
        return AccountRow(account, _tr("always ready"), "practice", "muted", line)
    words, icon, token = _state(account, now)
    return AccountRow(account, words, icon, token, _last_line(last, now))


def checked_line(account: Account, now: datetime) -> str:
    """When the account was last seen signed in."""
    if account.is_practice or account.last_signed_in_at is None:
        return ""
    return _tr("checked {when}").format(when=day_and_time(account.last_signed_in_at, now))


def cap_meters(caps: Sequence[CapUse], now: datetime) -> tuple[CapMeter, ...]:
    """The limits worth showing, saves and boards, and when a full one lets the next act happen.

    Args:
        caps: of one account.
        now: aware.
    """
    names = {Act.SAVE_PIN: _tr("Saves {when}"), Act.CREATE_BOARD: _tr("Boards {when}")}
    return tuple(
        CapMeter(
            name=names[cap.act].format(when=cap.words),
            used=cap.used,
            limit=cap.of,
            hint=_full(cap.next_at, now),
        )
        for cap in caps
        if cap.act in names
    )


def _full(next_at: datetime | None, now: datetime) -> str:
    if next_at is None:
        return ""
    return _tr("used up; the next one {when}").format(when=day_and_time(next_at, now))


def removal_words(account: Account) -> str:
    """What goes and what stays when the account is removed."""
    return _tr(
        "Its browser profile, cookies and passwords go from this computer. "
        "The pins it collected stay, and nothing changes on Pinterest."
    ).format(account=account.display_name)


def fresh_profile_words() -> str:
    """What a fresh browser profile means."""
    return _tr(
        "The old profile is moved aside, nothing of it is deleted. You sign in once more; pins and "
        "passwords stay."
    )


def _state(account: Account, now: datetime) -> tuple[str, str, str]:
    if account.state is AccountState.READY:
        return _tr("ready"), "ready", "approved"
    if account.state is AccountState.RESTING and account.resting_until is not None:
        when = day_and_time(account.resting_until, now)
        return _tr("waits until {when}").format(when=when), "clock", "text"
    if account.state is AccountState.STOPPED:
        return _tr("stopped"), "error", "disqualified"
    return _tr("needs sign-in"), "sign-in", "warn_text"


def _last_line(last: PastRun | None, now: datetime) -> str:
    if last is None:
        return _tr("no run yet")
    when = day(last.run.timestamp, now)
    return _tr("last run {when}, {n} pins").format(when=when, n=last.run.counts.kept)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AccountWords", text)
