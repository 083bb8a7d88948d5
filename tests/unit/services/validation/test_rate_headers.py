"""What servers say about waiting."""

from datetime import UTC, datetime

import pytest

from pinagent_desktop.services.validation.rate_headers import (
    Allowance,
    Allowances,
    allowances,
    retry_after,
)

NOW = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "3"}, 3),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after": "Tue, 24 Nov 2026 12:01:00 GMT"}, 60),
        ({"retry-after": "Tue, 24 Nov 2026 11:00:00 GMT"}, 0),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "soon"}, None),
        ({}, None),
    ],
)
def test_retry_after(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers, NOW) == seconds


@pytest.mark.parametrize(
    ("remaining", "reset", "told"),
    [
        ("12", "9s", Allowance(12, 9)),
        ("0", "1.5s", Allowance(0, 1.5)),
        ("0", "1m2s", Allowance(0, 62)),
        ("599", "20ms", Allowance(599, 0.02)),
        ("3", "6h", Allowance(3, 21600)),
        ("-1", "9s", None),
        ("0", "0", None),
        ("0", "", None),
        ("", "9s", None),
    ],
)
def test_limits_told_with_an_answer(remaining: str, reset: str, told: Allowance | None) -> None:
    headers = {
        "x-ratelimit-remaining-tokens": remaining,
        "x-ratelimit-reset-tokens": reset,
    }
    assert allowances(headers) == Allowances(calls=None, tokens=told)
