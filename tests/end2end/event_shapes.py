"""Whether a JSON line is what the documentation says the app's events look like."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # no stubs here

SCHEMA_FILE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "events.schema.json"
_SCHEMA = json.loads(SCHEMA_FILE.read_text("utf-8"))
_BY_TYPE = {
    one["properties"]["type"]["const"]: name
    for name, one in _SCHEMA["$defs"].items()
    if "type" in one.get("properties", {})
}
TYPES = frozenset(_BY_TYPE)
"""Every type of line that the schema knows."""


def assert_known(line: Mapping[str, Any]) -> None:
    """Fail unless the line has exactly the fields of its type, each of its kind."""
    # Against its own type alone: what a whole "one of" says about a fault nobody can read.
    own = {"$ref": f"#/$defs/{_BY_TYPE[line['type']]}", "$defs": _SCHEMA["$defs"]}
    Draft202012Validator(own).validate(line)
    assert list(line)[:3] == ["type", "time", "session_id"]
    assert datetime.fromisoformat(line["time"]).tzinfo is not None
