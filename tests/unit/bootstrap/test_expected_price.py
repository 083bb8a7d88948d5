"""What judging is expected to cost, before a run."""

from pathlib import Path

import pytest

from pinagent_desktop.bootstrap.judges import expected_price
from pinagent_desktop.domain.lesson import Example, characters_of
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.paths import Paths
from pinagent_desktop.ports.validation import Brief
from pinagent_desktop.services.validation.judge_prompt import brief_as_data


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(home=tmp_path, resources=Path(__file__).parents[3] / "resources")


def test_second_looks_are_expected_where_the_person_wants_them(paths: Paths) -> None:
    once = expected_price(paths, Settings(), 60, 40)
    twice = expected_price(paths, Settings(second_look=True), 60, 40)

    assert once.usd is not None
    assert twice.usd is not None
    assert (once.calls, once.second_looks) == (60, 0)
    assert (twice.calls, twice.second_looks) == (72, 12)
    # A fifth of the pictures, and each of these is told a little more.
    assert 1.2 < twice.usd / once.usd < 1.25


def test_a_price_that_nobody_knows_stays_unknown(paths: Paths) -> None:
    settings = Settings(model="of-our-own", second_look=True)

    assert expected_price(paths, settings, 60, 40).usd is None


def test_what_was_taught_counts_as_long_as_it_goes_out() -> None:
    seen = "A low grey sofa below a window, an arc lamp beside it; few things, much light."
    examples = (Example(verdict="approved", seen=seen), Example(verdict="rejected", seen=seen)) * 3
    plain, taught = Brief(text="room"), Brief(text="room", examples=examples)
    goes_out = len(brief_as_data(taught)) - len(brief_as_data(plain))

    assert characters_of(examples) == pytest.approx(goes_out, rel=0.1)
