import pytest

from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.picture_problem import Problem
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.rubric import (
    MOST_POINT_CHARACTERS,
    MOST_POINTS,
    Rubric,
    checked_points,
    rubric_of,
    with_rubric,
)
from tests.builders import a_prompt

OAK = Reference(file="references/oak.jpg", name="oak.jpg", width=800, height=1200)
RUBRIC = Rubric(
    must_have=("sofa",),
    nice_to_have=("warm wood",),
    must_not=("people",),
    like=(OAK,),
    minded_problems=frozenset({Problem.COLLAGE}),
)


def test_a_prompt_takes_points_and_gives_them_back() -> None:
    prompt = with_rubric(a_prompt(), RUBRIC)
    assert (prompt.must_have, prompt.nice_to_have, prompt.avoid) == (
        ("sofa",),
        ("warm wood",),
        ("people",),
    )
    assert rubric_of(prompt) == RUBRIC


@pytest.mark.parametrize(
    "change",
    [
        {"must_have": ("chair",)},
        {"nice_to_have": ()},
        {"must_not": ("people", "text")},
        {"minded_problems": frozenset()},
        {"like": ()},
        {"like": (), "unlike": (OAK,)},
        {"like": (OAK.with_(file="references/ash.jpg"),)},
        {"must_have": (), "nice_to_have": ("sofa", "warm wood")},
    ],
)
def test_every_change_is_another_version(change: dict[str, object]) -> None:
    assert RUBRIC.with_(**change).version != RUBRIC.version


def test_the_name_of_a_picture_is_no_version_of_it() -> None:
    renamed = RUBRIC.with_(like=(OAK.with_(name="mine.jpg"),))
    assert renamed.version == RUBRIC.version


def test_the_same_points_are_the_same_version() -> None:
    again = Rubric.model_validate_json(RUBRIC.model_dump_json())
    assert again.version == RUBRIC.version


def test_points_are_tidied() -> None:
    assert checked_points(["  warm   wood ", "", "warm wood", "sofa"]) == ("warm wood", "sofa")


def test_points_have_limits() -> None:
    with pytest.raises(UsageError, match="characters"):
        checked_points(["x" * (MOST_POINT_CHARACTERS + 1)])
    with pytest.raises(UsageError, match="at most"):
        checked_points([f"point {number}" for number in range(MOST_POINTS + 1)])
