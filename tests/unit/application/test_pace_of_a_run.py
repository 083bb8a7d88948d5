"""The real site is gone through carefully, whatever was asked for or stored."""

from dataclasses import replace

import pytest

from pinagent_desktop.domain.errors import PaceRefused, SiteLimit
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
