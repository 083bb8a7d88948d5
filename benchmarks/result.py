"""A measured figure beside its baseline and its goal."""

import json
import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from typing_extensions import override

Judged = Literal["ratio", "value"]

_HOLDS: Final[Mapping[str, Callable[[float, float], bool]]] = {
    "<=": operator.le,
    ">=": operator.ge,
}


class NotMeasured(Exception):
    """A figure could not be measured; its text says why."""


class Skipped(Exception):
    """What a figure needs is not on this machine; its text says how it comes there."""


@dataclass(frozen=True)
class Goal:
    """What a figure should reach.

    Attributes:
        judged: Whether the limit is about the ratio or about the value itself.
        way: ``<=`` or ``>=``.
        limit: In the unit of the value, or a plain number for a ratio.
    """

    judged: Judged
    way: Literal["<=", ">="]
    limit: float

    def holds(self, figure: float) -> bool:
        """Whether a figure reaches the goal."""
        return _HOLDS[self.way](figure, self.limit)

    @override
    def __str__(self) -> str:
        """Return the goal as it stands in table and JSON."""
        return f"{self.judged} {self.way} {self.limit:g}"


@dataclass(frozen=True)
class Result:
    """One line of the table.

    Attributes:
        name: What was measured.
        value: The figure of the app.
        unit: Of value and baseline.
        baseline: The figure that it is held against, from the same run.
        against: What the baseline is, in a few words.
        goal: What is wanted; ``None`` where the figure is only reported.
        inverse: The ratio is baseline ÷ value ("times faster"), not value ÷ baseline.
    """

    name: str
    value: float
    unit: str
    baseline: float
    against: str
    goal: Goal | None = None
    inverse: bool = False

    @property
    def ratio(self) -> float | None:
        """Value ÷ baseline, or the inverse; ``None`` where one would divide by nothing."""
        above, below = (self.value, self.baseline)
        if self.inverse:
            above, below = below, above
        return above / below if below else None

    @property
    def ok(self) -> bool | None:
        """Whether the goal is reached; ``None`` where there is no goal."""
        if self.goal is None:
            return None
        figure = self.value if self.goal.judged == "value" else self.ratio
        return figure is not None and self.goal.holds(figure)

    def as_line(self) -> str:
        """Return the result as one line of JSON."""
        return json.dumps(
            {
                "name": self.name,
                "value": round(self.value, 3),
                "unit": self.unit,
                "baseline": round(self.baseline, 3),
                "ratio": None if self.ratio is None else round(self.ratio, 3),
                "goal": None if self.goal is None else str(self.goal),
                "ok": self.ok,
            }
        )


def table(results: Sequence[Result]) -> str:
    """Return the results as a table for people."""
    head = ("name", "value", "baseline", "", "ratio", "goal", "")
    rows = [head, *(_cells(one) for one in results)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _cells(one: Result) -> tuple[str, ...]:
    said = {True: "ok", False: "missed", None: ""}
    return (
        one.name,
        f"{one.value:.4g} {one.unit}",
        f"{one.baseline:.4g} {one.unit}",
        one.against,
        "–" if one.ratio is None else f"{one.ratio:.2f}",
        "–" if one.goal is None else str(one.goal),
        said[one.ok],
    )
