"""Which source row stands in which shown row: the one array that filter and sort change."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from pinagent_desktop.ui.models.pin_columns import Rows

_START: Final = 64
_HIDDEN: Final = -1

Mask = npt.NDArray[np.bool_]


class PinOrder:
    """Shown row → source row, and back; appending costs the same at any size."""

    def __init__(self) -> None:
        self._size = 0
        self._sources: Rows = np.zeros(_START, dtype=np.int64)
        self._shown_at: Rows = np.full(_START, _HIDDEN, dtype=np.int64)

    def __len__(self) -> int:
        """Return how many rows are shown."""
        return self._size

    @property
    def sources(self) -> Rows:
        """The shown source rows, in order; shape (n,)."""
        return self._sources[: self._size]

    def source(self, row: int) -> int:
        """Return which source row is shown there.

        Raises:
            IndexError: There is no such row.
        """
        if not 0 <= row < self._size:
            raise IndexError(row)
        return int(self._sources[row])

    def row_of(self, source: int) -> int | None:
        """Return where a source row is shown, if it is."""
        row = int(self._shown_at[source]) if source < len(self._shown_at) else _HIDDEN
        return None if row == _HIDDEN else row

    def extend(self, sources: Rows) -> None:
        """Show more source rows at the end."""
        if not len(sources):
            return
        first, self._size = self._size, self._size + len(sources)
        self._sources = _grown(self._sources, self._size, 0)
        self._sources[first : self._size] = sources
        self._shown_at = _grown(self._shown_at, int(sources.max()) + 1, _HIDDEN)
        self._shown_at[sources] = np.arange(first, self._size)

    def replace(self, sources: Rows) -> None:
        """Show these source rows and no others."""
        self._shown_at[self.sources] = _HIDDEN
        self._size = 0
        self.extend(sources)

    def is_just(self, sources: Rows) -> bool:
        """Say whether exactly these source rows are shown, in this order."""
        return bool(np.array_equal(self.sources, sources))

    def kept_and_new(self, wanted: Rows) -> tuple[Rows, Rows]:
        """Return what stays of the present order, and what is newly wanted.

        Args:
            wanted: Source rows that are to be shown.
        """
        return self.sources[are_among(self.sources, wanted)], wanted[
            ~are_among(wanted, self.sources)
        ]


def are_among(rows: Rows, chosen: Rows) -> Mask:
    """Say of each source row whether it is one of the chosen ones; shape of ``rows``."""
    room = int(max(rows.max(initial=-1), chosen.max(initial=-1))) + 1
    is_chosen = np.zeros(room, dtype=np.bool_)
    is_chosen[chosen] = True
    return is_chosen[rows]


def _grown(column: Rows, size: int, fill: int) -> Rows:
    if size <= len(column):
        return column
    more = max(size, 2 * len(column)) - len(column)
    return np.concatenate((column, np.full(more, fill, dtype=np.int64)))
