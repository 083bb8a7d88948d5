"""Where the browser may go: the site's own pages, and nowhere else by itself."""

import asyncio
import logging
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from pinagent_desktop.domain.errors import BrowserGone
from pinagent_desktop.services.automation.browser_errors import first_line
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, CDPSession, Page

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
        """Watch a browser before it opens anything, windows that open later included.

        Only documents are stopped on their way and asked about. Playwright's own ``route`` would
        hold up every picture and script as well, and turn the browser's cache off.

        Raises:
            BrowserGone: It is closed already.
        """
        if context.browser is None:
            raise BrowserGone("The browser is gone")
        channel = await context.browser.new_browser_cdp_session()
        channel.on("Fetch.requestPaused", lambda paused: self._run(self._decide(channel, paused)))
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
        context.on("page", self._window_opened)

    @contextmanager
    def opening(self) -> Iterator[None]:
        """Within the block the app itself opens an address; a stand-in may send it on."""
        self._opening, self.stopped = True, None
        try:
            yield
        finally:
            self._opening = False

    async def _decide(self, channel: "CDPSession", paused: Mapping[str, Any]) -> None:
        """Let a document through or stop it; redirections come here once more each."""
        from playwright.async_api import Error

        url, number = paused["request"]["url"], {"requestId": paused["requestId"]}
        try:
            if await self._may_come(channel, paused):
                await channel.send("Fetch.continueRequest", number)
                return
            if "redirectedRequestId" in paused:
                self.stopped = url
            _LOG.info("stopped a page of another host")
            # Any other word puts an error page in its place.
            await channel.send("Fetch.failRequest", {**number, "errorReason": "Aborted"})
        except Error as error:
            _LOG.debug("the page went away meanwhile: %s", first_line(error))

    async def _may_come(self, channel: "CDPSession", paused: Mapping[str, Any]) -> bool:
        url, is_hop = paused["request"]["url"], "redirectedRequestId" in paused
        if self._may_open(url):
            return True
        page = await _page_of(channel, paused["frameId"])
        if page is None:
            return True  # a frame inside a page: a captcha's, say
        if is_hop and self.person_acts and "openerId" in page:
            return True  # a sign-in window of a large provider, which sends on between its hosts
        if is_hop and self._opening:
            self._profile.follow(url)
        return self._may_open(url)

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


async def _page_of(channel: "CDPSession", frame_id: str) -> Mapping[str, Any] | None:
    """Return the page whose outermost frame this is: it bears the same name."""
    told = await channel.send("Target.getTargets")
    pages = (one for one in told["targetInfos"] if one["type"] == "page")
    return next((one for one in pages if one["targetId"] == frame_id), None)
