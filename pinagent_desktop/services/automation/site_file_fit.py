"""Whether a document is site data: schema, patterns, routes, regions; nothing is opened for it."""

import re
from collections.abc import Iterator, Mapping
from string import Formatter
from typing import Any

from pydantic import ValidationError

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal
from pinagent_desktop.services.automation.site_data import SiteData

_ROUTE_VALUES: Mapping[str, frozenset[str]] = {
    "start": frozenset(),
    "login": frozenset(),
    "profile": frozenset({"username"}),
    "search": frozenset({"query"}),
    "pin": frozenset({"pin"}),
    "board": frozenset({"board"}),
    "more_ideas": frozenset({"board"}),
}
"""Which placeholders a route may have: the app puts in these, and nothing else."""


def fit(document: Mapping[str, Any]) -> SiteData:
    """Return a document as site data.

    Raises:
        SiteFileRefused: It does not fit; the first key that does not is named.
    """
    try:
        data = SiteData.model_validate(document)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(step) for step in first["loc"]) or "the file as a whole"
        raise _unfit(key, first["msg"].removeprefix("Value error, ")) from error
    _check_patterns(data)
    _check_routes(data)
    _check_regions(data)
    return data


def patterns(data: SiteData) -> Iterator[tuple[str, str, frozenset[str | int]]]:
    """Yield key, pattern, and the groups that are read from what it matched."""
    pictures, tiles = data.pictures, data.tiles
    yield "pictures.address", pictures.address, frozenset({"size", "signature"})
    yield "pictures.size_width", pictures.size_width, frozenset({1})
    yield "resources.address", data.resources.address, frozenset({"name", "act"})
    yield "pin_json.image_field", data.pin_json.image_field, frozenset({"size"})
    yield "tiles.link_id", tiles.link_id, frozenset({1})
    for name in ("video_words", "story_words", "carousel_words"):
        yield f"tiles.{name}", getattr(tiles, name), frozenset()
    for index, signal in enumerate(data.signals):
        if signal.by == "path":
            yield f"signals.{index}.value", signal.value, frozenset()


def _check_patterns(data: SiteData) -> None:
    for key, pattern, groups in patterns(data):
        try:
            compiled = re.compile(pattern)
        except (re.error, OverflowError, RecursionError) as error:
            raise SiteFileRefused(
                f"{key} is no pattern: {error}", reason=Refusal.PATTERN, key=key, fault=str(error)
            ) from error
        known = {*compiled.groupindex, *range(1, compiled.groups + 1)}
        if missing := groups - known:
            named = ", ".join(sorted(str(group) for group in missing))
            fault = f"it has no group {named}"
            raise SiteFileRefused(f"{key}: {fault}", reason=Refusal.PATTERN, key=key, fault=fault)


def _check_routes(data: SiteData) -> None:
    for name, allowed in _ROUTE_VALUES.items():
        value = getattr(data.routes, name)
        for route in (value,) if isinstance(value, str) else value:
            try:
                fields = [
                    (field, spec, conversion)
                    for _, field, spec, conversion in Formatter().parse(route)
                    if field is not None
                ]
            except ValueError as error:
                raise _unfit(f"routes.{name}", str(error)) from error
            for field, spec, conversion in fields:
                if field not in allowed or spec or conversion:
                    raise _unfit(f"routes.{name}", f"nothing is put in for {{{field}}}")


def _check_regions(data: SiteData) -> None:
    """Refuse parts that lie within themselves: looking for them would never end."""
    for key in data.parts:
        seen: set[str] = set()
        at: str | None = key
        while at is not None:
            if at in seen:
                raise _unfit(f"parts.{key}.within", "it lies within itself")
            seen.add(at)
            at = data.parts[at].within


def _unfit(key: str, fault: str) -> SiteFileRefused:
    return SiteFileRefused(f"{key}: {fault}", reason=Refusal.UNFIT, key=key, fault=fault)
