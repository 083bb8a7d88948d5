import pytest

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PictureSize, PinDraft
from pinagent_desktop.services.automation.drawn_kinds import DrawnKinds
from pinagent_desktop.services.automation.tile_parser import Tile

CAROUSELS = "The page shows several pictures in one that its own answers call plain pins"


def plain(pin_id: str) -> Tile:
    draft = PinDraft(pinterest_id=pin_id, pin_url="u", pictures={"236x": PictureSize(url="p")})
    return Tile(pin_id, None, draft, None)


def marked(pin_id: str, reason: LeftOutReason = LeftOutReason.CAROUSEL) -> Tile:
    return Tile(pin_id, None, LeftOut(reason=reason, pinterest_id=pin_id), None)


@pytest.fixture
def kinds() -> DrawnKinds:
    kinds = DrawnKinds()
    kinds.name(["1", "2", "3"])
    return kinds


def test_two_plain_pins_that_are_drawn_as_carousels_are_told(kinds: DrawnKinds) -> None:
    kinds.draw([marked("1"), plain("2")])
    assert kinds.differences == []
    kinds.draw([marked("3")])
    assert kinds.differences == [CAROUSELS]


def test_one_that_is_drawn_twice_is_one(kinds: DrawnKinds) -> None:
    kinds.draw([marked("1"), marked("1")])
    kinds.draw([marked("1")])
    assert kinds.differences == []


def test_one_of_each_kind_is_none(kinds: DrawnKinds) -> None:
    kinds.draw([marked("1"), marked("2", LeftOutReason.VIDEO), marked("3", LeftOutReason.PRODUCT)])
    assert kinds.differences == []


def test_what_the_answers_left_out_too_and_what_has_no_kind_are_none(kinds: DrawnKinds) -> None:
    kinds.draw([marked("7"), marked("8"), plain("1"), plain("2")])
    kinds.draw([marked("1", LeftOutReason.PROMOTED), marked("2", LeftOutReason.PROMOTED)])
    assert kinds.differences == []
