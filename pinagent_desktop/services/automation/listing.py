"""Reading a list of the page to its end: the page's own answers first, what it shows second."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from pinagent_desktop.services.automation.answer_paths import Json
from pinagent_desktop.services.automation.responses import Ear
from pinagent_desktop.services.automation.scrolling import scroll_on
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
        self._ended = False
        self.told = False

    async def entries(self, url: str) -> AsyncIterator[T]:
        """Open an address and yield what it lists, every entry once."""
        site, deadlines = self._site, self._site.profile.data.deadlines
        with site.log.ear(self._resource) as ear:
            await site.go(url)
            await ear.change(deadlines.feed_quiet)
            while True:
                await ear.settle(deadlines.feed_answer)
                fresh = self._fresh(await self._look(ear))
                for entry in fresh:
                    yield entry
                if self._ended or not await self._goes_on(ear, found=bool(fresh)):
                    return

    @property
    def is_empty(self) -> bool:
        """Whether nothing was listed."""
        return not self._known

    def _fresh(self, entries: Sequence[T]) -> list[T]:
        fresh: dict[str, T] = {}
        for entry in entries:
            if self._key(entry) not in self._known:
                fresh.setdefault(self._key(entry), entry)
        self._known |= fresh.keys()
        return list(fresh.values())

    async def _look(self, ear: Ear) -> Sequence[T]:
        found: list[T] = []
        for answer in ear.take():
            if not answer.ok:
                await self._site.refuse(answer)
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
            self._idle = 0
            return True
        if not moved and not ear.is_waiting:
            await ear.change(site.profile.data.deadlines.feed_quiet)
        self._idle += 1
        await site.look()
        return self._idle < site.profile.data.limits.idle_rounds
