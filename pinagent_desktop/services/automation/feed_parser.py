"""A feed's answer as pins in feed order: modules flattened, headers dropped."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pinagent_desktop.domain.pin import LeftOut, LeftOutReason, PinDraft, Source
from pinagent_desktop.domain.run import Board
from pinagent_desktop.services.automation.answer_paths import (
    Json,
    first,
    first_text,
    items,
    mapping,
)
from pinagent_desktop.services.automation.pin_parser import names_pictures, read_pin
from pinagent_desktop.services.automation.site_profile import SiteProfile


@dataclass(frozen=True)
class FeedPage:
    """What one answer of a feed holds.

    Attributes:
        entries: Pins and what is left out, in feed order; the same id may come twice.
        known_shape: Whether the data was a list of entries at all, and they could be understood:
            entries of which none has an id, or none a place for pictures, are something new.
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
    pins = tuple(flatten(listed, profile))
    entries = tuple(read_pin(pin, profile, source=source, own_board=own_board) for pin in pins)
    return FeedPage(entries, known_shape=_is_known(listed, pins, entries, profile))


def flatten(entries: Json, profile: SiteProfile) -> Iterator[Json]:
    """Yield the pin objects of a list, those inside modules where the module stands.

    A module names a pin in several of its lists; it is one pin all the same. A type nobody has
    seen is judged by what the entry holds: lists of a module, or the pictures of a pin.
    """
    answers, pins = profile.data.json_, profile.data.pin_json
    for entry in items(entries):
        kind = first_text(entry, pins.type)
        held = (items(mapping(entry).get(field)) for field in answers.module_pins)
        if kind in answers.module_types or any(held):
            yield from _module_pins(mapping(entry), profile)
        elif mapping(entry) and (kind in answers.pin_types or first(entry, pins.images)):
            yield entry


def _is_known(
    listed: list[Json],
    pins: Sequence[Json],
    entries: Sequence[PinDraft | LeftOut],
    profile: SiteProfile,
) -> bool:
    if not pins:
        paths = profile.data
        known = {*paths.json_.module_types, *paths.json_.pin_types}
        return not listed or any(
            first_text(entry, paths.pin_json.type) in known for entry in listed if mapping(entry)
        )
    if not any(entry.pinterest_id for entry in entries):
        return False
    lacking = [
        names_pictures(pin, profile)
        for pin, entry in zip(pins, entries, strict=True)
        if isinstance(entry, LeftOut) and entry.reason is LeftOutReason.NO_PICTURE
    ]
    return not lacking or any(lacking) or any(isinstance(entry, PinDraft) for entry in entries)


def _module_pins(module: Mapping[str, Json], profile: SiteProfile) -> Iterator[Json]:
    seen: set[str] = set()
    for field in profile.data.json_.module_pins:
        for pin in flatten(module.get(field), profile):
            pin_id = first_text(pin, profile.data.pin_json.id)
            if not pin_id or pin_id not in seen:
                yield pin
            seen.add(pin_id)
