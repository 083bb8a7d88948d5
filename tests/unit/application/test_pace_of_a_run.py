"""The real site is gone through carefully, whatever was asked for or stored."""

from dataclasses import replace

import pytest

from pinagent_desktop.domain.account import AccountState
from pinagent_desktop.domain.errors import PaceRefused, SignInNeeded, SiteLimit
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.run import Pace
from tests.builders import an_account, pace_rules
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio

REAL = "https://www.pinterest.com"


async def test_the_real_site_is_never_gone_through_without_pauses_and_limits(stage: Stage) -> None:
    await stage.store.accounts.put(an_account(site=REAL))
    stage.settings = stage.settings.with_(notice_accepted=1)
    with pytest.raises(PaceRefused):
        await stage.runs.start(replace(stage.request(), pace=Pace.NONE))
    assert await stage.store.runs.newest(5) == []

    await stage.store.accounts.put(an_account(site="http://127.0.0.1:8080"))
    session = await stage.runs.start(replace(stage.request(saves=0, pins=2), pace=Pace.NONE))
    assert (await stage.runs.finished(session)).run.settings.pace is Pace.NONE


async def test_a_run_kept_without_a_pace_goes_on_carefully_on_the_real_site(stage: Stage) -> None:
    stage.site.faults["save", 1] = SiteLimit("too fast", limit="site", retry_after=60.0)
    broken = await stage.run(saves=3, pins=5)
    assert broken.run.settings.pace is Pace.NONE
    await stage.store.accounts.put(an_account(site=REAL))
    stage.settings = stage.settings.with_(notice_accepted=1)
    before = stage.clock.monotonic()

    ended = await stage.resume(broken.run.id)

    assert ended.run.counts.saved == 3
    assert stage.clock.monotonic() - before > 2 * pace_rules().save_gap[0]


async def test_one_account_of_the_site_is_no_two_here_with_its_limits_twice(stage: Stage) -> None:
    stage.settings = stage.settings.with_(notice_accepted=1)
    other = an_account(
        id=AccountId("acc-2"), username="l@example.com", handle="Lena", site="https://pinterest.com"
    )
    await stage.store.accounts.put(other)
    await stage.store.accounts.put(an_account(site=REAL))

    ended = await stage.run(saves=3, pins=5)

    assert isinstance(ended.error, SignInNeeded)
    assert stage.site.acts["save"] == stage.site.acts["create_board"] == 0
    kept = await stage.store.accounts.get(an_account().id)
    assert kept is not None
    assert (kept.state, kept.handle) == (AccountState.NEEDS_SIGN_IN, None)


async def test_two_people_on_the_site_are_two_accounts_here(stage: Stage) -> None:
    stage.settings = stage.settings.with_(notice_accepted=1)
    other = an_account(id=AccountId("acc-2"), username="bob", handle="bob", site=REAL)
    await stage.store.accounts.put(other)
    await stage.store.accounts.put(an_account(site=REAL))

    ended = await stage.run(saves=1, pins=5)

    assert ended.problem is None
    assert ended.run.counts.saved == 1
