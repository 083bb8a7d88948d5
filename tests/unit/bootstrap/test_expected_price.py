"""What judging is expected to cost, before a run."""

from pathlib import Path

import pytest

from pinagent_desktop.bootstrap.judges import expected_price
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.paths import Paths


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
