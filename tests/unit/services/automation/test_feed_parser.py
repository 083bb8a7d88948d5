import pytest

from pinagent_desktop.domain.pin import LeftOut, PinDraft
from pinagent_desktop.services.automation.feed_parser import FeedPage, read_feed
from pinagent_desktop.services.automation.site_profile import SiteProfile
from tests.unit.services.automation.answers import a_pin_object


def ids(page: FeedPage) -> list[str | None]:
    return [entry.pinterest_id for entry in page.entries]


def test_modules_are_flattened_where_they_stand(profile: SiteProfile) -> None:
    data = [
        a_pin_object("1000001"),
        {"type": "story", "story_type": "simple_feed_header", "objects": []},
        {
            "type": "story",
            "objects": [
                a_pin_object("1000002"),
                {"type": "story", "objects": [a_pin_object("1000003")]},
            ],
            "expanded_viewport_objects": [a_pin_object("1000002"), a_pin_object("1000004")],
        },
        {"type": "board", "id": "1000009"},
        None,
        a_pin_object("1000001"),
    ]
    page = read_feed(data, profile, source="more_ideas")
    assert ids(page) == ["1000001", "1000002", "1000003", "1000004", "1000001"]


def test_search_holds_its_list_one_floor_deeper(profile: SiteProfile) -> None:
    page = read_feed(
        {"results": [a_pin_object(), a_pin_object("99", is_promoted=True)]},
        profile,
        source="search",
    )
    assert [type(entry) for entry in page.entries] == [PinDraft, LeftOut]


@pytest.mark.parametrize("data", [None, {}, {"results": {}}, "text", 3])
def test_an_unknown_shape_says_so(profile: SiteProfile, data: object) -> None:
    assert read_feed(data, profile, source="search") == FeedPage((), known_shape=False)


def test_an_empty_feed_is_a_known_shape(profile: SiteProfile) -> None:
    assert read_feed([], profile, source="search") == FeedPage((), known_shape=True)
