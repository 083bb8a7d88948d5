"""The page on settings, from their one declaration."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from typing_extensions import TypeIs

from docs.from_code.markdown import code, filled, table
from pinagent_desktop.bootstrap.environment import take
from pinagent_desktop.domain.declared_setting import declared, limit_words
from pinagent_desktop.domain.settings import Settings

_KEPT_BY_THE_APP: Mapping[str, str] = {
    "last_pane": "kept by itself",
    "keys": "the list of keys (`?`)",
    "updates_looked_at": "kept by itself",
    "update_waved_off": "the notice of a newer version",
    "first_steps": "the first steps: *Continue*",
    "notice_accepted": "the notice before the first run",
}
"""How those come about that nobody sees in the settings."""

_VARIABLES: Mapping[str, str] = {
    "PINAGENT_SITE_URL": "https://www.pinterest.com",
    "PINAGENT_BROWSER": "chrome",
    "PINAGENT_MODEL": "a-model",
    "OPENAI_BASE_URL": "http://127.0.0.1:11434/v1",
    "MONGODB_URL": "mongodb://127.0.0.1:27017",
}
"""Variables that stand for a setting, each with a value to see for which."""


def settings_page() -> str:
    """Return the whole page."""
    rows = [row for name, field in Settings.model_fields.items() for row in _rows(name, field)]
    variables = [(code(variable), code(setting_of(variable))) for variable in _VARIABLES]
    return filled(
        "settings.md",
        {
            "settings": table(("setting", "meaning", "value", "default", "where"), rows),
            "variables": table(("variable", "stands for"), variables),
        },
    )


def setting_of(variable: str) -> str:
    """Return the setting that a variable stands for, as the app itself reads it."""
    taken = take({variable: _VARIABLES[variable]}, lambda _: None)
    (name,) = taken.named.model_fields_set
    return name


def _rows(name: str, field: FieldInfo) -> Iterator[tuple[str, ...]]:
    said, place, kind = field.description or "", _place(name), field.annotation
    if not _is_model(kind):
        yield code(name), said, _kind(kind, field.metadata), _value(field.default), place
        return
    for part, inner in kind.model_fields.items():
        words = _kind(inner.annotation, inner.metadata), _value(inner.default)
        yield code(f"{name}.{part}"), said, *words, place


def _is_model(kind: Any) -> TypeIs[type[BaseModel]]:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _place(name: str) -> str:
    setting = declared(name)
    if setting is None:
        return _KEPT_BY_THE_APP[name]
    return f"*{setting.page}*: *{setting.name}*"


def _kind(kind: Any, metadata: list[Any]) -> str:
    if get_origin(kind) is Literal:
        return "one of " + ", ".join(code(str(one)) for one in get_args(kind))
    return "`true` or `false`" if kind is bool else limit_words(kind, metadata)


def _value(value: Any) -> str:
    return code(str(value).lower() if isinstance(value, bool) else str(value))
