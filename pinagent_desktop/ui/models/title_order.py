"""Rows by title: their beginnings as numbers, and whole titles only where these are equal."""

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

_WORDS: Final = 3
_BYTES: Final = 8 * _WORDS
_START: Final = 64

Rows = npt.NDArray[np.int64]


class TitleOrder:
    """Grows at the end like the other columns; row numbers are theirs.

    Comparing 100,000 texts takes a quarter of a second, sorting as many numbers a tenth of that.
    The order of UTF-8 bytes is that of the letters, so beginnings sort as numbers.
    """

    def __init__(self) -> None:
        self.keys: list[str] = []
        """Titles in the shape that is compared."""
        self._starts = np.zeros(_START, dtype=f"S{_BYTES}")

    def write(self, rows: slice, titles: Iterable[str]) -> None:
        """Take titles into rows that are there or follow the last one."""
        keys = [title.casefold() for title in titles]
        self.keys[rows] = keys
        room = len(self._starts)
        if len(self.keys) > room:
            self._starts = np.resize(self._starts, max(len(self.keys), 2 * room))
        # Characters take a byte at least: no more of them are worth encoding.
        self._starts[rows] = [key[:_BYTES].encode(errors="surrogatepass") for key in keys]

    def sorted(self, rows: Rows, *, descending: bool) -> Rows:
        """Return rows by title; those with equal titles stay in the order they are given in.

        Args:
            rows: Shape (n,).
            descending: From Z to A.
        """
        words = self._starts[rows].view(">u8").reshape(-1, _WORDS).astype(np.uint64)
        if descending:
            words = ~words
        ranks = np.lexsort(words.T[::-1])
        ranked, words = rows[ranks], words[ranks]
        differs = np.ones(len(rows) + 1, dtype=np.bool_)
        differs[1:-1] = (words[1:] != words[:-1]).any(axis=1)
        edges = np.flatnonzero(differs)
        long = np.flatnonzero(np.diff(edges) > 1)
        starts: Sequence[int] = edges[long].tolist()
        ends: Sequence[int] = edges[long + 1].tolist()
        for start, end in zip(starts, ends, strict=True):
            alike = ranked[start:end].tolist()
            alike.sort(key=self.keys.__getitem__, reverse=descending)
            ranked[start:end] = alike
        return ranked
