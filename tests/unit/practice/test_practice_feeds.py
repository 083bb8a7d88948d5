"""More ideas: learns from saves, pages to its end, mixes in what a reader must leave out."""

from collections import Counter
from typing import Any

import pytest

from pinagent_desktop.practice.catalogue import Catalogue
from pinagent_desktop.practice.pictures.book import PictureBook
from pinagent_desktop.practice.site.feed import Taste, rank, taste_of_board
from tests.unit.practice.practice_visitor import OpenSite, Visitor

ROOM = "modern minimalist living room"


def share(catalogue: Catalogue, taste: Taste, first: int) -> float:
    order = rank(catalogue, taste, "seed", 400)[:first]
    return sum(pin.label.subject == "living room" for pin in order) / first


def test_each_save_raises_the_share_of_fitting_pins(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 480)
    rooms = [label for label in catalogue.labels if label.subject == "living room"]
    shares = [
        share(catalogue, taste_of_board(catalogue, ROOM, rooms[:saves]), 30)
        for saves in (0, 1, 3, 8)
    ]
    assert shares == sorted(shares)
    assert shares[0] == pytest.approx(0.3, abs=0.05)
    assert shares[-1] >= 0.8


def test_what_was_saved_decides_and_not_the_name_alone(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 480)
    cars = [label for label in catalogue.labels if label.subject == "car"]
    order = rank(catalogue, taste_of_board(catalogue, ROOM, cars[:6]), "seed", 30)
    kinds = Counter(pin.label.subject for pin in order)
    assert kinds["car"] > kinds["living room"]


def test_saves_teach_the_style_too(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    saved = [x for x in catalogue.labels if x.subject == "kitchen" and x.style == "rustic"]
    order = rank(catalogue, taste_of_board(catalogue, "kitchen", saved), "seed", 12)
    fitting = [pin for pin in order if pin.label.subject == "kitchen"]
    styles = Counter(pin.label.style for pin in fitting[:4])
    assert styles["rustic"] >= 3


@pytest.mark.parametrize("name", ["living room 2", "living room!", "qwertz", "🙂"])
def test_odd_names_are_about_nothing(book: PictureBook, name: str) -> None:
    assert taste_of_board(Catalogue(book, 7, 120), name, []).empty


def test_one_word_of_a_longer_name_does_not_ask_for_another_room(book: PictureBook) -> None:
    catalogue = Catalogue(book, 7, 120)
    taste = taste_of_board(catalogue, ROOM, [])
    fitting = {label.subject for label in catalogue.labels if taste.weight(label) > 0}
    assert fitting == {"living room"}


async def read_all(visitor: Visitor, board_id: str, size: int = 25) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = []
    bookmark: str | None = None
    for _ in range(200):
        _, envelope = await visitor.resource(
            "BoardContentRecommendationResource",
            id=board_id,
            type="board",
            page_size=size,
            bookmarks=[bookmark] if bookmark else [],
        )
        entries += envelope["resource_response"]["data"]
        bookmark = envelope["resource_response"]["bookmark"]
        if bookmark == "-end-":
            return entries
    raise AssertionError("the feed never ends")


@pytest.mark.asyncio
async def test_a_feed_is_long_repeatable_and_holds_every_quirk(open_site: OpenSite) -> None:
    visitor = await open_site(feed_length=400)
    await visitor.sign_in()
    board = await visitor.board(ROOM)
    found = (await visitor.data("BaseSearchResource", query=ROOM, page_size=40))["results"]
    for pin in [pin for pin in found if pin["id"].isdigit()][:3]:
        await visitor.data("RepinResource", "create", board_id=board["id"], pin_id=pin["id"])
    entries = await read_all(visitor, board["id"])
    assert entries == await read_all(visitor, board["id"], size=25)
    pins = [entry for entry in entries if entry["type"] == "pin"]
    photos = [pin for pin in pins if pin["id"].isdigit()]
    assert len({pin["id"] for pin in photos}) >= 340
    assert len({pin["id"] for pin in photos}) < len(photos), "repeats"
    assert any(pin["is_promoted"] and not pin["id"].isdigit() for pin in pins)
    assert any(entry["type"] == "story" and entry["objects"] for entry in entries)
    assert any(entry.get("story_type") == "simple_feed_header" for entry in entries)
    assert any(pin["images"] == {} for pin in photos)
    assert any(pin["videos"] for pin in photos)
    assert any(pin["story_pin_data"] for pin in photos)
    assert any(pin["carousel_data"] for pin in photos)
    assert any(pin["rich_summary"] and pin["rich_summary"]["products"] for pin in photos)
    assert any(pin["board"]["id"] == board["id"] for pin in photos)
    assert any(pin["title"] == "" and pin["grid_title"] for pin in photos)
    assert any("&#39;" in pin["grid_title"] for pin in photos)
    assert any(pin["images"] and "orig" not in pin["images"] for pin in photos)
    served = (await visitor.door())["served"][f"more-ideas:{board['id']}"]["kinds"]
    assert {"photo", "ad", "repeat", "own", "module", "video", "product"} <= served.keys()


@pytest.mark.asyncio
async def test_a_reader_in_the_middle_is_not_disturbed_by_a_save(open_site: OpenSite) -> None:
    visitor = await open_site(feed_length=200)
    await visitor.sign_in()
    board = await visitor.board(ROOM)
    resource = "BoardContentRecommendationResource"
    _, first = await visitor.resource(resource, id=board["id"])
    bookmarks = [first["resource_response"]["bookmark"]]
    before = await visitor.data(resource, id=board["id"], bookmarks=bookmarks)
    pin = next(pin for pin in before if pin["type"] == "pin" and pin["id"].isdigit())
    await visitor.data("RepinResource", "create", board_id=board["id"], pin_id=pin["id"])
    assert await visitor.data(resource, id=board["id"], bookmarks=bookmarks) == before
    assert await visitor.data(resource, id=board["id"]) != first["resource_response"]["data"]


@pytest.mark.asyncio
async def test_search_never_shows_more_than_a_thousand(open_site: OpenSite) -> None:
    visitor = await open_site(feed_length=5000)
    ids: set[str] = set()
    bookmark: str | None = None
    while bookmark != "-end-":
        _, envelope = await visitor.resource(
            "BaseSearchResource", query="car", page_size=250, bookmarks=[bookmark or ""]
        )
        ids |= {pin["id"] for pin in envelope["resource_response"]["data"]["results"]}
        bookmark = envelope["resource_response"]["bookmark"]
    assert 0 < len({name for name in ids if name.isdigit()}) <= 1000


@pytest.mark.asyncio
async def test_a_fresh_account_is_not_shown_the_ideas_of_the_one_before(
    open_site: OpenSite,
) -> None:
    visitor = await open_site()
    ideas: dict[str, Any] = {}
    for name in ("rustic car", "rustic garden"):
        await visitor.sign_in()
        board = await visitor.board(name)
        ideas[name] = await visitor.data("BoardContentRecommendationResource", id=board["id"])
        await visitor.door("reset")
    assert ideas["rustic car"] != ideas["rustic garden"]
