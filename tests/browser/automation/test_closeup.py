"""What a pin's page was told about its pin, whichever way it was told."""

import json

import pytest
from playwright.async_api import Route

from pinagent_desktop.services.automation.closeup import pin_told
from pinagent_desktop.services.automation.page_parser import RELAY
from pinagent_desktop.services.automation.site_page import SitePage
from tests.browser.automation.conftest import show

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

PIN, OTHER = {"entityId": "123456789012345678"}, {"entityId": "876543210987654321"}


def answer(pin: dict[str, str]) -> dict[str, object]:
    return {"data": {"v3GetPinQuery": {"data": pin}}}


async def test_served_with_the_page(blank: SitePage) -> None:
    calls = "".join(
        f'window.__PWS_RELAY_REGISTER_COMPLETED_REQUEST__("x", {json.dumps({"response": one})});'
        for one in (answer(OTHER), answer(PIN))
    )
    known = "window.__PWS_RELAY_REGISTER_COMPLETED_REQUEST__ = () => {};"
    await show(blank, f"<script>{known}{calls}</script>")
    with blank.log.ear("Pin") as asked, blank.log.ear(RELAY) as relay:
        assert await pin_told(blank, PIN["entityId"], asked, relay) == PIN
        assert await pin_told(blank, "1", asked, relay) == {}


async def test_asked_for_by_the_page(blank: SitePage) -> None:
    page, home = blank.page, blank.profile.base_url

    async def answered(route: Route) -> None:
        await route.fulfill(json=answer(PIN))

    await page.context.route(f"{home}/_/graphql/", answered)
    await page.context.route(f"{home}/", lambda route: route.fulfill(body="<p>A pin</p>"))
    blank.log.attach(page)
    await page.goto(f"{home}/")
    with blank.log.ear("Pin") as asked, blank.log.ear(RELAY) as relay:
        await page.evaluate("() => fetch('/_/graphql/', { method: 'POST', body: '{}' })")
        assert await relay.settle(10)
        assert await pin_told(blank, PIN["entityId"], asked, relay) == PIN
