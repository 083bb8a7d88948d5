"""Opens the site for an account: profile locked, browser started, steps composed."""

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from pinagent_desktop.domain.errors import SiteChanged, SiteUnreachable
from pinagent_desktop.ports.automation import (
    SiteAccess,
    SiteAgent,
    SiteFacts,
    SiteListener,
    SiteSession,
)
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.services.automation.browser_finder import AUTO, browser_choices
from pinagent_desktop.services.automation.hand_over import HandOver, has_display
from pinagent_desktop.services.automation.playwright_browser import (
    BrowserOptions,
    PageTaker,
    PlaywrightBrowser,
)
from pinagent_desktop.services.automation.profile_lock import profile_lock
from pinagent_desktop.services.automation.responses import ResponseLog
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.site_profile import SiteProfile, load_profile
from pinagent_desktop.services.automation.site_session import BrowserSession
from pinagent_desktop.services.automation.slow_pages import SlowPages
from pinagent_desktop.services.automation.snapshots import Snapshots

if TYPE_CHECKING:
    from playwright.async_api import Page


class BrowserAgent(SiteAgent):
    """Opens real browsers on the accounts' own profiles."""

    def __init__(
        self,
        *,
        site_file: Path,
        home: Path,
        clock: Clock,
        browser: str = AUTO,
        can_show: bool | None = None,
    ) -> None:
        """Take note of where things lie.

        Args:
            site_file: The site data.
            home: The app's data folder; profiles and downloaded browsers lie in it.
            clock: For waiting.
            browser: ``auto``, a channel or the path of a program.
            can_show: Whether windows can be shown; found out by default.
        """
        self._site_file = site_file
        self._home = home
        self._clock = clock
        self._browser = browser
        self._can_show = has_display() if can_show is None else can_show

    @override
    def open(
        self, access: SiteAccess, listener: SiteListener
    ) -> AbstractAsyncContextManager[SiteSession]:
        return self._opened(access, listener)

    def facts(self, site: str) -> SiteFacts:
        """Return what the doctor tells about the site data."""
        profile = load_profile(self._site_file, site)
        return SiteFacts(version=profile.data.version, base_url=profile.base_url)

    @asynccontextmanager
    async def _opened(
        self, access: SiteAccess, listener: SiteListener
    ) -> AsyncIterator[SiteSession]:
        profile = load_profile(self._site_file, access.account.site)
        folder = self._home / "profiles" / access.account.id
        with profile_lock(folder, access.account.username):
            log = ResponseLog(profile)
            log.on_date = listener.site_time
            slow = SlowPages(listener)
            watching = _attaching(log, slow)
            browser = PlaywrightBrowser(self._options(access, folder), profile, watching)
            await browser.open(headed=access.headed and self._can_show)
            try:
                session = self._session(profile, browser, log, access, listener)
                session.snapshots = Snapshots(self._home / "snapshots", profile, self._clock.now)
                yield session
            except (SiteUnreachable, SiteChanged) as error:
                if (blamed := await browser.proxy.blamed(error)) is not None:
                    raise blamed from error
                raise
            finally:
                slow.close()
                await log.close()
                await browser.close()

    def _options(self, access: SiteAccess, folder: Path) -> BrowserOptions:
        return BrowserOptions(
            folder=folder,
            choices=browser_choices(self._browser),
            downloads=self._home / "browsers",
            user_agent=access.account.user_agent,
            proxy=access.account.proxy,
            proxy_password=access.proxy_password,
        )

    def _session(
        self,
        profile: SiteProfile,
        browser: PlaywrightBrowser,
        log: ResponseLog,
        access: SiteAccess,
        listener: SiteListener,
    ) -> BrowserSession:
        site = SitePage(profile, browser, log, self._clock, listener)
        hand_over = HandOver(site, access.wait_seconds, can_show=self._can_show)
        return BrowserSession(site, access, hand_over)


def _attaching(log: ResponseLog, slow: SlowPages) -> PageTaker:
    async def attach(page: "Page") -> None:
        log.attach(page)
        slow.attach(page)

    return attach
