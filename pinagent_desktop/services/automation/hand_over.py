"""Handing the browser to the person and waiting, without any input, until they are done."""

import os
import sys
from collections.abc import Mapping

from pinagent_desktop.domain.errors import BrowserUnusable
from pinagent_desktop.ports.automation import Attention
from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.faults import Fault, Observation, diagnose
from pinagent_desktop.services.automation.identity import is_signed_in
from pinagent_desktop.services.automation.site_page import SitePage


def has_display(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window could be shown at all."""
    if not platform.startswith("linux"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


class HandOver:
    """Waits for the person; the app only looks at the page meanwhile."""

    def __init__(self, site: SitePage, wait_seconds: float, *, can_show: bool) -> None:
        """Prepare.

        Args:
            site: The page.
            wait_seconds: How long to wait for the person, 0 = not at all.
            can_show: Whether a window can be shown.
        """
        self._site = site
        self._wait_seconds = wait_seconds
        self._can_show = can_show

    async def wait(self, fault: Fault) -> None:
        """Return when the person has dealt with it.

        Raises:
            Challenged: They have not, in the time there was.
            SignInNeeded: The same, for a sign-in.
            AccountBlocked: The site blocked the account; nobody can help that here.
            LimitReached: The site asks for a break.
        """
        site = self._site
        error = fault.error(site.profile.data.deadlines.retry_after)
        if not fault.needs_person:
            raise error
        if self._wait_seconds > 0:
            await self._to_front()
        await site.listener.attention(Attention(fault.attention, fault.url, fault.words))
        if self._wait_seconds <= 0 or not await self._answered(fault):
            raise error
        await site.listener.attention_over()

    async def _to_front(self) -> None:
        browser = self._site.browser
        if not browser.headed and self._can_show:
            try:
                await browser.reopen(headed=True)
            except BrowserUnusable:
                # Without a window the person cannot help, but the session may still be saved.
                await browser.reopen(headed=False)
        with site_errors("bringing the window to the front"):
            await browser.page.bring_to_front()

    async def _answered(self, fault: Fault) -> bool:
        clock, site = self._site.clock, self._site
        deadline = clock.monotonic() + self._wait_seconds
        site.browser.guard.person_acts = fault.kind == "signed_out"
        try:
            while clock.monotonic() < deadline:
                seen = await site.observe()
                if seen is not None and await self._is_over(seen):
                    return True
                await clock.sleep(site.profile.data.deadlines.person_poll)
        finally:
            site.browser.guard.person_acts = False
        return False

    async def _is_over(self, seen: Observation) -> bool:
        """Whether the page is free again: the site's own, no fault, and the person signed in."""
        profile = self._site.profile
        if not profile.is_own_page(seen.url):
            return False
        fault = diagnose(seen, profile)
        if fault is not None and not fault.needs_person:
            raise fault.error(profile.data.deadlines.retry_after)
        return fault is None and await is_signed_in(self._site, seen)
