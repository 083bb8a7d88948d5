"""Keeping a long page small: the browser lets go of what it no longer needs."""

import logging

from pinagent_desktop.services.automation.browser_errors import first_line, site_errors
from pinagent_desktop.services.automation.site_page import SitePage

_LOG = logging.getLogger(__name__)

_COLLECT = "HeapProfiler.collectGarbage"
_LET_GO = "Memory.simulatePressureNotification"


async def free_memory(site: SitePage) -> None:
    """Tell the page's process that memory is short, as a full machine would.

    Chromium keeps the decoded pictures of tiles that are long gone, about 0.3 MB each, until the
    machine runs short. Not loading the pictures would spare more, but the site would see a reader
    who wants no pictures, and the person grey tiles. Of this neither page nor site learns: nothing
    is requested, and what is drawn stays drawn.

    Args:
        site: The page.

    Raises:
        BrowserGone: It died.
    """
    from playwright.async_api import Error

    page = site.page
    try:
        with site_errors("freeing memory"):
            channel = await page.context.new_cdp_session(page)
            try:
                await channel.send(_COLLECT)
                await channel.send(_LET_GO, {"level": "critical"})
            finally:
                await channel.detach()
    except Error as error:
        # A browser that does not know the command stays larger; the feed is read all the same.
        _LOG.debug("no memory was freed: %s", first_line(error))
