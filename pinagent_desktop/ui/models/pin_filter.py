"""Which pins are shown and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    # numpy is loaded with the first pins, never for an empty gallery at the start.
    from pinagent_desktop.domain.pin import PinStatus
    from pinagent_desktop.ui.models.pin_columns import PinColumns, Rows
    from pinagent_desktop.ui.models.trait import Trait


class SortKey(StrEnum):
    """What the shown pins are sorted by."""

    ARRIVAL = "arrival"
    SCORE = "score"
    TITLE = "title"
    DATE = "date"
    DOUBT = "doubt"
    """How near the score is to the threshold: nearest first."""
    COLOUR = "colour"
    OFFLINE = "offline"
    """A guess by words and decisions, without a model: no validation."""


FOLLOWS_SCORE: Final = frozenset({SortKey.SCORE, SortKey.DOUBT})
"""Orders in which a pin has another place once it is judged."""


@dataclass(frozen=True)
class PinFilter:
    """What a person asked to see.

    Attributes:
        status: Only pins of this status; ``None`` shows all.
        search: Words that must all occur in what a pin can be found by (``searchable``).
        hidden: Pins with any of these stay out of sight.
        mine: Only pins that a person decided about.
        sort: The key; pins without it (no score yet) come last either way.
        descending: Highest, last, newest first.
    """

    status: PinStatus | None = None
    search: str = ""
    sort: SortKey = SortKey.ARRIVAL
    descending: bool = False
    hidden: frozenset[Trait] = frozenset()
    mine: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nothing can be hidden by it."""
        return not (self.status or self.mine or self.hidden or self.search.split())

    def matches(self, columns: PinColumns, first: int = 0) -> Rows:
        """Return the source rows from ``first`` on that are to be shown, by arrival."""
        import numpy as np

        from pinagent_desktop.ui.models.pin_columns import CODES

        seen = np.ones(len(columns) - first, dtype=bool)
        if self.status is not None:
            seen &= columns.status[first:] == CODES[self.status]
        if self.mine:
            seen &= columns.decided[first:]
        for trait in self.hidden:
            seen &= ~columns.traits.has(trait, first)
        rows = np.flatnonzero(seen) + first
        words = self.search.casefold().split()
        if not words:
            return rows
        hay = columns.haystacks
        found = [row for row in rows.tolist() if all(word in hay[row] for word in words)]
        return np.array(found, dtype=np.int64)

    def order(self, columns: PinColumns) -> Rows:
        """Return the source rows to show, sorted; equal ones stay in order of arrival."""
        return self.sorted(columns, self.matches(columns))

    def sorted(self, columns: PinColumns, rows: Rows) -> Rows:
        """Return source rows in the order that was asked for; equal ones stay as they are."""
        import numpy as np

        match self.sort:
            case SortKey.ARRIVAL:
                return rows[::-1].copy() if self.descending else rows
            case SortKey.TITLE:
                return columns.title_order.sorted(rows, descending=self.descending)
            case SortKey.SCORE:
                keys = columns.scores[rows]
            case SortKey.DATE:
                keys = columns.collected[rows]
            case SortKey.DOUBT:
                keys = columns.doubts[rows]
            case SortKey.COLOUR:
                keys = columns.traits.hues[rows]
            case SortKey.OFFLINE:
                keys = columns.ranks[rows]
        # NaN sorts last whatever its sign, so pins without a score end the wall.
        ranks = np.argsort(-keys if self.descending else keys, kind="stable")
        return rows[ranks]
