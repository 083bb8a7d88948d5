"""Pictures that the page has asked for and not got yet: a reader must not run away from them."""

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.async_api import Page, Request

_PICTURE = "image"


class PictureBacklog:
    """Counts the open pictures of a page.

    A tile that was scrolled away stays in memory until its picture has come. Who scrolls faster
    than pictures come so fills the memory with tiles that nobody sees.
    """

    def __init__(self) -> None:
        self._page: Page | None = None
        self._open: set[Request] = set()
        self._changed = asyncio.Event()
        self._stuck = False

    def __len__(self) -> int:
        """Return how many are open."""
        return len(self._open)

    def watch(self, page: "Page") -> None:
        """Begin to count; what another page, or this one before, still waited for is forgotten."""
        self._open.clear()
        self._stuck = False
        if page is self._page:
            return
        self.close()
        self._page = page
        page.on("request", self._asked)
        page.on("requestfinished", self._done)
        page.on("requestfailed", self._done)

    def close(self) -> None:
        """Stop counting."""
        page, self._page = self._page, None
        if page is not None:
            page.remove_listener("request", self._asked)
            page.remove_listener("requestfinished", self._done)
            page.remove_listener("requestfailed", self._done)

    async def wait_below(self, limit: int, seconds: float) -> None:
        """Wait until fewer than ``limit`` are open.

        Pictures may be missing altogether, which is no reason not to read the feed: when none comes
        for some seconds this waits no more until the page is opened anew.

        Args:
            limit: As many may stay open.
            seconds: How long the next picture may take.
        """
        while len(self._open) >= limit and not self._stuck:
            self._changed.clear()
            try:
                async with asyncio.timeout(seconds):
                    await self._changed.wait()
            except TimeoutError:
                self._stuck = True

    def _asked(self, request: "Request") -> None:
        if request.resource_type == _PICTURE:
            self._open.add(request)

    def _done(self, request: "Request") -> None:
        if request in self._open:
            self._open.discard(request)
            self._changed.set()
