"""Playwright's driver: a process beside the app through which a browser is steered."""

import asyncio
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pinagent_desktop.domain.errors import BrowserGone, BrowserUnusable
from pinagent_desktop.services.automation.browser_errors import first_line, is_gone
from pinagent_desktop.services.automation.courtesy import browsers_step_back, step_back

if TYPE_CHECKING:
    from playwright.async_api import BrowserType, Playwright

_LOG = logging.getLogger(__name__)


class Driver:
    """One driver at a time; one that died is replaced by stopping and starting."""

    def __init__(self, downloads: Path, test_id_attribute: str, on_end: Callable[[], None]) -> None:
        """Prepare; nothing is started yet.

        Args:
            downloads: Where a browser of our own download lies.
            test_id_attribute: What the site calls the attribute of its test ids.
            on_end: Called at once when a driver ends that nobody stopped.
        """
        self._downloads = downloads
        self._test_id_attribute = test_id_attribute
        self._on_end = on_end
        self._playwright: Playwright | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._end: asyncio.Future[None] | None = None

    @property
    def chromium(self) -> "BrowserType":
        """What launches a browser.

        Raises:
            BrowserUnusable: The driver was not started.
        """
        if self._playwright is None:
            raise BrowserUnusable("The browser driver is not running")
        return self._playwright.chromium

    @property
    def has_ended(self) -> bool:
        """Whether the one that was started ended by itself: nothing can be launched by it."""
        return self._end is not None and self._end.done()

    async def start(self) -> None:
        """Start the process; a cancellation is obeyed only when it can be stopped again.

        Raises:
            BrowserUnusable: It does not start.
            BrowserGone: It ended twice while it did.
        """
        try:
            await self._start()
        except BrowserGone:
            _LOG.info("the browser's driver ended while it started; it is started once more")
            await self._start()

    async def _start(self) -> None:
        from playwright.async_api import async_playwright

        os.environ.setdefault("PLAYWRIGHT_BROWSERS_PATH", str(self._downloads))
        manager = async_playwright()
        starting = asyncio.ensure_future(manager.start())
        try:
            await asyncio.wait([starting])
        except asyncio.CancelledError:
            # Half started it could not be stopped, and its process would stay until the app ends.
            await asyncio.wait([starting])
            raise
        finally:
            error = starting.exception()
            if error is None:
                self._playwright = starting.result()
            transport = getattr(getattr(manager, "_client", None), "_transport", None)
            self._make_way(getattr(transport, "_proc", None))
            self._listen(transport)
        if error is not None:
            words = f"The browser's driver does not start: {first_line(error)}"
            raise BrowserGone(words) if is_gone(error) else BrowserUnusable(words)
        starting.result().selectors.set_test_id_attribute(self._test_id_attribute)

    def browser_started(self) -> None:
        """Take note that a browser runs now."""
        if self._process is not None:
            browsers_step_back(self._process.pid)

    async def stop(self) -> None:
        """End the process; nothing to do where there is none."""
        playwright, self._playwright = self._playwright, None
        if playwright is not None:
            await playwright.stop()

    def _make_way(self, process: object) -> None:
        if isinstance(process, asyncio.subprocess.Process):
            self._process = process
            step_back(process.pid)

    def _listen(self, transport: object) -> None:
        # A killed driver raises no `disconnected` (Playwright 1.65); only this future tells of it,
        # and where nobody reads it, asyncio complains long after of an error never retrieved.
        self._end = getattr(transport, "on_error_future", None)
        if self._end is not None:
            self._end.add_done_callback(self._ended)

    def _ended(self, future: "asyncio.Future[None]") -> None:
        error = None if future.cancelled() else future.exception()
        if error is not None:
            _LOG.info("the browser's driver ended: %s", first_line(error))
            self._on_end()
