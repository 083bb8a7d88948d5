"""A prompt split into points: what has to be there, what is nice, what must not be."""

import hashlib
import json
from collections.abc import Iterable

from pydantic import field_serializer

from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.picture_problem import DEFAULT_MINDED, Problem
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.reference import Reference

MOST_POINTS = 12
"""Of one kind: a model that is given more weighs none of them."""
MOST_POINT_CHARACTERS = 80


class Rubric(Value):
    """What decides beside the prompt's own words; shown to the person, who changes it at will."""

    must_have: tuple[str, ...] = ()
    nice_to_have: tuple[str, ...] = ()
    must_not: tuple[str, ...] = ()
    like: tuple[Reference, ...] = ()
    """Pictures that show the look that is wanted."""
    unlike: tuple[Reference, ...] = ()
    """Pictures that show what is not."""
    minded_problems: frozenset[Problem] = DEFAULT_MINDED

    @field_serializer("minded_problems", when_used="json")
    def _in_order(self, problems: frozenset[Problem]) -> list[str]:
        """Write a set the same each time, in whatever order this process has it."""
        return sorted(problems)

    @property
    def is_empty(self) -> bool:
        """Whether there is no point at all."""
        return not (self.must_have or self.nice_to_have or self.must_not)

    @property
    def version(self) -> str:
        """Eight letters and digits that differ as soon as one word, picture or switch does."""
        words = [list(self.must_have), list(self.nice_to_have), list(self.must_not)]
        pictures = [[one.file for one in kind] for kind in (self.like, self.unlike)]
        told = json.dumps([*words, *pictures, sorted(self.minded_problems)], ensure_ascii=False)
        return hashlib.sha256(told.encode()).hexdigest()[:8]


def rubric_of(prompt: Prompt) -> Rubric:
    """Return the points that a prompt has now."""
    return Rubric(
        must_have=prompt.must_have,
        nice_to_have=prompt.nice_to_have,
        must_not=prompt.avoid,
        like=prompt.like,
        unlike=prompt.unlike,
        minded_problems=prompt.minded_problems,
    )


def with_rubric(prompt: Prompt, rubric: Rubric) -> Prompt:
    """Return the prompt with other points."""
    return prompt.with_(
        must_have=rubric.must_have,
        nice_to_have=rubric.nice_to_have,
        avoid=rubric.must_not,
        like=rubric.like,
        unlike=rubric.unlike,
        minded_problems=rubric.minded_problems,
    )


def checked_points(points: Iterable[str]) -> tuple[str, ...]:
    """Return points that a person wrote, without odd white space, empty ones and repeats.

    Raises:
        UsageError: One is too long, or there are too many.
    """
    tidy = tidy_points(points)
    if any(len(point) > MOST_POINT_CHARACTERS for point in tidy):
        raise UsageError(f"A point has at most {MOST_POINT_CHARACTERS} characters")
    if len(tidy) > MOST_POINTS:
        raise UsageError(f"There are at most {MOST_POINTS} points of one kind")
    return tidy


def tidy_points(points: Iterable[str]) -> tuple[str, ...]:
    """Return points without odd white space, empty ones and repeats."""
    words = (" ".join(point.split()) for point in points)
    return tuple(dict.fromkeys(point for point in words if point))
