"""The loop of the earlier implementation: scroll one screen, sleep, read what is drawn."""

import asyncio
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from benchmarks.practice_site import BareClient
from benchmarks.result import NotMeasured
from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.services.automation.browser_finder import browser_choices

if TYPE_CHECKING:
    from playwright.async_api import Page

SCREENS: Final = 10
"""Screens that are really read; the rest of the feed is taken to go at the same pace."""
_SLEEP = 2.0
_TILE: Final = '[data-test-id="pin"]'
_TILES: Final = """
(selector) => [...document.querySelectorAll(selector)].map((t) => t.dataset.testPinId)
"""


@dataclass(frozen=True)
class Loop:
    """How fast the loop is.

    Attributes:
        page_load: Seconds until the page had loaded and showed its first pins.
        found: Ids found on the first screen, then on all of ``SCREENS`` more.
        seconds: What those more screens took.
    """

    page_load: float
    found: tuple[int, int]
    seconds: float

    def seconds_for(self, entries: int) -> float:
        """Return how long a whole feed takes at the pace that was measured.

        Args:
            entries: How many tiles it has.
        """
        first, last = self.found
        return self.page_load + (entries - first) * self.seconds / (last - first)


async def scroll_and_sleep(addresses: PracticeAddresses, board_url: str) -> Loop:
    """Read the first screens of a board's feed.

    Args:
        addresses: The practice site.
        board_url: Path of the board.

    Raises:
        NotMeasured: The feed shows nothing, or nothing more.
    """
    from playwright.async_api import async_playwright

    client = BareClient(addresses)
    try:
        await client.sign_in()
        cookies = {one.name: one.value or "" for one in client.http.cookies.jar}
    finally:
        await client.close()
    program = browser_choices("chromium")[0].executable
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=program, chromium_sandbox=False)
        try:
            context = await browser.new_context(viewport={"width": 1920, "height": 1080})
            await context.add_cookies(
                [{"name": n, "value": v, "url": addresses.site} for n, v in cookies.items()]
            )
            page = await context.new_page()
            return await _read(page, f"{addresses.site}{board_url}_tools/more-ideas/")
        finally:
            await browser.close()


async def _read(page: "Page", address: str) -> Loop:
    began = time.perf_counter()
    await page.goto(address, wait_until="domcontentloaded")
    await page.wait_for_selector(_TILE)
    page_load = time.perf_counter() - began
    found: set[str] = set(await page.evaluate(_TILES, _TILE))
    first = len(found)
    began = time.perf_counter()
    for _ in range(SCREENS):
        await page.evaluate("window.scrollBy(0, window.innerHeight)")
        await asyncio.sleep(_SLEEP)
        found.update(await page.evaluate(_TILES, _TILE))
    seconds = time.perf_counter() - began
    if len(found) <= first:
        raise NotMeasured("the scroll-and-sleep loop found no more pins")
    return Loop(page_load, (first, len(found)), seconds)
