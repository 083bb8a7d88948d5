"""Answers held against the page: pins that are never drawn, or drawn as something else."""

import asyncio
from collections.abc import Sequence

from pinagent_desktop.domain.pin import Source
from pinagent_desktop.services.automation.drawn_kinds import DrawnKinds
from pinagent_desktop.services.automation.drawn_pins import DrawnPins, Suspect
from pinagent_desktop.services.automation.grid import shown_tiles
from pinagent_desktop.services.automation.scrolling import is_loading, scroll_to, scrolled_to
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.tile_parser import Tile

_ENOUGH = 3
"""Suspects that are worth going back for before the feed has ended."""


class FeedComparison:
    """Compares once, and only says what it has seen twice."""

    def __init__(self, site: SitePage, source: Source) -> None:
        self._site = site
        self._source = source
        self._drawn = DrawnPins()
        self._kinds = DrawnKinds()
        self._over = False

    def reopened(self) -> None:
        """Take note that the feed begins from its top again."""
        self._drawn.forget()

    def named(self, pins: Sequence[str]) -> None:
        """Take note of an answer's new pins, in feed order."""
        self._drawn.name(pins)
        self._kinds.name(pins)

    async def shown(self, tiles: Sequence[Tile]) -> Sequence[str]:
        """Take note of what is drawn now; return in which ways it is something else."""
        self._kinds.draw(tiles)
        if not self._over:
            top = await scrolled_to(self._site)
            self._drawn.draw([tile.pinterest_id for tile in tiles], top)
        return self._kinds.differences

    async def missing(self, *, ended: bool) -> bool:
        """Whether the page surely does not draw what it was told.

        Who is suspected is looked for where its neighbours were; then the page is put back.

        Args:
            ended: Whether nothing more comes, so that few suspects are worth the way too.
        """
        suspects = list(self._drawn.suspects)
        if self._over or not (self._drawn.is_blind or len(suspects) >= (1 if ended else _ENOUGH)):
            return False
        self._over = True
        before = await scrolled_to(self._site)
        try:
            return await self._still_missing(suspects, before)
        finally:
            self._drawn.clear()
            await scroll_to(self._site, before)

    async def _still_missing(self, suspects: Sequence[Suspect], before: float) -> bool:
        """Look again, for as long as a slow page needs, where the first suspect should be."""
        deadlines = self._site.profile.data.deadlines
        suspect = suspects[0] if suspects else Suspect("", frozenset(), before)
        await scroll_to(self._site, suspect.top)
        loop = asyncio.get_running_loop()
        quiet, latest = (loop.time() + s for s in (deadlines.feed_quiet, deadlines.action))
        shown: set[str] = set()
        while loop.time() < quiet or (await is_loading(self._site) and loop.time() < latest):
            tiles = await shown_tiles(self._site, self._source)
            shown = {tile.pinterest_id for tile in tiles}
            if suspect.pinterest_id in shown or (shown and not suspects):
                return False
            await self._site.page.wait_for_timeout(deadlines.settle * 1000)
        return suspect.near <= shown
