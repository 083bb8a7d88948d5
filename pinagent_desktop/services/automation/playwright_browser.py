"""Chromium on one account's own profile, driven by Playwright; opened, replaced, closed."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pinagent_desktop.domain.account import Proxy
from pinagent_desktop.domain.errors import BrowserGone, BrowserUnusable, ProfileUnusable
from pinagent_desktop.services.automation.browser_errors import first_line, site_errors, start_error
from pinagent_desktop.services.automation.browser_finder import BrowserChoice, is_miss
from pinagent_desktop.services.automation.driver import Driver
from pinagent_desktop.services.automation.fresh_profile import prepare
from pinagent_desktop.services.automation.navigation_guard import NavigationGuard, ProxyLogin
from pinagent_desktop.services.automation.profile_holders import outlast_own
from pinagent_desktop.services.automation.proxy_watch import ProxyWatch
from pinagent_desktop.services.automation.sandbox import sandbox_for
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Cookie, Page

_LOG = logging.getLogger(__name__)

_MORE_LAUNCHES = 2
"""What a kill stopped may at the second launch find its own earlier browser still ending."""
_ARGUMENTS = ("--optimization-guide-performance-class=1",)
"""How fast the computer is with language models: said, it need not be tried out. Chromium 156
starts a process for it three minutes after a profile's first start, and 45 MB of it stay."""

PageTaker = Callable[["Page"], Awaitable[None]]


@dataclass(frozen=True)
class BrowserOptions:
    """How one account's browser is opened.

    Attributes:
        folder: The profile's folder; it exists and is locked by the caller.
        choices: Browsers to try, best first.
        downloads: Where a browser of our own download lies.
        user_agent: Instead of the browser's own.
        proxy: The account's proxy, if any.
        proxy_password: Its password.
    """

    folder: Path
    choices: tuple[BrowserChoice, ...]
    downloads: Path
    user_agent: str | None = None
    proxy: Proxy | None = None
    proxy_password: str | None = None


