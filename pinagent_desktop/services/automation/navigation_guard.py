"""Where the browser may go: the site's own pages, and nowhere else by itself."""

import asyncio
import logging
import re
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from pinagent_desktop.services.automation.browser_errors import first_line
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, CDPSession, Page, Request, Route

_LOG = logging.getLogger(__name__)

ProxyLogin = tuple[str, str]
"""User and password."""


class NavigationGuard:
    """Stops documents of other hosts, and windows that open by themselves.

    While a person signs in (``person_acts``), sign-in pages of the large providers are open too.

    Attributes:
        person_acts: Whether a person signs in now.
        stopped: The address of another host that was stopped last.
    """

    def __init__(self, profile: SiteProfile, proxy_login: ProxyLogin | None = None) -> None:
        """Prepare; no page is watched yet.

        Args:
            profile: The site.
            proxy_login: What the account's proxy asks for, if it asks.
        """
        self._profile = profile
        self._proxy_login = proxy_login
        self._running: set[asyncio.Task[None]] = set()
        self._opening = False
        self.person_acts = False
        self.stopped: str | None = None

    async def attach(self, context: "BrowserContext") -> None:
        """Watch a browser. Only foreign addresses are looked at, so that the site stays fast."""
        own = re.escape(self._profile.base_url)
        hosts = "|".join(re.escape(host) for host in self._profile.data.site.picture_hosts)
        await context.route(
            re.compile(rf"^(?!{own}(?:[/?#]|$))(?!https?://(?:{hosts})/)"), self._decide
        )
        context.on("page", self._window_opened)

    async def watch(self, page: "Page") -> None:
        """Watch where answers send a page on to: what decides above never hears of that."""
        channel = await page.context.new_cdp_session(page)
        tree = await channel.send("Page.getFrameTree")
        main = tree["frameTree"]["frame"]["id"]
        channel.on(
            "Fetch.requestPaused",
            lambda paused: self._run(
                self._decide_hop(channel, paused, is_main=paused["frameId"] == main)
            ),
        )
        documents = {"urlPattern": "*", "resourceType": "Document", "requestStage": "Request"}
        wanted: dict[str, Any] = {"patterns": [documents]}
        if self._proxy_login is not None:
            # Up to Chromium 150 or so, who listens here and gives no login refuses it for all.
            told: set[str] = set()  # the numbers begin anew with each browser
            channel.on(
                "Fetch.authRequired", lambda asked: self._run(self._log_in(channel, asked, told))
            )
            wanted["handleAuthRequests"] = True
        await channel.send("Fetch.enable", wanted)

    @contextmanager
    def opening(self) -> Iterator[None]:
        """Within the block the app itself opens an address; a stand-in may send it on."""
        self._opening, self.stopped = True, None
        try:
            yield
        finally:
            self._opening = False

    async def _decide_hop(
        self, channel: "CDPSession", paused: Mapping[str, Any], *, is_main: bool
    ) -> None:
        from playwright.async_api import Error

        url, number = paused["request"]["url"], {"requestId": paused["requestId"]}
        is_hop = is_main and "redirectedRequestId" in paused
        if is_hop and self._opening:
            self._profile.follow(url)
        try:
            if is_hop and not self._may_open(url):
                self.stopped = url
                _LOG.info("stopped an answer that leads to another host")
                await channel.send("Fetch.failRequest", {**number, "errorReason": "Aborted"})
            else:
                await channel.send("Fetch.continueRequest", number)
        except Error as error:
            _LOG.debug("the page went away meanwhile: %s", first_line(error))

    async def _log_in(
        self, channel: "CDPSession", asked: Mapping[str, Any], told: set[str]
    ) -> None:
        """Give the proxy its login, once a request; any other asker gets what he got without us."""
        from playwright.async_api import Error

        number, answer = asked["requestId"], {"response": "Default"}
        if asked["authChallenge"].get("source") == "Proxy":
            answer = {"response": "CancelAuth"}
            if self._proxy_login is not None and number not in told:
                told.add(number)
                user, password = self._proxy_login
                answer = {
                    "response": "ProvideCredentials",
                    "username": user,
                    "password": password,
                }
        try:
            await channel.send(
                "Fetch.continueWithAuth", {"requestId": number, "authChallengeResponse": answer}
            )
        except Error as error:
            _LOG.debug("the page went away meanwhile: %s", first_line(error))

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
        self._run(self._close(page))

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)

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
