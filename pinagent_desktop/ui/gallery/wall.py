"""The masonry as it is seen: tiles in the coordinates of a scrolled viewport."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView

from pinagent_desktop.ui.gallery.masonry_layout import MasonryLayout

# The scroll bar stands in the margin at the end: tiles end where the head of the pane ends.
MARGIN, END_MARGIN, TOP, FOOT = 20, 10, 16, 24
RING_REACH = 5

CursorAction = QAbstractItemView.CursorAction
_SIDEWAYS: Final = {
    CursorAction.MoveLeft: -1,
    CursorAction.MoveRight: 1,
}


class Wall:
    """Maps rows to rectangles on screen and back; the first column is at the reading side.

    Args:
        scroll: Tells how far the contents are scrolled, in logical pixels.
        mirrored: Tells whether the window reads from right to left.
    """

    def __init__(self, scroll: Callable[[], int], mirrored: Callable[[], bool]) -> None:
        self._tiles = MasonryLayout()
        self._scroll = scroll
        self._mirrored = mirrored
        self._width = 0

    def __len__(self) -> int:
        """Return how many tiles are laid out."""
        return len(self._tiles)

    @property
    def height(self) -> int:
        """Of all contents with their margins."""
        return TOP + self._tiles.height + FOOT if len(self) else 0

    def tile_width(self, view_width: int, wished: int) -> int:
        """Return how wide tiles would get in a view of some width."""
        tiles = MasonryLayout()
        tiles.start(view_width - MARGIN - END_MARGIN, wished, 0)
        return tiles.tile_width

    def start(self, view_width: int, wished: int, caption: int) -> None:
        """Forget all tiles and divide a new width; see ``MasonryLayout.start``."""
        self._width = view_width
        self._tiles.start(view_width - MARGIN - END_MARGIN, wished, caption)

    def extend(self, ratios: Iterable[float]) -> None:
        """Add a tile for each picture of these heights ÷ widths; 0 stands for unknown."""
        self._tiles.extend(ratios)

    def top_of(self, row: int) -> int:
        """Return how far a row lies below the upper end of the contents."""
        return TOP + self._tiles.tile(row).y

    def seen(self, row: int) -> QRect:
        """Return the tile of a row, picture and words, on screen."""
        tile = self._tiles.tile(row)
        left = MARGIN + tile.x
        if self._mirrored():
            left = self._width - left - tile.width
        return QRect(left, TOP + tile.y - self._scroll(), tile.width, tile.height)

    def reach(self, row: int) -> QRect:
        """Return all that painting a row may touch: its tile and the ring around it."""
        return self.seen(row).adjusted(-RING_REACH, -RING_REACH, RING_REACH, RING_REACH)

    def rows_in(self, rect: QRect) -> list[int]:
        """Return the rows whose tiles touch a rectangle on screen, in ascending order."""
        top = rect.top() - TOP + self._scroll()
        rows = self._tiles.rows_between(top, top + rect.height())
        return [row for row in rows if self.seen(row).intersects(rect)]

    def row_at(self, point: QPoint) -> int | None:
        """Return the row under a point on screen, or nothing in a gap."""
        return next(iter(self.rows_in(QRect(point.x(), point.y(), 1, 1))), None)

    def moved(self, action: CursorAction, row: int, page: int) -> int:
        """Return where a movement of the cursor leads from a row.

        Args:
            action: Qt's own.
            row: Where the cursor is.
            page: Height of the view, in logical pixels.
        """
        tiles, last = self._tiles, len(self._tiles) - 1
        if action in _SIDEWAYS:
            step = _SIDEWAYS[action]
            return tiles.beside(row, -step if self._mirrored() else step)
        targets = {
            CursorAction.MoveUp: tiles.above(row),
            CursorAction.MoveDown: tiles.below(row),
            CursorAction.MoveHome: 0,
            CursorAction.MoveEnd: last,
            CursorAction.MovePageUp: tiles.screen_away(row, -page),
            CursorAction.MovePageDown: tiles.screen_away(row, page),
            CursorAction.MoveNext: min(last, row + 1),
            CursorAction.MovePrevious: max(0, row - 1),
        }
        return targets.get(action, row)
