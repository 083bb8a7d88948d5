"""A small picture of the page, for the person who looks on."""

import asyncio
import base64
import logging

from pinagent_desktop.services.automation.browser_errors import first_line
from pinagent_desktop.services.automation.site_page import SitePage

_LOG = logging.getLogger(__name__)

_WIDTH = 400
_QUALITY = 50
_SECONDS = 2.0


async def live_picture(site: SitePage) -> bytes | None:
    """Return a JPEG of what is in view, ``None`` when it cannot be had in time.

    Args:
        site: The page; it is not touched.
    """
    try:
        async with asyncio.timeout(_SECONDS):
            return await _drawn(site)
    except Exception as error:  # noqa: BLE001 - a picture is never worth a run
        _LOG.debug("no picture of the page: %s", first_line(error))
        return None


async def _drawn(site: SitePage) -> bytes:
    page, viewport = site.page, site.profile.data.site.viewport
    channel = await page.context.new_cdp_session(page)
    try:
        left, top = await page.evaluate("() => [scrollX, scrollY]")
        clip = {
            "x": left,
            "y": top,
            "width": viewport.width,
            "height": viewport.height,
            "scale": _WIDTH / viewport.width,
        }
        wanted = {"format": "jpeg", "quality": _QUALITY, "clip": clip}
        told = await channel.send("Page.captureScreenshot", wanted)
    finally:
        await channel.detach()
    return base64.b64decode(told["data"])
