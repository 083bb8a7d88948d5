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
        count: How many entries were read so far.
    """

    def __init__(
        self,
        site: SitePage,
        resource: str,
        read_data: Callable[[Json], Sequence[T]],
        read_page: Callable[[], Awaitable[Sequence[T]]],
    ) -> None:
        """Prepare.

        Args:
            site: The page.
            resource: What the page asks for.
            read_data: Entries of an answer's data.
            read_page: Entries that the page shows now.
        """
        self._site = site
        self._resource = resource
        self._read_data = read_data
        self._read_page = read_page
        self._idle = 0
        self._ended = False
        self.told = False
        self.count = 0

    async def entries(self, url: str) -> AsyncIterator[T]:
        """Open an address and yield what it lists; an entry the page shows may come again."""
        site, deadlines = self._site, self._site.profile.data.deadlines
        with site.log.ear(self._resource) as ear:
            await site.go(url)
            await ear.change(deadlines.feed_quiet)
            while True:
                await ear.settle(deadlines.feed_answer)
                for entry in await self._look(ear):
                    self.count += 1
                    yield entry
                if self._ended or not await self._goes_on(ear):
                    return

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

    async def _goes_on(self, ear: Ear) -> bool:
        site = self._site
        moved = await scroll_on(site)
        if moved or ear.is_waiting or await ear.change(site.profile.data.deadlines.feed_quiet):
            self._idle = 0
            return True
        self._idle += 1
        await site.look()
        return self._idle < site.profile.data.limits.idle_rounds