class PlaywrightBrowser:
    """The browser of one session.

    Attributes:
        guard: Decides where it may go.
        proxy: Knows when its proxy, and not the site, is the trouble.
        headed: Whether it has a window now.
    """

    def __init__(self, options: BrowserOptions, profile: SiteProfile, on_page: PageTaker) -> None:
        """Prepare; nothing is started yet.

        Args:
            options: How to open it.
            profile: The site it is for.
            on_page: Told about each page the session is to work on, before anything is loaded.
        """
        self._options = options
        self._profile = profile
        self._on_page = on_page
        site = profile.data.site
        self._driver = Driver(options.downloads, site.test_id_attribute, on_end=self.is_dead)
        self._context: BrowserContext | None = None
        self._page: Page | None = None
        self._dead = False
        self._cookies: list[Cookie] = []
        self.guard = NavigationGuard(profile, _proxy_login(options))
        self.proxy = ProxyWatch(options.proxy)
        self.headed = False

    @property
    def page(self) -> "Page":
        """The page the session works on.

        Raises:
            BrowserGone: It is not open, or it died.
            ProxyUnreachable: What it shows comes from the proxy.
        """
        if self._page is None or self._dead or self._page.is_closed():
            raise BrowserGone("The browser page is gone")
        self.proxy.check()
        return self._page

    @property
    def is_alive(self) -> bool:
        """Whether the page can be worked on, as far as the browser told."""
        return self._page is not None and not self._dead and not self._page.is_closed()

    def is_dead(self) -> None:
        """Take note that a call failed because something died; ``revive`` is due."""
        self._dead = True

    async def open(self, *, headed: bool) -> None:
        """Start driver and browser.

        Raises:
            RootRefused: As root only a site on this machine may be opened.
            BrowserUnusable: No browser, or it does not start.
            ProfileUnusable: Another browser has the profile open.
        """
        sandboxed = sandbox_for(self._profile)
        self.headed = headed
        prepare(self._options.folder)
        try:
            # Over 100 ms of imports, off the loop.
            await asyncio.to_thread(import_module, "playwright.async_api")
            await self._driver.start()
            await self._launch(sandboxed)
        except BaseException:
            await self.close()
            raise

    async def revive(self) -> None:
        """Open page and browser anew after something died; a dead driver is replaced.

        Raises:
            BrowserUnusable: It does not start any more.
        """
        await self.remember_cookies()
        await self._close_context()
        sandboxed = sandbox_for(self._profile)
        try:
            await self._launch(sandboxed)
        except BrowserUnusable:
            # A killed driver never says so; every launch on its handle fails for ever.
            await self._replace_driver()
            await self._launch(sandboxed)
        await self._give_back_cookies()

    async def reopen(self, *, headed: bool) -> None:
        """Close the profile and open it again with or without a window, on the same address."""
        address = self._page.url if self._page is not None else ""
        self.headed = headed
        await self.revive()
        if self._profile.is_own_page(address):
            deadline = self._profile.data.deadlines.navigation * 1000
            await self.page.goto(address, wait_until="domcontentloaded", timeout=deadline)

    async def remember_cookies(self) -> None:
        """Keep the cookies in memory: a browser that dies has not written its latest to disk."""
        from playwright.async_api import Error

        if self._context is None or self._dead:
            return
        try:
            self._cookies = await self._context.cookies()
        except Error as error:
            _LOG.debug("the cookies could not be read: %s", first_line(error))

    async def close(self) -> None:
        """Close browser and driver; safe at any moment, also twice."""
        try:
            await self._close_context()
        finally:
            await self._quietly(self._driver.stop())

    async def _launch(self, sandboxed: bool) -> None:  # noqa: FBT001 - decided one floor above
        misses: list[str] = []
        for choice in self._options.choices:
            try:
                context = await self._launch_again(choice, sandboxed=sandboxed)
            except ProfileUnusable:
                raise
            except BrowserUnusable as error:
                if not is_miss(error.detail):
                    raise
                misses.append(choice.name)
                continue
            self._context = context
            await self._adopt(context)
            return
        raise BrowserUnusable(f"No browser found; tried {', '.join(misses)}")

    async def _launch_again(self, choice: BrowserChoice, *, sandboxed: bool) -> "BrowserContext":
        """Launch, and again where what stopped it may have passed."""
        for _ in range(_MORE_LAUNCHES):
            try:
                return await self._launch_one(choice, sandboxed=sandboxed)
            except BrowserUnusable as error:
                if not await self._has_passed(error):
                    raise
                _LOG.info("the browser did not start; it is started once more")
                if self._driver.has_ended:
                    await self._replace_driver()
        return await self._launch_one(choice, sandboxed=sandboxed)

    async def _replace_driver(self) -> None:
        _LOG.info("the driver is replaced")
        await self._quietly(self._driver.stop())
        await self._driver.start()

    async def _has_passed(self, trouble: BrowserUnusable) -> bool:
        if isinstance(trouble, ProfileUnusable):
            # The lock is ours: an earlier browser of this app may be just ending.
            seconds = self._profile.data.deadlines.action
            return await outlast_own(self._options.folder, seconds)
        return bool(trouble.facts.get("ended"))  # something may have killed it

    async def _launch_one(self, choice: BrowserChoice, *, sandboxed: bool) -> "BrowserContext":
        from playwright.async_api import Error

        site, options = self._profile.data.site, self._options
        try:
            return await self._driver.chromium.launch_persistent_context(
                options.folder,
                executable_path=choice.executable,
                channel=choice.channel,
                args=list(_ARGUMENTS),
                headless=not self.headed,
                chromium_sandbox=sandboxed,
                locale=site.locale,
                viewport={"width": site.viewport.width, "height": site.viewport.height},
                user_agent=options.user_agent,
                proxy=_proxy_argument(options),
                accept_downloads=False,
                service_workers="block",  # they would answer behind the listener's back
                timeout=self._profile.data.deadlines.launch * 1000,
            )
        except Error as error:
            raise start_error(error, choice.name) from None

    async def _adopt(self, context: "BrowserContext") -> None:
        self._dead = False
        self._driver.browser_started()
        with site_errors("the new browser"):
            await self.guard.attach(context)
            self.proxy.attach(context)
            page = context.pages[0] if context.pages else await context.new_page()
            page.set_default_timeout(self._profile.data.deadlines.action * 1000)
            page.set_default_navigation_timeout(self._profile.data.deadlines.navigation * 1000)
            page.on("crash", lambda _page: self.is_dead())
            context.on("close", self._closed)
            self._page = page
            await self._on_page(page)

    def _closed(self, context: "BrowserContext") -> None:
        if context is self._context:
            self.is_dead()

    async def _give_back_cookies(self) -> None:
        if self._cookies and self._context is not None:
            await self._context.add_cookies([dict(cookie) for cookie in self._cookies])  # type: ignore[misc]  # a cookie read is a cookie to set

    async def _close_context(self) -> None:
        context, self._context, self._page = self._context, None, None
        if context is not None:
            await self._quietly(context.close())

    async def _quietly(self, closing: Awaitable[None]) -> None:
        """Wait for something to close, at most as long as an action; dead things may not answer."""
        seconds = self._profile.data.deadlines.action
        ending = asyncio.ensure_future(closing)
        try:
            await asyncio.wait([ending], timeout=seconds)
        except asyncio.CancelledError:
            # What is closed by half leaves its process behind: the end of it is still waited for.
            await asyncio.wait([ending], timeout=seconds)
            raise
        finally:
            if not ending.done():
                ending.cancel()
            elif not ending.cancelled() and (error := ending.exception()) is not None:
                _LOG.debug("closing the browser: %s", first_line(error))


def _proxy_login(options: BrowserOptions) -> ProxyLogin | None:
    if options.proxy is None or not options.proxy.user:
        return None
    return options.proxy.user, options.proxy_password or ""


def _proxy_argument(options: BrowserOptions) -> Any:
    if options.proxy is None:
        return None
    argument = {"server": options.proxy.url}
    if (login := _proxy_login(options)) is not None:
        argument["username"], argument["password"] = login
    return argument
