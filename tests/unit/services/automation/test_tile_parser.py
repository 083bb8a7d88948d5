from typing import Any

import pytest

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PinDraft
from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.tile_parser import Tile, read_tiles
from tests.unit.services.automation.answers import a_picture


def a_tile(pin_id: str = "1125968647761564", **facts: Any) -> dict[str, Any]:
    sizes = [("236x", "1x"), ("474x", "2x"), ("736x", "3x"), ("orig", "4x")]
    return {
        "id": pin_id,
        "place": "0",
        "hrefs": [f"https://www.pinterest.com/pin/{pin_id}/"],
        "label": "A quiet room Pin page",
        "alt": "This contains an image of: A quiet room",
        "src": a_picture("236x")["url"],
        "srcset": ", ".join(f"{a_picture(size)['url']} {scale}" for size, scale in sizes),
        "ratio": 1.5,
        "marks": [],
        "words": ["A quiet room"],
        **facts,
    }


def read(profile: SiteProfile, tile: dict[str, Any]) -> Tile:
    return read_tiles([tile], profile, source="search")[0]


def test_what_is_left_out_keeps_its_title(profile: SiteProfile) -> None:
    for facts in ({}, {"label": "", "alt": "A quiet room"}):
        entry = read(profile, a_tile(marks=["product"], **facts)).entry
        assert isinstance(entry, LeftOut)
        assert entry.title == "A quiet room"


def test_a_tile_becomes_a_draft(profile: SiteProfile) -> None:
    tile = read(profile, a_tile())
    assert isinstance(tile.entry, PinDraft)
    assert (tile.place, tile.signature) == ("0", "25042f03473dbb11189c28f71c6d15da")
    assert tile.entry.title == "A quiet room"
    assert list(tile.entry.pictures) == ["orig", "736x", "474x", "236x"]
    assert (tile.entry.width, tile.entry.height) == (736, 1104)


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        ({"marks": ["promoted"]}, LeftOutReason.PROMOTED),
        ({"words": ["Gesponsert"]}, LeftOutReason.PROMOTED),
        ({"hrefs": ["https://shop.example/"]}, LeftOutReason.PROMOTED),
        ({"pin_id": "Aaotm12"}, LeftOutReason.PROMOTED),
        ({"marks": ["product"]}, LeftOutReason.PRODUCT),
        ({"marks": ["video"]}, LeftOutReason.VIDEO),
        ({"words": ["0:12"]}, LeftOutReason.VIDEO),
        ({"words": ["1 of 3"]}, LeftOutReason.CAROUSEL),
        ({"words": ["2 pages"]}, LeftOutReason.STORY),
        ({"marks": ["carousel", "video"]}, LeftOutReason.CAROUSEL),
        ({"marks": ["unavailable"]}, LeftOutReason.UNAVAILABLE),
        ({"src": "", "srcset": ""}, LeftOutReason.NO_PICTURE),
        (
            {"src": "https://evil.example/236x/aa/bb/cc/x.jpg", "srcset": ""},
            LeftOutReason.NO_PICTURE,
        ),
    ],
)
def test_what_is_left_out(
    profile: SiteProfile, facts: dict[str, Any], reason: LeftOutReason
) -> None:
    tile = read(profile, a_tile(**facts))
    assert isinstance(tile.entry, LeftOut)
    assert tile.entry.reason is reason


@pytest.mark.parametrize(
    "words", [["Sponsored by nobody: a poem"], ["GIF"], ["Video of the day, a poster"]]
)
def test_words_of_people_are_no_marks(profile: SiteProfile, words: list[str]) -> None:
    assert isinstance(read(profile, a_tile(words=words)).entry, PinDraft)


@pytest.mark.parametrize(
    "href",
    [
        "/pin/1125968647761564/",
        "https://es.pinterest.com/pin/1125968647761564/?mt=login",
        "/pin/a-quiet-room--1125968647761564/",
    ],
)
def test_ids_from_links(profile: SiteProfile, href: str) -> None:
    tile = read(profile, a_tile(id="", hrefs=[href]))
    assert tile.pinterest_id == "1125968647761564"
    assert isinstance(tile.entry, PinDraft)


def test_the_alt_text_stands_in_for_a_missing_label(profile: SiteProfile) -> None:
    tile = read(profile, a_tile(label=""))
    assert isinstance(tile.entry, PinDraft)
    assert tile.entry.title == "A quiet room"


@pytest.mark.parametrize("tile", [{}, {"id": None, "hrefs": None, "marks": None}, {"ratio": "x"}])
def test_nonsense_never_raises(profile: SiteProfile, tile: dict[str, Any]) -> None:
    assert read(profile, tile).pinterest_id == ""
