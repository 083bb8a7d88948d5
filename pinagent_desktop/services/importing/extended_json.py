"""Values of MongoDB Extended JSON, canonical and relaxed, and the plain ones of older dumps."""

import math
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class BadValueError(ValueError):
    """A wrapper or a plain value that says nothing usable."""


def plain(value: object) -> Any:
    """Return a value without its wrappers: ids as text, dates aware, numbers as numbers.

    Raises:
        BadValueError: A wrapper holds what it cannot hold.
    """
    if isinstance(value, list):
        return [plain(one) for one in value]
    if not isinstance(value, Mapping):
        return value
    if len(value) == 1:
        name, held = next(iter(value.items()))
        if name in _WRAPPERS:
            return _unwrapped(name, held)
    return {str(name): plain(held) for name, held in value.items()}


def moment(value: object) -> datetime | None:
    """Return a date, also one that was written as text; without a zone it is UTC.

    Raises:
        BadValueError: It is no date.
    """
    if value is None or isinstance(value, datetime):
        return value
    if isinstance(value, str):
        return _from_text(value)
    raise BadValueError(f"{value!r} is no date")


def _unwrapped(name: str, held: object) -> Any:
    try:
        return _WRAPPERS[name](held)
    except BadValueError:
        raise
    except (TypeError, ValueError, OverflowError) as error:
        raise BadValueError(f"{name} cannot be {held!r}") from error


def _object_id(held: object) -> str:
    if not isinstance(held, str) or not held:
        raise BadValueError(f"$oid cannot be {held!r}")
    return held


def _date(held: object) -> datetime:
    held = plain(held)
    if isinstance(held, str):
        return _from_text(held)
    if isinstance(held, bool) or not isinstance(held, int | float):
        raise BadValueError(f"$date cannot be {held!r}")
    return _EPOCH + timedelta(milliseconds=held)


def _from_text(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text.strip())
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise BadValueError(f"{text!r} is no date") from error


def _whole(held: object) -> int:
    if isinstance(held, bool) or not isinstance(held, str | int):
        raise BadValueError(f"{held!r} is no whole number")
    return int(held)


def _decimal(held: object) -> float:
    if isinstance(held, bool) or not isinstance(held, str | int | float):
        raise BadValueError(f"{held!r} is no number")
    number = float(held)
    if not math.isfinite(number):
        raise BadValueError(f"{held!r} is no number that can be used")
    return number


_WRAPPERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "$oid": _object_id,
    "$date": _date,
    "$numberLong": _whole,
    "$numberInt": _whole,
    "$numberDouble": _decimal,
    "$numberDecimal": _decimal,
    "$symbol": str,
    "$uuid": str,
}
