from datetime import UTC, datetime, timedelta

import pytest

from pinagent_desktop.application.account_states import account_after, why_not
from pinagent_desktop.domain.account import AccountState
from pinagent_desktop.domain.errors import (
    AccountBlocked,
    AccountProtected,
    Challenged,
    CodeWanted,
    PinAgentError,
    SignedOut,
    SiteChanged,
    SiteLimit,
    WrongPassword,
)
from pinagent_desktop.domain.run import RunStatus
from tests.builders import an_account
from tests.unit.application.conftest import Stage

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (WrongPassword(), AccountState.NEEDS_SIGN_IN),
        (SignedOut(), AccountState.NEEDS_SIGN_IN),
        (Challenged(), AccountState.NEEDS_SIGN_IN),
        (CodeWanted(), AccountState.NEEDS_SIGN_IN),
        (AccountBlocked(), AccountState.STOPPED),
        (AccountProtected(), AccountState.STOPPED),
        (SiteLimit(), AccountState.RESTING),
    ],
)
def test_each_refusal_has_its_state_and_reason(error: PinAgentError, state: AccountState) -> None:
    after = account_after(error, an_account(), NOON)
    assert (after.state, after.state_reason) == (state, error.code)


def test_what_is_no_word_about_the_account_changes_nothing() -> None:
    account = an_account()
    assert account_after(SiteChanged(part="the Save button"), account, NOON) == account
    assert why_not(account, NOON) is None


def test_it_rests_as_long_as_the_site_asks_and_never_less_than_a_minute() -> None:
    long = account_after(SiteLimit(retry_after=1200.0), an_account(), NOON)
    short = account_after(SiteLimit(retry_after=1), an_account(), NOON)
    untold = account_after(SiteLimit(), an_account(), NOON)
    rests = [account.resting_until for account in (long, short, untold)]
    assert rests == [NOON + timedelta(seconds=s) for s in (1200, 60, 900)]


def test_the_second_time_a_day_it_rests_until_the_next() -> None:
    once = an_account(resting_until=NOON - timedelta(minutes=30))
    after = account_after(SiteLimit(retry_after=60), once, NOON)
    assert after.resting_until is not None
    until = after.resting_until.astimezone()
    assert (until.hour, until.minute) == (0, 0)
    assert NOON < until <= NOON + timedelta(days=1)
    yesterday = an_account(resting_until=NOON - timedelta(days=1))
    again = account_after(SiteLimit(retry_after=60), yesterday, NOON)
    assert again.resting_until == NOON + timedelta(seconds=60)
    # One that lasted until midnight was asked for the day before.
    midnight = NOON.astimezone().replace(hour=0, minute=0)
    until_today = an_account(resting_until=midnight)
    first_today = account_after(SiteLimit(retry_after=60), until_today, NOON)
    assert first_today.resting_until == NOON + timedelta(seconds=60)


def test_a_stopped_or_resting_account_is_not_used() -> None:
    stopped = an_account(state=AccountState.STOPPED, state_reason="account_protected")
    assert isinstance(why_not(stopped, NOON), AccountProtected)
    resting = an_account(
        state=AccountState.RESTING, resting_until=NOON + timedelta(seconds=90), state_reason="x"
    )
    why = why_not(resting, NOON)
    assert isinstance(why, SiteLimit)
    assert why.facts["retry_after"] == 90
    assert why_not(resting, NOON + timedelta(seconds=91)) is None


@pytest.mark.asyncio
async def test_a_blocked_account_is_left_alone_by_the_next_run_too(stage: Stage) -> None:
    stage.site.faults[("find_board", 1)] = AccountBlocked("suspended", site_name="Pinterest")
    ended = await stage.run()
    assert (ended.run.status, ended.run.problem) == (RunStatus.FAILED, "account_blocked")
    kept = await stage.store.accounts.get(an_account().id)
    assert kept is not None
    assert (kept.state, kept.state_reason) == (AccountState.STOPPED, "account_blocked")

    opened = stage.site.opened
    again = await stage.resume(ended.run.id)
    assert again.run.problem == "account_blocked"
    assert stage.site.opened == opened


@pytest.mark.asyncio
async def test_a_break_that_fits_the_wait_is_waited_for(stage: Stage) -> None:
    stage.site.faults[("save", 1)] = SiteLimit("429", limit="site", retry_after=55)
    ended = await stage.run()
    assert ended.run.problem == "site_limit"
    again = await stage.resume(ended.run.id)
    assert again.run.status is RunStatus.COMPLETED
    (waited,) = stage.of_type("waiting")
    assert "break until" in waited.model_dump()["why"]
    kept = await stage.store.accounts.get(an_account().id)
    assert kept is not None
    assert kept.state is AccountState.READY


@pytest.mark.asyncio
async def test_a_longer_break_ends_the_run_before_any_browser_opens(stage: Stage) -> None:
    stage.site.faults[("save", 1)] = SiteLimit("429", limit="site", retry_after=900)
    ended = await stage.run()
    opened = stage.site.opened
    again = await stage.resume(ended.run.id)
    assert again.run.problem == "site_limit"
    assert stage.site.opened == opened
