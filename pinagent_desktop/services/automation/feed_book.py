"""What a feed brought so far: every pin once, every serving counted, a second drawing not."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PinDraft
from pinagent_desktop.services.automation.tile_parser import Tile

Entry = PinDraft | LeftOut


@dataclass(frozen=True)
class News:
    """What one look brought.

    Attributes:
        pins: Kept.
        left_out: Each with its reason.
        is_fresh: Whether it brought anything that was not served before. An advertisement is never
            fresh: a feed that goes round for ever has new ones all the time.
    """

    pins: tuple[PinDraft, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    is_fresh: bool = False

    def __bool__(self) -> bool:
        """Whether it brought anything."""
        return bool(self.pins or self.left_out)


class FeedBook:
    """Compares what the answers served with what the page shows.

    The feed may be opened anew in between (``reopened``): it then serves the same again, which is
    no repeat. Only ids are kept, so that a long feed stays small.
    """

    def __init__(self, own_pins: Collection[str] = ()) -> None:
        """Begin.

        Args:
            own_pins: Ids of the pins the board holds already, for tiles that do not say so.
        """
        self._own_pins = frozenset(own_pins)
        self._counted: Counter[str] = Counter()
        self._served: Counter[str] = Counter()
        self._places: dict[str, set[str]] = {}
        self._grid: dict[str, frozenset[str]] = {}
        self._grid_moves = False
        self._pages: set[int] = set()
        self._nameless_done = False
        self._known_before = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing came yet."""
        return not self._counted

    @property
    def grid_moves(self) -> bool:
        """Whether the page was seen putting its tiles into another order."""
        return self._grid_moves

    @property
    def is_replaying(self) -> bool:
        """Whether the feed, opened anew, still brings what was known before."""
        return max(len(self._served), len(self._places)) < self._known_before

    def reopened(self) -> None:
        """Take note that the feed begins from its top again."""
        self._nameless_done = bool(self._served)
        self._known_before = len(self._counted)
        self._served.clear()
        self._places.clear()
        self._grid.clear()
        self._pages.clear()

    def serve(self, entries: Collection[Entry], bookmark: str | None) -> News:
        """Add an answer; the very same page asked for twice is one page.

        Args:
            entries: Pins and what is left out, in feed order.
            bookmark: Where the answer says the next page begins.
        """
        page = hash((bookmark, tuple(entry.pinterest_id for entry in entries)))
        if bookmark is not None and page in self._pages:
            return News()
        self._pages.add(page)
        return self._news(entry for entry in entries if self._is_new_serving(entry))

    def show(self, tiles: Iterable[Tile], *, deaf: bool) -> News:
        """Add what the page shows.

        Args:
            tiles: The tiles drawn now.
            deaf: Whether the page's answers cannot be read, so that the tiles are all there is.
        """
        drawn = tuple(tiles)
        self._watch_grid(drawn)
        if self._grid_moves:
            # A place means nothing any more: only what is drawn twice at once is there twice.
            self._places = {pin_id: {""} for pin_id in self._places}
            drawn = tuple(
                replace(tile, place=f"copy {number}" if number else "")
                for tile, number in _numbered(drawn)
            )
        return self._news(tile.entry for tile in drawn if self._is_new_tile(tile, deaf=deaf))

    def _watch_grid(self, tiles: Collection[Tile]) -> None:
        """See whether a place now holds others than before; a module's place holds several."""
        held: dict[str, set[str]] = {}
        for tile in tiles:
            if tile.place and tile.pinterest_id:
                held.setdefault(tile.place, set()).add(tile.pinterest_id)
        for place, pins in held.items():
            known = self._grid.setdefault(place, frozenset(pins))
            self._grid_moves = self._grid_moves or known.isdisjoint(pins)

    def _is_new_serving(self, entry: Entry) -> bool:
        pin_id = entry.pinterest_id
        if not pin_id:
            return not self._nameless_done
        self._served[pin_id] += 1
        return self._served[pin_id] > self._counted[pin_id]

    def _is_new_tile(self, tile: Tile, *, deaf: bool) -> bool:
        pin_id = tile.pinterest_id
        if not pin_id:
            return False
        if not deaf:
            # Advertisements are named differently in answers and tiles; the answers count them.
            return not _is_promoted(tile.entry) and not self._counted[pin_id]
        places = self._places.setdefault(pin_id, set())
        places.add(tile.place or "")
        return len(places) > self._counted[pin_id]

    def _news(self, entries: Iterable[Entry]) -> News:
        pins: list[PinDraft] = []
        left_out: list[LeftOut] = []
        fresh = False
        for entry in entries:
            pin_id = entry.pinterest_id or ""
            again = bool(pin_id) and self._counted[pin_id] > 0
            if pin_id:
                self._counted[pin_id] += 1
                fresh = fresh or not (again or _is_promoted(entry))
            if isinstance(entry, LeftOut):
                left_out.append(entry)
            elif again:
                left_out.append(_left_out(entry, LeftOutReason.REPEAT))
            elif pin_id in self._own_pins:
                left_out.append(_left_out(entry, LeftOutReason.OWN_BOARD))
            else:
                pins.append(entry)
        return News(tuple(pins), tuple(left_out), is_fresh=fresh)


def _left_out(pin: PinDraft, reason: LeftOutReason) -> LeftOut:
    return LeftOut(reason=reason, pinterest_id=pin.pinterest_id, title=pin.title)


def _is_promoted(entry: Entry) -> bool:
    return isinstance(entry, LeftOut) and entry.reason is LeftOutReason.PROMOTED


def _numbered(tiles: Iterable[Tile]) -> Iterator[tuple[Tile, int]]:
    """Yield each tile with how many others of its pin, at other places, came before it."""
    places: dict[str, dict[str | None, int]] = {}
    for tile in tiles:
        known = places.setdefault(tile.pinterest_id, {})
        yield tile, known.setdefault(tile.place, len(known))
