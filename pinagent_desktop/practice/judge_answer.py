"""Answers in the form a call asked for: the fields of a JSON schema, filled."""

import json
from collections.abc import Mapping
from typing import Any

from pinagent_desktop.practice.judge_grades import Verdict

Schema = Mapping[str, Any]

_EMPTY: Mapping[str, Any] = {"array": (), "integer": 0, "number": 0, "boolean": False, "null": None}
"""What a field holds for which there is no word."""


def verdict_json(verdict: Verdict, schema: Schema) -> str:
    """Write a verdict into a schema; fields it has no word for get an empty value of their type."""
    known = {
        "what_is_seen": verdict.what_is_seen,
        "subject": verdict.subject,
        "style": verdict.style,
        "problems": list(verdict.problems),
        "reason": verdict.reason,
    }
    return json.dumps(fill(schema, known), ensure_ascii=False)


def fill(schema: Schema, known: Mapping[str, Any], name: str = "") -> Any:
    """A value that follows a JSON schema.

    Args:
        schema: The schema, of the subset that strict structured output allows.
        known: Values by field name; each is used where the name fits.
        name: The field that is filled just now.
    """
    return _fill(schema, known, name, schema.get("$defs", {}))


def _fill(schema: Schema, known: Mapping[str, Any], name: str, definitions: Schema) -> Any:
    if "$ref" in schema:
        schema = definitions[str(schema["$ref"]).rsplit("/", 1)[-1]]
    elif "anyOf" in schema:
        schema = schema["anyOf"][0]
    if name in known:
        return known[name]
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "object":
        fields: Schema = schema.get("properties", {})
        return {key: _fill(value, known, key, definitions) for key, value in fields.items()}
    if "const" in schema:
        return schema["const"]
    return _EMPTY.get(str(schema.get("type")), "")


def split_fields(schema: Schema, split: Mapping[str, list[str]]) -> dict[str, Any]:
    """Which field of a schema takes which part of a split brief, told by its name."""
    found: dict[str, Any] = {}
    for name, field in schema.get("properties", {}).items():
        plain = name.casefold().replace("-", "_")
        if field.get("type") not in {"array", "string"} or "enum" in field:
            continue
        if "must_not" in plain or "avoid" in plain or "exclude" in plain:
            part = split["must_not"]
        elif "nice" in plain or "style" in plain:
            part = split["nice"]
        elif "must" in plain or "subject" in plain:
            part = split["must"]
        else:
            continue
        found[name] = part if field.get("type") == "array" else " ".join(part)
    return found
