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


def status(
    match_score: float | None, threshold: float, human_status: PinStatus | None
) -> PinStatus:
    """Return what a pin counts as: a person's word first, then its score, else pending."""
    if human_status is not None:
        return human_status
    if match_score is None:
        return PinStatus.PENDING
    return PinStatus.APPROVED if match_score >= threshold else PinStatus.DISQUALIFIED
