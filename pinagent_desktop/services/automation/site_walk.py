"""The doctor's walk: opens pages, looks and scrolls; presses, types and changes nothing."""

from dataclasses import dataclass

from pinagent_desktop.domain.errors import SiteChanged
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.diagnostics import PartSeen, WalkState, WalkStep
from pinagent_desktop.services.automation.boards import Boards
from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.closeup import pin_told
from pinagent_desktop.services.automation.page_parser import RELAY
from pinagent_desktop.services.automation.page_parts import WalkPage
from pinagent_desktop.services.automation.pin_parser import read_pictures, size_of
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.walk_reading import PinsRead, PinsReader

_NOT_FOUND = 404
_PATIENCE = 0.25
"""Share of an action's deadline for a part of a page that has shown others already."""


@dataclass(frozen=True)
class Read:
    """What was read on one page.

    Attributes:
        words: In numbers.
        parts: What stands for the reading itself.
        has_content: Whether the page has what its ``parts_with_content`` belong to.
        is_odd: Whether it deserves a warning although every part is there.
        skipped: Why the page was not looked at, if it was not.
    """

    words: str
    parts: tuple[PartSeen, ...] = ()
    has_content: bool = False
    is_odd: bool = False
    skipped: bool = False


class SiteWalk:
    """Looks at one kind of page after the other; each goes on from what the earlier ones read.

    Attributes:
        who: Handle of who is signed in; told by the sign-in before the first page.
    """

    def __init__(self, site: SitePage) -> None:
        self.who = ""
        self._site = site
        self._boards: list[Board] = []
        self._pins: list[str] = []
        self._looked_for: set[str] = set()

    async def look_at(self, page: WalkPage) -> WalkStep:
        """Open a page, read it and look for its parts.

        Raises:
            SiteChanged: The page itself is not there.
            Interrupted: Something stands in the way.
        """
        read = await self._read(page)
        if read.skipped:
            return WalkStep(step=page.step, page=page.route, state="not looked at", read=read.words)
        wanted = page.parts + (page.parts_with_content if read.has_content else ())
        found = [await self._part(key, first=not i) for i, key in enumerate(wanted)]
        parts = (*found, *read.parts)
        return WalkStep(
            step=page.step,
            page=page.route,
            state=_state(parts, is_odd=read.is_odd),
            parts=parts,
            read=read.words,
            who=self.who if page.reads == "person" else None,
        )

    def not_looked_at(self) -> WalkStep:
        """Return the parts of the site data that no page of this walk could show."""
        parts = self._site.profile.data.parts
        left = tuple(part.name for key, part in parts.items() if key not in self._looked_for)
        return WalkStep(
            step="the rest",
            page="any",
            state="not looked at",
            read=f"{len(left)} parts that show only when something is pressed, or now and then",
            left=left,
        )

    # --- what is read -------------------------------------------------------------------------

    async def _read(self, page: WalkPage) -> Read:
        if page.reads == "person":
            return await self._person()
        if page.reads == "boards":
            return await self._boards_of_profile()
        return await (self._pin(page) if page.reads == "pin" else self._pins_of_page(page))

    async def _person(self) -> Read:
        site = self._site
        if not site.profile.is_own_page(site.page.url):
            await site.go(site.profile.url(site.profile.data.routes.start))
        return Read("somebody is signed in", has_content=True)

    async def _boards_of_profile(self) -> Read:
        if not self.who:
            return Read("nothing told whose profile it is", skipped=True)
        listed = _ListedBoards(self._site)
        listed.username = self.who
        with self._site.log.ear(self._site.profile.data.resources.boards) as ear:
            self._boards = await listed.all()
            told = any(answer.ok for answer in ear.take())
        number = len(self._boards)
        how = "by the page's own answers" if told else "on the page only"
        words = "1 board" if number == 1 else f"{number} boards"
        part = _reading("the list of boards", 1 if told else 2)
        return Read(f"board list: {words} {how}", (part,), has_content=number > 0)

    async def _pins_of_page(self, page: WalkPage) -> Read:
        profile = self._site.profile
        routes, resources = profile.data.routes, profile.data.resources
        if page.route == "search":
            read = await self._pins_at(
                resources.search, (profile.url(routes.search, query=page.query),)
            )
            self._pins = read[0].pins
            return self._as_read(*read)
        if not self._boards:
            return Read("no board was found to look at", skipped=True)
        board = self._boards[0].url
        if page.route == "board":
            own = (profile.url(routes.board, board=board),)
            scope = profile.data.tiles.own_scope
            return self._as_read(*await self._pins_at(resources.board_pins, own, scope))
        ideas = tuple(profile.url(route, board=board) for route in routes.more_ideas)
        return self._as_read(*await self._pins_at(resources.more_ideas, ideas))

    async def _pins_at(
        self, resource: str, urls: tuple[str, ...], scope: str = ""
    ) -> tuple[PinsRead, PartSeen]:
        """Read the first address that is there."""
        site = self._site
        name = f"the address of {site.profile.data.tiles.name}"
        with site.log.ear(resource) as ear:
            for number, url in enumerate(urls, start=1):
                ear.forget()
                if await site.go(url) == _NOT_FOUND:
                    continue
                address = PartSeen(key="address", name=name, strategy=number, strategies=len(urls))
                read = await PinsReader(site, ear, source="search", scope=scope).read()
                if read.pins or read.is_empty or number == len(urls):
                    return read, address
        raise SiteChanged("No such page", part=name)

    def _as_read(self, read: PinsRead, address: PartSeen) -> Read:
        tiles = self._site.profile.data.tiles
        if read.is_empty:
            return Read(read.words, (address,))
        way = 1 if read.told is not None else (2 if read.shown else None)
        seen = PartSeen(
            key="tiles",
            name=tiles.name,
            strategy=read.strategy + 1 or None,
            strategies=len(tiles.selectors),
        )
        parts = (address, seen, _reading("what the page says of its pins", way))
        missing = read.told is not None and not read.is_whole
        return Read(read.words, parts, has_content=True, is_odd=missing or read.strangers > 0)

    async def _pin(self, page: WalkPage) -> Read:
        site = self._site
        if not self._pins:
            return Read("no pin was found to look at", skipped=True)
        with site.log.ear(site.profile.data.resources.pin) as ear, site.log.ear(RELAY) as relay:
            url = site.profile.url(site.profile.data.routes.pin, pin=self._pins[0])
            if await site.go(url) == _NOT_FOUND:
                return Read("the pin is not there any more", skipped=True)
            await self._part(page.parts[0], first=True)
            await ear.settle(site.profile.data.deadlines.feed_answer)
            pin = await pin_told(site, self._pins[0], ear, relay)
        sizes = len(read_pictures(pin, site.profile))
        if sizes:
            part = _reading("the picture's address", 1)
            return Read(f"its picture in {sizes} sizes by the page's own answer", (part,))
        part = _reading("the picture's address", 2 if await self._picture_is_known() else None)
        return Read("its picture's address on the page only", (part,))

    async def _picture_is_known(self) -> bool:
        try:
            image = await self._site.find("closeup_image")
        except SiteChanged:
            return False
        with site_errors("the pin's picture"):
            src = await image.get_attribute("src") or ""
        return size_of(src, self._site.profile.data.pictures) is not None

    # --- parts --------------------------------------------------------------------------------

    async def _part(self, key: str, *, first: bool) -> PartSeen:
        site = self._site
        part = site.profile.part(key)
        self._looked_for.add(key)
        seconds = site.profile.data.deadlines.action * (1.0 if first else _PATIENCE)
        try:
            await site.find(key, seconds=seconds)
        except SiteChanged:
            strategy = None
        else:
            strategy = site.locating.matched[key] + 1
        return PartSeen(key=key, name=part.name, strategy=strategy, strategies=len(part.strategies))


class _ListedBoards(Boards):
    """All the boards at once."""

    async def all(self) -> list[Board]:
        """Return every board of the profile.

        Raises:
            SiteChanged: Neither answers nor cards tell anything.
        """
        return [board async for board in self._all()]


def _reading(name: str, strategy: int | None) -> PartSeen:
    """Return a reading as a part: 1 = by the page's own answers, 2 = by what it draws."""
    return PartSeen(key="reading", name=name, strategy=strategy, strategies=2)


def _state(parts: tuple[PartSeen, ...], *, is_odd: bool) -> WalkState:
    if any(part.strategy is None for part in parts):
        return "gone"
    if is_odd or any(part.strategy != 1 for part in parts):
        return "warning"
    return "ok"
