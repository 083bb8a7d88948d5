"""The ways of going wrong, seen over HTTP."""

import aiohttp
import pytest
from pydantic import ValidationError

from pinagent_desktop.practice.faults import Fault, FaultBook
from pinagent_desktop.practice.options import PracticeOptions
from pinagent_desktop.practice.variants import VARIANTS, Variants
from tests.unit.practice.practice_visitor import OpenSite, Visitor

ROOM = "modern minimalist living room"
IDEAS = "BoardContentRecommendationResource"


def test_every_variant_can_be_named_with_and_without_a_number() -> None:
    for word in VARIANTS:
        assert set(Variants.parse([word]).numbers) == {word}
        assert Variants.parse([f"{word}:7"]).number(word) == 7
    assert Variants.parse(["short:12"]).number("short") == 12


@pytest.mark.parametrize("word", ["unknown", "short:x", "short:-1", "slow_feed"])
def test_a_wrong_variant_is_refused(word: str, tmp_path: object) -> None:
    with pytest.raises(ValidationError):
        PracticeOptions.model_validate({"resources": tmp_path, "variants": (word,)})


def test_options_survive_json(tmp_path: object) -> None:
    options = PracticeOptions.model_validate({"resources": tmp_path, "variants": ("slow:2",)})
    assert PracticeOptions.model_validate_json(options.model_dump_json()) == options


def test_a_fault_waits_hits_and_ends() -> None:
    book = FaultBook()
    book.arm({"/resource/*": Fault(status=500, after=1, times=2)})
    met = [book.meet("/resource/PinResource/get/") is not None for _ in range(5)]
    assert met == [False, True, True, False, False]
    assert book.meet("/other") is None
    book.disarm()
    assert book.describe() == {}


async def first_pin(visitor: Visitor) -> str:
    found = (await visitor.data("BaseSearchResource", query=ROOM))["results"]
    return next(str(pin["id"]) for pin in found if pin["id"].isdigit())


@pytest.mark.asyncio
@pytest.mark.parametrize(("variant", "path"), [("code", "/login/mfa/"), ("captcha", "/login/")])
async def test_a_challenge_at_login_stands_until_a_person_solves_it(
    open_site: OpenSite, variant: str, path: str
) -> None:
    visitor = await open_site(variants=(variant,))
    await visitor.sign_in()
    assert visitor.cookie("_auth") == "0"
    assert (await visitor.page("/"))[1] == path
    assert (await visitor.resource("UserHomefeedResource"))[0] == 403
    assert await visitor.door("solve") == {"solved": 1}
    assert (await visitor.page("/"))[1] == "/"
    assert visitor.cookie("_auth") == "1"


@pytest.mark.asyncio
async def test_a_challenge_midway_stops_everything_and_notes_each_input(
    open_site: OpenSite,
) -> None:
    visitor = await open_site(variants=("challenge:3",))
    await visitor.sign_in()
    for _ in range(2):
        assert (await visitor.page("/"))[1] == "/"
    assert (await visitor.page("/practice/"))[1] == "/secure/panic/"
    assert (await visitor.resource("BoardResource", "create", name=ROOM))[0] == 403
    url = f"{visitor.addresses.site}/challenge/input/"
    async with visitor.session.post(url, data='{"type": "click", "trusted": true}') as answer:
        assert answer.status == 204
    inputs = (await visitor.door())["challenge_inputs"]
    assert [(fact["event"], fact["trusted"]) for fact in inputs] == [("click", True)]
    await visitor.door("solve")
    assert (await visitor.page("/practice/"))[1] == "/practice/"
    assert (await visitor.door())["challenges_open"] == []


@pytest.mark.asyncio
async def test_signed_out_midway(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("signedout:2",))
    await visitor.sign_in()
    await visitor.page("/")
    assert (await visitor.resource("UserSettingsResource"))[0] == 401
    assert (await visitor.resource("BoardResource", "create", name=ROOM))[0] == 401
    assert visitor.cookie("_auth") == "0"
    assert (await visitor.page("/practice/ideas-concepts/_tools/more-ideas/"))[1] == "/login/"
    await visitor.sign_in()
    await visitor.board(ROOM)


@pytest.mark.asyncio
@pytest.mark.parametrize(("variant", "pins"), [("noideas", 0), ("short:9", 9)])
async def test_feeds_that_end_early(open_site: OpenSite, variant: str, pins: int) -> None:
    visitor = await open_site(variants=(variant,))
    await visitor.sign_in()
    board = await visitor.board(ROOM)
    _, envelope = await visitor.resource(IDEAS, id=board["id"], page_size=250)
    answer = envelope["resource_response"]
    assert answer["bookmark"] == "-end-"
    flat = [pin for entry in answer["data"] for pin in entry.get("objects", [entry])]
    assert len([pin for pin in flat if pin["id"].isdigit()]) == pins


@pytest.mark.asyncio
async def test_without_json_a_listener_reads_nothing(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("nojson",))
    await visitor.page("/")
    status, text = await visitor.resource("BaseSearchResource", query="car")
    assert status == 200
    assert text.startswith("practice1.")
    assert '"pin"' not in text


@pytest.mark.asyncio
async def test_rate_limit(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("ratelimit:2",))
    await visitor.sign_in()
    board, pin = await visitor.board(ROOM), await first_pin(visitor)
    url = f"{visitor.addresses.site}/resource/RepinResource/create/"
    async with visitor.session.post(url) as answer:
        assert answer.status == 429
        assert answer.headers["Retry-After"] == "2"
    await visitor.data("RepinResource", "create", board_id=board["id"], pin_id=pin)
    assert len((await visitor.door())["saves"]) == 1


@pytest.mark.asyncio
async def test_lost_answers_are_stored_all_the_same(open_site: OpenSite) -> None:
    visitor = await open_site(variants=("lostboard", "lostsave"))
    await visitor.sign_in()
    with pytest.raises(aiohttp.ClientPayloadError):
        await visitor.board(ROOM)
    status, envelope = await visitor.resource("BoardResource", "create", name=ROOM)
    assert status == 400
    boards = await visitor.data("BoardsResource")
    board = next(board for board in boards if board["name"] == ROOM)
    pin = await first_pin(visitor)
    with pytest.raises(aiohttp.ClientPayloadError):
        await visitor.data("RepinResource", "create", board_id=board["id"], pin_id=pin)
    assert len(await visitor.data("BoardFeedResource", board_id=board["id"])) == 1
    assert envelope["resource_response"]["status"] == "failure"


@pytest.mark.asyncio
async def test_the_door_arms_resets_and_signs_out(open_site: OpenSite) -> None:
    visitor = await open_site()
    await visitor.sign_in()
    await visitor.board(ROOM)
    armed = await visitor.door(
        "faults", fail={"/resource/BoardsResource/get/": {"status": 503, "times": 1}}
    )
    assert armed["fail"]["/resource/BoardsResource/get/"]["met"] == 0
    assert (await visitor.resource("BoardsResource"))[0] == 503
    assert (await visitor.resource("BoardsResource"))[0] == 200
    await visitor.door("sign-out")
    assert (await visitor.resource("UserSettingsResource"))[0] == 401
    await visitor.door("reset")
    state = await visitor.door()
    assert state["creates"] == []
    assert ROOM not in [board["name"] for board in state["boards"]]
