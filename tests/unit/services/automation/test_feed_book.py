from collections import Counter

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PictureSize, PinDraft
from pinagent_desktop.services.automation.feed_book import Entry, FeedBook, News
from pinagent_desktop.services.automation.tile_parser import Tile

AD = LeftOut(reason=LeftOutReason.PROMOTED, pinterest_id="Aad")


def pin(pin_id: str) -> PinDraft:
    return PinDraft(pinterest_id=pin_id, pin_url="u", pictures={"236x": PictureSize(url="p")})


def tile(pin_id: str, place: str | None = None) -> Tile:
    return Tile(pin_id, place, pin(pin_id), None)


def told(news: News) -> tuple[list[str], dict[str, int]]:
    kinds = Counter(str(left.reason) for left in news.left_out)
    return [draft.pinterest_id for draft in news.pins], dict(kinds)


def test_what_is_served_again_is_a_repeat_each_time() -> None:
    book = FeedBook()
    assert told(book.serve([pin("1"), pin("2")], "a")) == (["1", "2"], {})
    assert told(book.serve([pin("1"), pin("3"), pin("1")], "b")) == (["3"], {"repeat": 2})


def test_what_is_left_out_keeps_its_title() -> None:
    chair = pin("1").with_(title="Oak chair")
    news = FeedBook(own_pins=["2"]).serve([chair, chair, pin("2").with_(title="Mine")], "a")
    assert [(one.reason, one.title) for one in news.left_out] == [
        (LeftOutReason.REPEAT, "Oak chair"),
        (LeftOutReason.OWN_BOARD, "Mine"),
    ]


def test_an_advertisement_is_one_each_time_it_is_served() -> None:
    book = FeedBook()
    book.serve([AD], "a")
    assert told(book.serve([AD], "b")) == ([], {"promoted": 1})


def test_the_same_page_asked_for_twice_is_one_page() -> None:
    book = FeedBook()
    book.serve([pin("1")], "a")
    assert not book.serve([pin("1")], "a")


def test_a_tile_drawn_twice_is_no_repeat() -> None:
    book = FeedBook()
    assert told(book.show([tile("1", "0"), tile("1", "0"), tile("2")], deaf=True)) == (
        ["1", "2"],
        {},
    )
    assert not book.show([tile("1", "0"), tile("2")], deaf=True)
    assert told(book.show([tile("1", "40")], deaf=True)) == ([], {"repeat": 1})


def test_tiles_add_only_what_the_answers_did_not_name() -> None:
    book = FeedBook()
    book.serve([pin("1")], "a")
    ad = Tile("ad-in-the-page", "3", AD, None)
    assert told(book.show([tile("1", "0"), tile("9", "1"), ad], deaf=False)) == (["9"], {})


def test_what_a_tile_showed_first_is_no_repeat_when_served() -> None:
    book = FeedBook()
    book.show([tile("1", "0")], deaf=True)
    assert not book.serve([pin("1")], "a")
    assert told(book.serve([pin("1")], "b")) == ([], {"repeat": 1})


def test_a_feed_opened_anew_tells_nothing_twice() -> None:
    book = FeedBook()
    page: list[Entry] = [pin("1"), AD, pin("1"), LeftOut(reason=LeftOutReason.UNAVAILABLE)]
    replaying = []
    book.serve(page, "a")
    book.reopened()
    replaying.append(book.is_replaying)
    assert not book.serve(page, "a")
    replaying.append(book.is_replaying)
    assert replaying == [True, False]
    assert told(book.serve([pin("1"), pin("2")], "b")) == (["2"], {"repeat": 1})


def test_own_pins_are_known_without_the_answers() -> None:
    book = FeedBook(own_pins={"5"})
    assert told(book.show([tile("5", "0")], deaf=True)) == ([], {"own_board": 1})


def test_neither_repeats_nor_advertisements_are_fresh() -> None:
    book = FeedBook()
    video = LeftOut(reason=LeftOutReason.VIDEO, pinterest_id="7")
    assert book.serve([pin("1")], "a").is_fresh
    assert not book.serve([pin("1")], "b").is_fresh
    assert not book.serve([AD], "c").is_fresh
    assert book.serve([video], "d").is_fresh
    assert not book.serve([video, AD, pin("1")], "e").is_fresh


def test_a_tile_that_was_moved_is_no_repeat() -> None:
    book = FeedBook()
    book.show([tile("1", "0"), tile("2", "1"), tile("3", "2")], deaf=True)
    assert not book.show([tile("3", "0"), tile("1", "1"), tile("2", "2")], deaf=True)
    assert book.grid_moves
    assert told(book.show([tile("3", "1"), tile("3", "2"), tile("4", "3")], deaf=True)) == (
        ["4"],
        {"repeat": 1},
    )


def test_a_module_holds_several_pins_at_one_place() -> None:
    book = FeedBook()
    book.show([tile("1", "0"), tile("2", "0"), tile("3", "0")], deaf=True)
    assert not book.show([tile("2", "0"), tile("3", "0")], deaf=True)
    assert not book.grid_moves
