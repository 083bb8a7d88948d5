"""How many calls a server still takes, and how long it wants to be left alone: its headers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime

_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


@dataclass(frozen=True)
class Allowance:
    """What a server still takes of one kind, calls or tokens.

    Attributes:
        left: How many now.
        seconds: Until it takes its most again.
    """

    left: int
    seconds: float


@dataclass(frozen=True)
class Allowances:
    """What was told with one answer; ``None`` where nothing was, or nothing that helps."""

    calls: Allowance | None = None
    tokens: Allowance | None = None


UNTOLD = Allowances()


def allowances(headers: Mapping[str, str]) -> Allowances:
    """Return the limits that came with an answer.

    Args:
        headers: Of the answer, names in lower case or a mapping that does not mind.
    """
    return Allowances(_allowance(headers, "requests"), _allowance(headers, "tokens"))


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return the seconds of ``Retry-After``, given as milliseconds, seconds or a date.

    Args:
        headers: Of the answer, names in lower case or a mapping that does not mind.
        now: The wall clock, aware.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after", "")
    seconds = _number(value)
    if seconds is not None:
        return seconds
    try:
        return max(0.0, (parsedate_to_datetime(value) - now).total_seconds())
    except (TypeError, ValueError):
        return None


def _allowance(headers: Mapping[str, str], kind: str) -> Allowance | None:
    left = _number(headers.get(f"x-ratelimit-remaining-{kind}"))
    seconds = _duration(headers.get(f"x-ratelimit-reset-{kind}", ""))
    # Some servers always say -1 or 0 with no time (Azure): that says nothing.
    return None if left is None or seconds <= 0 else Allowance(int(left), seconds)


def _duration(text: str) -> float:
    parts = _DURATION.findall(text)
    return sum(float(number) * _SECONDS[unit] for number, unit in parts)


def _number(text: str | None) -> float | None:
    if text is None or not re.fullmatch(r"\d+(\.\d+)?", text.strip()):
        return None
    return float(text)
