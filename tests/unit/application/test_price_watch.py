"""A gap between price table and bill is said once; a price that is not known too."""

import pytest

from pinagent_desktop.application.price_watch import PriceWatch
from pinagent_desktop.domain.run import Cost

EXPECTED = Cost(usd=0.001, calls=1)


def bill(calls: int, usd: float | None) -> Cost:
    return Cost(usd=usd, calls=calls, input_tokens=700 * calls, output_tokens=100 * calls)


@pytest.mark.parametrize("each", [0.0008, 0.001, 0.0012])
def test_what_is_near_is_not_worth_a_word(each: float) -> None:
    assert PriceWatch(EXPECTED, Cost()).look(bill(5, 5 * each)) is None


@pytest.mark.parametrize(("each", "way"), [(0.002, "more"), (0.0005, "less")])
def test_a_large_gap_is_said_once_after_the_first_calls(each: float, way: str) -> None:
    watch = PriceWatch(EXPECTED, Cost())
    assert watch.look(bill(4, 4 * each)) is None
    said = watch.look(bill(5, 5 * each))
    assert said == (
        f"A picture costs ${each:.4f} by what the server reports, "
        f"{way} than the $0.0010 that was expected."
    )
    assert watch.look(bill(6, 6 * each)) is None


def test_an_unknown_price_is_said_with_the_tokens() -> None:
    watch = PriceWatch(Cost(usd=None, calls=1), Cost())
    said = watch.look(bill(5, None))
    assert said is not None
    assert "is not known here" in said
    assert "about 800 tokens" in said


def test_what_an_earlier_start_has_said_is_not_said_again() -> None:
    assert PriceWatch(EXPECTED, bill(9, 0.09)).look(bill(10, 0.1)) is None


def test_a_server_that_does_not_say_what_it_used_is_named() -> None:
    said = PriceWatch(EXPECTED, Cost()).look(Cost(usd=0.005, calls=5))
    assert said == (
        "The server does not say what it used. "
        "Each answer is counted at the $0.0010 that was expected."
    )
    unknown = PriceWatch(Cost(usd=None, calls=1), Cost()).look(Cost(usd=None, calls=5))
    assert unknown is not None
    assert "0 tokens" not in unknown
    assert "Nor does its server say" in unknown
