"""Serving feeds page by page, and noting what was served."""

import collections
import dataclasses
import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pinagent_desktop.practice.catalogue import CatalogPin, PinKind
from pinagent_desktop.practice.pictures.book import PictureLabel
from pinagent_desktop.practice.site.boards import BoardShelf
from pinagent_desktop.practice.site.envelopes import (
    END_BOOKMARK,
    Answer,
    page_size,
    read_bookmark,
    write_bookmark,
)
from pinagent_desktop.practice.site.feed import (
    Mixture,
    Slot,
    SlotKind,
    Taste,
    deal,
    rank,
    taste_of_board,
    taste_of_query,
)
from pinagent_desktop.practice.site.pins import PinView
from pinagent_desktop.practice.state import Board
from pinagent_desktop.practice.world import PracticeWorld

Json = dict[str, Any]

_MODULES, _MANY = 0.02, Mixture(ads=0.3, products=0.15, modules=0.06)

MOST_SEARCHED = 1000
"""The site's search never shows more."""


@dataclass(frozen=True)
class FeedName:
    """Which feed it is: the same name gives the same feed.

    Attributes:
        what: "more-ideas", "search", "related" or "home".
        about: The board's id, the query or the pin's id.
        saved: Ids of the pins the board held when the reader began; they stay so while it scrolls.
        title: The board's name.
    """

    what: str
    about: str
    saved: tuple[str, ...] = ()
    title: str = ""


class FeedDesk:
    """Pages of More ideas, search, related pins and home."""

    def __init__(self, world: PracticeWorld, shelf: BoardShelf, view: PinView) -> None:
        """Serve from the world's catalogue."""
        self._world = world
        self._shelf = shelf
        self._view = view
        self._slots = functools.lru_cache(maxsize=16)(self._deal)

    def more_ideas(self, board: Board, options: Json) -> Answer:
        """The ideas for a board; a board about nothing gets none."""
        if "noideas" in self._world.variants:
            return Answer([], END_BOOKMARK, "v3_board_content_recommendations")
        saved = tuple(pin.source_id for pin in board.pins)
        name = FeedName("more-ideas", board.id, saved, board.name)
        return self._page(name, options, "v3_board_content_recommendations")

    def search(self, query: str, options: Json) -> Answer:
        """Pins for a query; `data` holds them under "results"."""
        page = self._page(FeedName("search", query), options, "v3_search_pins")
        data = {"results": page.data, "sensitivity": {}, "tabs": [], "nag": {}}
        return Answer(data, page.bookmark, page.endpoint)

    def related(self, pin_id: str, options: Json) -> Answer:
        """Pins like a pin."""
        return self._page(FeedName("related", pin_id), options, "v3_related_modules")

    def home(self, options: Json) -> Answer:
        """Pins for the front page."""
        return self._page(FeedName("home", ""), options, "v3_home_feed")

    def _page(self, name: FeedName, options: Json, endpoint: str) -> Answer:
        position = read_bookmark(options) or {"at": 0, "saved": list(name.saved)}
        name = dataclasses.replace(name, saved=tuple(position.get("saved", ())))
        size = page_size(options, self._world.options.page_size)
        slots = self._slots(name)
        start = position["at"]
        again = name.what == "more-ideas" and "endless" in self._world.variants
        served = slots[start : start + size]
        if again and slots:
            served = [slots[(start + n) % len(slots)] for n in range(size)]
        end = start + len(served)
        bookmark = END_BOOKMARK
        if end < len(slots) or (again and slots):
            bookmark = write_bookmark({"at": end, "saved": list(name.saved)})
        data = [self._object(name, slot, start + n) for n, slot in enumerate(served)]
        self._note(name, served)
        return Answer([entry for entry in data if entry is not None], bookmark, endpoint)

    def _note(self, name: FeedName, served: Sequence[Slot]) -> None:
        """Note the kinds of what was served, and how many different photos it holds."""
        kinds: collections.Counter[str] = collections.Counter()
        for slot in served:
            if slot.kind is SlotKind.PIN:
                kinds[slot.pins[0].kind] += 1
            else:
                kinds[slot.kind] += 1
            if slot.kind is SlotKind.MODULE:
                kinds.update(f"module_{pin.kind}" for pin in slot.pins)
        photos = {pin.id for slot in served for pin in slot.pins if pin.kind is PinKind.PHOTO}
        self._world.ledger.note(
            "served",
            feed=f"{name.what}:{name.about}",
            saves=len(name.saved),
            kinds=dict(kinds),
            photos=len(photos),
        )

    def _object(self, name: FeedName, slot: Slot, place: int) -> Json | None:
        match slot.kind:
            case SlotKind.PIN | SlotKind.AD | SlotKind.REPEAT:
                return self._view.pin(slot.pins[0])
            case SlotKind.MODULE:
                return self._view.module([self._view.pin(pin) for pin in slot.pins], place)
            case SlotKind.HEADER:
                return self._view.header(place)
            case SlotKind.OWN:
                board = self._shelf.by_id(name.about)
                if board is None or not board.pins:
                    return None
                saved, pin = self._shelf.pins_of(board)[place % len(board.pins)]
                return self._view.pin(pin, board=board, own_id=saved.id)

    def _deal(self, name: FeedName) -> list[Slot]:
        """The whole feed of that name."""
        world = self._world
        taste = self._taste(name)
        if name.what == "more-ideas" and taste.empty:
            return []
        length = world.options.feed_length
        if name.what == "more-ideas":
            ends = (world.variants.numbers.get(word, length) for word in ("short", "endless"))
            length = min(length, *ends)
        if name.what == "search":
            length = min(length, MOST_SEARCHED)
        seed = f"{world.options.seed} {name.what} {name.about} {' '.join(name.saved)}"
        order = rank(world.catalogue, taste, seed, length + len(name.saved) + 1)
        order = [pin for pin in order if pin.id not in {*name.saved, name.about}][:length]
        mixture = Mixture(modules=_MODULES if name.what in {"more-ideas", "home"} else 0.0)
        if "ads" in world.variants:
            mixture = _MANY
        return deal(world.catalogue, order, len(name.saved), seed, mixture)

    def _taste(self, name: FeedName) -> Taste:
        catalogue = self._world.catalogue
        match name.what:
            case "more-ideas":
                return taste_of_board(catalogue, name.title, self._labels(name.saved))
            case "related":
                return taste_of_board(catalogue, "", [*self._labels([name.about])] * 6)
            case _:
                return taste_of_query(catalogue, name.about)

    def _labels(self, pin_ids: Iterable[str]) -> Iterable[PictureLabel]:
        pins: Iterable[CatalogPin | None] = map(self._world.catalogue.by_id, pin_ids)
        return (pin.label for pin in pins if pin is not None)
