"""The practice site's diary: what was asked, served, saved and judged, one JSON line each."""

import collections
import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

Fact = dict[str, Any]


class Ledger:
    """Facts in the order they happened; appended at once, so that a kill loses none.

    A line that a kill tore in two is left out when the file is read again.
    """

    def __init__(self, path: Path) -> None:
        """Read what is there and go on writing behind it."""
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self.facts: list[Fact] = list(_read(path))
        self._file = path.open("ab", buffering=0)

    def note(self, kind: str, **details: Any) -> None:
        """Append one fact.

        Args:
            kind: What happened: "request", "served", "save", "input", "verdict" ...
            details: JSON values that belong to it.
        """
        fact: Fact = {"kind": kind, "at": time.time(), **details}
        self._file.write(json.dumps(fact, ensure_ascii=False).encode() + b"\n")
        self.facts.append(fact)

    def of(self, kind: str) -> list[Fact]:
        """All facts of one kind, oldest first."""
        return [fact for fact in self.facts if fact["kind"] == kind]

    def counts(self, kind: str, *fields: str) -> dict[str, int]:
        """How many facts of a kind share the same values of some fields, joined by a blank."""
        return dict(
            collections.Counter(
                " ".join(str(fact.get(field, "")) for field in fields) for fact in self.of(kind)
            )
        )

    def reset(self) -> None:
        """Begin a new diary; what pictures were served is kept, the judge goes by it."""
        kept = self.of("picture")
        self._file.truncate(0)
        self.facts = []
        for fact in kept:
            self._file.write(json.dumps(fact, ensure_ascii=False).encode() + b"\n")
            self.facts.append(fact)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


def _read(path: Path) -> Iterable[Fact]:
    if not path.exists():
        return
    whole = path.read_bytes()
    end = whole.rfind(b"\n") + 1
    if end < len(whole):
        with path.open("r+b") as file:
            file.truncate(end)
    for line in whole[:end].splitlines():
        yield json.loads(line)
