"""The site over HTTP: pages, login, resources, boards, saves."""

import json
import socket

import aiohttp
import psutil
import pytest

from tests.unit.practice.practice_visitor import OpenSite

pytestmark = pytest.mark.asyncio

ROOM = "modern minimalist living room"


async def test_listens_on_the_loopback_only(open_site: OpenSite) -> None:
    await open_site()
    listening = [
        connection.laddr.ip
        for connection in psutil.Process().net_connections(kind="inet")
        if connection.status == psutil.CONN_LISTEN and connection.type == socket.SOCK_STREAM
    ]
    assert len(listening) >= 3
    assert set(listening) == {"127.0.0.1"}


async def test_a_resource_without_the_handler_header_is_refused_in_plain_text(
    open_site: OpenSite,
) -> None:
    visitor = await open_site()
    status, text = await visitor.resource(
        "BaseSearchResource", headers={"X-Pinterest-PWS-Handler": ""}, query="car"
    )
    assert (status, text) == (403, "Invalid Resource Request")


async def test_the_envelope_of_a_search(open_site: OpenSite) -> None:
    visitor = await open_site()
    status, envelope = await visitor.resource("BaseSearchResource", query="car", page_size=10)
    answer = envelope["resource_response"]
    assert status == 200
    assert (answer["status"], answer["code"], answer["message"]) == ("success", 0, "ok")
    assert len(answer["data"]["results"]) == 10
    assert answer["bookmark"] == envelope["resource"]["options"]["bookmarks"][0]
    assert envelope["client_context"]["is_authenticated"] is False


async def test_a_wrong_password_leaves_the_cookie_at_zero(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.page("/login/")
    status, envelope = await visitor.resource(
        "UserSessionResource", "create", username_or_email="practice", password="no"
    )
    error = envelope["resource_response"]["error"]
    assert status == 401
    assert error["message"] == "The password you entered is incorrect."
    assert visitor.cookie("_auth") == "0"


async def test_signing_in_sets_the_cookie_and_names_the_person(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    assert visitor.cookie("_auth") == "1"
    assert (await visitor.data("UserSettingsResource"))["username"] == "practice"


async def test_a_write_with_another_token_is_refused(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    status, envelope = await visitor.resource(
        "BoardResource", "create", headers={"X-CSRFToken": "stolen"}, name=ROOM
    )
    assert status == 403
    assert envelope["resource_response"]["status"] == "failure"
    assert (await visitor.door())["creates"] == []


async def test_nothing_is_written_signed_out(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.page("/")
    status, _ = await visitor.resource("BoardResource", "create", name=ROOM)
    assert status == 401


async def test_a_second_board_of_the_same_name_is_refused(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    board = await visitor.board(ROOM)
    assert board["url"] == "/practice/modern-minimalist-living-room/"
    status, envelope = await visitor.resource("BoardResource", "create", name=ROOM.upper())
    error = envelope["resource_response"]["error"]
    assert (status, error["message"]) == (400, "You already have a board with that name.")


async def test_slugs_keep_other_scripts(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    assert (await visitor.board("テスト-2"))["url"] == "/practice/テスト-2/"
    status, _, html = await visitor.page("/practice/テスト-2/")
    assert status == 200
    assert "__PWS_INITIAL_PROPS__" in html


async def test_a_save_and_its_removal(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    board = await visitor.board(ROOM)
    found = (await visitor.data("BaseSearchResource", query=ROOM))["results"]
    pin = next(pin for pin in found if pin["id"].isdigit())
    saved = await visitor.data(
        "RepinResource", "create", board_id=board["id"], pin_id=pin["id"], is_buyable_pin=False
    )
    assert saved["id"] != pin["id"]
    assert saved["board"]["id"] == board["id"]
    own = await visitor.data("BoardFeedResource", board_id=board["id"])
    assert [entry["id"] for entry in own] == [saved["id"]]
    assert (await visitor.data("PinResource", id=pin["id"]))["saved_to"] == [ROOM]
    await visitor.data("PinResource", "delete", id=saved["id"])
    assert await visitor.data("BoardFeedResource", board_id=board["id"]) == []
    state = await visitor.door()
    assert state["saves_per_pin"] == {f"{board['id']} {pin['id']}": 1}


async def test_secret_boards_are_seen_by_their_owner_only(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    await visitor.data("BoardResource", "create", name=ROOM, privacy="secret")
    names = [b["name"] for b in await visitor.data("BoardsResource", username="practice")]
    assert ROOM in names
    await visitor.data("UserSessionResource", "delete")
    names = [b["name"] for b in await visitor.data("BoardsResource", username="practice")]
    assert ROOM not in names
    _, path, _ = await visitor.page("/practice/modern-minimalist-living-room/")
    assert path == "/login/"


async def test_deleted_boards_come_back_under_another_name(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    board = await visitor.board(ROOM)
    await visitor.data("BoardResource", "delete", board_id=board["id"])
    assert (await visitor.resource("BoardResource", slug="modern-minimalist-living-room"))[0] == 404
    restored = await visitor.data("DeletedBoardsResource", "update", board_id=board["id"])
    assert restored["name"] == f"{ROOM} (restored)"


async def test_a_kill_loses_no_board_and_no_sign_in(open_site: OpenSite) -> None:
    jar = aiohttp.CookieJar(unsafe=True)
    visitor = await open_site(jar)
    await visitor.sign_in()
    board = await visitor.board(ROOM)
    before = visitor.addresses
    visitor = await open_site(jar)
    assert visitor.addresses == before
    assert (await visitor.data("UserSettingsResource"))["username"] == "practice"
    found = await visitor.data("BoardResource", slug="modern-minimalist-living-room")
    assert found["id"] == board["id"]
    assert [create["name"] for create in (await visitor.door())["creates"]] == [ROOM]


async def test_boards_are_paged(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    for name in ("one", "two", "three"):
        await visitor.board(f"board {name}")
    names: list[str] = []
    bookmark = ""
    while bookmark != "-end-":
        _, envelope = await visitor.resource(
            "BoardsResource", page_size=2, bookmarks=[bookmark] if bookmark else []
        )
        names += [board["name"] for board in envelope["resource_response"]["data"]]
        bookmark = envelope["resource_response"]["bookmark"]
    assert len(names) == len(set(names)) == 5


@pytest.mark.parametrize("options", ["[]", "no json", '{"options": []}'])
async def test_unreadable_options_are_a_refusal(open_site: OpenSite, options: str) -> None:
    visitor = await open_site()
    url = f"{visitor.addresses.site}/resource/BaseSearchResource/get/"
    headers = {"X-Pinterest-PWS-Handler": "www/index.js"}
    async with visitor.session.get(url, params={"data": options}, headers=headers) as answer:
        assert answer.status == 400
        assert (await answer.json())["resource_response"]["status"] == "failure"


async def test_pages_carry_their_data_and_hashed_classes(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    await visitor.board("a </script> & b")
    _, _, html = await visitor.page("/practice/a-script-b/")
    start = html.index('<script id="__PWS_DATA__"')
    text = html[html.index(">", start) + 1 : html.index("</script>", start)]
    assert json.loads(text)["page"]["props"]["name"] == "a </script> & b"
    _, _, style = await visitor.page("/_static/style.css")
    assert "px-" not in style
    assert "px-" not in html
