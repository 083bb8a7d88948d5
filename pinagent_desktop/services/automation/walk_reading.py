"""Reading the first pins of a page two ways, the page's own answers and what it draws."""

import asyncio
from dataclasses import dataclass, field

from pinagent_desktop.domain.errors import SiteUnreachable
from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PinDraft, Source
from pinagent_desktop.services.automation.browser_errors import is_passing, site_errors
from pinagent_desktop.services.automation.feed_parser import read_feed
from pinagent_desktop.services.automation.grid import tile_spec
from pinagent_desktop.services.automation.page_scripts import READ_TILES
from pinagent_desktop.services.automation.responses import Ear
from pinagent_desktop.services.automation.scrolling import scroll_on
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.tile_parser import read_tiles

_MOST_SCROLLS = 12
_MOST_SCROLLS_UNTOLD = 2
"""Where no answer says how many pins there are to be seen."""


@dataclass
class PinsRead:
    """What a page of pins told and showed.

    Attributes:
        told: Ids that its answers named; ``None`` when no answer could be read.
        first: Those of the first answer, in its order.
        shown: Ids that it drew while it was looked through.
        strategy: Index of the tiles' strategy that fitted, -1 for none.
        says_empty: Whether the site said in words that there is nothing.
    """

    told: set[str] | None = None
    first: list[str] = field(default_factory=list)
    shown: dict[str, None] = field(default_factory=dict)
    strategy: int = -1
    says_empty: bool = False

    @property
    def strangers(self) -> int:
        """How many pins were drawn that no answer named, where answers could be read."""
        return 0 if self.told is None else len(self.shown.keys() - self.told)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing, as the site itself says."""
        return not self.shown and not self.told and (self.told is not None or self.says_empty)

    @property
    def is_whole(self) -> bool:
        """Whether everything that was told first was drawn, or there is nothing."""
        return self.is_empty or bool(self.first and self.shown.keys() >= set(self.first))

    @property
    def pins(self) -> list[str]:
        """Ids in the order in which they came."""
        return self.first or list(self.shown)

    @property
    def words(self) -> str:
        """What was read, in numbers."""
        if self.is_empty:
            return "the site says that there is nothing"
        if self.told is None:
            return f"no pins by the page's own answers, {len(self.shown)} on the page"
        drawn = len(self.shown.keys() & set(self.first))
        words = f"{len(self.first)} pins by the page's own answers, {drawn} of them on the page"
        if drawn == len(self.first):
            words = f"{drawn} pins by the page's own answers, the same {drawn} on the page"
        return words + (f", {self.strangers} more that no answer names" if self.strangers else "")


class PinsReader:
    """Looks at the page that is open, from its top until the first answer's pins were all drawn."""

    def __init__(self, site: SitePage, ear: Ear, *, source: Source, scope: str = "") -> None:
        """Prepare.

        Args:
            site: The page.
            ear: Hears the feed's answers; opened before the page was.
            source: As what the pins are read.
            scope: Selector of the only region that counts, if it is there.
        """
        self._site = site
        self._ear = ear
        self._source: Source = source
        self._scope = scope
        self._read = PinsRead()

    async def read(self) -> PinsRead:
        """Return what was read.

        Raises:
            SiteUnreachable: The page asked for its pins and got no answer.
            Interrupted: Something stands in the way.
        """
        await self._something_is_there()
        deadline = self._site.profile.data.deadlines.feed_answer
        for number in range(_MOST_SCROLLS):
            if not await self._ear.settle(deadline):
                raise SiteUnreachable("No answer", site=self._site.profile.base_url)
            await self._hear()
            await self._see()
            untold = self._read.told is None and number >= _MOST_SCROLLS_UNTOLD
            if untold or self._read.is_whole or not await scroll_on(self._site):
                break
        if self._read.strangers and await self._ear.settle(deadline):
            await self._hear()  # of what was drawn after the last hearing
        return self._read

    async def _something_is_there(self) -> None:
        """Wait until answers or tiles are there, or the site says that there is nothing."""
        site, deadlines = self._site, self._site.profile.data.deadlines
        loop = asyncio.get_running_loop()
        begun = loop.time()
        while (waited := loop.time() - begun) < deadlines.feed_answer:
            await self._ear.change(deadlines.settle)
            await self._see()
            if self._ear.answers or self._read.shown or await self._says_empty():
                return
            await site.look()
            if waited > deadlines.action and not self._ear.is_waiting:
                return

    async def _hear(self) -> None:
        for answer in self._ear.take():
            if not answer.ok:
                await self._site.refuse(answer)
                continue
            page = read_feed(answer.data, self._site.profile, source=self._source)
            if not page.known_shape:
                continue
            ids = [entry.pinterest_id for entry in page.entries if _counts(entry)]
            named = [pin_id for pin_id in ids if pin_id]
            self._read.told = (self._read.told or set()) | set(named)
            self._read.first = self._read.first or list(dict.fromkeys(named))

    async def _see(self) -> None:
        from playwright.async_api import Error

        site = self._site
        try:
            with site_errors(site.profile.data.tiles.name):
                told = await site.page.evaluate(READ_TILES, tile_spec(site.profile, self._scope))
        except Error as error:
            if is_passing(error):
                return
            raise
        found = read_tiles(told["tiles"], site.profile, source=self._source)
        if found and self._read.strategy < 0:
            self._read.strategy = int(told["strategy"])
        self._read.shown |= {
            tile.pinterest_id: None for tile in found if tile.pinterest_id and _counts(tile.entry)
        }

    async def _says_empty(self) -> bool:
        seen = await self._site.observe()
        words = f"{seen.words}\n{seen.body}" if seen is not None else ""
        self._read.says_empty = self._site.profile.says("empty_feed", words) is not None
        return self._read.says_empty


def _counts(entry: PinDraft | LeftOut) -> bool:
    """Advertisements are named differently in answers and tiles, so they cannot be compared."""
    return not isinstance(entry, LeftOut) or entry.reason is not LeftOutReason.PROMOTED
