"""Where each tile of a masonry lies: pure arithmetic on integers, no Qt."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heapreplace
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt

TILE_GAP = 12
ROW_GAP = 16
DEFAULT_TILE_WIDTH = 198
LEAST_COLUMNS = 2
FLATTEST, TALLEST, UNKNOWN_SHAPE = 0.5, 2.5, 1.5
_COLUMN_BITS: Final = 16
_COLUMN: Final = (1 << _COLUMN_BITS) - 1


@dataclass(frozen=True)
class Tile:
    """Place of one card in logical pixels, from the upper left corner of the contents.

    ``height`` covers picture and caption; ``picture_height`` is the picture alone.
    """

    x: int
    y: int
    width: int
    height: int
    picture_height: int

    def touches(self, left: int, top: int, right: int, bottom: int) -> bool:
        """Say whether any pixel of the tile lies in the half-open rectangle."""
        across = self.x < right and left < self.x + self.width
        return across and self.y < bottom and top < self.y + self.height


def columns_for(width: int, tile_width: int = DEFAULT_TILE_WIDTH) -> int:
    """Return how many columns fit a width; two at least, so that it stays a wall.

    Args:
        width: Room for all columns, in logical pixels.
        tile_width: The width a tile should have at least; it is then stretched.
    """
    return max(LEAST_COLUMNS, (width + TILE_GAP) // (tile_width + TILE_GAP))


def held(ratio: float) -> float:
    """Return a height ÷ width within what a wall can carry; 0 stands for unknown."""
    return min(TALLEST, max(FLATTEST, ratio)) if ratio > 0 else UNKNOWN_SHAPE


class MasonryLayout:
    """Each tile goes to the shortest column; what is visible is found by bisection.

    Rows are only ever added at the end: an append costs the same at ten and at a hundred
    thousand tiles. Anything else (width, order, tile size) starts the layout anew.
    """

    def __init__(self) -> None:
        self._width = 0
        self._caption = 0
        self._lefts: list[int] = [0]
        self._tile_widths: list[int] = [1]
        self._ends: list[int] = [0]
        """A heap: where each column ends, and in the lowest bits which one that is."""
        self._columns = array("i")
        self._places = array("i")
        self._heights = array("i")
        self._column_tops = [array("i")]
        self._column_rows = [array("i")]

    def __len__(self) -> int:
        """Return how many tiles are laid out."""
        return len(self._columns)

    @property
    def column_count(self) -> int:
        """Columns side by side."""
        return len(self._lefts)

    @property
    def tile_width(self) -> int:
        """Width of the narrowest column; columns differ by one pixel at most."""
        return min(self._tile_widths)

    @property
    def height(self) -> int:
        """Height of all tiles, without the gap below the last one."""
        return max(0, (max(self._ends) >> _COLUMN_BITS) - ROW_GAP)

    def start(self, width: int, tile_width: int, caption_height: int) -> None:
        """Forget all tiles and divide a new width.

        Args:
            width: Room for all columns, in logical pixels.
            tile_width: The wished width of a tile.
            caption_height: Height of the words below each picture, from the font in use.
        """
        count = columns_for(width, tile_width)
        self._width, self._caption = max(width, count), caption_height
        # Rounded edges share out the pixels that are left over: no blank strip at the end.
        edges = [round(i * (self._width + TILE_GAP) / count) for i in range(count + 1)]
        self._lefts = edges[:-1]
        self._tile_widths = [max(1, right - left - TILE_GAP) for left, right in pairwise(edges)]
        self._ends = list(range(count))
        self._columns, self._places, self._heights = array("i"), array("i"), array("i")
        self._column_tops = [array("i") for _ in range(count)]
        self._column_rows = [array("i") for _ in range(count)]

    def extend(self, ratios: Iterable[float]) -> None:
        """Add tiles at the end.

        Args:
            ratios: Height ÷ width of each picture, 0 where it is unknown; see ``held``.
        """
        tile, first = self.tile_width, len(self._columns)
        shapes = np.fromiter(ratios, dtype=np.float64)
        # ``held``, all at once.
        shapes = np.where(shapes > 0, np.clip(shapes, FLATTEST, TALLEST), UNKNOWN_SHAPE)
        pictures = np.maximum(1, np.rint(tile * shapes)).astype(np.int64)
        spans = (pictures + (self._caption + ROW_GAP)) << _COLUMN_BITS
        # The one step that depends on the one before it: each takes the lowest end of a column.
        ends = self._ends
        taken = [heapreplace(ends, ends[0] + span) for span in spans.tolist()]
        lowest = np.array(taken, dtype=np.int64)
        columns, tops = lowest & _COLUMN, lowest >> _COLUMN_BITS
        places = np.zeros(len(taken), dtype=np.int64)
        for column in np.unique(columns).tolist():
            rows = np.flatnonzero(columns == column)
            before = len(self._column_rows[column])
            places[rows] = np.arange(before, before + len(rows))
            _add(self._column_tops[column], tops[rows])
            _add(self._column_rows[column], rows + first)
        _add(self._columns, columns)
        _add(self._places, places)
        _add(self._heights, pictures)

    def tile(self, row: int) -> Tile:
        """Return where a row lies.

        Raises:
            IndexError: There is no such row.
        """
        column = self._columns[row]
        picture = self._heights[row]
        return Tile(
            x=self._lefts[column],
            y=self._column_tops[column][self._places[row]],
            width=self._tile_widths[column],
            height=picture + self._caption,
            picture_height=picture,
        )

    def rows_between(self, top: int, bottom: int) -> list[int]:
        """Return the rows that touch the band ``top ≤ y < bottom``, in ascending order."""
        rows: list[int] = []
        for tops, column_rows in zip(self._column_tops, self._column_rows, strict=True):
            first = max(0, bisect_right(tops, top) - 1)
            last = bisect_left(tops, bottom)
            # The tile above the edge may end before it.
            while first < last and tops[first] + self._span(column_rows[first]) <= top:
                first += 1
            rows.extend(column_rows[first:last])
        rows.sort()
        return rows

    def rows_in(self, left: int, top: int, right: int, bottom: int) -> list[int]:
        """Return the rows that touch a half-open rectangle, in ascending order."""
        return [
            row
            for row in self.rows_between(top, bottom)
            if self.tile(row).touches(left, top, right, bottom)
        ]

    def row_at(self, x: int, y: int) -> int | None:
        """Return the row under a point, or nothing in a gap."""
        return next(iter(self.rows_in(x, y, x + 1, y + 1)), None)

    def above(self, row: int, steps: int = 1) -> int:
        """Return the row some tiles higher in the same column; the first one at the top."""
        rows = self._column_rows[self._columns[row]]
        return rows[max(0, self._places[row] - steps)]

    def below(self, row: int, steps: int = 1) -> int:
        """Return the row some tiles lower in the same column; the last one at the foot."""
        rows = self._column_rows[self._columns[row]]
        return rows[min(len(rows) - 1, self._places[row] + steps)]

    def beside(self, row: int, step: int) -> int:
        """Return the row of the next column at about the same height; itself at the edge.

        Args:
            row: Where to start.
            step: ``1`` to the right, ``-1`` to the left.
        """
        column = self._columns[row] + step
        if not 0 <= column < self.column_count or not self._column_rows[column]:
            return row
        tile = self.tile(row)
        middle = tile.y + tile.picture_height // 2
        return min(self._near(column, middle), key=lambda other: self._distance(other, middle))

    def screen_away(self, row: int, distance: int) -> int:
        """Return the row of the same column about a screen lower (or higher, if negative)."""
        column = self._columns[row]
        y = self._column_tops[column][self._places[row]] + distance
        tops, rows = self._column_tops[column], self._column_rows[column]
        place = bisect_right(tops, y) - 1
        if distance > 0:
            place = max(place, min(self._places[row] + 1, len(rows) - 1))
        elif distance < 0:
            place = min(place + 1, max(0, self._places[row] - 1))
        return rows[min(len(rows) - 1, max(0, place))]

    def _span(self, row: int) -> int:
        return self._heights[row] + self._caption

    def _near(self, column: int, y: int) -> Iterator[int]:
        place = bisect_right(self._column_tops[column], y) - 1
        rows = self._column_rows[column]
        for candidate in (place - 1, place, place + 1):
            if 0 <= candidate < len(rows):
                yield rows[candidate]

    def _distance(self, row: int, y: int) -> int:
        tile = self.tile(row)
        return abs(tile.y + tile.picture_height // 2 - y)


def _add(to: "array[int]", numbers: npt.NDArray[np.int64]) -> None:
    to.frombytes(numbers.astype(np.intc).tobytes())
