"""Whatever a feed does, each pin is told once and every repeat is counted."""

from collections import Counter
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from pinagent_desktop.domain.pin import LeftOutReason, PictureSize, PinDraft
from pinagent_desktop.services.automation.feed_book import FeedBook, News
from pinagent_desktop.services.automation.tile_parser import Tile

pin_ids = st.integers(1, 12).map(str)
feeds = st.lists(pin_ids, min_size=1, max_size=40)
page_sizes = st.integers(1, 9)


def pin(pin_id: str) -> PinDraft:
    return PinDraft(pinterest_id=pin_id, pin_url="u", pictures={"236x": PictureSize(url="p")})


class Told:
    """Adds up what a book told."""

    def __init__(self) -> None:
        self.pins: list[str] = []
        self.repeats: Counter[str] = Counter()

    def add(self, news: News) -> None:
        self.pins += [draft.pinterest_id for draft in news.pins]
        assert {left.reason for left in news.left_out} <= {LeftOutReason.REPEAT}
        self.repeats.update(left.pinterest_id or "" for left in news.left_out)


def serve(book: FeedBook, told: Told, feed: Sequence[str], size: int, begin: int = 0) -> None:
    """Serve a feed in pages; each page's bookmark is its own."""
    for at in range(0, len(feed), size):
        told.add(book.serve([pin(one) for one in feed[at : at + size]], f"b{begin + at}"))


def expect_whole(told: Told, feed: Sequence[str]) -> None:
    assert told.pins == list(dict.fromkeys(feed))
    assert told.repeats == +(Counter(feed) - Counter(set(feed)))


@given(feed=feeds, size=page_sizes)
def test_a_feed_is_told_once_with_its_repeats(feed: list[str], size: int) -> None:
    told = Told()
    serve(FeedBook(), told, feed, size)
    expect_whole(told, feed)


@given(feed=feeds, size=page_sizes, other_size=page_sizes, stops=st.lists(st.integers(0, 40)))
def test_opened_anew_anywhere_it_is_the_same(
    feed: list[str], size: int, other_size: int, stops: list[int]
) -> None:
    told, book = Told(), FeedBook()
    for stop in stops[:4]:
        serve(book, told, feed[:stop], size)
        book.reopened()
    serve(book, told, feed, other_size)
    expect_whole(told, feed)


@given(feed=feeds, size=page_sizes, again=st.integers(1, 4))
def test_a_page_asked_for_again_is_one_page(feed: list[str], size: int, again: int) -> None:
    told, book = Told(), FeedBook()
    for at in range(0, len(feed), size):
        for _ in range(again):
            told.add(book.serve([pin(one) for one in feed[at : at + size]], f"b{at}"))
    expect_whole(told, feed)


@given(data=st.data(), feed=feeds, size=page_sizes)
def test_opened_anew_in_another_order_nothing_comes_twice(
    data: st.DataObject, feed: list[str], size: int
) -> None:
    told, book = Told(), FeedBook()
    serve(book, told, feed, size)
    book.reopened()
    serve(book, told, data.draw(st.permutations(feed)), size)
    expect_whole(told, feed)


@given(feed=feeds, window=st.integers(1, 12), overlap=st.integers(0, 5), back=st.booleans())
def test_a_window_over_the_grid_misses_nothing(
    feed: list[str], window: int, overlap: int, *, back: bool
) -> None:
    """Tiles are drawn only where the window is; going back shows them again."""
    told, book = Told(), FeedBook()
    tiles = [Tile(one, str(place), pin(one), None) for place, one in enumerate(feed)]
    step = max(1, window - overlap)
    tops = list(range(0, len(feed), step))
    for top in [*tops, *(reversed(tops) if back else ())]:
        told.add(book.show(tiles[top : top + window], deaf=True))
    assert not book.grid_moves
    expect_whole(told, feed)


@given(data=st.data(), count=st.integers(2, 15), looks=st.integers(1, 5))
def test_a_grid_that_changes_its_order_tells_nothing_twice(
    data: st.DataObject, count: int, looks: int
) -> None:
    told, book = Told(), FeedBook()
    pins = [str(one) for one in range(count)]
    for _ in range(looks):
        order = data.draw(st.permutations(pins))
        tiles = [Tile(one, str(place), pin(one), None) for place, one in enumerate(order)]
        told.add(book.show(tiles, deaf=True))
    assert sorted(told.pins) == sorted(pins)
    assert not told.repeats


@given(feed=feeds, size=page_sizes, early=st.lists(pin_ids, max_size=6))
def test_what_was_drawn_first_is_not_told_again(
    feed: list[str], size: int, early: list[str]
) -> None:
    """A page drawn before its answer was read: the tiles are told, the answer adds the rest."""
    told, book = Told(), FeedBook()
    drawn = [one for one in dict.fromkeys(early) if one in feed]
    tiles = [Tile(one, str(place), pin(one), None) for place, one in enumerate(drawn)]
    told.add(book.show(tiles, deaf=True))
    serve(book, told, feed, size)
    assert sorted(told.pins) == sorted(set(feed))
    assert told.repeats == +(Counter(feed) - Counter(set(feed)))


@given(cycle=st.lists(pin_ids, min_size=1, max_size=8, unique=True), rounds=st.integers(2, 6))
def test_an_endless_feed_brings_nothing_fresh_after_its_first_round(
    cycle: list[str], rounds: int
) -> None:
    book = FeedBook()
    fresh = [
        book.serve([pin(one) for one in cycle], f"b{number}").is_fresh for number in range(rounds)
    ]
    assert fresh == [True] + [False] * (rounds - 1)
