"""A filter of the handle as SQL over JSON documents, in the very words of their indexes."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SIGNS = {"$gt": ">", "$gte": ">=", "$lt": "<", "$lte": "<="}

Condition = tuple[str, Sequence[Any]]
"""SQL with question marks, and what stands for them."""


@dataclass(frozen=True)
class SqlQuestion:
    """Speaks SQL for checked filters and sort orders.

    Attributes:
        extract: ``json_extract``, or ``jsonb_extract`` where documents are kept in binary: SQLite
            takes an index only for the expression that it was made with.
    """

    extract: str

    def value(self, name: str) -> str:
        """Return the expression of a dotted field: its value, NULL when it is missing."""
        return f"{self.extract}(data, {path_of(name)})"

    def where(self, wanted: Mapping[str, Any]) -> Condition:
        """Return a filter as a condition."""
        conditions = [
            condition
            for name, test in wanted.items()
            for condition in _conditions(self.value(name), test)
        ]
        texts = " AND ".join(text for text, _ in conditions)
        return texts or "1", [value for _, values in conditions for value in values]

    def order(self, sort: Sequence[tuple[str, int]]) -> str:
        """Return a sort order; none = by arrival in the table."""
        words = [f"{self.value(name)}{' DESC' if way < 0 else ''}" for name, way in sort]
        return ", ".join(words) or "id"


def path_of(name: str) -> str:
    """Return a dotted field as a JSON path, quoted for SQL."""
    parts = (part if _PLAIN_NAME.fullmatch(part) else json.dumps(part) for part in name.split("."))
    path = ".".join(("$", *parts)).replace("'", "''")
    return f"'{path}'"


def _conditions(field: str, test: Any) -> Iterator[Condition]:
    if not isinstance(test, Mapping):
        yield (f"{field} IS NULL", ()) if test is None else (f"{field} = ?", (test,))
        return
    for operator, operand in test.items():
        match operator:
            case "$ne":
                yield f"{field} IS NOT ?", (operand,)
            case "$in":
                yield _among(field, operand)
            case "$nin":
                text, values = _among(field, operand)
                yield f"NOT {text}", values
            case _:
                yield f"{field} {_SIGNS[operator]} ?", (operand,)


def _among(field: str, values: Sequence[Any]) -> Condition:
    """Return a condition that is true or false, never NULL: a missing field is null as well."""
    present = [value for value in values if value is not None]
    marks = ", ".join("?" * len(present))
    listed = f"ifnull({field} IN ({marks}), 0)" if present else "0"
    if len(present) < len(values):
        return f"({listed} OR {field} IS NULL)", present
    return f"({listed})", present
