import itertools

import pytest

from pinagent_desktop.domain.picture_problem import DEFAULT_MINDED, Problem
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.verdict import score, status
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
