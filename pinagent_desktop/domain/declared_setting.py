"""The settings as they are declared, one by one: page, name, sentence, limits, words of a value."""

import functools
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args, get_origin

from annotated_types import Ge, Le, MaxLen, MinLen
from pydantic import AfterValidator, BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from pinagent_desktop.domain.pace import WorkingHours
from pinagent_desktop.domain.setting_place import Choice, Page, Place
from pinagent_desktop.domain.settings import Settings

_MOST_SHOWN = 40


@dataclass(frozen=True)
class DeclaredSetting:
    """One setting that a person sees.

    Attributes:
        key: Its name in the file of settings.
        sentence: What it does.
        default: What it is when nobody chose.
        kind: The Python type of its values.
        limit: What its values may be, in words.
        least: Smallest number, ``None`` for what is no number.
        most: Largest number.
        place: Page, name, choices.
    """

    key: str
    sentence: str
    default: object
    kind: Any
    limit: str
    least: float | None
    most: float | None
    place: Place

    @property
    def page(self) -> Page:
        """Where it is shown."""
        return self.place.page

    @property
    def name(self) -> str:
        """What it is called."""
        return self.place.name

    def choices(self, value: object) -> Sequence[Choice]:
        """Return what is offered where this value holds; nothing for a free one."""
        return [one for one in self.place.choices if one.offered or one.value == value]

    def words(self, value: object) -> str:
        """Return a value as people read it."""
        for choice in self.place.choices:
            if choice.value == value:
                return choice.words
        if isinstance(value, bool):
            return "on" if value else "off"
        if isinstance(value, WorkingHours):
            return _hours(value)
        if isinstance(value, Mapping):
            return ", ".join(f"{name}: {what}" for name, what in value.items()) or "the usual ones"
        return _measured(value, self.place.unit)


def declared_settings() -> tuple[DeclaredSetting, ...]:
    """Return every setting that people see, page by page."""
    return tuple(one for one in _placed_settings() if one.place.shown)


def carried_settings() -> tuple[DeclaredSetting, ...]:
    """Return every setting that a file takes to another computer, seen or not."""
    return tuple(one for one in _placed_settings() if one.place.carried)


@functools.cache
def _placed_settings() -> tuple[DeclaredSetting, ...]:
    found = [
        _declared(key, field, place)
        for key, field in Settings.model_fields.items()
        for place in field.metadata
        if isinstance(place, Place)
    ]
    pages = list(Page)
    return tuple(sorted(found, key=lambda one: pages.index(one.page)))


def declared(key: str) -> DeclaredSetting | None:
    """Return the setting of this key, if people see one."""
    return next((one for one in declared_settings() if one.key == key), None)


def refusals(key: str, value: object, called: str | None = None) -> list[str]:
    """Return why a value cannot be taken: name, value and limit; nothing if it can.

    Args:
        key: Of a declared setting.
        value: As JSON has it.
        called: The name to use instead of the key.
    """
    try:
        Settings.model_validate_json(json.dumps({key: value}), strict=True)
    except ValidationError as error:
        return [_refusal(one, called or key) for one in error.errors()]
    return []


def limit_words(kind: Any, metadata: Sequence[Any]) -> str:
    """Return what a field's values may be.

    Args:
        kind: Its type, without what stands beside it.
        metadata: What stands beside it.
    """
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(map(str, get_args(kind)))
    if get_origin(kind) is Mapping:
        return "an object of texts"
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        parts = kind.model_fields.items()
        limits = (f"{part} ({limit_words(one.annotation, one.metadata)})" for part, one in parts)
        return ", ".join(limits)
    words = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
    return " ".join((words[kind], *_bounds(metadata)))


def _declared(key: str, field: FieldInfo, place: Place) -> DeclaredSetting:
    return DeclaredSetting(
        key=key,
        sentence=field.description or "",
        default=field.default,
        kind=field.annotation,
        limit=limit_words(field.annotation, field.metadata),
        least=next((float(str(one.ge)) for one in field.metadata if isinstance(one, Ge)), None),
        most=next((float(str(one.le)) for one in field.metadata if isinstance(one, Le)), None),
        place=place,
    )


def _bounds(metadata: Sequence[Any]) -> Iterator[str]:
    for one in metadata:
        match one:
            case Ge(ge=low):
                yield f"from {low}"
            case Le(le=high):
                yield f"to {high}"
            case MinLen(min_length=least):
                yield f"of at least {least} character{'s' if least > 1 else ''}"
            case MaxLen(max_length=most):
                yield f"and at most {most}"
            case Place() | AfterValidator():
                pass  # no limit in itself; a check of our own says what it wants when it refuses
            case _:
                raise TypeError(f"{one}: say it in words here first")


def _refusal(error: ErrorDetails, called: str) -> str:
    place = error["loc"]
    name = ".".join((called, *map(str, place[1:])))
    if why := error.get("ctx", {}).get("error"):  # what a check of our own said
        return f"{name} cannot be used, {why}"  # without the value: it might hold a password
    shown = json.dumps(error["input"], ensure_ascii=False)
    shown = shown if len(shown) <= _MOST_SHOWN else f"{shown[: _MOST_SHOWN - 1]}…"
    field = _field(place)
    if field is None:
        return f"there is no setting {name}"
    return f"{name} is {shown}, it has to be {limit_words(field.annotation, field.metadata)}"


def _field(place: tuple[int | str, ...]) -> FieldInfo | None:
    model: Any = Settings
    field = None
    for part in place:
        is_model = isinstance(model, type) and issubclass(model, BaseModel)
        field = model.model_fields.get(str(part)) if is_model else None
        model = field.annotation if field is not None else None
    return field


def _measured(value: object, unit: str) -> str:
    if unit == "usd":
        return f"${value:.2f}"
    return f"{value} GB" if unit == "gb" else str(value)


def _hours(hours: WorkingHours) -> str:
    words = "at any time"
    if hours.begin != hours.end:
        words = f"{hours.begin} to {hours.end} o'clock"
    return f"{words}, weekdays only" if hours.weekdays_only else words
