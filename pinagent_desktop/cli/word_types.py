"""What the values on the command line may be; each refusal says what would do."""

import argparse

from pinagent_desktop.domain.limits import MAX_MINUTES, MOST_USD
from pinagent_desktop.domain.picture_problem import Problem


class within:  # noqa: N801 - reads as a type in add_argument
    """A whole number within limits."""

    def __init__(self, low: int, high: int) -> None:
        self._low, self._high = low, high

    def __call__(self, text: str) -> int:
        """Return the number, or refuse it with the limits."""
        number = int(text) if text.lstrip("+-").isdigit() else None
        if number is None or not self._low <= number <= self._high:
            message = f"{text} is no whole number from {self._low} to {self._high}"
            raise argparse.ArgumentTypeError(message)
        return number


def _number(text: str, low: float, high: float, what: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = float("nan")
    if not low <= number <= high:
        message = f"{text} is no {what} from {low:g} to {high:g}"
        raise argparse.ArgumentTypeError(message)
    return number


def share(text: str) -> float:
    """Return a score from 0 to 1."""
    return _number(text, 0, 1, "score")


def problems(text: str) -> tuple[str, ...]:
    """Return what a person minds in a picture; ``none`` is nothing."""
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if names == ("none",):
        return ()
    unknown = [name for name in names if name not in set(Problem)]
    if unknown:
        message = f"{unknown[0]} is none of {', '.join(Problem)}"
        raise argparse.ArgumentTypeError(message)
    return names


def dollars(text: str) -> float:
    """Return an amount of money."""
    return _number(text, 0, MOST_USD, "amount")


def minutes(text: str) -> float:
    """Return a time, a week at most."""
    return _number(text, 0, 7 * 24 * 60, "number of minutes")


def milliseconds(text: str) -> int:
    """Return a latency, a minute at most."""
    return int(_number(text, 0, 60_000, "number of milliseconds"))


def run_minutes(text: str) -> float:
    """Return how long a run may collect, a day at most."""
    return _number(text, 1, MAX_MINUTES, "number of minutes")
