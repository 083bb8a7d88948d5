"""Site files tried in a real browser on a blank page."""

import pytest

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal
from pinagent_desktop.services.automation.browser_finder import browser_choices
from pinagent_desktop.services.automation.site_file_trial import BrowserTrial
from tests.browser.practice_site import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]

TEXT = (ROOT / "resources/sites/pinterest.toml").read_text(encoding="utf-8")
TRIAL = BrowserTrial(browser_choices("chromium"), sandbox=False)


def changed(old: str, new: str) -> str:
    assert old in TEXT
    return TEXT.replace(old, new, 1)


async def test_the_built_in_file_is_accepted() -> None:
    result = await TRIAL.try_out(TEXT)
    assert result.browser is not None
    assert "chrom" in result.browser.lower()


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("link = 'a[href*=\"/pin/\"]'", "link = 'a[href*='", "tiles.link"),
        ('id_attribute = "data-test-pin-id"', 'id_attribute = "a b"', "tiles.id_attribute"),
        ('value = "#email"', 'value = "#email["', "parts.email.strategies.0"),
        ('role = "textbox", text = "email"', 'role = "textbix", text = "email"', "parts.email."),
        ("dialogs = '[role", "dialogs = '::[role", "page_regions.dialogs"),
    ],
)
async def test_a_selector_that_the_browser_does_not_read_is_refused(
    old: str, new: str, key: str
) -> None:
    with pytest.raises(SiteFileRefused) as caught:
        await TRIAL.try_out(changed(old, new))
    assert caught.value.facts["reason"] == Refusal.SELECTOR
    assert str(caught.value.facts["key"]).startswith(key)
    assert caught.value.facts["fault"]


async def test_without_a_browser_it_is_said() -> None:
    result = await BrowserTrial(browser_choices("/nowhere/chromium"), sandbox=False).try_out(TEXT)
    assert result.browser is None
    assert "no Chrome" in result.detail


async def test_a_browser_that_does_not_start_is_no_trial() -> None:
    result = await BrowserTrial(browser_choices("/bin/false"), sandbox=False).try_out(TEXT)
    assert result.browser is None
    assert result.detail
