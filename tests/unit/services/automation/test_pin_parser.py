from typing import Any

import pytest

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PinDraft
from pinagent_desktop.domain.run import Board
from pinagent_desktop.services.automation.pin_parser import original_ids, read_pin
from pinagent_desktop.services.automation.site_profile import SiteProfile
from tests.unit.services.automation.answers import a_picture, a_pin_object

IMAGE_PAGE = {"blocks": [{"type": "story_pin_image_block"}]}
VIDEO_PAGE = {"blocks": [{"type": "story_pin_video_block"}]}


def read(profile: SiteProfile, pin: Any) -> PinDraft | LeftOut:
    own = Board(name="Own", url="/lena/own/", id="77")
    return read_pin(pin, profile, source="more_ideas", own_board=own)


def test_a_pin_becomes_a_draft(profile: SiteProfile) -> None:
    draft = read(profile, a_pin_object(title="Women&amp;#39;s room"))
    assert isinstance(draft, PinDraft)
    assert draft.title == "Women's room"
    assert draft.pin_url == "https://www.pinterest.com/pin/1125968647761564/"
    assert list(draft.pictures) == ["orig", "736x", "474x", "236x"]
    assert (draft.width, draft.height) == (1000, 1500)
    assert (draft.description, draft.alt_text, draft.link) == ("", None, None)
    assert (draft.pinner, draft.board) == ("user001", "Rooms")


@pytest.mark.parametrize(
    ("fields", "title"),
    [
        ({"title": "", "grid_title": "Grid"}, "Grid"),
        ({"title": "  pin page", "grid_title": "Grid"}, "Grid"),
        ({"title": None, "grid_title": None}, ""),
        ({"title": 7}, "7"),
        ({"title": {"format": "x"}}, "A quiet room"),
    ],
)
def test_titles_fall_back(profile: SiteProfile, fields: dict[str, Any], title: str) -> None:
    draft = read(profile, a_pin_object(**fields))
    assert isinstance(draft, PinDraft)
    assert draft.title == title


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"is_promoted": True}, LeftOutReason.PROMOTED),
        ({"promoter": {"username": "shop"}}, LeftOutReason.PROMOTED),
        ({"is_downstream_promotion": True}, LeftOutReason.PROMOTED),
        ({"id": "AWIgq3opaque"}, LeftOutReason.PROMOTED),
        ({"id": None}, LeftOutReason.UNAVAILABLE),
        ({"board": {"id": "77", "url": "/x/y/"}}, LeftOutReason.OWN_BOARD),
        ({"board": {"url": "/lena/own/"}}, LeftOutReason.OWN_BOARD),
        ({"is_eligible_for_pdp": True}, LeftOutReason.PRODUCT),
        ({"rich_summary": {"products": [{"name": "Pump"}]}}, LeftOutReason.PRODUCT),
        ({"rich_summary": {"type_name": "product"}}, LeftOutReason.PRODUCT),
        ({"is_video": True}, LeftOutReason.VIDEO),
        ({"videos": {"video_list": {"V_HLSV4": {}}}}, LeftOutReason.VIDEO),
        ({"carousel_data": {"carousel_slots": []}}, LeftOutReason.CAROUSEL),
        ({"story_pin_data": {"pages": [IMAGE_PAGE, IMAGE_PAGE]}}, LeftOutReason.STORY),
        ({"story_pin_data": {"pages": [VIDEO_PAGE]}}, LeftOutReason.VIDEO),
        ({"story_pin_data_id": "5"}, LeftOutReason.STORY),
        ({"images": {}}, LeftOutReason.NO_PICTURE),
        ({"images": None}, LeftOutReason.NO_PICTURE),
        (
            {"images": {"736x": {"url": "https://evil.example/736x/a.jpg"}}},
            LeftOutReason.NO_PICTURE,
        ),
        ({"images": {"736x": {"url": "file:///736x/a.jpg"}}}, LeftOutReason.NO_PICTURE),
    ],
)
def test_what_is_left_out(
    profile: SiteProfile, fields: dict[str, Any], reason: LeftOutReason
) -> None:
    left = read(profile, a_pin_object(**fields))
    assert isinstance(left, LeftOut)
    assert left.reason is reason
    assert left.title == "A quiet room"


@pytest.mark.parametrize(
    "fields",
    [
        {"insertion_id": "APJH"},
        {"shopping_flags": [2]},
        {"rich_summary": {"type_name": "recipe", "products": []}},
        {"story_pin_data": {"pages": [IMAGE_PAGE]}, "story_pin_data_id": "5"},
        {"board": None, "pinner": None, "unknown_field": [1]},
        {"board": {"id": "78", "url": "/lena/own-2/"}},
    ],
)
def test_what_looks_odd_and_is_kept(profile: SiteProfile, fields: dict[str, Any]) -> None:
    assert isinstance(read(profile, a_pin_object(**fields)), PinDraft)


def test_sizes_are_what_the_addresses_say(profile: SiteProfile) -> None:
    images = {"170x": a_picture("236x", 236), "600x315": a_picture("600x315", 600)}
    draft = read(profile, a_pin_object(images=images))
    assert isinstance(draft, PinDraft)
    assert list(draft.pictures) == ["236x"]


@pytest.mark.parametrize("nonsense", [None, [], "pin", 7, {}, {"id": []}])
def test_nonsense_never_raises(profile: SiteProfile, nonsense: object) -> None:
    assert isinstance(read(profile, nonsense), LeftOut)


def test_where_a_copy_comes_from(profile: SiteProfile) -> None:
    pin = a_pin_object("1234567", origin_pin={"id": "7654321"}, parent_pin=None)
    assert original_ids(pin, profile.data.pin_json) == {"1234567", "7654321"}
