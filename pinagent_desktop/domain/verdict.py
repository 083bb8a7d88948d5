"""Grades become a score, a score becomes a status: here and nowhere else."""

from collections.abc import Set as AbstractSet
from typing import Annotated, Literal

from pydantic import Field

from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.picture_problem import Problem
from pinagent_desktop.domain.pin import PinStatus

SUBJECT_WEIGHT = 0.6
STYLE_WEIGHT = 0.4
PROBLEM_PENALTY = 0.15
TOP_GRADE = 4
DOUBTFUL_BAND = 0.1
"""A score nearer than this to the threshold is doubtful: chance alone may have decided."""
DOUBTFUL_SHARE = 0.2
"""Of all pictures, about this part is doubtful: what looking twice is expected to add."""
Grade = Literal[0, 1, 2, 3, 4]


class Grades(Value):
    """What the model answered; the schema it has to obey.

    The order matters: evidence before grades (clear criteria beat free numbers).
    """

    what_is_seen: Annotated[str, Field(max_length=160)]
    subject: Grade
    style: Grade
    problems: tuple[Problem, ...]
    reason: Annotated[str, Field(max_length=200)]


def score(grades: Grades, minded: AbstractSet[Problem]) -> float:
    """Return how well a picture fits, 0.0 to 1.0.

    For a brief that names no style the model repeats the grade of the subject as that of the style,
    so that the subject decides alone.

    Args:
        grades: The model's answer, inside its schema.
        minded: The problems this person minds; others cost nothing.
    """
    base = (SUBJECT_WEIGHT * grades.subject + STYLE_WEIGHT * grades.style) / TOP_GRADE
    problems = len(set(grades.problems) & set(minded))
    return round(min(1.0, max(0.0, base - PROBLEM_PENALTY * problems)), 4)


class Looks(Value):
    """What a judge said of one picture: once, or twice where the first look was doubtful."""

    first: Grades
    second: Grades | None = None

    def scores(self, minded: AbstractSet[Problem]) -> tuple[float, ...]:
        """Return the score of each look."""
        return tuple(score(one, minded) for one in (self.first, self.second) if one is not None)

    def score(self, minded: AbstractSet[Problem]) -> float:
        """Return the mean of the scores: neither look knows more than the other.

        What only one of them saw (a watermark) counts half. Two looks err less than one; the higher
        or the lower of both would only err to one side.
        """
        scores = self.scores(minded)
        return round(sum(scores) / len(scores), 4)


def is_doubtful(match_score: float, threshold: float) -> bool:
    """Whether a score is so near to the threshold that a second look is worth its price."""
    # Rounded, for 0.7 - 0.6 is a little less than 0.1.
    return round(abs(match_score - threshold), 4) < DOUBTFUL_BAND


def status(
    match_score: float | None, threshold: float, human_status: PinStatus | None
) -> PinStatus:
    """Return what a pin counts as: a person's word first, then its score, else pending."""
    if human_status is not None:
        return human_status
    if match_score is None:
        return PinStatus.PENDING
    return PinStatus.APPROVED if match_score >= threshold else PinStatus.DISQUALIFIED
