"""Which pins are shown and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # numpy is loaded with the first pins, never for an empty gallery at the start.
    from pinagent_desktop.domain.pin import PinStatus
    from pinagent_desktop.ui.models.pin_columns import PinColumns, Rows


class SortKey(StrEnum):
    """What the shown pins are sorted by."""

    ARRIVAL = "arrival"
    SCORE = "score"
    TITLE = "title"
    DATE = "date"


@dataclass(frozen=True)
class PinFilter:
    """What a person asked to see.

    Attributes:
        status: Only pins of this status; ``None`` shows all.
        search: Words that must all occur in title, description or explanation.
        sort: The key; pins without it (no score yet) come last either way.
        descending: Highest, last, newest first.
    """

    status: PinStatus | None = None
    search: str = ""
    sort: SortKey = SortKey.ARRIVAL
    descending: bool = False

    @property
    def is_open(self) -> bool:
        """Whether nothing can be hidden by it."""
        return self.status is None and not self.search.split()

    def matches(self, columns: PinColumns, first: int = 0) -> Rows:
        """Return the source rows from ``first`` on that are to be shown, by arrival."""
        import numpy as np

        from pinagent_desktop.ui.models.pin_columns import CODES

        if self.status is None:
            rows = np.arange(first, len(columns), dtype=np.int64)
        else:
            rows = np.flatnonzero(columns.status[first:] == CODES[self.status]) + first
        words = self.search.casefold().split()
        if not words:
            return rows
        hay = columns.haystacks
        found = [row for row in rows.tolist() if all(word in hay[row] for word in words)]
        return np.array(found, dtype=np.int64)

    def order(self, columns: PinColumns) -> Rows:
        """Return the source rows to show, sorted; equal ones stay in order of arrival."""
        return self._sorted(columns, self.matches(columns))

    def _sorted(self, columns: PinColumns, rows: Rows) -> Rows:
        import numpy as np

        match self.sort:
            case SortKey.ARRIVAL:
                return rows[::-1].copy() if self.descending else rows
            case SortKey.TITLE:
                titles = columns.titles
                by_title = sorted(
                    rows.tolist(),
                    key=lambda row: titles[row].casefold(),
                    reverse=self.descending,
                )
                return np.array(by_title, dtype=np.int64)
            case SortKey.SCORE:
                keys = columns.scores[rows]
            case SortKey.DATE:
                keys = columns.collected[rows]
        # NaN sorts last whatever its sign, so pins without a score end the wall.
        ranks = np.argsort(-keys if self.descending else keys, kind="stable")
        return rows[ranks]
