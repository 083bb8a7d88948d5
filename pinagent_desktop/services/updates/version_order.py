"""Versions made of numbers, in order: 2026.11.1 < 2026.11.10 < 2026.12.1."""

import re

_VERSION = re.compile(r"\d{1,9}(?:\.\d{1,9}){0,5}", re.ASCII)
_LEADING = re.compile(r"\d+(?:\.\d+)*", re.ASCII)

VersionOrder = tuple[int, ...]


def version_order(version: str) -> VersionOrder:
    """Return what a version is compared by; zeros at its end count nothing.

    Raises:
        ValueError: It is no row of numbers.
    """
    if not _VERSION.fullmatch(version):
        raise ValueError(f"{version[:40]!r} is no version like 2026.11.1")
    return _numbers(version)


def app_order(version: str) -> VersionOrder:
    """Return what an app's version is compared by; ``0.2.0.dev1`` counts as ``0.2.0``."""
    found = _LEADING.match(version)
    return _numbers(found[0]) if found else ()


def _numbers(version: str) -> VersionOrder:
    numbers = [int(number) for number in version.split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
