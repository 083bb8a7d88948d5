"""Reading an endless feed: what the page is told first, what it draws second, nothing twice."""

import asyncio
import logging
from collections.abc import Collection

from pinagent_desktop.domain.errors import SiteChanged, SiteUnreachable
from pinagent_desktop.domain.pin import Source
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import FeedStep
from pinagent_desktop.services.automation.endless_loading import EndlessLoading
from pinagent_desktop.services.automation.feed_book import FeedBook, News
from pinagent_desktop.services.automation.feed_comparison import FeedComparison
from pinagent_desktop.services.automation.feed_parser import read_feed
from pinagent_desktop.services.automation.grid import shown_tiles
from pinagent_desktop.services.automation.page_memory import free_memory
from pinagent_desktop.services.automation.page_parser import Answer
from pinagent_desktop.services.automation.picture_backlog import PictureBacklog
from pinagent_desktop.services.automation.responses import Ear
from pinagent_desktop.services.automation.scrolling import is_loading, scroll_on, scroll_to
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.standstill import Standstill
from pinagent_desktop.services.automation.tile_parser import Tile

_LOG = logging.getLogger(__name__)

_NOT_FOUND = 404
_MOST_OPEN_PICTURES = 150
# About 150 pictures; what they leave behind is then freed before it is more than some 50 MB.
_MOVES_PER_CLEANING = 8
# What a trusted feed shows below its last answer is compared too, but not without end.
_MOVES_TO_THE_END = 8


