"""The rows of the fault matrix with the tests that showed them."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROWS_FILE = Path(__file__).parent / "rows.toml"
WIDEST_FAULT = 58
"""Characters of a fault in the table; the file has all of them."""


@dataclass(frozen=True)
class Fault:
    """One row: what goes wrong and what must be found then."""

    name: str
    fault: str
    outcome: str


def read_rows() -> Mapping[str, Fault]:
    """Return the rows by name, in the order of the file."""
    told = tomllib.loads(ROWS_FILE.read_text("utf-8"))
    return {name: Fault(name, row["fault"], row["outcome"]) for name, row in told.items()}


@dataclass
class Shown:
    """What the tests of one row came to."""

    passed: int = 0
    failed: int = 0
    seconds: float = 0.0
    held: set[str] = field(default_factory=set)
    """The invariants that were checked after them."""

    @property
    def state(self) -> str:
        """One word: what the row came to in this run."""
        if self.failed:
            return "FAILED"
        if self.passed:
            return "green"
        return "skipped"

    def count(self, outcome: str, seconds: float, held: Iterable[str]) -> None:
        """Add the end of one test."""
        if outcome == "passed":
            self.passed += 1
        elif outcome == "failed":
            self.failed += 1
        self.seconds += seconds
        self.held |= set(held)


def table(shown: Mapping[str, Shown]) -> Sequence[str]:
    """Return the lines to print: what went wrong, what must be found, what came of it."""
    rows = read_rows()
    lines = [_line("row", "fault", "state", "tests", "s", "held after it")]
    for name, row in rows.items():
        seen = shown.get(name)
        if seen is None:
            continue
        fault = row.fault if len(row.fault) <= WIDEST_FAULT else row.fault[: WIDEST_FAULT - 1] + "…"
        ended = seen.passed + seen.failed
        held = " ".join(sorted(seen.held))
        lines += [
            _line(name, fault, seen.state, str(ended), f"{seen.seconds:.1f}", held),
            f"      → {row.outcome}",
        ]
    if missing := [name for name in rows if name not in shown]:
        lines.append(f"not in this run: {', '.join(missing)}")
    green = sum(1 for seen in shown.values() if seen.state == "green")
    total = sum(seen.seconds for seen in shown.values())
    lines.append(f"{green} of {len(rows)} rows green, {total:.0f} s of tests")
    return lines


def _line(*cells: str) -> str:
    row, fault, state, tests, seconds, held = cells
    return f"{row:<5} {fault:<{WIDEST_FAULT}} {state:<8} {tests:>5} {seconds:>7}  {held}".rstrip()
