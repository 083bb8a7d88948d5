from datetime import timedelta
from typing import Any

import pytest

from pinagent_desktop.domain.lesson import (
    DECISIONS_FOR_A_PROPOSAL,
    agreement,
    decisions_of,
    examples_of,
    proposed_threshold,
)
from pinagent_desktop.domain.pin import Pin, PinStatus
from tests.builders import a_pin
from tests.fakes.clock import START


def decided(number: int, status: PinStatus | None, **fields: Any) -> Pin:
    grades = {"what_is_seen": f"picture {number}"}
    when = START + timedelta(minutes=number)
    known = {"human_status": status, "decided_at": when, "grades": grades, "match_score": 0.5}
    return a_pin(number, **{**known, **fields})


def some(approved: int, rejected: int) -> list[Pin]:
    pins = [decided(n, PinStatus.APPROVED) for n in range(1, approved + 1)]
    return pins + [decided(50 + n, PinStatus.DISQUALIFIED) for n in range(1, rejected + 1)]


@pytest.mark.parametrize(("approved", "rejected"), [(0, 0), (4, 3), (3, 40), (3, 4)])
def test_fewer_than_four_of_a_kind_teach_nothing(approved: int, rejected: int) -> None:
    assert examples_of(some(approved, rejected)) == ()


def test_the_newest_three_of_each_kind_are_the_examples_oldest_first() -> None:
    examples = examples_of(some(9, 4))
    assert [(one.verdict, one.seen) for one in examples] == [
        ("approved", "picture 7"),
        ("approved", "picture 8"),
        ("approved", "picture 9"),
        ("rejected", "picture 52"),
        ("rejected", "picture 53"),
        ("rejected", "picture 54"),
    ]


def test_a_pin_without_grades_has_no_words_that_may_be_sent() -> None:
    pins = some(4, 4)
    pins[0] = pins[0].with_(grades=None, title="a private title")
    assert examples_of(pins) == ()


def test_a_decision_of_before_there_was_a_time_counts_as_old() -> None:
    pins = some(5, 4)
    pins[4] = pins[4].with_(decided_at=None)
    assert "picture 5" not in {one.seen for one in examples_of(pins)}


def test_agreement_counts_both_kinds_of_error() -> None:
    found = agreement([(0.9, True), (0.8, False), (0.3, True), (0.2, False), (0.6, True)], 0.6)
    assert (found.decisions, found.same, found.share) == (5, 3, 0.6)
    assert (found.wrong_approvals, found.wrong_rejections) == (1, 1)
    assert found.false_approval_rate == 0.5
    assert found.false_rejection_rate == pytest.approx(1 / 3)


def test_without_decisions_there_is_no_error() -> None:
    found = agreement([], 0.6)
    assert (found.share, found.false_approval_rate, found.false_rejection_rate) == (1.0, 0.0, 0.0)


def test_a_better_threshold_is_proposed_with_what_it_changes() -> None:
    decisions = [(0.45, True)] * 15 + [(0.25, False)] * 15
    proposal = proposed_threshold(decisions, 0.6)
    assert proposal is not None
    assert proposal.threshold == 0.35
    assert (proposal.now.same, proposal.then.same) == (15, 30)
    assert (proposal.now.false_rejection_rate, proposal.then.false_rejection_rate) == (1.0, 0.0)


def test_nothing_is_proposed_before_thirty_decisions() -> None:
    decisions = [(0.45, True)] * 15 + [(0.25, False)] * 14
    assert len(decisions) < DECISIONS_FOR_A_PROPOSAL
    assert proposed_threshold(decisions, 0.6) is None


def test_what_is_good_already_does_not_move() -> None:
    decisions = [(0.9, True)] * 15 + [(0.25, False)] * 15
    assert proposed_threshold(decisions, 0.6) is None


def test_of_equally_good_places_the_nearest_is_proposed() -> None:
    decisions = [(0.9, True)] * 10 + [(0.8, True)] * 5 + [(0.7, False)] * 10 + [(0.3, False)] * 5
    proposal = proposed_threshold(decisions, 0.6)
    assert proposal is not None
    assert proposal.threshold == 0.75


def test_a_threshold_above_all_scores_can_be_proposed() -> None:
    proposal = proposed_threshold([(0.7, False)] * 30, 0.6)
    assert proposal is not None
    assert proposal.then.same == 30


def test_decisions_need_a_score() -> None:
    pins = [
        decided(1, PinStatus.APPROVED),
        decided(2, None),
        decided(3, PinStatus.APPROVED, match_score=None),
    ]
    assert decisions_of(pins) == ((0.5, True),)
