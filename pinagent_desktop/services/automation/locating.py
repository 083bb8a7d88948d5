"""Finding parts of the page by the strategies of the site data, and telling which one fitted."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.ports.automation import SiteDrift
from pinagent_desktop.services.automation.browser_errors import is_passing, site_errors
from pinagent_desktop.services.automation.page_parts import PagePart, Strategy
from pinagent_desktop.services.automation.sightings import SightingBook
from pinagent_desktop.services.automation.site_profile import SiteProfile

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page

Look = Callable[[], Awaitable[None]]
Told = Callable[[SiteDrift], Awaitable[None]]

_SLICE = 1.0
"""Seconds after which a wait looks up whether something stands in the way."""


class Locating:
    """Finds parts; writes down which strategy fitted, and tells each later one once.

    Attributes:
        book: What was found so far, and how.
    """

    def __init__(self, profile: SiteProfile, tell: Told, now: Callable[[], datetime]) -> None:
        self._profile = profile
        self._tell = tell
        self._told: set[str] = set()
        self.book = SightingBook(profile, now)

    @property
    def matched(self) -> Mapping[str, int]:
        """Index of the strategy that last fitted, by part."""
        return self.book.matched

    async def find(
        self, page: "Page", key: str, look: Look, *, seconds: float | None = None, **values: str
    ) -> "Locator":
        """Wait until a part is visible and return it.

        Args:
            page: Where to look.
            key: The part.
            look: Raises when something stands in the way; asked while waiting.
            seconds: Deadline; an action's by default.
            **values: Put into ``{placeholders}`` exactly.

        Raises:
            SiteChanged: No strategy fits (facts ``part``, ``step``).
        """
        found = await self.appears(page, key, look, seconds=seconds, **values)
        if found is None:
            part = self._profile.part(key)
            self.book.missed(key, part.name)
            raise SiteChanged(f"No strategy finds {part.name}", part=part.name, step=key)
        return found

    async def appears(
        self, page: "Page", key: str, look: Look, *, seconds: float | None = None, **values: str
    ) -> "Locator | None":
        """Wait until a part is visible; one that does not come is nothing to write down."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + (seconds or self._profile.data.deadlines.action)
        while (left := deadline - loop.time()) > 0:
            found = await self._wait(page, key, min(left, _SLICE), values)
            if found is not None:
                return found
            await look()
        return None

    async def seen(self, page: "Page", key: str, **values: str) -> "Locator | None":
        """Return a part if it is visible right now."""
        part = self._profile.part(key)
        with site_errors(part.name):
            scope = await self._scope(page, part, values)
            if scope is None:
                return None
            ways = [self._locator(scope, strategy, values) for strategy in part.strategies]
            found = await _best_there(ways)
            if found and not self.matched.get(key):
                # News, if the page stands still: one being drawn, or just leaving, is no drift.
                await self._give_the_first_a_chance(ways[0])
                found = await _best_there(ways)
            if found is None:
                return None
            await self._note(key, part.name, found)
            return ways[found].first

    async def drifted(self, name: str, index: int) -> None:
        """Write down by which strategy something was found; tell a later one once.

        Args:
            name: Of the part, for people.
            index: Of the strategy; negative when none fitted, which may be as it should.
        """
        if index >= 0:
            await self._note(self.book.key_of(name), name, index)

    async def odd(self, part: str, words: str) -> None:
        """Tell once that something is not as it should be, though the run can go on."""
        await self._announce(words, part, words=words)

    async def _note(self, key: str, name: str, index: int) -> None:
        self.book.found(key, name, index)
        if index > 0:
            await self._announce(name, name, strategy=index)

    async def _announce(self, cause: str, part: str, *, strategy: int = 0, words: str = "") -> None:
        if cause in self._told:
            return
        self._told.add(cause)
        data = self._profile.data
        await self._tell(SiteDrift(part, data.version, data.name, strategy, words))

    async def _wait(
        self, page: "Page", key: str, seconds: float, values: dict[str, str]
    ) -> "Locator | None":
        from playwright.async_api import Error
        from playwright.async_api import TimeoutError as DeadlinePassed

        part = self._profile.part(key)
        try:
            with site_errors(part.name):
                scope = await self._scope(page, part, values)
                scope = page.locator("body") if scope is None else scope
                one, *others = [self._locator(scope, s, values) for s in part.strategies]
                any_of = one
                for other in others:
                    any_of = any_of.or_(other)
                await any_of.first.wait_for(state="visible", timeout=seconds * 1000)
                if part.within is not None and await self._scope(page, part, values) is None:
                    return None
        except DeadlinePassed:
            return None
        except Error as error:
            if is_passing(error):
                return None
            raise
        return await self.seen(page, key, **values)

    async def _give_the_first_a_chance(self, best: "Locator") -> None:
        """Wait a moment for the best strategy."""
        from playwright.async_api import TimeoutError as DeadlinePassed

        try:
            settle = self._profile.data.deadlines.settle * 1000
            await best.first.wait_for(state="visible", timeout=settle)
        except DeadlinePassed:
            return

    async def _scope(
        self, page: "Page", part: PagePart, values: dict[str, str]
    ) -> "Locator | Page | None":
        return page if part.within is None else await self.seen(page, part.within, **values)

    def _locator(
        self, scope: "Locator | Page", strategy: Strategy, values: dict[str, str]
    ) -> "Locator":
        scope = scope.locator(strategy.inside) if strategy.inside else scope
        if strategy.by == "test_id":
            found = scope.get_by_test_id(_filled(strategy.value, values))
        elif strategy.by == "css":
            quoted = {name: _in_quotes(value) for name, value in values.items()}
            found = scope.locator(_filled(strategy.value, quoted))
        elif strategy.by == "role":
            found = scope.get_by_role(
                strategy.role,  # type: ignore[arg-type]  # roles are data
                name=self._profile.exact_text(strategy.text),
            )
        elif strategy.by == "label":
            found = scope.get_by_label(self._profile.exact_text(strategy.text))
        else:
            found = scope.get_by_text(self._profile.exact_text(strategy.text))
        return found.filter(visible=True)


async def _best_there(ways: "list[Locator]") -> int | None:
    """Return the index of the best one there.

    Only the first is asked before all others: on a page being drawn a later one may come between
    the question for an earlier one and its own. So they are asked from the last to the first.
    """
    best, *others = ways
    if await best.count():
        return 0
    there = [n for n in reversed(range(len(others))) if await others[n].count()]
    if not there:
        return None
    return 0 if await best.count() else min(there) + 1


def _filled(template: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        template = template.replace(f"{{{name}}}", value)
    return template


def _in_quotes(value: str) -> str:
    """Return a text as it stands between double quotes in CSS."""
    return json.dumps(value, ensure_ascii=False)[1:-1]
