"""Plain JSON documents: what may be stored, asked and changed, alike on every engine."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pinagent_desktop.domain.well_formed import well_formed
from pinagent_desktop.services.storage.errors import RefusedDocument, UnsupportedOperator

Document = dict[str, Any]
Filter = Mapping[str, Any]
Sort = Sequence[tuple[str, int]]

_COMPARISONS = frozenset({"$gt", "$gte", "$lt", "$lte"})
_MEMBERSHIPS = frozenset({"$in", "$nin"})
_SCALARS = (str, int, float, bool)
PLAIN = frozenset({int, bool, type(None)})
"""Types whose values are JSON as they are, and cannot change; a text may hold half a character."""


@dataclass(frozen=True)
class Change:
    """What happens to one document; dotted names reach into objects.

    Attributes:
        set: Fields and their new values.
        inc: Existing number fields and what is added to them.
        push: List fields and the one scalar appended to each (a server was seen to keep a pushed
            object as text).
    """

    set: Mapping[str, Any] = field(default_factory=dict)
    inc: Mapping[str, int | float] = field(default_factory=dict)
    push: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.set or self.inc or self.push)


def checked_document(document: Mapping[str, Any]) -> Document:
    """Return a copy of a document that is safe to keep until the store thread takes it.

    Raises:
        RefusedDocument: No ``_id`` of text, or a value that JSON cannot carry.
    """
    _checked_id(document.get("_id"))
    for name in document:
        if not isinstance(name, str) or "." in name:
            raise RefusedDocument(f"no name for a field: {name!r}")
    copy: Document = json_copy(document)
    return copy


def json_copy(value: Any) -> Any:
    """Return a deep copy of a JSON value; tuples become lists.

    Raises:
        RefusedDocument: Something in it is not JSON.
    """
    if type(value) in PLAIN:  # most values, and a question that costs next to nothing
        return value
    match value:
        case str():
            # A string enum is text on disk; its own class must not reach an engine.
            return well_formed(str(value))
        case int():
            return value
        case float() if math.isfinite(value):
            return value
        case Mapping():
            return {checked_name(name): json_copy(item) for name, item in value.items()}
        case list() | tuple():
            return [json_copy(item) for item in value]
        case _:
            raise RefusedDocument(f"not a JSON value: {type(value).__name__}")


def checked_name(name: Any) -> str:
    """Return the name of a field.

    Raises:
        RefusedDocument: It is none on every engine.
    """
    if not isinstance(name, str) or not name or name.startswith("$") or "\x00" in name:
        raise RefusedDocument(f"no name for a field: {name!r}")
    return str(name)


def checked_filter(wanted: Filter) -> dict[str, Any]:
    """Return a copy of a filter that means the same on every engine.

    Raises:
        UnsupportedOperator: Anything but an AND of field tests on scalars.
    """
    return {_filter_field(name): _condition(value) for name, value in wanted.items()}


def checked_guard(expected: Filter) -> dict[str, Any]:
    """Return a copy of a guard: field = scalar only.

    Raises:
        UnsupportedOperator: An operator, or nothing to compare.
    """
    if not expected:
        raise UnsupportedOperator("a guard names at least one field")
    return {_filter_field(name): _scalar(value) for name, value in expected.items()}


def checked_sort(sort: Sort) -> list[tuple[str, int]]:
    """Return a copy of a sort order.

    Raises:
        UnsupportedOperator: A direction other than 1 and -1.
    """
    for name, direction in sort:
        if not name or name.startswith("$") or direction not in {1, -1}:
            raise UnsupportedOperator(f"no sort order: {name} {direction}")
    return [(name, direction) for name, direction in sort]


def checked_change(change: Change) -> Change:
    """Return a copy of a change that every engine applies alike.

    Raises:
        UnsupportedOperator: An operator as a field name, ``_id``, or one field changed twice.
        RefusedDocument: A value that JSON cannot carry.
    """
    fields = [*change.set, *change.inc, *change.push]
    for name in fields:
        if not name or name.startswith("$") or name.split(".")[0] == "_id" or ".$" in name:
            raise UnsupportedOperator(f"no field to change: {name!r}")
    for name in fields:
        overlaps = [other for other in fields if other == name or other.startswith(f"{name}.")]
        if len(overlaps) > 1:
            raise UnsupportedOperator(f"changed twice at once: {name}")
    for amount in change.inc.values():
        if isinstance(amount, bool) or not isinstance(amount, int | float):
            raise RefusedDocument("only numbers can be added")
    appended = {name: _scalar(value) for name, value in change.push.items()}
    return Change(json_copy(change.set), dict(change.inc), appended)


def changed(document: Document, change: Change) -> Document:
    """Return a document after a change; the one given stays as it is.

    Raises:
        RefusedDocument: A field to increment is missing, or a field has another type.
    """
    result: Document = json_copy(document)
    for path, value in change.set.items():
        parent, name = _parent_of(result, path)
        parent[name] = json_copy(value)
    for path, amount in change.inc.items():
        parent, name = _parent_of(result, path)
        if not is_number(parent.get(name)):
            raise RefusedDocument(f"no number to add to: {path}")
        parent[name] += amount
    for path, value in change.push.items():
        parent, name = _parent_of(result, path)
        items = parent.setdefault(name, [])
        if not isinstance(items, list):
            raise RefusedDocument(f"no list to append to: {path}")
        items.append(json_copy(value))
    return result


def value_at(document: Document, path: str) -> Any:
    """Return the value of a dotted field, ``None`` when it is missing."""
    value: Any = document
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


def meets(document: Document, expected: Mapping[str, Any]) -> bool:
    """Return whether every field of a guard has the value expected; missing equals ``None``."""
    return all(value_at(document, path) == value for path, value in expected.items())


def is_number(value: Any) -> bool:
    """Return whether a value can be added to (a truth value cannot)."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _parent_of(document: Document, path: str) -> tuple[Document, str]:
    *ancestors, name = path.split(".")
    place = document
    for ancestor in ancestors:
        inner = place.setdefault(ancestor, {})
        if not isinstance(inner, dict):
            raise RefusedDocument(f"no object to reach into: {path}")
        place = inner
    return place, name


def _checked_id(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise RefusedDocument("a document has an _id of text")
    return value


def _filter_field(name: str) -> str:
    if not name or name.startswith("$") or name == "_id":
        raise UnsupportedOperator(f"not in a filter: {name!r}")
    return name


def _condition(value: Any) -> Any:
    if not isinstance(value, Mapping):
        return _scalar(value)
    if not value:
        raise UnsupportedOperator("objects are not compared")
    return {operator: _operand(operator, operand) for operator, operand in value.items()}


def _operand(operator: str, operand: Any) -> Any:
    if operator in _MEMBERSHIPS and isinstance(operand, list | tuple | set | frozenset):
        return [_scalar(item) for item in operand]
    if operator in _COMPARISONS and operand is not None:
        return _scalar(operand)
    if operator == "$ne":
        return _scalar(operand)
    raise UnsupportedOperator(f"not on every engine: {operator}")


def _scalar(value: Any) -> Any:
    if value is not None and not isinstance(value, _SCALARS):
        raise UnsupportedOperator(f"not compared: {type(value).__name__}")
    return json_copy(value)
