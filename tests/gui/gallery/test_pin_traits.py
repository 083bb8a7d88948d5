"""What pins have in common, and what is out of sight because of it."""

from collections.abc import Callable

import pytest

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.ui.models.pin_filter import PinFilter
from pinagent_desktop.ui.models.pin_list_model import PinListModel
from pinagent_desktop.ui.models.trait import DUPLICATES, Trait, TraitKind

WATERMARK = Trait(TraitKind.PROBLEM, "watermark")
SHOP = Trait(TraitKind.PUBLISHER, "shop.example")


@pytest.fixture
def model(qapp: object, a_pin: Callable[..., Pin]) -> PinListModel:
    model = PinListModel()
    marked = {"subject": 1, "style": 1, "problems": ["watermark", "collage"]}
    model.replace(
        [
            a_pin(1, domain="shop.example", match_score=0.4),
            a_pin(2, duplicate_of="pr-1:1", domain="shop.example", match_score=0.4),
            a_pin(3, grades=marked, match_score=0.3),
            a_pin(4, duplicate_of="pr-1:1", match_score=0.9),
            a_pin(5, domain="Uploaded by user", pinner="lena", match_score=0.62),
        ],
        0.6,
    )
    return model


def test_each_trait_is_counted_and_none_of_nothing(model: PinListModel) -> None:
    assert model.traits() == {
        DUPLICATES: 2,
        WATERMARK: 1,
        Trait(TraitKind.PROBLEM, "collage"): 1,
        SHOP: 2,
        Trait(TraitKind.PUBLISHER, "lena"): 1,
    }


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        ({DUPLICATES}, [1, 3, 5]),
        ({SHOP}, [3, 4, 5]),
        ({WATERMARK, SHOP}, [4, 5]),
        ({Trait(TraitKind.PUBLISHER, "nobody")}, [1, 2, 3, 4, 5]),
        (set(), [1, 2, 3, 4, 5]),
    ],
)
def test_what_has_a_hidden_trait_is_out_of_sight(
    model: PinListModel, hidden: set[Trait], shown: list[int]
) -> None:
    model.set_filter(PinFilter(hidden=frozenset(hidden)))
    assert model.pin_ids() == [f"pr-1:{n}" for n in shown]


def test_a_pin_that_turns_out_to_be_a_repeat_goes(
    model: PinListModel, a_pin: Callable[..., Pin]
) -> None:
    model.set_filter(PinFilter(hidden=frozenset({DUPLICATES})))
    model.change([a_pin(5, duplicate_of="pr-1:3", match_score=0.3)])
    assert model.pin_ids() == ["pr-1:1", "pr-1:3"]
    assert model.stack_of("pr-1:5") == ("pr-1:3", "pr-1:5")
    model.change([a_pin(5, match_score=0.3)])
    assert model.pin_ids() == ["pr-1:1", "pr-1:3", "pr-1:5"]
    assert model.stack_of("pr-1:5") == ("pr-1:5",)


def test_a_stack_lies_where_its_most_doubtful_pin_is(model: PinListModel) -> None:
    assert model.stacks_by_doubt(None) == [
        ("pr-1:5",),
        ("pr-1:1", "pr-1:2", "pr-1:4"),
        ("pr-1:3",),
    ]


def test_the_first_of_a_stack_may_be_gone(qapp: object, a_pin: Callable[..., Pin]) -> None:
    model = PinListModel()
    model.replace([a_pin(2, duplicate_of="pr-1:1"), a_pin(3, duplicate_of="pr-1:1")], 0.6)
    assert model.stack_of("pr-1:3") == ("pr-1:2", "pr-1:3")
    assert model.stacks_by_doubt(None) == [("pr-1:2", "pr-1:3")]


def test_columns_grow_past_their_first_room(qapp: object, a_pin: Callable[..., Pin]) -> None:
    model = PinListModel()
    model.replace([a_pin(n, domain=f"site{n % 3}.example") for n in range(300)], 0.6)
    assert list(model.traits().values()) == [100, 100, 100]
