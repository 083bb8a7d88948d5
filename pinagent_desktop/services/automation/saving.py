"""Saving a pin to exactly one board, seen on the board afterwards; taking it off again."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field

from pinagent_desktop.domain.errors import SiteChanged, SiteUnreachable, UsageError
from pinagent_desktop.domain.run import Board
from pinagent_desktop.ports.automation import OnBoard
from pinagent_desktop.services.automation.answer_paths import Json, first_text, items
from pinagent_desktop.services.automation.browser_errors import site_errors
from pinagent_desktop.services.automation.closeup import pin_told
from pinagent_desktop.services.automation.feed_parser import flatten
from pinagent_desktop.services.automation.grid import shown_tiles
from pinagent_desktop.services.automation.hands import Hands
from pinagent_desktop.services.automation.listing import Listing
from pinagent_desktop.services.automation.page_parser import RELAY, Answer
from pinagent_desktop.services.automation.pin_parser import (
    original_ids,
    read_pictures,
    signature_of,
)
from pinagent_desktop.services.automation.responses import Ear
from pinagent_desktop.services.automation.site_page import SitePage

_NOT_FOUND = 404
_PICKS = 3
"""How often the board picker is opened for one pin, when something keeps closing it."""


@dataclass(frozen=True)
class Held:
    """A pin on a board: the account's own copy.

    Attributes:
        own_id: Its own id.
        ids: Its own id and those of the pins it was saved from, where told.
        signature: Signature of its picture: what copy and original share.
    """

    own_id: str
    ids: frozenset[str]
    signature: str | None


@dataclass
class Wanted:
    """By what a saved pin is known again on the board."""

    ids: set[str]
    signature: str | None = None

    def is_it(self, held: Held) -> bool:
        """Whether a pin of the board is the one."""
        same = self.signature is not None and self.signature == held.signature
        return same or not self.ids.isdisjoint(held.ids)


@dataclass
class Saving:
    """The steps on a pin's own page and on the board's."""

    site: SitePage
    own_pins: dict[str, set[str]] = field(default_factory=dict)
    """Own ids seen on each board, by the board's address."""
    _copies: dict[tuple[str, str], Held] = field(default_factory=dict)
    """What this session saved, by board address and original id."""

    def __post_init__(self) -> None:
        """Get ready to press."""
        self._hands = Hands(self.site)

    async def pins_of(self, board: Board) -> OnBoard:
        """Return what is on the board, with the originals where told or known."""
        found = [held async for held in self._held(board)]
        held_now = {held.own_id for held in found}
        known = {
            original
            for (url, original), held in self._copies.items()
            if url == board.url and held.own_id in held_now
        }
        return OnBoard(
            frozenset(known.union(*(held.ids for held in found))),
            frozenset(held.signature for held in found if held.signature is not None),
            len(held_now),
        )

    async def save(self, pin_id: str, board: Board) -> None:
        """Save a pin; one that is on the board already is fine.

        Raises:
            UsageError: The pin is gone.
            SiteChanged: The controls cannot be found, or the pin is not on the board afterwards.
            SiteUnreachable: The answer got lost, and the pin is not on the board.
        """
        site = self.site
        resources = site.profile.data.resources
        with site.log.ear(resources.save, resources.pin) as ear:
            wanted = await self._open_pin(pin_id, ear)
            await site.find("board_picker_open")
            if await site.seen("saved_mark") is not None:
                if await self._is_on(board, wanted, pin_id):
                    return
                await self._open_pin(pin_id, ear)
            await self._pick(board, ear)
            answer = await self._answer(ear)
            if answer is not None and answer.ok:
                wanted.ids |= {first_text(answer.data, site.profile.data.pin_json.id)} - {""}
                await site.appears("saved_mark", site.profile.data.deadlines.settle)
        if not await self._is_on(board, wanted, pin_id):
            self._explain(answer)

    async def remove(self, pin_id: str, board: Board) -> None:
        """Take a pin off the board; one that is not there is fine.

        Raises:
            SiteChanged: The controls cannot be found, or it is there afterwards.
        """
        site = self.site
        resources = site.profile.data.resources
        with site.log.ear(resources.pin) as ear:
            held = self._copies.get((board.url, pin_id)) or await self._find(
                board, Wanted({pin_id})
            )
            if held is None:
                held = await self._find(board, await self._open_pin(pin_id, ear))
            if held is None:
                return
            wanted = await self._open_pin(held.own_id, ear)
            for step in ("pin_options", "edit_pin", "delete_pin"):
                await self._hands.press(step)
            ear.forget()
            await self._hands.press("confirm_delete")
            await self._answer(ear)
        wanted = Wanted({held.own_id})
        if await self._find(board, wanted) is not None:
            raise SiteChanged("The pin is still on the board", part="the removal of a pin")
        self._copies.pop((board.url, pin_id), None)

    async def _open_pin(self, pin_id: str, ear: Ear) -> Wanted:
        site = self.site
        ear.forget()
        with site.log.ear(RELAY) as relay:
            status = await site.go(site.profile.url(site.profile.data.routes.pin, pin=pin_id))
            if status != _NOT_FOUND:
                await site.find("closeup")
                await ear.settle(site.profile.data.deadlines.feed_answer)
            if status == _NOT_FOUND or await site.seen("pin_unavailable") is not None:
                raise UsageError("The pin is not available any more", pin=pin_id)
            pin = await pin_told(site, pin_id, ear, relay)
        return Wanted({pin_id}, await self._signature(pin))

    async def _signature(self, pin: Mapping[str, Json]) -> str | None:
        """Return the picture's signature as the page was told it, else as it shows."""
        site = self.site
        if told := first_text(pin, site.profile.data.pin_json.signature):
            return told
        image = await site.find("closeup_image")
        with site_errors("the pin's picture"):
            src = await image.get_attribute("src") or ""
        return signature_of(src, site.profile.data.pictures)

    async def _pick(self, board: Board, ear: Ear) -> None:
        """Press Save in the board's row; a picker that went away before is opened once more.

        What lies over the page is closed, and that may close the picker too.
        """
        for more in reversed(range(_PICKS)):
            ear.forget()
            try:
                await self._press_save_of(board, ear)
            except SiteChanged:
                gone = await self.site.seen("board_picker") is None
                if ear.has_heard or not (more and gone):
                    raise
            else:
                return

    async def _press_save_of(self, board: Board, ear: Ear) -> None:
        site, settle = self.site, self.site.profile.data.deadlines.settle
        await self._hands.open("board_picker_open", "board_picker")
        await site.find("board_picker")
        if not await site.appears("board_row", settle * 2, board=board.name):
            await self._hands.type_into("board_picker_search", board.name)
        await self._hands.hover("board_row", board=board.name)
        ear.forget()
        await self._hands.press("board_row_save", board=board.name)

    async def _answer(self, ear: Ear) -> Answer | None:
        """Return the answer to what was pressed; ``None`` when it got lost or nothing was asked."""
        site, deadlines = self.site, self.site.profile.data.deadlines
        if not await ear.change(deadlines.action):
            await site.look()
        await ear.settle(deadlines.feed_answer)
        answers = [answer for answer in ear.take() if answer.act != "get"]
        if answers and not answers[-1].ok:
            await site.refuse(answers[-1])
        return answers[-1] if answers else None

    def _explain(self, answer: Answer | None) -> None:
        site = self.site
        if answer is None:
            raise SiteUnreachable("The answer to Save got lost", site=site.profile.base_url)
        if answer.readable and not answer.ok:
            raise UsageError(answer.message, words=answer.message)
        raise SiteChanged("The saved pin is not on the board", part="the saved pin on its board")

    async def _is_on(self, board: Board, wanted: Wanted, pin_id: str) -> bool:
        held = await self._find(board, wanted)
        if held is not None:
            self._copies[(board.url, pin_id)] = held
        return held is not None

    async def _find(self, board: Board, wanted: Wanted) -> Held | None:
        async for held in self._held(board):
            if wanted.is_it(held):
                return held
        return None

    async def _held(self, board: Board) -> AsyncIterator[Held]:
        """Yield the board's own pins, as its answers tell, else as its page shows.

        Raises:
            SiteChanged: Neither tells anything, and the page does not say that it is empty.
        """
        site = self.site
        listing = Listing(
            site,
            site.profile.data.resources.board_pins,
            self._from_answer,
            self._from_page,
            lambda held: held.own_id,
        )
        url = site.profile.url(site.profile.data.routes.board, board=board.url)
        own = self.own_pins.setdefault(board.url, set())
        async for held in listing.entries(url):
            own.add(held.own_id)
            yield held
        if listing.is_empty and not listing.told and not await site.says_empty():
            # Taken for empty, a pin that is there would be saved once more.
            raise SiteChanged("The board tells nothing", part="the pins of the board")

    def _from_answer(self, data: Json) -> Sequence[Held]:
        profile = self.site.profile
        paths = profile.data.pin_json
        return [
            Held(
                own_id=first_text(pin, paths.id),
                ids=original_ids(pin, paths),
                signature=first_text(pin, paths.signature) or self._drawn(pin),
            )
            for pin in flatten(items(data), profile)
            if first_text(pin, paths.id)
        ]

    def _drawn(self, pin: Json) -> str | None:
        pictures = self.site.profile.data.pictures
        found = read_pictures(pin, self.site.profile).values()
        return next((s for p in found if (s := signature_of(p.url, pictures))), None)

    async def _from_page(self) -> Sequence[Held]:
        scope = self.site.profile.data.tiles.own_scope
        return [
            Held(tile.pinterest_id, frozenset({tile.pinterest_id}), tile.signature)
            for tile in await shown_tiles(self.site, "more_ideas", scope=scope)
            if tile.pinterest_id
        ]
