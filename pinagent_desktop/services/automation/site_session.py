"""An open browser on the site: the port's methods, each a step that may be repeated."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from functools import partial
from typing import TypeVar

from typing_extensions import override

from pinagent_desktop.domain.errors import (
    BrowserGone,
    Challenged,
    PinAgentError,
    SignedOut,
    SignInNeeded,
    SiteChanged,
    SiteUnreachable,
)
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import (
    FeedStep,
    OnBoard,
    Sightings,
    SiteAccess,
    SiteSession,
)
from pinagent_desktop.services.automation.boards import Boards
from pinagent_desktop.services.automation.browser_errors import first_line, is_gone, site_errors
from pinagent_desktop.services.automation.faults import Interrupted
from pinagent_desktop.services.automation.feed import FeedReader
from pinagent_desktop.services.automation.hand_over import HandOver
from pinagent_desktop.services.automation.live_picture import live_picture
from pinagent_desktop.services.automation.saving import Saving
from pinagent_desktop.services.automation.sign_in import SignIn
from pinagent_desktop.services.automation.site_page import SitePage
from pinagent_desktop.services.automation.snapshots import Snapshots

_LOG = logging.getLogger(__name__)

T = TypeVar("T")

_MOST_INTERRUPTIONS = 5


class BrowserSession(SiteSession):
    """One account's session in a real browser."""

    def __init__(self, site: SitePage, access: SiteAccess, hand_over: HandOver) -> None:
        """Compose the steps.

        Args:
            site: The page.
            access: Whose session it is.
            hand_over: Waits for the person.
        """
        self._site = site
        self._hand_over = hand_over
        self._sign_in = SignIn(site, access.account, access.password)
        self._boards = Boards(site)
        self._boards.username = access.account.handle or ""
        self._saving = Saving(site)
        self._turn = asyncio.Lock()
        self._doing = ""
        self._is_in = False
        self._person = [access.account.username, access.account.handle, access.password]
        self.snapshots: Snapshots | None = None
        """Where a page is kept that no longer fits the site data; nowhere if unset."""

    @override
    async def sign_in(self) -> str:
        step = partial(self._sign_in.run, self._hand_over)
        self._boards.username = await self._act(step, "Signing in")
        self._person.append(self._boards.username)
        self._is_in = True
        return self._boards.username

    @override
    async def find_board(self, name: str) -> Board | None:
        await self._know_who()
        self._person.append(name)
        return await self._act(lambda: self._boards.find(name), "Looking for the board")

    @override
    async def create_board(self, name: str, *, secret: bool) -> Board:
        await self._know_who()
        self._person.append(name)
        create = partial(self._boards.create, name, secret=secret)
        return await self._act(create, "Creating the board")

    @override
    async def delete_board(self, board: Board) -> None:
        await self._know_who()
        await self._act(lambda: self._boards.delete(board), "Deleting the board")

    @override
    async def board_pins(self, board: Board) -> OnBoard:
        return await self._act(lambda: self._saving.pins_of(board), "Reading the board")

    @override
    async def save(self, pinterest_id: str, board: Board) -> None:
        await self._act(lambda: self._saving.save(pinterest_id, board), "Saving a pin")

    @override
    async def remove(self, pinterest_id: str, board: Board) -> None:
        await self._act(lambda: self._saving.remove(pinterest_id, board), "Taking a pin off")

    @override
    async def search(self, query: str) -> AsyncGenerator[FeedStep, None]:
        profile = self._site.profile
        self._person.append(query)
        reader = FeedReader(
            self._site,
            resource=profile.data.resources.search,
            source="search",
            urls=(profile.url(profile.data.routes.search, query=query),),
        )
        async for step in self._read(reader, "Searching"):
            yield step

    @override
    async def more_ideas(self, board: Board) -> AsyncGenerator[FeedStep, None]:
        profile = self._site.profile
        reader = FeedReader(
            self._site,
            resource=profile.data.resources.more_ideas,
            source="more_ideas",
            urls=tuple(
                profile.url(route, board=board.url) for route in profile.data.routes.more_ideas
            ),
            own_board=board,
            own_pins=self._saving.own_pins.get(board.url, ()),
        )
        async for step in self._read(reader, "Reading More ideas"):
            yield step

    @override
    async def picture(self) -> bytes | None:
        return await live_picture(self._site)

    @override
    async def to_front(self) -> None:
        # Not one of the steps: it comes while a step waits for the person.
        if self._has_page:
            with site_errors("bringing the window to the front"):
                await self._site.page.bring_to_front()

    @override
    def doing(self) -> str:
        return self._doing

    @override
    def sightings(self) -> Sightings:
        return self._site.locating.book.so_far()

    async def _know_who(self) -> None:
        if not self._boards.username:
            await self.sign_in()

    async def _read(self, reader: FeedReader, doing: str) -> AsyncGenerator[FeedStep, None]:
        name = self._site.profile.data.tiles.name
        try:
            while not reader.done:
                for step in await self._act(reader.advance, doing):
                    for warning in step.warnings:
                        await self._site.locating.odd(name, warning)
                    yield step
        finally:
            reader.close()

    async def _act(self, step: Callable[[], Awaitable[T]], doing: str = "") -> T:
        """Do one step; when the person was needed and is done, do it again from its beginning.

        A part that is not there gets one more try on the page opened anew; then the page is kept
        as evidence, and the step ends.
        """
        async with self._turn:
            self._doing = doing or self._doing
            try:
                return await self._persistently(step)
            except SiteChanged as changed:
                await self._tell_whole(changed)
                raise
            except PinAgentError as error:
                error.facts.setdefault("site_name", self._site.profile.data.name)
                raise

    async def _persistently(self, step: Callable[[], Awaitable[T]]) -> T:
        may_reload = True
        for _ in range(_MOST_INTERRUPTIONS):
            try:
                return await self._attempt(step)
            except Interrupted as interrupted:
                await self._wait_for_person(interrupted)
            except SiteChanged as changed:
                # A part that was not there has had nothing done to it; nothing else is repeated.
                if not may_reload or "step" not in changed.facts:
                    raise
                may_reload = False
                _LOG.info("%s; the page is opened once more", changed.detail)
        raise Challenged("The site stops every step anew", kind="challenge")

    async def _wait_for_person(self, interrupted: Interrupted) -> None:
        fault = interrupted.fault
        try:
            await self._guarded(partial(self._hand_over.wait, fault))
        except SignInNeeded as needed:
            if self._is_in and fault.kind == "signed_out":
                raise SignedOut(needed.detail, **needed.facts) from None
            raise
        self._site.log.excuse()

    async def _tell_whole(self, changed: SiteChanged) -> None:
        """Give the error every fact its sentence needs, and keep the page as evidence."""
        data, book = self._site.profile.data, self._site.locating.book
        name = str(changed.facts.setdefault("part", "a part of the page"))
        changed.facts.setdefault("version", data.version)
        changed.facts.setdefault("site_name", data.name)
        key = str(changed.facts.get("step") or book.key_of(name))
        if "step" not in changed.facts:
            book.missed(key, name)
        if self.snapshots is None:
            return
        person = [text for text in (*self._person, *self._boards.names) if text]
        kept = await self.snapshots.keep(self._site.page, key, person) if self._has_page else None
        if kept is not None:
            changed.facts["snapshot"] = kept
            _LOG.warning("%s: what the page looks like is kept in %s", name, kept)

    @property
    def _has_page(self) -> bool:
        return self._site.browser.is_alive

    async def _attempt(self, step: Callable[[], Awaitable[T]]) -> T:
        if not self._site.browser.is_alive:
            _LOG.info("the browser is opened again")
            await self._guarded(self._site.browser.revive)
        return await self._guarded(partial(self._looked, step))

    async def _looked(self, step: Callable[[], Awaitable[T]]) -> T:
        """Do a step; what it asked for may have left with its page, for one that wants the person.

        Raises:
            Interrupted: Something stands in the way of the page as it is now.
        """
        from playwright.async_api import Error

        try:
            return await step()
        except Error as error:
            if not is_gone(error):
                await self._site.look()
            raise

    async def _guarded(self, step: Callable[[], Awaitable[T]]) -> T:
        """Turn what the browser still throws into our errors."""
        from playwright.async_api import Error

        try:
            return await step()
        except BrowserGone:
            self._site.browser.is_dead()
            raise
        except (PinAgentError, Interrupted):
            raise
        except Error as error:
            if is_gone(error):
                self._site.browser.is_dead()
                raise BrowserGone(first_line(error)) from None
            raise SiteUnreachable(first_line(error), site=self._site.profile.base_url) from None
