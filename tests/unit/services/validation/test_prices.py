"""Prices against the published tables."""

from datetime import date

import pytest

from pinagent_desktop.services.validation.prices import Usage
from tests.unit.services.validation.judge_server import prices


@pytest.mark.parametrize(
    ("model", "size", "tokens"),
    [
        ("gpt-6-luna", (341, 512), 212),
        ("gpt-6-luna", (236, 354), 116),
        ("gpt-6-luna", (512, 512), 308),
        ("gpt-6-luna", (5000, 5000), 1844),
        ("gpt-4o-mini", (341, 512), 2833),
    ],
)
def test_picture_tokens(model: str, size: tuple[int, int], tokens: int) -> None:
    facts = prices().facts(model)
    assert facts is not None
    assert facts.picture_tokens(*size) == tokens


def test_a_tile_model_without_low_detail_counts_tiles() -> None:
    facts = prices().facts("gpt-4o-mini")
    assert facts is not None
    assert facts.with_(detail=None).picture_tokens(512, 768) == 2833 + 2 * 5667


@pytest.mark.parametrize(
    ("model", "usd"),
    [("gpt-6-luna", 0.12), ("gpt-5.6-luna", 0.27), ("gpt-5.4-mini", 1.01), ("gpt-4o-mini", 0.56)],
)
def test_a_thousand_usual_pins_cost_what_the_table_says(model: str, usd: float) -> None:
    estimate = prices().estimate(model, 1000, characters=1900)
    assert estimate.usd == pytest.approx(usd, abs=0.006)
    assert estimate.calls == 1000


def test_reference_pictures_are_paid_for_by_their_pixels() -> None:
    alone = prices().estimate("gpt-6-luna", 10, characters=1900)
    beside = prices().estimate("gpt-6-luna", 10, characters=1900, beside=[(256, 384), (90, 60)])
    # 8 x 12 patches and 3 x 2, times 1.2.
    assert beside.input_tokens - alone.input_tokens == 10 * (116 + 8)


def test_what_was_seen_before_is_cheaper_where_the_price_is_known() -> None:
    usage = Usage(input_tokens=1000, cached_tokens=400, output_tokens=100)
    assert prices().cost("gpt-6-luna", usage).usd == pytest.approx(
        (600 * 0.10 + 400 * 0.01 + 100 * 0.50) / 1e6
    )
    assert prices().cost("gpt-5.6-luna", usage).usd == pytest.approx(
        (1000 * 0.20 + 100 * 1.20) / 1e6
    )


def test_a_model_with_its_date_is_the_same_model_and_a_cousin_is_not() -> None:
    assert prices().facts("gpt-6-luna-2026-09-22") == prices().facts("gpt-6-luna")
    assert prices().facts("gpt-6-luna-pro") is None


def test_the_price_of_an_unknown_model_is_not_known_and_not_zero() -> None:
    assert prices().cost("llava:13b", Usage(input_tokens=10)).usd is None
    unknown = prices().estimate("llava:13b", 60, characters=1900)
    assert unknown.usd is None
    assert unknown.output_tokens == 60 * 110


def test_a_model_is_offered_until_its_end() -> None:
    def offered(day: date) -> list[str]:
        return [model.id for model in prices().offered(day)]

    assert offered(date(2026, 12, 1))[0] == "gpt-6-luna"
    assert "gpt-4o-mini" in offered(date(2027, 1, 13))
    assert "gpt-4o-mini" not in offered(date(2027, 1, 14))
