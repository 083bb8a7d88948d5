"""Pins to show, in one place."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import Pin, PinMetadata

START = datetime(2026, 5, 4, 13, 5, tzinfo=UTC)


def make_pin(number: int, **changes: Any) -> Pin:
    """Return a pin that differs from every other by its number."""
    score = changes.get("match_score")
    values: dict[str, Any] = {
        "id": PinId(f"pr-1:{number}"),
        "pinterest_id": str(number),
        "prompt_id": PromptId("pr-1"),
        "session_id": SessionId("run-1"),
        "seq": number,
        "pin_url": f"https://www.pinterest.com/pin/{number}/",
        "image_url": f"https://i.pinimg.com/736x/00/00/00/{number:032x}.jpg",
        "title": f"Picture {number}",
        "dominant_color": "#7a8a6b",
        "width": 736,
        "height": 736 + 37 * (number % 11),
        "pending_reason": None if score is not None else "not_judged",
        "metadata": PinMetadata(collected_at=START + timedelta(minutes=number)),
    }
    return Pin(**{**values, **changes})


@pytest.fixture
def a_pin() -> Callable[..., Pin]:
    return make_pin


@pytest.fixture
def scored() -> Callable[[list[float | None]], list[Pin]]:
    """Pins numbered from 1 with these scores."""
    return lambda scores: [make_pin(i, match_score=s) for i, s in enumerate(scores, 1)]
