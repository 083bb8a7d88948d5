"""An open browser on the site: the port's methods, each a step that may be repeated."""

import asyncio
import base64
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection
from functools import partial
from typing import TypeVar

from typing_extensions import override

from pinagent_desktop.domain.errors import BrowserGone, Challenged, PinAgentError, SiteUnreachable
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import FeedStep, SiteAccess, SiteSession
from pinagent_desktop.services.automation.boards import Boards
from pinagent_desktop.services.automation.browser_errors import first_line, is_gone
from pinagent_desktop.services.automation.faults import Interrupted
from pinagent_desktop.services.automation.feed import FeedReader
from pinagent_desktop.services.automation.hand_over import HandOver
from pinagent_desktop.services.automation.saving import Saving
from pinagent_desktop.services.automation.sign_in import SignIn
from pinagent_desktop.services.automation.site_page import SitePage

_LOG = logging.getLogger(__name__)

T = TypeVar("T")

_MOST_INTERRUPTIONS = 5
_PICTURE_WIDTH = 400
_PICTURE_QUALITY = 50
_PICTURE_SECONDS = 2.0


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

    @override
    async def sign_in(self) -> str:
        self._boards.username = await self._act(lambda: self._sign_in.run(self._hand_over))
        return self._boards.username

    @override
    async def find_board(self, name: str) -> Board | None:
        await self._know_who()
        return await self._act(lambda: self._boards.find(name))

    @override
    async def create_board(self, name: str, *, secret: bool) -> Board:
        await self._know_who()
        return await self._act(lambda: self._create(name, secret=secret))

    @override
    async def delete_board(self, board: Board) -> None:
        await self._know_who()
        await self._act(lambda: self._boards.delete(board))

    @override
    async def board_pins(self, board: Board) -> Collection[str]:
        return await self._act(lambda: self._saving.pins_of(board))

    @override
    async def save(self, pinterest_id: str, board: Board) -> None:
        await self._act(lambda: self._saving.save(pinterest_id, board))

    @override
    async def remove(self, pinterest_id: str, board: Board) -> None:
        await self._act(lambda: self._saving.remove(pinterest_id, board))

    @override
    async def search(self, query: str) -> AsyncGenerator[FeedStep, None]:
        profile = self._site.profile
        reader = FeedReader(
            self._site,
            resource=profile.data.resources.search,
            source="search",
            urls=(profile.url(profile.data.routes.search, query=query),),
        )
        async for step in self._read(reader):
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
        async for step in self._read(reader):
            yield step

    @override
    async def picture(self) -> bytes | None:
        viewport = self._site.profile.data.site.viewport
        clip = {
            "x": 0,
            "y": 0,
            "width": viewport.width,
            "height": viewport.height,
            "scale": _PICTURE_WIDTH / viewport.width,
        }
        wanted = {"format": "jpeg", "quality": _PICTURE_QUALITY, "clip": clip}
        try:
            async with asyncio.timeout(_PICTURE_SECONDS):
                return await self._draw(wanted)
        except Exception as error:  # noqa: BLE001 - a picture is never worth a run
            _LOG.debug("no picture of the page: %s", first_line(error))
            return None

    async def _draw(self, wanted: dict[str, object]) -> bytes:
        page = self._site.page
        channel = await page.context.new_cdp_session(page)
        try:
            top = await page.evaluate("() => [scrollX, scrollY]")
            clip = wanted["clip"]
            if isinstance(clip, dict):
                clip |= {"x": top[0], "y": top[1]}
            told = await channel.send("Page.captureScreenshot", wanted)
        finally:
            await channel.detach()
        return base64.b64decode(told["data"])

    async def _create(self, name: str, *, secret: bool) -> Board:
        """Create unless an interrupted try has created it already."""
        return await self._boards.find(name) or await self._boards.create(name, secret=secret)

    async def _know_who(self) -> None:
        if not self._boards.username:
            await self.sign_in()

    async def _read(self, reader: FeedReader) -> AsyncGenerator[FeedStep, None]:
        try:
            while not reader.done:
                for step in await self._act(reader.advance):
                    yield step
        finally:
            reader.close()

    async def _act(self, step: Callable[[], Awaitable[T]]) -> T:
        """Do one step; when the person was needed and is done, do it again from its beginning."""
        async with self._turn:
            for _ in range(_MOST_INTERRUPTIONS):
                try:
                    return await self._attempt(step)
                except Interrupted as interrupted:
                    await self._guarded(partial(self._hand_over.wait, interrupted.fault))
        raise Challenged("The site stops every step anew", kind="challenge")

    async def _attempt(self, step: Callable[[], Awaitable[T]]) -> T:
        if not self._site.browser.is_alive:
            _LOG.info("the browser is opened again")
            await self._guarded(self._site.browser.revive)
        return await self._guarded(step)

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
