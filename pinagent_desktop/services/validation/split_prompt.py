"""Splitting a prompt into points: the words that go out, and the answer that comes back."""

import json
import string
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict, ValidationError

from pinagent_desktop.domain.rubric import MOST_POINT_CHARACTERS, MOST_POINTS, Rubric, tidy_points
from pinagent_desktop.services.validation.answers import content_of
from pinagent_desktop.services.validation.faults import Fault
from pinagent_desktop.services.validation.judge_prompt import Messages, versioned


class Points(BaseModel):
    """The answer's schema: three lists of short words."""

    model_config = ConfigDict(extra="forbid")

    must_have: list[str]
    nice_to_have: list[str]
    must_not: list[str]


@dataclass(frozen=True)
class SplitWords:
    """The texts of the question, as read from ``resources/prompts``."""

    system: str
    user: string.Template
    """Takes ``$brief`` (JSON)."""

    @classmethod
    def read(cls, system: str, user: str) -> "SplitWords":
        """Return the words of two files, whose first line says ``version: N``.

        Raises:
            ValueError: A file does not say its version.
        """
        return cls(versioned(system)[1], string.Template(versioned(user)[1]))

    def messages(self, text: str) -> Messages:
        """Return the conversation for one prompt; the prompt is quoted as data."""
        brief = json.dumps({"brief": text}, ensure_ascii=False)
        return (
            {"role": "system", "content": self.system},
            {"role": "user", "content": self.user.substitute(brief=brief)},
        )


def read_points(body: str) -> Rubric | Fault:
    """Read the points from the body of a chat completion; what is too long is left out."""
    content = content_of(body)
    if isinstance(content, Fault):
        return content
    try:
        points = Points.model_validate_json(content)
    except ValidationError as error:
        return Fault.bad_answer(f"The answer holds no points: {error.errors()[0]['type']}")
    return Rubric(
        must_have=_kept(points.must_have),
        nice_to_have=_kept(points.nice_to_have),
        must_not=_kept(points.must_not),
    )


def _kept(points: list[str]) -> tuple[str, ...]:
    short = (point for point in tidy_points(points) if len(point) <= MOST_POINT_CHARACTERS)
    return tuple(short)[:MOST_POINTS]
