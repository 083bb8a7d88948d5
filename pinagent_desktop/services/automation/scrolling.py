"""Going down a page by less than a view at a time, so that nothing is left unseen."""

from typing import Final

from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.page_scripts import IS_LOADING, SCROLL
from pinagent_desktop.services.automation.site_page import SitePage

_TOP: Final = "() => document.scrollingElement.scrollTop"
_SCROLL_TO: Final = "(top) => window.scrollTo({ top, behavior: 'instant' })"


async def scroll_on(site: SitePage) -> bool:
    """Scroll one step down and wait until it is drawn; ``False`` at the end of the page."""
    with site_errors("scrolling"):
        told = await site.page.evaluate(SCROLL, site.profile.data.limits.scroll_share)
    return bool(told["moved"])


async def is_loading(site: SitePage) -> bool:
    """Whether the page shows placeholders of what is still to come."""
    with site_errors("looking for placeholders"):
        return bool(await site.page.evaluate(IS_LOADING, site.profile.data.tiles.skeleton))


async def scrolled_to(site: SitePage) -> float:
    """Return how far the page is scrolled down, pixels."""
    with site_errors("scrolling"):
        return float(await site.page.evaluate(_TOP))


async def scroll_to(site: SitePage, top: float) -> None:
    """Scroll to a place where the page was before."""
    with site_errors("scrolling"):
        await site.page.evaluate(_SCROLL_TO, top)
