"""Reading a value out of an answer of unknown shape, by dotted paths."""

from collections.abc import Iterable, Mapping, Sequence

from pinagent_desktop.domain.well_formed import well_formed

Json = object
"""Anything that JSON can hold; nothing about its shape is taken for granted."""

_MOST = 1_000_000
"""Sizes and counts above it are nonsense."""


def reach(answer: Json, path: str) -> Json:
    """Return what lies at a dotted path, ``None`` when any step of it is missing."""
    here = answer
    for step in path.split("."):
        if isinstance(here, Mapping):
            here = here.get(step)
        elif isinstance(here, Sequence) and not isinstance(here, str) and step.isdecimal():
            here = here[int(step)] if int(step) < len(here) else None
        else:
            return None
    return here


def first(answer: Json, paths: Iterable[str]) -> Json:
    """Return the first value that is there at all."""
    return next((v for path in paths if (v := reach(answer, path)) is not None), None)


def first_text(answer: Json, paths: Iterable[str]) -> str:
    """Return the first text that holds more than blanks, else an empty one; numbers count."""
    for path in paths:
        value = reach(answer, path)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, str) and value.strip():
            return well_formed(value)
    return ""


def is_set(answer: Json, paths: Iterable[str]) -> bool:
    """Whether something true, or a container with something in it, lies at one of the paths."""
    return any(bool(reach(answer, path)) for path in paths)


def mapping(value: Json) -> Mapping[str, Json]:
    """Return a value if it is an object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def items(value: Json) -> Sequence[Json]:
    """Return a value if it is a list, else an empty one."""
    return value if isinstance(value, list | tuple) else ()


def number(value: Json) -> int:
    """Return a non-negative whole number, 0 when it is none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0
    return int(value) if 0 <= value < _MOST else 0
