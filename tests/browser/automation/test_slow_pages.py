"""Pages that are slow, never come, or only come as failures."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import SiteUnreachable
from pinagent_desktop.services.automation import slow_pages
from pinagent_desktop.services.automation.site_agent import BrowserAgent
from pinagent_desktop.services.system_clock import SystemClock
from tests.browser.automation.conftest import Rig
from tests.browser.practice_site import ROOT, PracticeSite

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]

DEADLINE = 6.0


@pytest.fixture
def hasty(rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Rig:
    """A rig whose patience with a page is short."""
    monkeypatch.setattr(slow_pages, "TOLD_AFTER", 0.5)
    whole = (ROOT / "resources" / "sites" / "pinterest.toml").read_text("utf-8")
    assert "navigation = 30.0" in whole
    site_file = tmp_path / "site.toml"
    site_file.write_text(whole.replace("navigation = 30.0", f"navigation = {DEADLINE}"), "utf-8")
    rig.agent = BrowserAgent(
        site_file=site_file, home=tmp_path, clock=SystemClock(), browser="chromium", can_show=False
    )
    return rig


@pytest.mark.row("B8")
async def test_a_slow_page_is_told_and_waited_for(
    hasty: Rig, start_practice: Callable[..., PracticeSite]
) -> None:
    site = start_practice()
    await site.door("faults", {"fail": {"/": {"delay_ms": 1500, "times": 1}}})
    async with hasty.open(site) as session:
        assert await session.sign_in() == "practice"
    assert hasty.notes.slow_pages >= 1


@pytest.mark.row("B8")
async def test_a_page_that_never_comes_ends_at_its_deadline(
    hasty: Rig, start_practice: Callable[..., PracticeSite]
) -> None:
    site = start_practice()
    await site.door("faults", {"fail": {"/": {"delay_ms": 60_000}}})
    async with hasty.open(site) as session:
        began = time.monotonic()
        with pytest.raises(SiteUnreachable):
            await session.sign_in()
        assert time.monotonic() - began < 3 * DEADLINE
    assert hasty.notes.slow_pages == 1


@pytest.mark.row("B11")
@pytest.mark.parametrize("times", [2, None], ids=["passing", "lasting"])
async def test_failures_are_asked_again_three_times(
    rig: Rig, start_practice: Callable[..., PracticeSite], times: int | None
) -> None:
    site = start_practice()
    await site.door("faults", {"fail": {"/": {"status": 500, "times": times}}})
    async with rig.open(site) as session:
        if times is None:
            with pytest.raises(SiteUnreachable, match="answers 500"):
                await session.sign_in()
        else:
            assert await session.sign_in() == "practice"
    failed = await site.door("facts?kind=fault")
    assert len(failed) == (times or 4)
