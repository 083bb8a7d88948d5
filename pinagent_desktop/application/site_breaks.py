"""Breaks that the site asks an account for: kept to, and written down, by whoever visits it."""

from datetime import datetime, timedelta

from pinagent_desktop.application.account_states import account_after, why_not
from pinagent_desktop.application.pacing import asked_to_rest, asked_today, hour_words, rest_left
from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.effect import Moment
from pinagent_desktop.domain.errors import PinAgentError, SiteLimit
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.ports.storage import Ledger, Store


async def hindrance_of(ledger: Ledger, account: Account, now: Moment) -> PinAgentError | None:
    """Return what keeps an account from being used now: it is stopped, or the site wants a break.

    A break is as long as the site wanted it, also where the wall clock was set forward.
    """
    hindrance = why_not(account, now.at)
    if hindrance is None and (left := await rest_left(ledger, account.id, now)) > 0:
        hindrance = SiteLimit("The site asked for a break", limit="site", retry_after=left)
    if hindrance is not None:
        hindrance.facts["account"] = account.display_name
    if isinstance(hindrance, SiteLimit):
        hindrance.facts["until"] = hour_words(until_when(hindrance, now.at), now.at)
    return hindrance


def until_when(limit: SiteLimit, now: datetime) -> datetime:
    """Return when a break is over that has so many seconds left now."""
    seconds = limit.facts["retry_after"]
    return now + timedelta(seconds=seconds if isinstance(seconds, int | float) else 0.0)


async def seen_after(
    error: PinAgentError, account: Account, ledger: Ledger, now: Moment
) -> Account:
    """Return the account as it is after an error."""
    again = isinstance(error, SiteLimit) and await asked_today(ledger, account.id, now)
    return account_after(error, account, now.at, asked_before=again)


async def keep_after(
    error: PinAgentError, after: Account, store: Store, now: Moment, session_id: SessionId | None
) -> None:
    """Keep an account as it is after an error, and that the site asked for a break.

    To be called within a transaction. The error learns until when the account rests.

    Args:
        error: What the visit ended with.
        after: The account as :func:`seen_after` gives it.
        store: Where both are kept.
        now: When it happened.
        session_id: The run in which it happened, if it was one.
    """
    await store.accounts.put(after)
    if isinstance(error, SiteLimit) and after.resting_until is not None:
        rest = (after.resting_until - now.at).total_seconds()
        await store.ledger.add(asked_to_rest(after.id, session_id, now, error.detail, rest))
        error.facts["until"] = hour_words(after.resting_until, now.at)
