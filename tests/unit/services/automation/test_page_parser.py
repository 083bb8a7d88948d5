import json

import pytest

from pinagent_desktop.domain.run import Board
from pinagent_desktop.services.automation.page_parser import (
    board_path,
    is_end_mark,
    read_answer,
    read_board,
    read_board_cards,
    read_boards,
    read_embedded,
    read_retry_after,
    resource_of,
    username_of_link,
)
from pinagent_desktop.services.automation.site_profile import SiteProfile
from tests.unit.services.automation.answers import an_envelope


def test_an_answer_tells_data_person_and_where_it_goes_on(profile: SiteProfile) -> None:
    answer = read_answer("Boards", "get", 200, json.dumps(an_envelope([1])), profile)
    assert (answer.readable, answer.ok, answer.data) == (True, True, [1])
    assert (answer.bookmark, answer.ended) == ("Y2JVSG81", False)
    assert (answer.signed_in, answer.username) == (True, "lena")


@pytest.mark.parametrize("mark", [None, "-end-", "Y2JOb25lOzE="])
def test_end_marks(profile: SiteProfile, mark: str | None) -> None:
    assert is_end_mark(mark, profile)
    body = json.dumps(an_envelope([], bookmark=mark))
    assert read_answer("Boards", "get", 200, body, profile).ended


@pytest.mark.parametrize(
    "body",
    [None, "", "Invalid Resource Request", "<html>", "[]", "{}", "null", '{"a":', "[" * 5000],
)
def test_whatever_the_body_is_an_answer_comes_out(profile: SiteProfile, body: str | None) -> None:
    answer = read_answer("BaseSearch", "get", 403, body, profile, retry_after=3.0)
    assert (answer.readable, answer.ok, answer.ended) == (False, False, False)
    assert (answer.status, answer.retry_after) == (403, 3.0)


def test_a_failure_is_no_end(profile: SiteProfile) -> None:
    error = {"message": "Resource fetch timed out", "code": "ssrtimeout", "http_status": 408}
    body = an_envelope(None, bookmark=None, status="failure", error=error, http_status=408)
    answer = read_answer("User", "get", 200, json.dumps(body), profile)
    assert (answer.readable, answer.ok, answer.ended) == (True, False, False)
    assert (answer.status, answer.message, answer.code) == (
        408,
        "Resource fetch timed out",
        "ssrtimeout",
    )


def test_resources_are_told_by_their_path(profile: SiteProfile) -> None:
    url = "https://www.pinterest.com/resource/BoardFeedResource/get/?data=%7B%7D&_=1"
    assert resource_of(url, profile) == ("BoardFeed", "get")
    assert resource_of("https://www.pinterest.com/?x=/resource/AResource/get/", profile) is None


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("2", 2.0),
        (" 30 ", 30.0),
        (None, None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("-1", None),
    ],
)
def test_retry_after(header: str | None, seconds: float | None) -> None:
    assert read_retry_after(header) == seconds


def test_boards_of_an_answer(profile: SiteProfile) -> None:
    good = {
        "type": "board",
        "id": "9",
        "name": "Ideas &amp; Concepts",
        "url": "/user051/ideas-concepts/",
        "privacy": "secret",
    }
    found = read_boards([good, {"type": "story"}, None, {"name": "no url"}, 7], profile)
    assert found == (
        Board(name="Ideas & Concepts", url="/user051/ideas-concepts/", id="9", secret=True),
    )
    assert read_boards({"results": [good]}, profile) == found
    assert read_boards(None, profile) == ()
    bare = read_board({"name": "A", "url": "u/a"}, profile)
    assert bare == Board(name="A", url="/u/a/", secret=None)


def test_board_cards_name_and_slug_are_different_things(profile: SiteProfile) -> None:
    cards: list[dict[str, object]] = [
        {"id": "boardCard-Ideas &amp; Concepts", "name": "", "hrefs": ["/lena/ideas-concepts/"]},
        {"id": "", "name": "Rooms &gt; Light", "hrefs": [None, "/lena/", "/lena/rooms-light/"]},
        {"id": "boardCard-Other", "name": "Other", "hrefs": ["/somebody/other/"]},
        {"id": "boardCard-Tab", "name": "", "hrefs": ["/lena/_created/"]},
        {"id": "boardCard-Pin", "name": "", "hrefs": ["/pin/123456/"]},
        {},
    ]
    assert read_board_cards(cards, "lena", profile) == (
        Board(name="Ideas & Concepts", url="/lena/ideas-concepts/"),
        Board(name="Rooms > Light", url="/lena/rooms-light/"),
    )


@pytest.mark.parametrize(
    ("href", "name"),
    [
        ("/user050/", "user050"),
        ("https://www.pinterest.com/user050/", "user050"),
        ("/user050/_saved/", "user050"),
        ("/user050/a-board/", ""),
        ("/login/", ""),
        ("/", ""),
        ("", ""),
    ],
)
def test_whose_profile_a_link_names(profile: SiteProfile, href: str, name: str) -> None:
    assert username_of_link(href, profile) == name


def test_what_the_page_says_about_the_person(profile: SiteProfile) -> None:
    told = read_embedded(
        ['{"initialReduxState": {"session": {"isAuthenticated": false}}}', "not json", "", "{}"],
        profile,
    )
    assert (told.signed_in, told.username) == (False, "")
    told = read_embedded(
        ["", '{"context": {"is_authenticated": true, "user": {"username": "lena"}}}'], profile
    )
    assert (told.signed_in, told.username) == (True, "lena")


def test_board_paths_keep_their_encoding() -> None:
    assert board_path("https://www.pinterest.com/u/%E3%83%86-2/?x=1") == "/u/%E3%83%86-2/"
