"""Starting a browser once, to see whether it works here."""

import asyncio
from collections.abc import Sequence

from pinagent_desktop.domain.errors import BrowserUnusable
from pinagent_desktop.services.automation.browser_errors import start_error
from pinagent_desktop.services.automation.browser_finder import (
    BrowserChoice,
    is_miss,
    nothing_found,
)

SECONDS = 20.0


async def try_browser(choices: Sequence[BrowserChoice], *, sandbox: bool) -> str:
    """Start the first browser that is there, end it again, return its name, version and place.

    Args:
        choices: Browsers to try, best first.
        sandbox: As a run would start it; as root there is none.

    Raises:
        BrowserUnusable: None is there, or the one that is there does not start.
    """
    from playwright.async_api import Error, async_playwright

    try:
        async with asyncio.timeout(SECONDS), async_playwright() as driver:
            for choice in choices:
                try:
                    browser = await driver.chromium.launch(
                        executable_path=choice.executable,
                        channel=choice.channel,
                        chromium_sandbox=sandbox,
                    )
                except Error as error:
                    if is_miss(str(error)):
                        continue
                    raise start_error(error, choice.title) from error
                version = browser.version
                await browser.close()
                place = f" ({choice.executable})" if choice.executable else ""
                return f"{choice.title} {version}{place}"
    except TimeoutError as error:
        raise BrowserUnusable("the browser did not start within 20 seconds") from error
    raise BrowserUnusable(nothing_found(choices))
