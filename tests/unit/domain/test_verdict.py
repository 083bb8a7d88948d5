import itertools

import pytest

from pinagent_desktop.domain.picture_problem import DEFAULT_MINDED, Problem
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.verdict import Looks, is_doubtful, score, status
from tests.builders import grades


@pytest.mark.parametrize(
    ("subject", "style", "expected"),
    [(4, 4, 1.0), (4, 3, 0.9), (1, 1, 0.25), (0, 0, 0.0), (2, 4, 0.7)],
)
def test_the_score_weighs_subject_over_style(subject: int, style: int, expected: float) -> None:
    assert score(grades(subject, style), frozenset()) == expected


def test_only_minded_problems_cost() -> None:
    seen = grades(4, 4, ["watermark", "person_focus"])

    assert score(seen, DEFAULT_MINDED) == 0.85
    assert score(seen, {Problem.WATERMARK, Problem.PERSON_FOCUS}) == 0.7
    assert score(seen, frozenset()) == 1.0


def test_a_problem_named_twice_costs_once() -> None:
    assert score(grades(4, 4, ["watermark", "watermark"]), DEFAULT_MINDED) == 0.85


def test_the_score_stays_between_zero_and_one() -> None:
    every = [problem.value for problem in Problem]

    assert score(grades(1, 0, every), set(Problem)) == 0.0


@pytest.mark.parametrize("grade", range(5))
def test_where_the_style_repeats_the_subject_the_subject_decides(grade: int) -> None:
    assert score(grades(grade, grade), frozenset()) == grade / 4


def test_the_scale_separates() -> None:
    values = {
        score(grades(subject, style), frozenset())
        for subject, style in itertools.product(range(5), repeat=2)
    }

    assert len(values) >= 19


def test_two_looks_count_as_their_mean_and_one_as_itself() -> None:
    once = Looks(first=grades(2, 3))
    twice = once.with_(second=grades(3, 3))

    assert (once.scores(frozenset()), once.score(frozenset())) == ((0.6,), 0.6)
    assert (twice.scores(frozenset()), twice.score(frozenset())) == ((0.6, 0.75), 0.675)


def test_what_one_look_alone_minds_costs_half() -> None:
    looks = Looks(first=grades(3, 3), second=grades(3, 3, ["watermark"]))

    assert looks.score(DEFAULT_MINDED) == 0.675
    assert looks.score(frozenset()) == 0.75


@pytest.mark.parametrize(
    ("match_score", "threshold", "doubtful"),
    [
        (0.6, 0.6, True),
        (0.505, 0.6, True),
        (0.695, 0.6, True),
        (0.5, 0.6, False),
        (0.7, 0.6, False),
        (0.1, 0.0, False),
        (0.0, 0.0, True),
        (0.95, 1.0, True),
    ],
)
def test_a_score_is_doubtful_only_nearer_than_a_tenth(
    match_score: float, threshold: float, *, doubtful: bool
) -> None:
    assert is_doubtful(match_score, threshold) is doubtful


@pytest.mark.parametrize(
    ("match_score", "human", "expected"),
    [
        (None, None, PinStatus.PENDING),
        (0.6, None, PinStatus.APPROVED),
        (0.5999, None, PinStatus.DISQUALIFIED),
        (0.0, PinStatus.APPROVED, PinStatus.APPROVED),
        (1.0, PinStatus.DISQUALIFIED, PinStatus.DISQUALIFIED),
        (None, PinStatus.APPROVED, PinStatus.APPROVED),
    ],
)
def test_a_persons_word_comes_before_the_score(
    match_score: float | None, human: PinStatus | None, expected: PinStatus
) -> None:
    assert status(match_score, 0.6, human) is expected
