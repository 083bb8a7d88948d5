"""Clicking and typing: the only place that makes input, and it looks before each one."""

import asyncio
import logging
from typing import TYPE_CHECKING, Literal

from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.dialogs import Dialogs
from pinagent_desktop.services.automation.site_page import SitePage

if TYPE_CHECKING:
    from playwright.async_api import Locator

_LOG = logging.getLogger(__name__)

_PROBE = 0.2
"""Share of an action's deadline after which a part counts as covered."""

_AWAKE = 0.3
"""Share of an action's deadline after which a press counts as not noticed."""


_CANNOT = {"click": "cannot be clicked", "hover": "cannot be pointed at"}


class Hands:
    """Acts on parts of the page; a page that wants the person gets no input."""

    def __init__(self, site: SitePage) -> None:
        self._site = site
        self._dialogs = Dialogs(site)
        self._deadline = site.profile.data.deadlines.action

    async def press(self, key: str, *, seconds: float | None = None, **values: str) -> None:
        """Wait for a part and click it.

        Args:
            key: The part.
            seconds: How long to wait for it; an action's time by default.
            **values: Put into ``{placeholders}`` exactly.

        Raises:
            SiteChanged: It cannot be found, or something lies over it.
        """
        target = await self._reach(key, seconds, values)
        await self._carry_out(key, target, "click")

    async def open(self, key: str, opens: str) -> None:
        """Press what opens another part, once more on a page that was not awake yet.

        Raises:
            SiteChanged: It cannot be found, or something lies over it.
        """
        await self.press(key)
        if not await self._site.appears(opens, self._deadline * _AWAKE):
            await self.press(key)

    async def type_into(self, key: str, text: str, **values: str) -> None:
        """Wait for a field and fill it; the text reaches no log and no error.

        Raises:
            SiteChanged: The field cannot be found or filled.
        """
        from playwright.async_api import Error

        target = await self._reach(key, None, values)
        try:
            with site_errors(key):
                await target.click(timeout=self._deadline * 1000)
                await target.fill(text, timeout=self._deadline * 1000)
        except Error as error:
            _LOG.debug("%s: %s", key, type(error).__name__)
            await self._site.look()
            raise self._changed(key, "cannot be filled") from None

    async def hover(self, key: str, **values: str) -> None:
        """Wait for a part and point at it.

        Raises:
            SiteChanged: It cannot be found, or something lies over it.
        """
        target = await self._reach(key, None, values)
        await self._carry_out(key, target, "hover")

    async def tick(self, key: str, *, on: bool) -> None:
        """Wait for a checkbox and set it; one below its own drawing is set all the same.

        Raises:
            SiteChanged: It cannot be found, or does not take what it was set to.
        """
        from playwright.async_api import Error

        site = self._site
        box = await site.find(key)
        await site.look()
        try:
            with site_errors(key):
                is_set = await self._set(box, on=on)
        except Error as error:
            _LOG.debug("%s: %s", key, type(error).__name__)
            is_set = False
        if not is_set:
            raise self._changed(key, "cannot be set")

    async def _carry_out(
        self, key: str, target: "Locator", act: Literal["click", "hover"], *, more_tries: int = 2
    ) -> None:
        from playwright.async_api import TimeoutError as DeadlinePassed

        try:
            with site_errors(key):
                await (target.click if act == "click" else target.hover)(
                    timeout=self._deadline * 1000
                )
        except DeadlinePassed as error:
            await self._site.look()
            # A pop-up may come between the look and the act, and one more after it.
            covered = more_tries and _was_covered(error)
            if not (covered and await self._dialogs.close_unknown(target)):
                raise self._changed(key, _CANNOT[act]) from None
            await self._carry_out(key, target, act, more_tries=more_tries - 1)

    async def _set(self, box: "Locator", *, on: bool) -> bool:
        from playwright.async_api import TimeoutError as DeadlinePassed

        deadline = self._deadline * _PROBE * 1000
        try:
            await box.set_checked(on, timeout=deadline)
        except DeadlinePassed:
            await self._site.look()
            if await box.is_checked() is not on:
                await box.press("Space", timeout=deadline)
        return await box.is_checked() is on

    async def _reach(self, key: str, seconds: float | None, values: dict[str, str]) -> "Locator":
        """Find a part, see that nobody is asked for anything, and that nothing lies over it."""
        site = self._site
        target = await site.find(key, seconds=seconds, **values)
        await site.look()
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._deadline
        while not await self._is_free(target, key):
            await site.look()
            closed = await self._dialogs.close_unknown(target)
            if closed and not await target.is_visible():
                # What was closed may have taken it along.
                target = await site.find(key, seconds=self._deadline * _AWAKE, **values)
            if not closed and loop.time() > deadline:
                raise self._changed(key, "is covered by something")
        return target

    async def _is_free(self, target: "Locator", key: str) -> bool:
        """Whether a click would reach the part; nothing is clicked."""
        from playwright.async_api import TimeoutError as DeadlinePassed

        try:
            with site_errors(key):
                await target.click(trial=True, timeout=self._deadline * _PROBE * 1000)
        except DeadlinePassed:
            return False
        return True

    def _changed(self, key: str, why: str) -> SiteChanged:
        name = self._site.profile.part(key).name
        return SiteChanged(f"{name} {why}", part=name, step=key)


def _was_covered(error: BaseException) -> bool:
    """Whether the act was never carried out, because something lay over its target.

    By the words of Playwright's own call log; what may have been done is never done again.
    """
    log = str(error)
    return "intercepts pointer events" in log and "performing" not in log
