"""Points and lessons on the command line: how they are asked for, and what is said."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from pinagent_desktop.application.teaching import Lesson
from pinagent_desktop.cli.output import JsonOutput, SentenceOutput
from pinagent_desktop.cli.parser import build_parser
from pinagent_desktop.cli.rubric_commands import rubric_of_words
from pinagent_desktop.cli.teaching_commands import _tell
from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.lesson import Example, agreement, proposed_threshold
from pinagent_desktop.domain.picture_problem import DEFAULT_MINDED, Problem
from tests.builders import a_prompt

RUN = SessionId("run-1")


def words(*more: str) -> Any:
    return build_parser().parse_args(["run", "quiet lobby", "--account", "lena", *more])


def test_points_are_named_one_by_one() -> None:
    found = rubric_of_words(
        words("--must-have", "bench", "--must-have", "daylight", "--nice-to-have", "oak")
    )
    assert (found.must_have, found.nice_to_have, found.must_not) == (
        ("bench", "daylight"),
        ("oak",),
        (),
    )
    assert found.minded_problems == DEFAULT_MINDED


@pytest.mark.parametrize(
    ("named", "minded"),
    [("none", frozenset()), ("collage, watermark", {Problem.COLLAGE, Problem.WATERMARK})],
)
def test_what_is_minded_is_named_whole(named: str, minded: frozenset[Problem]) -> None:
    assert rubric_of_words(words("--mind", named)).minded_problems == minded


def test_an_unknown_problem_is_refused_with_those_that_there_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        words("--mind", "blurry")
    assert "blurry is none of watermark, text_overlay" in capsys.readouterr().err


def test_reference_pictures_are_files() -> None:
    named = words("--like", "a.jpg", "--like", "b.png", "--unlike", "c.webp")
    assert named.like == [Path("a.jpg"), Path("b.png")]
    assert named.unlike == [Path("c.webp")]


def test_a_point_too_long_is_refused() -> None:
    with pytest.raises(UsageError, match="80 characters"):
        rubric_of_words(words("--avoid", "x" * 81))


def a_lesson(**fields: Any) -> Lesson:
    decisions = [(0.45, True)] * 15 + [(0.25, False)] * 15
    known: dict[str, Any] = {
        "prompt": a_prompt(),
        "threshold": 0.6,
        "agreement": agreement(decisions, 0.6),
        "proposal": proposed_threshold(decisions, 0.6),
        "examples": (Example(verdict="approved", seen="a bench"),),
        "undecided": 31,
        "usd": 0.004,
        "is_practice": False,
    }
    return Lesson(**{**known, **fields})


def told(lesson: Lesson) -> str:
    stream = io.StringIO()
    _tell(SentenceOutput(stream), lesson, RUN)
    return stream.getvalue()


def test_a_lesson_names_both_errors_and_the_price() -> None:
    text = told(a_lesson())
    assert "15 of 30 of your decisions agree with the score at 0.60." in text
    assert "At 0.35 it would be 30. It would let in 0 % of what you disqualified (now 0 %)" in text
    assert "miss 0 % of what you approved (now 100 %)" in text
    assert "31 undecided pins can be judged again with your newest decisions, about $0.0040" in text


def test_practice_is_free_and_an_unknown_price_is_said() -> None:
    assert "newest decisions, free:" in told(a_lesson(is_practice=True, usd=0.0))
    assert "newest decisions, price unknown:" in told(a_lesson(usd=None))


def test_before_there_are_examples_it_is_said_what_is_missing() -> None:
    text = told(a_lesson(examples=(), proposal=None))
    assert "four approved and four disqualified" in text
    assert "judge-again" not in text


def test_a_lesson_is_one_line_of_json() -> None:
    stream = io.StringIO()
    _tell(JsonOutput(stream), a_lesson(), RUN)
    (line,) = stream.getvalue().splitlines()
    document = json.loads(line)
    assert document["agreement"]["false_rejection_rate"] == 1.0
    assert document["proposal"]["threshold"] == 0.35
    assert (document["undecided"], document["cost"]) == (31, 0.004)
