"""Dialogs nobody asked for: closed once by their own means, else told by name."""

import logging
from typing import TYPE_CHECKING

from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.site_page import SitePage

if TYPE_CHECKING:
    from playwright.async_api import Locator

_LOG = logging.getLogger(__name__)

UNKNOWN = "a way past an unknown dialog"
_CLOSE = "close"
_AROUND = """(parts, dialogs) => {
  let holders = 0;
  for (let part = parts[0]?.closest(dialogs); part; part = part.parentElement?.closest(dialogs)) {
    holders += 1;
  }
  return holders;
}"""
_MOST = 4
"""Dialogs closed on one opened page; a page that brings more is not what it was."""


class Dialogs:
    """What lies over the page."""

    def __init__(self, site: SitePage) -> None:
        self._site = site
        self._visit = -1
        self._closed = 0

    async def close_unknown(self, target: "Locator") -> bool:
        """Close what lies over a part, a few for each opened page.

        The site's own consent dialog is accepted; any other gets Escape, then its Close button. A
        dialog that holds the part is our own, and stays.

        Args:
            target: What is to be reached.

        Returns:
            Whether there was one; it is gone now.

        Raises:
            SiteChanged: It stays.
            Interrupted: It wants the person; it got no input.
        """
        site = self._site
        with site_errors("looking for dialogs"):
            before = await self._dialogs().count()
            ours = await self._around(target)
        if before <= ours:
            return await self._press_blocker()  # one that is a dialog to the eye only
        if self._visit != site.visits:
            self._visit, self._closed = site.visits, 0
        if self._closed < _MOST:
            self._closed += 1
            _LOG.info("a dialog lies over the page; it is closed")
            ways = [self._accept, self._escape, self._press_close]
            if before > 1:  # Escape might close one of our own with it
                ways = [self._accept, self._close_uppermost, self._escape]
            for way in ways:
                await site.look()
                if await way() and await self._is_fewer(before):
                    return True
        known = await site.seen("accept_cookies") is not None
        name = site.profile.part("accept_cookies").name if known else UNKNOWN
        raise SiteChanged("A dialog stays over the page", part=name)

    async def _accept(self) -> bool:
        return await self._click(await self._site.seen("accept_cookies"))

    async def _escape(self) -> bool:
        with site_errors("closing a dialog"):
            await self._site.page.keyboard.press("Escape")
        return True

    async def _press_blocker(self) -> bool:
        return await self._click(await self._site.seen("close_blocker"))

    async def _around(self, part: "Locator") -> int:
        """Return in how many dialogs a part is; one that is gone is in none."""
        with site_errors("looking for dialogs"):
            holders = await part.evaluate_all(_AROUND, self._site.profile.data.page_regions.dialogs)
        return int(holders)

    async def _press_close(self) -> bool:
        site = self._site
        if await self._click(await site.seen("close_popup")):
            return True
        return await self._press_close_in(self._dialogs())

    async def _close_uppermost(self) -> bool:
        return await self._press_close_in(self._dialogs().last)

    async def _press_close_in(self, dialogs: "Locator") -> bool:
        words = self._site.profile.exact_text(_CLOSE)
        button = dialogs.get_by_role("button", name=words).filter(visible=True)
        with site_errors("closing a dialog"):
            there = await button.count()
        return await self._click(button.first if there else None)

    async def _click(self, button: "Locator | None") -> bool:
        from playwright.async_api import TimeoutError as DeadlinePassed

        if button is None:
            return False
        try:
            with site_errors("closing a dialog"):
                await button.click(timeout=self._site.profile.data.deadlines.settle * 5000)
        except DeadlinePassed:
            return False
        return True

    async def _is_fewer(self, before: int) -> bool:
        from playwright.async_api import TimeoutError as DeadlinePassed

        seconds = self._site.profile.data.deadlines.settle * 2
        try:
            with site_errors("closing a dialog"):
                await (
                    self._dialogs().nth(before - 1).wait_for(state="hidden", timeout=seconds * 1000)
                )
        except DeadlinePassed:
            return False
        return True

    def _dialogs(self) -> "Locator":
        site = self._site
        return site.page.locator(site.profile.data.page_regions.dialogs).filter(visible=True)
