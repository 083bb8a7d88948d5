"""Reading a list of the page to its end: the page's own answers first, what it shows second."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from pinagent_desktop.domain.errors import SiteUnreachable
from pinagent_desktop.services.automation.answer_paths import Json
from pinagent_desktop.services.automation.responses import Ear
from pinagent_desktop.services.automation.scrolling import is_loading, scroll_on
from pinagent_desktop.services.automation.site_page import SitePage

T = TypeVar("T")


class Listing(Generic[T]):
    """One reading of one list.

    Attributes:
        told: Whether the page's own answers could be read.
    """

    def __init__(
        self,
        site: SitePage,
        resource: str,
        read_data: Callable[[Json], Sequence[T]],
        read_page: Callable[[], Awaitable[Sequence[T]]],
        key: Callable[[T], str],
    ) -> None:
        """Prepare.

        Args:
            site: The page.
            resource: What the page asks for.
            read_data: Entries of an answer's data.
            read_page: Entries that the page shows now.
            key: By what an entry is known again.
        """
        self._site = site
        self._resource = resource
        self._read_data = read_data
        self._read_page = read_page
        self._key = key
        self._known: set[str] = set()
        self._idle = 0
        self._ended = self._lost = False
        self._news_at = 0.0
        self.told = False

    async def entries(self, url: str) -> AsyncIterator[T]:
        """Open an address and yield what it lists, every entry once.

        Raises:
            SiteUnreachable: A part of it was asked for and never came. What is missing would pass
                for what is not there.
        """
        site, deadlines = self._site, self._site.profile.data.deadlines
        with site.log.ear(self._resource) as ear:
            await site.go(url)
            await self._begun(ear)
            while True:
                await ear.settle(deadlines.feed_answer)
                fresh = self._fresh(await self._look(ear))
                for entry in fresh:
                    yield entry
                if self._ended or not await self._goes_on(ear, found=bool(fresh)):
                    break
            if not self._ended and (self._lost or ear.is_waiting):
                where = site.profile.base_url
                raise SiteUnreachable(f"A part of {self._resource} did not come", site=where)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was listed."""
        return not self._known

    async def _begun(self, ear: Ear) -> None:
        """Wait until the page asks for the list, shows some of it or says that it is empty.

        A page that is only slow must not pass for an empty one.
        """
        site, deadlines = self._site, self._site.profile.data.deadlines
        loop = asyncio.get_running_loop()
        self._news_at = loop.time()
        while loop.time() < self._news_at + deadlines.feed_answer:
            if await ear.change(deadlines.settle) or ear.answers:
                break
            if await self._read_page() or await site.says_empty():
                break
            await site.look()
        self._news_at = loop.time()

    def _fresh(self, entries: Sequence[T]) -> list[T]:
        fresh: dict[str, T] = {}
        for entry in entries:
            if self._key(entry) not in self._known:
                fresh.setdefault(self._key(entry), entry)
        self._known |= fresh.keys()
        return list(fresh.values())

    async def _look(self, ear: Ear) -> Sequence[T]:
        found: list[T] = []
        answers, lost = ear.take(), ear.take_lost()
        self._lost = lost > 0 or (self._lost and not answers)  # a page may have asked again
        for answer in answers:
            if not answer.ok:
                await self._site.refuse(answer)
                self._lost = self._lost or answer.server_failed
                continue
            self.told = True
            self._ended = answer.ended
            found += self._read_data(answer.data)
        return found if self.told else await self._read_page()

    async def _goes_on(self, ear: Ear, *, found: bool) -> bool:
        """Scroll on; rounds without anything new end it, for other things may follow the list."""
        site = self._site
        moved = await scroll_on(site)
        if found:
            self._idle, self._news_at = 0, asyncio.get_running_loop().time()
            return True
        if not moved and not ear.is_waiting:
            await ear.change(site.profile.data.deadlines.feed_quiet)
        await site.look()
        self._idle += not await self._may_come(ear)
        return self._idle < site.profile.data.limits.idle_rounds

    async def _may_come(self, ear: Ear) -> bool:
        """Whether more is under way: asked for, announced by the last answer, or being drawn."""
        patience = self._site.profile.data.deadlines.feed_answer
        if asyncio.get_running_loop().time() > self._news_at + patience:
            return False
        return ear.is_waiting or (self.told and not self._ended) or await is_loading(self._site)
