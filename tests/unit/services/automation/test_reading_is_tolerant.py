"""Whatever is missing, empty or of another kind: nothing breaks, and no pin is lost unseen."""

import copy
import json
import random
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pinagent_desktop.domain.pin import LeftOut, PinDraft
from pinagent_desktop.domain.run import Board
from pinagent_desktop.practice.site.mutations import Mutation, mutate
from pinagent_desktop.services.automation.feed_parser import read_feed
from pinagent_desktop.services.automation.page_parser import (
    read_answer,
    read_boards,
    read_embedded,
)
from pinagent_desktop.services.automation.pin_parser import is_own, read_pin
from pinagent_desktop.services.automation.relay_parser import read_relay_pins
from pinagent_desktop.services.automation.site_profile import SiteProfile
from pinagent_desktop.services.automation.tile_parser import read_tiles
from tests.unit.services.automation.answers import a_picture, a_pin_object, an_envelope

BOARD = Board(name="Rooms", url="/lena/rooms/")
NONSENSE: Final[tuple[Any, ...]] = (
    *(None, "", " ", 0, -1, True, 1.5, [], {}, [None], {"a": 1}),
    "x" * 50,
)
# One draw an example: a draw for every key of nine shapes took hypothesis two minutes.
SEEDS = st.integers(0, 2**32)
QUIET = settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def spoiled(value: Any, chance: random.Random, depth: int = 0) -> Any:
    """Return a value with some keys dropped and some values replaced, at any depth."""
    if depth and chance.randrange(12) == 0:
        return chance.choice(NONSENSE)
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if chance.randrange(8)}
        return {k: spoiled(v, chance, depth + 1) for k, v in kept.items()}
    if isinstance(value, list):
        return [spoiled(entry, chance, depth + 1) for entry in value]
    return value


SHAPES: dict[str, dict[str, Any]] = {
    "plain": a_pin_object(),
    "no picture": a_pin_object(images={}),
    "promoted": a_pin_object("AWIgq3", is_promoted=True, promoter={"full_name": "A shop"}),
    "video": a_pin_object(videos={"video_list": {"V_HLSV4": {"url": "https://v1.pinimg.com/a"}}}),
    "carousel": a_pin_object(carousel_data={"carousel_slots": [{"id": "1", "images": {}}]}),
    "story": a_pin_object(story_pin_data={"pages": [{"blocks": [{"type": "x_video"}]}, {}]}),
    "module": {
        "type": "story",
        "id": "9",
        "objects": [a_pin_object("2000001"), a_pin_object("2000002")],
        "expanded_viewport_objects": [a_pin_object("2000002"), a_pin_object("2000003")],
    },
    "header": {"type": "story", "story_type": "simple_feed_header", "objects": []},
    "camel": {
        "entityId": "1125968647761564",
        "gridTitle": "A room",
        "imageSpec_736x": a_picture("736x", 736),
        "images_orig": a_picture("orig", 900),
    },
}


