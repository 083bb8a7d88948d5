"""Says that a page is waited for, as long as it does not come."""

import asyncio
from typing import TYPE_CHECKING

from pinagent_desktop.ports.automation import SiteListener

if TYPE_CHECKING:
    from playwright.async_api import Page, Request

TOLD_AFTER = 5.0
"""Seconds; the deadline of opening a page is longer and ends the wait."""


class SlowPages:
    """Watches the pages that a session opens, one at a time."""

    def __init__(self, listener: SiteListener) -> None:
        """Prepare.

        Args:
            listener: Told when a page is slow.
        """
        self._listener = listener
        self._waiting: asyncio.Task[None] | None = None

    def attach(self, page: "Page") -> None:
        """Watch a page."""
        page.on("request", self._asked)
        page.on("requestfailed", self._came_not)
        page.on("domcontentloaded", lambda _page: self.close())
        page.on("close", lambda _page: self.close())

    def close(self) -> None:
        """Wait for nothing any more."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.cancel()

    def _asked(self, request: "Request") -> None:
        if request.is_navigation_request() and request.redirected_from is None:
            self.close()
            self._waiting = asyncio.ensure_future(self._tell())

    def _came_not(self, request: "Request") -> None:
        if request.is_navigation_request():
            self.close()

    async def _tell(self) -> None:
        await asyncio.sleep(TOLD_AFTER)
        await self._listener.slow(TOLD_AFTER)
