"""What servers say about waiting."""

from datetime import UTC, datetime

import pytest

from pinagent_desktop.services.validation.rate_headers import pause_hint, retry_after

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
    ("remaining", "reset", "seconds"),
    [
        ("0", "1.5s", 1.5),
        ("0", "1m2s", 60),
        ("0", "20ms", 0.02),
        ("0", "6h", 60),
        ("12", "9s", 0),
        ("-1", "9s", 0),
        ("0", "0", 0),
        ("0", "", 0),
    ],
)
def test_limits_told_with_a_good_answer(remaining: str, reset: str, seconds: float) -> None:
    headers = {
        "x-ratelimit-remaining-tokens": remaining,
        "x-ratelimit-reset-tokens": reset,
    }
    assert pause_hint(headers) == seconds
