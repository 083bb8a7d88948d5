"""The account's boards: found by exact name among all, created, read back, deleted."""

import unicodedata
from collections.abc import AsyncIterator
from typing import Any

from pinagent_desktop.domain.errors import BoardRefused, SiteChanged, SiteUnreachable
from pinagent_desktop.domain.run import Board
from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.hands import Hands
from pinagent_desktop.services.automation.listing import Listing
from pinagent_desktop.services.automation.page_parser import (
    Answer,
    read_board,
    read_board_cards,
    read_boards,
)
from pinagent_desktop.services.automation.page_scripts import READ_CARDS
from pinagent_desktop.services.automation.responses import Ear
from pinagent_desktop.services.automation.scrolling import scroll_to
from pinagent_desktop.services.automation.site_page import SitePage

_NOT_FOUND = 404


class Boards:
    """The steps on the profile page."""

    def __init__(self, site: SitePage) -> None:
        self._site = site
        self._hands = Hands(site)
        self.username = ""
        """Whose boards; learned at the sign-in."""
        self.names: set[str] = set()
        """Names of the boards read so far."""
        self._missing: tuple[str, int, str] | None = None
        """A name that no board had, and on which page that was seen."""

    async def find(self, name: str) -> Board | None:
        """Return the board of exactly this name among all boards of the account."""
        async for board in self._all():
            if board.name == name:
                return board
        self._missing = (name, *self._here)
        return None

    async def create(self, name: str, *, secret: bool) -> Board:
        """Create a board and read it back; one that is there already is returned.

        Where it was looked for last and nothing was opened since, that page is gone on with.

        Raises:
            BoardRefused: The site refuses the name (fact ``words``); no other name is tried.
            SiteChanged: The dialog is not what it was, or the board is not there afterwards.
            SiteUnreachable: The answer got lost, and the board is not there.
        """
        site = self._site
        if self._missing != (name, *self._here) and (there := await self.find(name)) is not None:
            return there
        self._missing = None  # whatever interrupts from here on, it is looked for again
        await scroll_to(site, 0)
        with site.log.ear(site.profile.data.resources.board) as ear:
            await self._fill_form(name, secret=secret)
            ear.forget()
            await self._hands.press("board_submit")
            answer = await self._answer(ear)
        if answer is not None and answer.ok:
            await self._leave_suggestions()
        board = await self.find(name)
        if board is None and answer is not None and site.profile.says("name_taken", answer.message):
            board = await self._namesake(name)
        if board is None:
            board = self._told(answer, name)
        if secret and board.secret is False:
            words = "The board is public although it was to be secret"
            await site.locating.odd(site.profile.part("board_secret").name, words)
        return board

    async def delete(self, board: Board) -> None:
        """Delete a board by its own menu and see that it is gone; one that is gone is fine."""
        site = self._site
        if (
            await site.go(site.profile.url(site.profile.data.routes.board, board=board.url))
            == _NOT_FOUND
        ):
            return
        with site.log.ear(site.profile.data.resources.board) as ear:
            await self._hands.press("board_options")
            await self._hands.press("edit_board")
            await self._hands.press("delete_board")
            ear.forget()
            await self._hands.press("confirm_delete")
            await ear.change(site.profile.data.deadlines.action)
            await ear.settle(site.profile.data.deadlines.feed_answer)
            for answer in ear.take():
                await site.refuse(answer)
        if await self.find(board.name) is not None:
            raise SiteChanged("The board is still there", part="the deletion of a board")

    async def _fill_form(self, name: str, *, secret: bool) -> None:
        site = self._site
        await self._hands.open("create_menu", "create_board_item")
        await self._hands.press("create_board_item")
        form = await site.find("board_form")
        with site_errors("reading the Create board dialog"):
            words = await form.inner_text()
        if site.profile.says("restore_board", words):
            raise SiteChanged(
                "Another dialog opened instead", part=site.profile.part("board_form").name
            )
        await self._hands.type_into("board_name", name)
        await self._hands.tick("board_secret", on=secret)

    async def _leave_suggestions(self) -> None:
        """Pass the dialog that suggests pins for the new board, if one comes."""
        site = self._site
        if await site.appears("suggestions_done", site.profile.data.deadlines.settle * 4):
            await self._hands.press("suggestions_done")

    async def _namesake(self, name: str) -> Board | None:
        """Return the board whose name the site takes for the same: only case and blanks differ."""
        async for board in self._all():
            if _loosely(board.name) == _loosely(name):
                return board
        return None

    async def _answer(self, ear: Ear) -> Answer | None:
        """Return the site's answer to Create; ``None`` when it got lost or was never asked."""
        site, deadlines = self._site, self._site.profile.data.deadlines
        if not await ear.change(deadlines.action):
            await site.look()
        await ear.settle(deadlines.feed_answer)
        answers = [answer for answer in ear.take() if answer.act == "create"]
        if not answers:
            return None
        if not answers[-1].ok:
            await site.refuse(answers[-1])
        return answers[-1]

    def _told(self, answer: Answer | None, name: str) -> Board:
        """Return the board that the answer names, for the list did not show it.

        Raises:
            SiteUnreachable: There was no answer.
            BoardRefused: The site refused the name.
            SiteChanged: It took the name, and nobody knows where the board is.
        """
        profile = self._site.profile
        if answer is None or answer.server_failed:
            raise SiteUnreachable("The answer to Create board got lost", site=profile.base_url)
        if not answer.ok and answer.readable:
            raise BoardRefused(answer.message, words=answer.message, board=name)
        board = read_board(answer.data, profile) if answer.ok else None
        if board is None:
            raise SiteChanged(f"The board {name!r} is not there", part="the new board")
        return board

    @property
    def _here(self) -> tuple[int, str]:
        """The page as it is now: how many addresses were opened so far, and its own."""
        return self._site.visits, self._site.page.url

    def _profile_url(self) -> str:
        profile = self._site.profile
        return profile.url(profile.data.routes.profile, username=self.username)

    async def _all(self) -> AsyncIterator[Board]:
        """Yield every board, as the profile's own answers tell, else as its cards show.

        Raises:
            SiteChanged: Neither tells anything, and it is no empty profile either.
        """
        site = self._site
        listing = Listing(
            site,
            site.profile.data.resources.boards,
            lambda data: read_boards(data, site.profile),
            self._cards,
            lambda board: board.url,
        )
        async for board in listing.entries(self._profile_url()):
            self.names.add(board.name)
            yield board
        if not listing.told and listing.is_empty and await site.seen("create_menu") is None:
            key = "board_card"
            raise SiteChanged("No boards can be read", part=site.profile.part(key).name, step=key)

    async def _cards(self) -> tuple[Board, ...]:
        site = self._site
        part, tiles = site.profile.part("board_card"), site.profile.data.tiles
        spec: dict[str, Any] = {
            "cards": [s.value for s in part.strategies],
            "link": tiles.board_link,
            "testId": site.profile.data.site.test_id_attribute,
            "beginning": tiles.board_card_beginning,
            "nameAttribute": tiles.board_name_attribute,
        }
        with site_errors(part.name):
            told = await site.page.evaluate(READ_CARDS, spec)
        await site.locating.drifted(part.name, told["strategy"])
        return read_board_cards(told["cards"], self.username, site.profile)


def _loosely(name: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())
