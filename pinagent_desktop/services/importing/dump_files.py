"""Files as documents: an array, one object, one document a line, or the original's own dump."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.well_formed import well_formed_json
from pinagent_desktop.services.importing.extended_json import BadValueError, plain

ANSWERS = "pinagent-answers"
"""What the answer file of a client's page calls itself."""
_TOO_DEEP = "it is nested too deeply"
# What an object may hold documents under.
_LISTS = ("collections", "prompts", "sessions", "pins", "pinterest_accounts", "accounts")


class NotADocumentError(ValueError):
    """What stands there is no document; says why."""


@dataclass(frozen=True)
class Found:
    """Something in a file that may be a document."""

    place: str
    content: Mapping[str, Any] | NotADocumentError
    title: str = ""
    """The prompt that the dump claims to be of; it may be wrong."""


def documents(file: Path) -> Iterator[Found]:
    """Yield what a file holds, in its order.

    Raises:
        UsageError: It is not there or may not be opened.
    """
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise UsageError(f"{file.name} cannot be opened: {error.strerror}") from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        yield Found("", NotADocumentError("it is not text in UTF-8"))
        return
    whole = _parsed(text)
    if isinstance(whole, NotADocumentError):
        yield from _lines(text, whole)
    else:
        yield from _walked(whole, "")


def _lines(text: str, whole: NotADocumentError) -> Iterator[Found]:
    numbered = [(n, line) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    parsed = [(number, _parsed(line)) for number, line in numbered]
    if all(isinstance(one, NotADocumentError) for _, one in parsed):
        yield Found("", whole)
        return
    for number, one in parsed:
        place = f"line {number}"
        if isinstance(one, NotADocumentError):
            yield Found(place, one)
        else:
            yield from _walked(one, place)


def _walked(value: object, place: str) -> Iterator[Found]:
    try:
        yield from _inside(value, place, "")
    except RecursionError:
        yield Found(place, NotADocumentError(_TOO_DEEP))


def _inside(value: object, place: str, title: str) -> Iterator[Found]:
    if isinstance(value, list):
        for number, one in enumerate(value, 1):
            yield from _inside(one, _joined(place, f"entry {number}"), title)
        return
    if not isinstance(value, dict):
        yield Found(place, NotADocumentError("it is no document"))
        return
    if value.get("format") == ANSWERS:
        yield _document(value, place, title)
        return
    lists = [(name, value[name]) for name in _LISTS if isinstance(value.get(name), list)]
    if not lists:
        yield _document(value, place, title)
        return
    claimed = value.get("prompt")
    if isinstance(claimed, Mapping):
        yield from _inside(claimed, _joined(place, "prompt"), title)
    title = claimed if isinstance(claimed, str) else title
    for name, held in lists:
        yield from _inside(held, _joined(place, name), title)


def _document(value: Mapping[str, Any], place: str, title: str) -> Found:
    try:
        return Found(place, plain(value), title)
    except BadValueError as error:
        return Found(place, NotADocumentError(str(error)), title)


def _joined(place: str, inner: str) -> str:
    return f"{place}, {inner}" if place else inner


def _parsed(text: str) -> object | NotADocumentError:
    try:
        found: object = well_formed_json(json.loads(text, parse_constant=_no_constant))
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        return NotADocumentError(f"it is not JSON ({where}: {error.msg})")
    except RecursionError:
        return NotADocumentError(_TOO_DEEP)
    except ValueError as error:
        return NotADocumentError(str(error))
    return found


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no number that can be used")


def names(files: Sequence[Path]) -> Mapping[Path, str]:
    """Return what to call each file: its name, with its folder where two have the same."""
    once = [file.name for file in files]
    return {
        file: file.name if once.count(file.name) == 1 else f"{file.parent.name}/{file.name}"
        for file in files
    }
