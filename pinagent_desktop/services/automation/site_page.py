"""The page a session works on: opened addresses, found parts, and what stands in the way."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pinagent_desktop.domain.errors import BrowserGone, SiteChanged, SiteLimit, SiteUnreachable
from pinagent_desktop.ports.automation import SiteListener
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.services.automation.browser_errors import first_line, is_passing, site_errors
from pinagent_desktop.services.automation.faults import (
    Fault,
    Interrupted,
    Observation,
    diagnose,
    observe,
)
from pinagent_desktop.services.automation.locating import Locating
from pinagent_desktop.services.automation.page_parser import SERVER_FAILED, Answer, read_retry_after
from pinagent_desktop.services.automation.playwright_browser import PlaywrightBrowser
from pinagent_desktop.services.automation.responses import ResponseLog
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page, Response

_TOO_MANY = 429
_REFUSED = 403
_LEAVING = ("interrupted by another navigation", "net::err_aborted")
_CIRCLES = ("err_too_many_redirects", "interrupted by another navigation")
_WAY_OUT = "a page that does not lead round in circles"
_ELSEWHERE = "The site leads to another host"
_OWN_ADDRESS = "the site's own address"


class SitePage:
    """What all steps share.

    Attributes:
        profile: The site.
        browser: The browser, which may be replaced under the page.
        log: What the page asks for and gets.
        locating: Finds parts.
        clock: For pauses between tries.
        listener: Told what a person should know.
        visits: How many addresses were opened so far.
    """

    def __init__(
        self,
        profile: SiteProfile,
        browser: PlaywrightBrowser,
        log: ResponseLog,
        clock: Clock,
        listener: SiteListener,
    ) -> None:
        self.profile = profile
        self.browser = browser
        self.log = log
        self.clock = clock
        self.listener = listener
        self.locating = Locating(profile, listener.drift, clock.now)
        self.visits = 0
        self._stranger = False

    @contextmanager
    def as_stranger(self) -> Iterator[None]:
        """Within the block being signed out is what is expected (the login form)."""
        self._stranger = True
        try:
            yield
        finally:
            self._stranger = False

    @property
    def page(self) -> "Page":
        """The browser's page.

        Raises:
            BrowserGone: It died.
        """
        return self.browser.page

    async def go(self, url: str, *, signed_out_is_fine: bool = False) -> int:
        """Open an address of the site and see that nothing stands in the way.

        Args:
            url: The address.
            signed_out_is_fine: Whether a page for strangers is what is wanted.

        Returns:
            The HTTP status.

        Raises:
            SiteUnreachable: It does not answer, or only with failures.
            SiteLimit: The site asks for a break.
            SiteChanged: It leads to another host, or round in circles.
        """
        status = 0
        for attempt in range(self.profile.data.limits.page_retries + 1):
            response = await self._open(url)
            status = response.status if response is not None else 200
            if response is not None and status == _TOO_MANY:
                raise self.limit(read_retry_after(response.headers.get("retry-after")))
            if status < SERVER_FAILED:
                await self.look(signed_out_is_fine=signed_out_is_fine)
                return status
            await self.clock.sleep(0.5 * 2**attempt)
        raise SiteUnreachable(f"The site answers {status}", site=self.profile.base_url)

    async def look(self, *, signed_out_is_fine: bool = False) -> None:
        """Raise when something stands in the way of the page as it is now.

        Raises:
            Interrupted: A fault; the session knows what to do about it.
        """
        fault = await self.fault()
        fine = signed_out_is_fine or self._stranger
        if fault is not None and not (fine and fault.kind == "signed_out"):
            raise Interrupted(fault)

    async def fault(self) -> Fault | None:
        """Return what stands in the way, if anything."""
        seen = await self.observe()
        return diagnose(seen, self.profile) if seen is not None else None

    async def observe(self) -> Observation | None:
        """Look at the page without touching it; ``None`` while it changes to another one."""
        from playwright.async_api import Error

        try:
            with site_errors("looking at the page"):
                return await observe(self.page, self.profile)
        except Error as error:
            if is_passing(error):
                return None
            raise

    async def says_empty(self) -> bool:
        """Whether the page says in words that nothing is there."""
        seen = await self.observe()
        words = "" if seen is None else f"{seen.words}\n{seen.body}"
        return self.profile.says("empty_feed", words) is not None

    async def find(self, key: str, *, seconds: float | None = None, **values: str) -> "Locator":
        """Wait for a part of the page.

        Raises:
            SiteChanged: No strategy finds it.
        """
        return await self.locating.find(self.page, key, self.look, seconds=seconds, **values)

    async def seen(self, key: str, **values: str) -> "Locator | None":
        """Return a part if it is visible now."""
        return await self.locating.seen(self.page, key, **values)

    async def appears(self, key: str, seconds: float, **values: str) -> bool:
        """Whether a part becomes visible within some seconds; one that does not is no drift."""
        found = await self.locating.appears(self.page, key, self.look, seconds=seconds, **values)
        return found is not None

    def limit(self, retry_after: float | None) -> SiteLimit:
        """Return the error for a site that asks for a break."""
        seconds = retry_after or self.profile.data.deadlines.retry_after
        return SiteLimit("The site asks for a break", limit="site", retry_after=seconds)

    async def refuse(self, answer: Answer) -> None:
        """Raise what a failed answer means beyond its own step.

        Raises:
            Interrupted: A challenge, or the account is signed out.
            SiteLimit: 429, or 403 without a challenge.
        """
        if answer.ok or (not answer.readable and answer.status < _REFUSED):
            return
        if answer.status == _TOO_MANY:
            raise self.limit(answer.retry_after)
        if answer.status in {401, _REFUSED}:
            await self._wait_for_fault()
            if answer.status == _REFUSED and (answer.readable or answer.act != "get"):
                raise self.limit(answer.retry_after)

    async def _wait_for_fault(self) -> None:
        """A refused page is about to show why; give it an action's time."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self.profile.data.deadlines.action / 3
        while loop.time() < deadline:
            await self.look()
            await self.page.wait_for_timeout(100)

    async def _open(self, url: str) -> "Response | None":
        from playwright.async_api import Error
        from playwright.async_api import TimeoutError as DeadlinePassed

        self.visits += 1
        try:
            with site_errors("opening a page"), self.browser.guard.opening():
                response = await self._goto(url)
        except DeadlinePassed:
            raise SiteUnreachable("The page did not load in time", site=url) from None
        except BrowserGone:
            raise
        except (SiteUnreachable, Error) as error:
            if self.browser.guard.stopped is not None:
                raise SiteChanged(_ELSEWHERE, part=_OWN_ADDRESS) from None
            if _has(error, _CIRCLES):
                # Waiting and asking again would only turn the circle again.
                raise SiteChanged(first_line(error), part=_WAY_OUT) from None
            raise SiteUnreachable(first_line(error), site=self.profile.base_url) from None
        if response is not None and response.request.redirected_from is not None:
            self.profile.follow(self.page.url)
        if not self.profile.is_own_page(self.page.url):
            raise SiteChanged(_ELSEWHERE, part=_OWN_ADDRESS)
        return response

    async def _goto(self, url: str) -> "Response | None":
        """Open an address; while the page leaves by itself, it is tried again.

        The browser's own page about a lost network does so too: it loads itself anew.
        """
        from playwright.async_api import Error

        deadline = self.profile.data.deadlines.navigation * 1000
        left = self.profile.data.limits.page_retries
        while True:
            try:
                return await self.page.goto(url, wait_until="domcontentloaded", timeout=deadline)
            except Error as error:
                stopped = self.browser.guard.stopped is not None
                if not left or stopped or not _has(error, _LEAVING):
                    raise
            left -= 1
            await self.clock.sleep(0.5)


def _has(error: BaseException, words: tuple[str, ...]) -> bool:
    said = first_line(error).casefold()
    return any(word in said for word in words)
