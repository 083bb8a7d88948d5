"""The page on `--json` and the schema of its events, from the event models."""

import json
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from docs.from_code.markdown import code, filled, table
from pinagent_desktop.application.events import PublicEvent

SCHEMA_FILE = "events.schema.json"
_FIRST = ("type", "time", "session_id")
_WORDS: Mapping[str, str] = {
    "string": "text",
    "number": "number",
    "integer": "whole number",
    "boolean": "true or false",
    "null": "null",
}


def events_schema() -> dict[str, Any]:
    """Return the JSON schema of one printed line."""
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[PublicEvent, Field(discriminator="type")])
    made = adapter.json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "One line of --json",
        "oneOf": made["oneOf"],
        "$defs": {name: _tidy(one) for name, one in sorted(made["$defs"].items())},
    }


def schema_text() -> str:
    """Return the schema as its file has it."""
    return json.dumps(events_schema(), indent=2, ensure_ascii=False) + "\n"


def events_page() -> str:
    """Return the whole page."""
    schema = events_schema()
    events = {one["properties"]["type"]["const"]: one for one in _events(schema)}
    lines: list[str] = []
    for name, one in sorted(events.items()):
        lines += [f"## {name}", "", _words(one["description"]), ""]
        rest = {key: value for key, value in one["properties"].items() if key not in _FIRST}
        rows = [(code(key), _kind(value, schema)) for key, value in rest.items()]
        lines += table(("field", "value"), rows)
    for name in ("Counts", "Cost"):
        one = schema["$defs"][name]
        lines += [f"## The object {name.lower()}", "", _words(one["description"]), ""]
        rows = [(code(key), _kind(value, schema)) for key, value in one["properties"].items()]
        lines += table(("field", "value"), rows)
    return filled("events.md", {"events": lines})


def _events(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for one in schema["oneOf"]:
        yield _resolved(one, schema)


def _resolved(one: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    named: Mapping[str, Any] = schema["$defs"][one["$ref"].rpartition("/")[2]]
    return named


def _tidy(definition: Mapping[str, Any]) -> dict[str, Any]:
    """Say of an object that all its fields are there, and leave out what a line does not have."""
    said = {**definition, "description": _words(definition["description"])}
    if definition["type"] != "object":
        return said
    fields = definition["properties"]
    order = [*(name for name in _FIRST if name in fields), *(n for n in fields if n not in _FIRST)]
    said["properties"] = {name: _plain(fields[name]) for name in order}
    return {**said, "required": order}


def _plain(field: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in field.items() if key not in {"title", "default"}}


def _words(docstring: str) -> str:
    return " ".join(docstring.replace("``", "`").split())


def _kind(field: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    match field:
        case {"$ref": str(ref)}:
            named = _resolved(field, schema)
            heading = ref.rpartition("/")[2].lower()
            link = f"[object {heading}](#the-object-{heading})"
            words = link if named["type"] == "object" else _choices(named["enum"])
        case {"anyOf": kinds}:
            words = " or ".join(_kind(one, schema) for one in kinds)
        case {"enum": values}:
            words = _choices(values)
        case {"items": items}:
            words = f"list of: {_kind(items, schema)}"
        case {"propertyNames": names}:
            words = f"object, a number for each of: {_kind(names, schema)}"
        case {"format": "date-time"}:
            words = "time, ISO 8601"
        case _:
            words = _WORDS[field["type"]]
    return words


def _choices(values: list[str]) -> str:
    return ", ".join(code(one) for one in values)