@QUIET
@given(seed=SEEDS)
def test_any_spoiled_feed_is_read(profile: SiteProfile, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same spoils each time
    feed = [spoiled(copy.deepcopy(shape), chance) for shape in SHAPES.values()]
    page = read_feed(feed, profile, source="more_ideas", own_board=BOARD)
    told = {entry.pinterest_id for entry in page.entries}
    for entry in feed:
        if isinstance(entry, dict) and entry.get("type") == "pin" and entry.get("images"):
            ids = [entry.get("entityId"), entry.get("id")]
            known = next((one for one in ids if isinstance(one, str) and one.strip()), None)
            assert known in told or known is None


@QUIET
@given(seed=SEEDS)
def test_any_spoiled_answer_is_an_answer(profile: SiteProfile, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same spoils each time
    board = {"id": "1", "name": "Rooms", "url": "/lena/rooms/", "privacy": "secret"}
    envelope = spoiled(an_envelope([board, a_pin_object()]), chance)
    answer = read_answer("Boards", "get", 200, json.dumps(envelope), profile)
    read_boards(answer.data, profile)
    read_feed(answer.data, profile, source="search")
    read_relay_pins(envelope, profile)
    read_embedded([json.dumps(envelope)], profile)
    is_own(envelope, BOARD, profile.data.pin_json)


@QUIET
@given(seed=SEEDS)
def test_any_spoiled_tile_is_a_tile(profile: SiteProfile, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same spoils each time
    tile: dict[str, Any] = {
        "id": "1000001",
        "place": "3",
        "hrefs": ["https://www.pinterest.com/pin/a-room--1000001/"],
        "label": "A room &amp;amp; more Pin page",
        "alt": "This may contain: a room",
        "src": a_picture("236x")["url"],
        "srcset": f"{a_picture('236x')['url']} 1x, {a_picture('736x')['url']} 3x",
        "ratio": 1.5,
        "marks": [],
        "words": ["A room"],
    }
    (whole,) = read_tiles([tile], profile, source="search")
    assert isinstance(whole.entry, PinDraft)
    assert whole.entry.title == "A room & more"
    (read,) = read_tiles([spoiled(tile, chance)], profile, source="search")
    assert isinstance(read.entry, PinDraft | LeftOut)


@pytest.mark.parametrize("kind", ["removed", "renamed", "moved"])
def test_each_path_of_a_pin_changed_alone_is_told_or_made_up_for(
    profile: SiteProfile, kind: str
) -> None:
    """A page whose pins have lost their ids or pictures is of an unknown shape, not empty."""
    paths = profile.data.pin_json
    for path in (*paths.id, *paths.images, *paths.title, *paths.signature, *paths.type):
        pins = [a_pin_object(str(1000000 + n)) for n in range(5)]
        change = Mutation.model_validate({"kind": kind, "where": "answer", "path": path})
        met = [mutate(pin, change) for pin in pins]
        page = read_feed(pins, profile, source="search")
        drafts = [entry for entry in page.entries if isinstance(entry, PinDraft)]
        assert len(drafts) == 5 or not page.known_shape, (path, met)


@pytest.mark.parametrize("path", ["id", "images", "type"])
def test_one_odd_pin_among_others_is_left_out_and_counted(profile: SiteProfile, path: str) -> None:
    pins = [a_pin_object(str(1000000 + n)) for n in range(3)]
    del pins[1][path]
    page = read_feed(pins, profile, source="search")
    assert page.known_shape
    assert len(page.entries) == 3


def test_real_pins_lose_nothing_whatever_key_is_gone(profile: SiteProfile, samples: Path) -> None:
    body = json.loads((samples / "BaseSearchResource_2024-02.json").read_text())
    pins = body["resource_response"]["data"]["results"]
    for key in sorted({key for pin in pins for key in pin}):
        emptied: tuple[Any, ...] = (None, "", [], {}, 0)
        for value in emptied:
            changed = [{**pin, key: value} for pin in pins]
            entries = [read_pin(pin, profile, source="search") for pin in changed]
            assert len(entries) == len(pins)
        page = read_feed(
            [{k: v for k, v in pin.items() if k != key} for pin in pins], profile, source="search"
        )
        assert len(page.entries) == len(pins) or not page.known_shape, key


def test_a_real_closeup_loses_nothing_whatever_key_is_gone(
    profile: SiteProfile, samples: Path
) -> None:
    (pin,) = read_relay_pins(
        json.loads((samples / "CloseupDetailQuery_relay_2024-12.json").read_text()), profile
    )
    for key in pin:
        entry = read_pin({k: v for k, v in pin.items() if k != key}, profile, source="search")
        assert isinstance(entry, PinDraft | LeftOut)
        if key not in {"entityId", "id"}:
            assert isinstance(entry, PinDraft), key
