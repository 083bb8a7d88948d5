"""What is shown, and in which order."""

from collections.abc import Callable
from typing import Any

import pytest

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.models.pin_columns import PinColumns
from pinagent_desktop.ui.models.pin_filter import PinFilter, SortKey


@pytest.fixture
def columns(a_pin: Callable[..., Pin]) -> PinColumns:
    columns = PinColumns(0.6)
    columns.append(
        [
            a_pin(0, title="Walnut console", match_score=0.9),
            a_pin(1, title="arched hallway", match_score=0.3, ai_explanation="Too ORNATE."),
            a_pin(2, title="Blue door", description="A walnut frame"),
            a_pin(3, title="Émigré chair", match_score=0.9, human_status="disqualified"),
        ]
    )
    return columns


def shown(columns: PinColumns, **asked: Any) -> list[int]:
    rows: list[int] = PinFilter(**asked).order(columns).tolist()
    return rows


def test_all_by_arrival_is_the_default(columns: PinColumns) -> None:
    assert shown(columns) == [0, 1, 2, 3]
    assert shown(columns, descending=True) == [3, 2, 1, 0]


@pytest.mark.parametrize(
    ("status", "rows"),
    [(PinStatus.APPROVED, [0]), (PinStatus.DISQUALIFIED, [1, 3]), (PinStatus.PENDING, [2])],
)
def test_a_status_shows_only_its_pins(
    columns: PinColumns, status: PinStatus, rows: list[int]
) -> None:
    assert shown(columns, status=status) == rows


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        ("walnut", [0, 2]),
        ("WALNUT frame", [2]),
        ("ornate", [1]),
        ("éMIGRÉ", [3]),
        ("  ", [0, 1, 2, 3]),
        ("none of it", []),
    ],
)
def test_search_looks_into_title_description_and_explanation(
    columns: PinColumns, words: str, rows: list[int]
) -> None:
    assert shown(columns, search=words) == rows


def test_pins_without_a_score_end_the_wall_either_way(columns: PinColumns) -> None:
    assert shown(columns, sort=SortKey.SCORE) == [1, 0, 3, 2]
    assert shown(columns, sort=SortKey.SCORE, descending=True) == [0, 3, 1, 2]


def test_titles_sort_without_regard_to_case(columns: PinColumns) -> None:
    assert shown(columns, sort=SortKey.TITLE) == [1, 2, 0, 3]
    assert shown(columns, sort=SortKey.TITLE, descending=True) == [3, 0, 2, 1]


def test_dates_sort_newest_first(columns: PinColumns) -> None:
    assert shown(columns, sort=SortKey.DATE, descending=True) == [3, 2, 1, 0]


def test_only_status_and_words_can_hide(columns: PinColumns) -> None:
    assert PinFilter(sort=SortKey.SCORE, search=" ").is_open
    assert not PinFilter(status=PinStatus.APPROVED).is_open
    assert not PinFilter(search="x").is_open


@pytest.mark.parametrize("words", ["loft", "shop.example", "lena", "/oak"])
def test_board_link_and_people_are_searched(a_pin: Callable[..., Pin], words: str) -> None:
    columns = PinColumns(0.6)
    columns.append(
        [
            a_pin(0),
            a_pin(
                1,
                board="Loft ideas",
                link="https://shop.example/oak",
                domain="shop.example",
                pinner="Lena",
            ),
        ]
    )
    assert shown(columns, search=words) == [1]


def test_the_closest_calls_come_first_and_pins_without_a_score_last(
    a_pin: Callable[..., Pin],
) -> None:
    columns = PinColumns(0.6)
    scores = [0.9, None, 0.55, 0.61]
    columns.append([a_pin(n, match_score=score) for n, score in enumerate(scores)])
    assert shown(columns, sort=SortKey.DOUBT) == [3, 2, 0, 1]
    assert shown(columns, sort=SortKey.DOUBT, descending=True) == [0, 2, 3, 1]


def test_colours_go_round_the_wheel_and_greys_follow(a_pin: Callable[..., Pin]) -> None:
    columns = PinColumns(0.6)
    colours = ["#808080", "#2040c0", None, "#c02020", "#101010", "#20c040"]
    columns.append([a_pin(n, dominant_color=one) for n, one in enumerate(colours)])
    assert shown(columns, sort=SortKey.COLOUR) == [3, 5, 1, 4, 0, 2]


def test_ones_own_words_alone(columns: PinColumns) -> None:
    assert shown(columns, mine=True) == [3]


def test_the_offline_order_follows_its_ranks_and_keeps_what_has_none_at_the_end(
    a_pin: Callable[..., Pin],
) -> None:
    columns = PinColumns(0.6)
    columns.append([a_pin(number) for number in range(1, 5)])
    columns.rank({columns.ids[0]: -1.0, columns.ids[2]: 2.5, "pr-1:unknown": 9.0})
    likely = PinFilter(sort=SortKey.OFFLINE, descending=True).order(columns)
    assert likely.tolist() == [2, 0, 1, 3]


def test_columns_tell_decisions_and_what_is_undecided(a_pin: Callable[..., Pin]) -> None:
    columns = PinColumns(0.6)
    columns.append(
        [
            a_pin(1, match_score=0.9, human_status="approved", picture_file="a.jpg"),
            a_pin(2, match_score=0.8, human_status="disqualified"),
            a_pin(3, human_status="approved"),
            a_pin(4, match_score=0.7, picture_file="b.jpg"),
            a_pin(5, match_score=0.7),
        ]
    )
    assert columns.decisions() == ((0.9, True), (0.8, False))
    assert columns.undecided_count() == 1
