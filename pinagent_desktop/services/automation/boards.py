"""The account's boards: found by exact name among all, created, read back, deleted."""

import logging
from collections.abc import AsyncIterator
from typing import Any

from pinagent_desktop.domain.errors import SiteChanged, SiteUnreachable, UsageError
from pinagent_desktop.domain.run import Board
from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.listing import Listing
from pinagent_desktop.services.automation.page_parser import (
    Answer,
    read_board,
    read_board_cards,
    read_boards,
)
from pinagent_desktop.services.automation.page_scripts import READ_CARDS
from pinagent_desktop.services.automation.responses import Ear
from pinagent_desktop.services.automation.site_page import SitePage

_LOG = logging.getLogger(__name__)

_NOT_FOUND = 404


class Boards:
    """The steps on the profile page."""

    def __init__(self, site: SitePage) -> None:
        self._site = site
        self.username = ""
        """Whose boards; learned at the sign-in."""

    async def find(self, name: str) -> Board | None:
        """Return the board of exactly this name among all boards of the account."""
        async for board in self._all():
            if board.name == name:
                return board
        return None

    async def create(self, name: str, *, secret: bool) -> Board:
        """Create a board and read it back; one that is there already is returned.

        Raises:
            UsageError: The site refuses the name (fact ``words``).
            SiteChanged: The dialog is not what it was, or the board is not there afterwards.
        """
        site = self._site
        resources = site.profile.data.resources
        await site.go(self._profile_url())
        with site.log.ear(resources.board) as ear:
            await self._fill_form(name, secret=secret)
            ear.forget()
            await site.press("board_submit")
            answer = await self._answer(ear)
        told = read_board(answer.data, site.profile) if answer and answer.ok else None
        if (
            answer is not None
            and answer.ok
            and await site.appears("suggestions_done", site.profile.data.deadlines.settle * 4)
        ):
            await site.press("suggestions_done")
        found = await self.find(name)
        if found is None:
            self._explain(answer, name)
        if secret and found is not None and found.secret is False:
            _LOG.warning("the site made the board public although it was to be secret")
        return found or told or self._missing(name)

    async def delete(self, board: Board) -> None:
        """Delete a board by its own menu and see that it is gone; one that is gone is fine."""
        site = self._site
        if (
            await site.go(site.profile.url(site.profile.data.routes.board, board=board.url))
            == _NOT_FOUND
        ):
            return
        with site.log.ear(site.profile.data.resources.board) as ear:
            await site.press("board_options")
            await site.press("edit_board")
            await site.press("delete_board")
            ear.forget()
            await site.press("confirm_delete")
            await ear.change(site.profile.data.deadlines.action)
            await ear.settle(site.profile.data.deadlines.feed_answer)
            for answer in ear.take():
                await site.refuse(answer)
        if await self.find(board.name) is not None:
            raise SiteChanged("The board is still there", part="the deletion of a board")

    async def _fill_form(self, name: str, *, secret: bool) -> None:
        site = self._site
        await site.press("create_menu")
        await site.press("create_board_item")
        form = await site.find("board_form")
        with site_errors("reading the Create board dialog"):
            words = await form.inner_text()
        if site.profile.says("restore_board", words):
            raise SiteChanged(
                "Another dialog opened instead", part=site.profile.part("board_form").name
            )
        await site.type_into("board_name", name)
        box = await site.find("board_secret")
        with site_errors("the secret checkbox"):
            await box.set_checked(secret, timeout=site.profile.data.deadlines.action * 1000)

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

    def _explain(self, answer: Answer | None, name: str) -> None:
        if answer is None:
            raise SiteUnreachable(
                "The answer to Create board got lost", site=self._site.profile.base_url
            )
        if not answer.ok and answer.readable:
            raise UsageError(answer.message, words=answer.message, board=name)

    def _missing(self, name: str) -> Board:
        raise SiteChanged(f"The board {name!r} is not there", part="the new board")

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
            yield board
        if not listing.told and listing.is_empty and await site.seen("create_menu") is None:
            raise SiteChanged("No boards can be read", part=site.profile.part("board_card").name)

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
