"""Where the browser may go: the site's own pages, and nowhere else by itself."""

import asyncio
import logging
import re
from typing import TYPE_CHECKING

from pinagent_desktop.services.automation.browser_errors import first_line
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Page, Request, Route

_LOG = logging.getLogger(__name__)


class NavigationGuard:
    """Stops documents of other hosts, and windows that open by themselves.

    While a person signs in (``person_acts``), sign-in pages of the large providers are open too.
    """

    def __init__(self, profile: SiteProfile) -> None:
        self._profile = profile
        self._closing: set[asyncio.Task[None]] = set()
        self.person_acts = False

    async def attach(self, context: "BrowserContext") -> None:
        """Watch a browser. Only foreign addresses are looked at, so that the site stays fast."""
        own = re.escape(self._profile.base_url)
        hosts = "|".join(re.escape(host) for host in self._profile.data.site.picture_hosts)
        await context.route(
            re.compile(rf"^(?!{own}(?:[/?#]|$))(?!https?://(?:{hosts})/)"), self._decide
        )
        context.on("page", self._window_opened)

    async def _decide(self, route: "Route") -> None:
        from playwright.async_api import Error

        request = route.request
        try:
            if (
                not request.is_navigation_request()
                or _is_in_frame(request)
                or self._may_open(request.url)
            ):
                await route.continue_()
            else:
                _LOG.info("stopped a page of another host")
                await route.abort("aborted")  # any other word puts an error page in its place
        except Error as error:
            _LOG.debug("the page went away meanwhile: %s", first_line(error))
            # Playwright would wait for ever for a request to be handled that is not there any more.
            raise asyncio.CancelledError from None

    def _may_open(self, url: str) -> bool:
        own = self._profile.is_own_page(url)
        return own or (self.person_acts and self._profile.is_person_page(url))

    def _window_opened(self, page: "Page") -> None:
        if self.person_acts or (page.url == "about:blank" and len(page.context.pages) == 1):
            return
        task = asyncio.ensure_future(self._close(page))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    async def _close(self, page: "Page") -> None:
        from playwright.async_api import Error

        try:
            await page.close()
        except Error:
            _LOG.debug("a window closed before we did")


def _is_in_frame(request: "Request") -> bool:
    """Whether a document is for a frame inside a page (a captcha's, say)."""
    from playwright.async_api import Error

    try:
        return request.frame.parent_frame is not None
    except Error:
        return False  # A window that is only just opening has no frame yet.
