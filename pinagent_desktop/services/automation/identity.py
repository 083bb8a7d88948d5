"""Who is signed in, as the page and its answers tell."""

import logging
from typing import TYPE_CHECKING

from pinagent_desktop.services.automation.browser_errors import (
    first_line,
    is_passing,
    site_errors,
)
from pinagent_desktop.services.automation.faults import Observation, diagnose
from pinagent_desktop.services.automation.page_parser import (
    Embedded,
    read_embedded,
    username_of_link,
)
from pinagent_desktop.services.automation.page_scripts import READ_SCRIPTS
from pinagent_desktop.services.automation.site_page import SitePage

if TYPE_CHECKING:
    from playwright.async_api import Locator

_LOG = logging.getLogger(__name__)


async def is_signed_in(site: SitePage, seen: Observation) -> bool:
    """Whether somebody is signed in: marks of strangers beat the header, the header the cookie.

    Args:
        site: The page.
        seen: What it shows.
    """
    if seen.signed_in:
        return True
    fault = diagnose(seen, site.profile)
    if fault is not None and fault.kind == "signed_out":
        return False
    told = (await embedded(site)).signed_in
    return await has_cookie(site) if told is None else told


async def has_cookie(site: SitePage) -> bool:
    """Whether the browser holds the cookie of somebody signed in."""
    wanted = site.profile.data.cookies.signed_in
    with site_errors("reading the cookies"):
        cookies = await site.page.context.cookies([site.profile.base_url, site.page.url])
    return any(
        cookie.get("name") == wanted.name and cookie.get("value") == wanted.value
        for cookie in cookies
    )


async def embedded(site: SitePage) -> Embedded:
    """Return what the page's own data says about the person."""
    from playwright.async_api import Error

    try:
        with site_errors("reading the page's data"):
            scripts = await site.page.evaluate(
                READ_SCRIPTS, list(site.profile.data.embedded.scripts)
            )
    except Error as error:
        if is_passing(error):
            return Embedded()
        raise
    return read_embedded([text for text in scripts if isinstance(text, str)], site.profile)


async def username(site: SitePage) -> str:
    """Return the name of who is signed in: header, else answers, else the page's own data.

    Raises:
        SiteChanged: Nothing tells it.
    """
    link = await site.seen("profile_link")
    if link is not None and (name := await _name_if_still_there(link, site)):
        return name
    if name := site.log.username or (await embedded(site)).username:
        return name
    link = await site.find("profile_link")
    return username_of_link(await link.get_attribute("href") or "", site.profile)


async def _name_if_still_there(link: "Locator", site: SitePage) -> str:
    """Read a link that was there just now; empty when the page went on to another meanwhile."""
    from playwright.async_api import TimeoutError as DeadlinePassed

    soon = site.profile.data.deadlines.settle * 5000
    try:
        href = await link.get_attribute("href", timeout=soon) or ""
    except DeadlinePassed as error:
        _LOG.debug("the link to the own profile is gone again: %s", first_line(error))
        return ""
    return username_of_link(href, site.profile)
