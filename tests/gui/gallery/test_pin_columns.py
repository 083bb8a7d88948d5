"""Columns: the same status as the domain says, the same bins as the line that divides them."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pinagent_desktop.domain import verdict
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.models.pin_columns import (
    CODES,
    NOBODY,
    STATUSES,
    PinColumns,
    status_codes,
)
from pinagent_desktop.ui.models.pin_counts import PinCounts

HUMANS = [None, *PinStatus]
SCORES = [None, 0.0, 0.1, 0.55, 0.5999, 0.6, 0.6001, 0.7, 0.9, 1.0]
hundredths = st.integers(0, 100).map(lambda n: n / 100)


def by_columns(score: float | None, threshold: float, human: PinStatus | None) -> PinStatus:
    scores = np.array([np.nan if score is None else score])
    humans = np.array([NOBODY if human is None else CODES[human]], dtype=np.int8)
    return STATUSES[int(status_codes(scores, humans, threshold)[0])]


@pytest.mark.parametrize("human", HUMANS)
@pytest.mark.parametrize("score", SCORES)
@pytest.mark.parametrize("threshold", [0.0, 0.6, 0.7, 1.0])
def test_columns_follow_the_one_rule(
    score: float | None, threshold: float, human: PinStatus | None
) -> None:
    assert by_columns(score, threshold, human) == verdict.status(score, threshold, human)


@settings(deadline=None)
@given(
    st.none() | st.floats(0, 1) | hundredths,
    st.floats(0, 1) | hundredths,
    st.sampled_from(HUMANS),
)
def test_columns_follow_the_one_rule_everywhere(
    score: float | None, threshold: float, human: PinStatus | None
) -> None:
    assert by_columns(score, threshold, human) == verdict.status(score, threshold, human)


@pytest.mark.parametrize("hundredth", range(0, 101, 5))
def test_every_step_of_the_threshold_starts_its_own_bin(
    hundredth: int, scored: Callable[..., list[Pin]]
) -> None:
    columns = PinColumns(0.6)
    columns.append(scored([hundredth / 100]))
    assert columns.bins().index(1) == hundredth // 5


def test_bins_leave_out_pins_that_a_person_judged(a_pin: Callable[..., Pin]) -> None:
    columns = PinColumns(0.6)
    columns.append([a_pin(1, match_score=0.5), a_pin(2, match_score=0.5, human_status="approved")])
    assert sum(columns.bins()) == 1
    assert columns.counts() == PinCounts(1, 1, 0, mine=1)


def test_columns_grow_and_keep_what_they_hold(scored: Callable[..., list[Pin]]) -> None:
    columns = PinColumns(0.6)
    pins = scored([i / 200 for i in range(200)])
    for start in range(0, 200, 7):
        columns.append(pins[start : start + 7])
    assert len(columns) == 200
    assert [columns.score_of(i) for i in range(200)] == [pin.match_score for pin in pins]
    assert [columns.ids[i] for i in range(200)] == [pin.id for pin in pins]


def test_a_pin_that_comes_twice_is_there_once(a_pin: Callable[..., Pin]) -> None:
    columns = PinColumns(0.6)
    assert columns.append([a_pin(1), a_pin(1), a_pin(2)]) == 2
    assert columns.append([a_pin(2)]) == 0
    assert len(columns) == 2
