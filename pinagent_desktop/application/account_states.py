"""What an ending of a run means for its account: needs a sign-in, rests, is stopped."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from pinagent_desktop.domain.account import Account, AccountState
from pinagent_desktop.domain.errors import (
    AccountBlocked,
    AccountProtected,
    Challenged,
    PinAgentError,
    SignInNeeded,
    SiteLimit,
)

SHORTEST_REST = timedelta(minutes=1)
USUAL_REST_SECONDS = 900.0


def account_after(
    error: PinAgentError, account: Account, now: datetime, *, asked_before: bool = False
) -> Account:
    """Return the account as it is after an error; most errors say nothing about it.

    Args:
        error: What ended the work in the account's browser.
        account: As it was.
        now: Aware.
        asked_before: Whether the ledger knows that the site asked for a break today already.
    """
    if isinstance(error, AccountBlocked):
        return account.with_(state=AccountState.STOPPED, state_reason=error.code)
    if isinstance(error, SignInNeeded | Challenged):
        return account.with_(state=AccountState.NEEDS_SIGN_IN, state_reason=error.code)
    if isinstance(error, SiteLimit):
        return account.with_(
            state=AccountState.RESTING,
            state_reason=error.code,
            resting_until=_rest(error, account, now, asked_before=asked_before),
        )
    return account


def refuse_second(account: Account, handle: str, accounts: Iterable[Account]) -> None:
    """Refuse somebody whom another account here stands for already.

    Two accounts here for one on the site would have its limits twice, and act at the same time.
    The site's addresses do not tell them apart: it has one for each country.

    Args:
        account: Whose browser it is.
        handle: Who is signed in there.
        accounts: All there are.

    Raises:
        SignInNeeded: Somebody else has to sign in.
    """
    if account.is_local:
        return
    for other in accounts:
        same = (other.handle or "").casefold() == handle.casefold()
        if same and other.id != account.id and not other.is_local:
            words = f"The browser is signed in as {handle}, as that of {other.display_name} is"
            raise SignInNeeded(words, account=account.display_name)


def why_not(account: Account, now: datetime) -> PinAgentError | None:
    """Return what keeps the account from being used at all: stopped, or at rest."""
    if account.state is AccountState.STOPPED:
        protected = account.state_reason == AccountProtected.code
        kind = AccountProtected if protected else AccountBlocked
        return kind("The account was stopped earlier")
    rests = account.state is AccountState.RESTING and account.resting_until is not None
    if rests and account.resting_until is not None and account.resting_until > now:
        seconds = (account.resting_until - now).total_seconds()
        return SiteLimit("The site asked for a break", limit="site", retry_after=seconds)
    return None


def _rest(error: SiteLimit, account: Account, now: datetime, *, asked_before: bool) -> datetime:
    """Return until when it rests: as long as the site asks; the second time a day, until the next.

    The day is the person's own, by the computer's time zone.
    """
    wanted = error.facts.get("retry_after")
    seconds = float(wanted) if isinstance(wanted, int | float) else USUAL_REST_SECONDS
    until = now + max(timedelta(seconds=seconds), SHORTEST_REST)
    before, today = account.resting_until, now.astimezone()
    rested = (
        before is not None
        and before <= now
        # One that ended at midnight was asked for the day before.
        and (before - SHORTEST_REST).astimezone().date() == today.date()
    )
    if not (rested or asked_before):
        return until
    midnight = today.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return max(until, midnight.astimezone(now.tzinfo))
