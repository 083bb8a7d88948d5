"""The variants that are another site rather than a broken one, seen over HTTP."""

import asyncio
import json
import re
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from pinagent_desktop.practice.variants import LANGUAGES
from tests.unit.practice.practice_visitor import OpenSite, Visitor

ROOM = "modern minimalist living room"
IDEAS = "BoardContentRecommendationResource"
TEXT = re.compile(r"""\bt\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')""")


async def ideas(visitor: Visitor, **options: Any) -> Any:
    """One page of ideas for a fresh board."""
    board = await visitor.board(ROOM)
    _, envelope = await visitor.resource(IDEAS, id=board["id"], **options)
    return envelope["resource_response"]


def page_data(html: str) -> Any:
    found = re.search(r'id="__PWS_DATA__" type="application/json">(.*?)</script>', html)
    assert found is not None
    return json.loads(found[1])


@pytest.mark.parametrize("word", LANGUAGES)
def test_a_language_has_every_text_of_the_pages(word: str, resources: Path) -> None:
    table = tomllib.loads((resources / "texts" / f"{word}.toml").read_text("utf-8"))
    said = {
        found[1] or found[2]
        for script in resources.glob("*.js")
        for found in TEXT.finditer(script.read_text("utf-8"))
    }
    assert len(said) > 80
    assert said <= table.keys()
    for english, text in table.items():
        assert sorted(re.findall(r"{\w+}", english)) == sorted(re.findall(r"{\w+}", text))


@pytest.mark.asyncio
async def test_pages_answers_and_refusals_speak_the_language(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("german",))
    _, _, html = await visitor.page("/login/")
    assert '<html lang="de-DE">' in html
    assert page_data(html)["texts"]["Log in"] == "Einloggen"
    _, refused = await visitor.resource("UserSessionResource", "create", username_or_email="x")
    assert refused["resource_response"]["error"]["message"].startswith("Das eingegebene Kennwort")
    await visitor.sign_in()
    _, told = await visitor.resource("UserSettingsResource")
    context = told["client_context"]
    assert (context["locale"], context["country"], context["language"]) == ("de-DE", "DE", "de")
    await visitor.board(ROOM)
    _, taken = await visitor.resource("BoardResource", "create", name=ROOM)
    assert "schon eine deiner Pinnwände" in taken["resource_response"]["error"]["message"]


@pytest.mark.asyncio
async def test_a_feed_that_begins_again_for_ever(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("endless:5",))
    await visitor.sign_in()
    answer = await ideas(visitor, page_size=25)
    ids = [pin["id"] for pin in answer["data"] if pin["type"] == "pin"]
    assert len(set(ids)) < len(ids)
    assert answer["bookmark"] != "-end-"


@pytest.mark.asyncio
async def test_half_of_a_feed_is_for_sale(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("ads",))
    await visitor.sign_in()
    data = (await ideas(visitor, page_size=100))["data"]
    sold = [p for p in data if p.get("is_promoted") or p.get("rich_summary")]
    assert len(sold) > 25


@pytest.mark.asyncio
async def test_the_board_is_there_deep_in_a_list_of_pages(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("boardexists",))
    await visitor.sign_in()
    first = await visitor.data("BoardsResource", page_size=100)
    assert len(first) == 25
    assert (await visitor.resource("BoardResource", "create", name=ROOM))[0] == 400
    names = [board["name"] for board in (await visitor.door())["boards"]]
    assert names.count(ROOM) == 1
    assert f"{ROOM} ideas" in names or any(name.endswith(" ideas") for name in names)


@pytest.mark.asyncio
async def test_a_refused_name_makes_no_board(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("boardrefused",))
    await visitor.sign_in()
    status, envelope = await visitor.resource("BoardResource", "create", name=ROOM)
    assert (status, envelope["resource_response"]["error"]["code"]) == (400, 58)
    assert (await visitor.door())["creates"] == []


@pytest.mark.asyncio
async def test_a_refusal_that_is_no_json(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("plain403",))
    await visitor.sign_in()
    board = await visitor.board(ROOM)
    assert await visitor.resource(IDEAS, id=board["id"]) == (403, "Invalid Resource Request")


@pytest.mark.asyncio
async def test_a_reset_connection_has_no_answer(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("resets:1",))
    await visitor.sign_in()
    board = await visitor.board(ROOM)
    address = urlsplit(visitor.addresses.site)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    writer.write(f"GET /resource/{IDEAS}/get/ HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    with pytest.raises(ConnectionResetError):
        await reader.read()
    writer.close()
    assert (await visitor.resource(IDEAS, id=board["id"]))[0] == 200


@pytest.mark.asyncio
async def test_a_captcha_stands_where_the_person_was(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("captcha:3",))
    await visitor.sign_in()
    await visitor.page("/")
    await visitor.data("UserSettingsResource")
    _, path, html = await visitor.page("/practice/_saved/")
    assert (path, page_data(html)["page"]["props"]["challenge"]) == ("/practice/_saved/", "wall")
    assert await visitor.door("solve") == {"solved": 1}
    _, _, html = await visitor.page("/practice/_saved/")
    assert page_data(html)["page"]["kind"] == "profile"


@pytest.mark.asyncio
async def test_a_protected_account_is_out_until_its_password_is_reset(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("safemode:1",))
    await visitor.sign_in()
    await visitor.page("/")
    status, envelope = await visitor.resource("UserSettingsResource")
    assert (status, envelope["client_context"]["is_authenticated"]) == (401, False)
    assert (await visitor.page("/"))[1] == "/password/reset/"
    assert visitor.cookie("_auth") == "0"
    status, _ = await visitor.resource(
        "UserSessionResource",
        "create",
        username_or_email=visitor.addresses.username,
        password=visitor.addresses.password,
    )
    assert status == 401
    await visitor.door("solve")
    assert (await visitor.page("/"))[1] == "/"


@pytest.mark.asyncio
async def test_a_suspended_account_is_told_from_a_wrong_password(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("suspended",))
    await visitor.page("/login/")
    status, envelope = await visitor.resource(
        "UserSessionResource",
        "create",
        username_or_email=visitor.addresses.username,
        password=visitor.addresses.password,
    )
    assert status == 401
    assert "account has been deactivated" in envelope["resource_response"]["error"]["message"]


@pytest.mark.asyncio
async def test_all_is_on_another_host(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("otherhost",))
    async with visitor.session.get(f"{visitor.addresses.site}/login/", allow_redirects=False) as a:
        assert a.status == 302
        there = a.headers["Location"]
    assert re.fullmatch(r"http://localhost:\d+/login/", there)
    assert not there.startswith(visitor.addresses.site)
    assert (await visitor.resource("UserHomefeedResource"))[0] == 404
    async with visitor.session.get(there) as page:
        assert page.status == 200
    assert (await visitor.door())["signed_in"] is False


@pytest.mark.asyncio
async def test_renamed_addresses_lead_to_the_same_pages(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("renamedall",))
    await visitor.sign_in()
    for path, kind in (
        ("/p/123456789012345678", "pin"),
        ("/b/weekend-recipes/", "board"),
        ("/b/weekend-recipes/more/", "more_ideas"),
    ):
        _, _, html = await visitor.page(path)
        assert page_data(html)["page"]["kind"] == kind


@pytest.mark.asyncio
async def test_somebody_signs_in_in_another_window(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("signedout:1",))
    await visitor.sign_in()
    assert (await visitor.page("/practice/ideas-concepts/_tools/more-ideas/"))[1] == "/login/"
    await visitor.door("sign-in")
    assert (await visitor.page("/login/"))[1] == "/"
