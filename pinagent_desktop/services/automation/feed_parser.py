"""A feed's answer as pins in feed order: modules flattened, headers dropped."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pinagent_desktop.domain.pin import LeftOut, PinDraft, Source
from pinagent_desktop.domain.run import Board
from pinagent_desktop.services.automation.answer_paths import (
    Json,
    first,
    first_text,
    items,
    mapping,
)
from pinagent_desktop.services.automation.pin_parser import read_pin
from pinagent_desktop.services.automation.site_data import AnswerPaths
from pinagent_desktop.services.automation.site_profile import SiteProfile


@dataclass(frozen=True)
class FeedPage:
    """What one answer of a feed holds.

    Attributes:
        entries: Pins and what is left out, in feed order; the same id may come twice.
        known_shape: Whether the data was a list of entries at all.
    """

    entries: tuple[PinDraft | LeftOut, ...]
    known_shape: bool


def read_feed(
    data: Json, profile: SiteProfile, *, source: Source, own_board: Board | None = None
) -> FeedPage:
    """Read the data of a feed's answer.

    Args:
        data: A list of entries, or an object that holds one.
        profile: The site.
        source: Which feed it is.
        own_board: Board whose own pins are left out.
    """
    listed = data if isinstance(data, list) else first(data, profile.data.json_.results)
    if not isinstance(listed, list):
        return FeedPage((), known_shape=False)
    return FeedPage(
        tuple(
            read_pin(pin, profile, source=source, own_board=own_board)
            for pin in flatten(listed, profile.data.json_)
        ),
        known_shape=True,
    )


def flatten(entries: Json, paths: AnswerPaths) -> Iterator[Json]:
    """Yield the pin objects of a list, those inside modules where the module stands.

    A module names a pin in several of its lists; it is one pin all the same.
    """
    for entry in items(entries):
        kind = first_text(entry, ("type",))
        if kind in paths.module_types:
            yield from _module_pins(mapping(entry), paths)
        elif kind in paths.pin_types and mapping(entry):
            yield entry


def _module_pins(module: Mapping[str, Json], paths: AnswerPaths) -> Iterator[Json]:
    seen: set[str] = set()
    for field in paths.module_pins:
        for pin in flatten(module.get(field), paths):
            pin_id = first_text(pin, ("id",))
            if not pin_id or pin_id not in seen:
                yield pin
            seen.add(pin_id)
