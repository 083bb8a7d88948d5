"""Documents and words of listings."""

from collections.abc import Mapping, Sequence
from typing import Any

from pinagent_desktop.application.history import PastRun
from pinagent_desktop.application.sentences import PENDING_WORDS, price
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID, Account, AccountState
from pinagent_desktop.domain.pin import Pin, PinStatus

ACCOUNT_WORDS: Mapping[AccountState, str] = {
    AccountState.READY: "ready",
    AccountState.NEEDS_SIGN_IN: "needs sign-in",
    AccountState.RESTING: "rests",
    AccountState.STOPPED: "stopped",
}


def run_document(past: PastRun) -> Mapping[str, Any]:
    """Return a run as one JSON document."""
    document = past.run.model_dump(mode="json")
    session_id = document.pop("id")
    return {
        "session_id": session_id,
        **document,
        "interrupted": past.interrupted,
        "prompt": past.prompt.text,
        "account": past.account_name,
    }


def run_words(past: PastRun) -> Sequence[str]:
    """Return a run as the cells of a table."""
    run = past.run
    state = "interrupted" if past.interrupted else run.status.value
    return (
        run.id,
        f"{run.timestamp.astimezone():%d %b %H:%M}",
        past.prompt.text[:40],
        past.account_name,
        state,
        f"{run.counts.kept} kept",
        f"{run.counts.approved} approved",
        f"{run.counts.disqualified} disqualified",
        f"{run.counts.pending} pending",
        price(run.cost.usd, is_practice=run.account_id == PRACTICE_ACCOUNT_ID),
    )


def pin_document(pin: Pin) -> Mapping[str, Any]:
    """Return a pin as one JSON document."""
    document = pin.model_dump(mode="json")
    return {"pin_id": document.pop("id"), **document}


def pin_words(pin: Pin) -> Sequence[str]:
    """Return a pin as the cells of a table."""
    status = pin.status.value
    if pin.human_status is not None:
        status += " by you"
    elif pin.status is PinStatus.PENDING and pin.pending_reason is not None:
        status += f": {PENDING_WORDS[pin.pending_reason]}"
    score = "–" if pin.match_score is None else f"{pin.match_score:.2f}"
    return (score, status, pin.title[:60] or "(no title)", pin.pin_url)


def newest_first(accounts: Sequence[Account]) -> Sequence[Account]:
    """Return accounts in the order of a listing; the practice one, always there, stays last."""
    return sorted(accounts, key=lambda one: (not one.is_practice, one.created_at), reverse=True)


def account_document(account: Account) -> Mapping[str, Any]:
    """Return an account as one JSON document."""
    document = account.model_dump(mode="json")
    return {"account_id": document.pop("id"), **document}


def account_words(account: Account) -> Sequence[str]:
    """Return an account as the cells of a table."""
    if account.is_practice:
        return (account.username, "always ready", "no account, no key, no AI")
    handle = f"as {account.handle}" if account.handle else "not signed in yet"
    return (account.username, ACCOUNT_WORDS[account.state], handle)