class FeedReader:
    """One reading of one feed; every call of ``advance`` may be repeated after it was interrupted.

    Attributes:
        done: Whether nothing more comes.
    """

    def __init__(
        self,
        site: SitePage,
        *,
        resource: str,
        source: Source,
        urls: tuple[str, ...],
        own_board: Board | None = None,
        own_pins: Collection[str] = (),
    ) -> None:
        """Prepare; nothing is opened yet.

        Args:
            site: The page.
            resource: What the page asks for.
            source: Which feed it is.
            urls: Addresses to try, best first.
            own_board: Board whose own pins are left out.
            own_pins: Their ids, as far as known.
        """
        self._site = site
        self._source = source
        self._urls = list(urls)
        self._own_board = own_board
        self._book = FeedBook(own_pins)
        self._ear: Ear = site.log.open_ear(resource)
        self._pictures = PictureBacklog()
        self._comparison = FeedComparison(site, source)
        self._visit = -1
        self._tries = self._idle = self._stale = 0
        self._loading = EndlessLoading()
        self._still = Standstill()
        self._ended = self._told = self._deaf = self._surprised = False
        self._failed = self._refused = self._at_end = self._swept = False
        self._moves = self._moves_since_end = 0
        self._warned: set[str] = set()
        self._warnings: list[str] = []
        self._steps: list[FeedStep] = []
        self.done = False

    def close(self) -> None:
        """Stop listening."""
        self._pictures.close()
        self._site.log.close_ear(self._ear)

    async def advance(self) -> list[FeedStep]:
        """Look further and return what is new; one last step says that the feed ended.

        Raises:
            SiteChanged: Nothing of the feed can be read, or it has no such page.
            SiteUnreachable: It does not answer.
        """
        if self._site.visits == self._visit:
            await self._collect(await self._move())
        else:
            await self._load()
            await self._collect(None)
        await self._decide()
        if self.done:
            self._steps.append(self._step(News(), "network" if self._told else "dom", ended=True))
        # Only now: what was read before an interruption is told after it.
        steps, self._steps = self._steps, []
        return steps

    async def _load(self) -> None:
        site, deadlines = self._site, self._site.profile.data.deadlines
        self._ear.forget()
        self._pictures.watch(site.page)
        self._book.reopened()
        self._comparison.reopened()
        self._ended = self._failed = self._at_end = False
        self._idle = 0
        self._loading.is_over()
        while await site.go(self._urls[0]) == _NOT_FOUND:
            await self._next_address("No such page")
        self._visit = site.visits
        loop = asyncio.get_running_loop()
        deadline = loop.time() + deadlines.feed_answer
        while loop.time() < deadline:
            await self._ear.change(deadlines.settle)
            if self._ear.answers or await shown_tiles(site, self._source):
                return
            await site.look()
        if self._ear.is_waiting or self._ear.take_lost():
            raise SiteUnreachable("The feed does not answer", site=site.profile.base_url)
        await self._next_address("Neither answers nor pins")
        await self._load()

    async def _next_address(self, why: str) -> None:
        """Take the next address, or say that the site changed."""
        name = self._site.profile.data.tiles.name
        if len(self._urls) == 1:
            raise SiteChanged(why, part=name)
        del self._urls[0]
        await self._site.locating.drifted(f"the address of {name}", 1)

    async def _move(self) -> tuple[Tile, ...] | None:
        """Go on by one step; return what was drawn while the page waited for its answer."""
        site, deadlines = self._site, self._site.profile.data.deadlines
        await self._pictures.wait_below(_MOST_OPEN_PICTURES, deadlines.action)
        moved = await scroll_on(site)
        if moved:
            self._loading.is_over()
        self._at_end = not moved
        self._moves += moved
        self._moves_since_end += moved
        # Looking takes a while; the answer that the step called for is under way meanwhile.
        tiles = await shown_tiles(site, self._source) if moved else None
        if moved or self._ear.is_waiting or await self._ear.change(deadlines.feed_quiet):
            if not await self._ear.settle(deadlines.feed_answer):
                raise SiteUnreachable("The feed does not answer", site=site.profile.base_url)
            # A page that asks again and again for what it is refused is going nowhere either.
            self._idle = self._idle + 1 if self._failed else 0
        else:
            loads = await is_loading(site)
            self._loading.note(loads)
            self._idle += not loads
            await site.look()
        if moved and self._moves % _MOVES_PER_CLEANING == 0:
            await free_memory(site)
        return tiles

    async def _collect(self, tiles: tuple[Tile, ...] | None) -> None:
        """Hear what was answered, then compare it with what is drawn.

        Args:
            tiles: Drawn before the last answer was waited for; ``None`` to look now.
        """
        self._stale += not (self._book.is_replaying or self._failed or self._loading)
        await self._ear.settle(self._site.profile.data.deadlines.feed_answer)
        if self._ear.take_lost():  # where the feed was cut off is not its end
            self._failed = True
        for _ in range(len(self._ear.answers)):  # those that come meanwhile are the next round's
            news = await self._heard(self._ear.answers.popleft())
            if news:
                self._steps.append(self._step(news, "network"))
        if tiles is None:
            tiles = await shown_tiles(self._site, self._source)
            if self._ear.is_waiting or self._ear.answers:
                return  # What these tiles are is about to be told.
        news = self._book.show(tiles, deaf=not self._told)
        if news:
            if self._told:
                self._surprised = True
                self._warn("The page shows pins that its own answers do not name")
            self._steps.append(self._step(news, "dom"))
        for words in await self._comparison.shown(tiles):
            self._warn(words)

    async def _heard(self, answer: Answer) -> News:
        if not answer.ok:
            await self._not_ok(answer)
            return News()
        page = read_feed(
            answer.data, self._site.profile, source=self._source, own_board=self._own_board
        )
        if not page.known_shape:
            self._is_deaf()
            return News()
        self._told, self._failed, self._ended = True, False, answer.ended
        self._idle = self._moves_since_end = 0  # what failed before was no end
        self._still.is_over()
        news = self._book.serve(page.entries, answer.bookmark)
        self._comparison.named([pin.pinterest_id for pin in news.pins])
        return news

    async def _not_ok(self, answer: Answer) -> None:
        if answer.server_failed:
            self._failed = True
        elif answer.readable or answer.status not in range(200, 300):
            await self._site.refuse(answer)
            self._failed = self._refused = True
        else:
            self._is_deaf()

    def _is_deaf(self) -> None:
        """An answer could not be read: go by what the page draws, and say so."""
        self._deaf = True
        self._warn("The page's own answers cannot be read")

    async def _decide(self) -> None:
        """See whether the feed is over: by its own word, or because nothing moves any more."""
        limits = self._site.profile.data.limits
        if self._stale >= limits.stale_rounds:
            self._warn("The feed only repeats itself")
            self.done = True
        trusted = self._told and not self._deaf and not self._surprised
        seen = self._at_end or (trusted and self._moves_since_end >= _MOVES_TO_THE_END)
        if self._ended and not self._ear.is_waiting and seen:
            self.done = True
        elif self._idle >= limits.idle_rounds:
            await self._end_of_page()
        elif self._loading.seconds > self._site.profile.data.deadlines.feed_answer:
            self._loads_in_vain()
        if self.done and self._book.grid_moves and not self._told and not self._swept:
            # Tiles may have been moved to where we had been already: once more from the top.
            self._swept, self.done, self._idle = True, False, 0
            await scroll_to(self._site, 0.0)
        sure = self._told and not self._deaf and not self._book.grid_moves
        if sure and await self._comparison.missing(ended=self.done):
            self._warn("The page does not show all pins that its own answers name")
        if self.done:
            self.close()

    def _loads_in_vain(self) -> None:
        """Open a page anew that loads without end; the second time that is all there is.

        Raises:
            SiteUnreachable: It never brought anything.
        """
        if self._loading.may_try_again():
            self._visit = -1
        elif self._book.is_empty:
            where = self._site.profile.base_url
            raise SiteUnreachable("The feed loads and never brings anything", site=where)
        else:
            self._warn("The feed goes on loading and brings nothing more")
            self.done = True

    async def _end_of_page(self) -> None:
        site = self._site
        if self._failed:
            if self._refused:
                name = site.profile.data.tiles.name
                raise SiteChanged("The site refuses what its own page asks for", part=name)
            if self._tries >= site.profile.data.limits.page_retries:
                raise SiteUnreachable("The feed answers only failures", site=site.profile.base_url)
            self._tries += 1
            self._visit = -1  # Opened anew at the next call; what is known is not told again.
            return
        if self._book.is_empty and not self._told and not await self._site.says_empty():
            name = site.profile.data.tiles.name
            raise SiteChanged("The feed shows no pins and does not say why", part=name)
        if self._told and not (self._ended or self._deaf):
            if await self._still.nudge(site):
                self._idle = 0
                return
            self._warn("The feed stopped without saying that it had ended")
        self.done = True

    def _warn(self, words: str) -> None:
        if words not in self._warned:
            self._warned.add(words)
            _LOG.info("%s", words)
            self._warnings.append(words)

    def _step(self, news: News, source: str, *, ended: bool = False) -> FeedStep:
        if news.is_fresh:
            self._stale = 0
            self._loading.is_over()
        warnings, self._warnings = tuple(self._warnings), []
        return FeedStep(
            pins=news.pins,
            left_out=news.left_out,
            ended=ended,
            source="network" if source == "network" else "dom",
            warnings=warnings,
        )
