"""Whether a JSON line is what the app says its events look like."""

import json
from collections.abc import Mapping
from typing import Annotated, Any, get_args

from pydantic import TypeAdapter

from pinagent_desktop.application.events import PublicEvent

MODELS = {model.model_fields["type"].default: model for model in get_args(PublicEvent)}


def assert_known(line: Mapping[str, Any]) -> None:
    """Fail unless the line has exactly the public fields of its type, each of its kind."""
    model = MODELS[line["type"]]
    public = {name: one for name, one in model.model_fields.items() if not one.exclude}
    assert line.keys() == public.keys()
    assert list(line)[:3] == ["type", "time", "session_id"]
    for name, one in public.items():
        kind: Any = Annotated[one.annotation, *one.metadata] if one.metadata else one.annotation
        TypeAdapter(kind).validate_json(json.dumps(line[name]))
