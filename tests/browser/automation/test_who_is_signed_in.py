"""Who is signed in, read from pages made by hand."""

import pytest

from pinagent_desktop.services.automation.identity import username
from pinagent_desktop.services.automation.site_page import SitePage
from tests.browser.automation.conftest import show

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

HEADER = '<div data-test-id="header-profile"><a href="/lena/">Lena</a></div>'
TOLD = (
    '<script id="__PWS_DATA__" type="application/json">'
    '{"context": {"is_authenticated": true, "user": {"username": "told"}}}</script>'
)


async def test_the_header_says_it_before_the_page_s_own_data(blank: SitePage) -> None:
    await show(blank, TOLD + HEADER)
    assert await username(blank) == "lena"


async def test_a_header_that_goes_while_it_is_read_is_no_outage(
    blank: SitePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await show(blank, TOLD + HEADER)
    seen = blank.seen

    async def seen_and_gone(key: str) -> object:
        link = await seen(key)
        await blank.page.evaluate("() => document.querySelector('div').remove()")
        return link

    monkeypatch.setattr(blank, "seen", seen_and_gone)
    assert await username(blank) == "told"
