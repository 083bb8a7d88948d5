"""A list view whose rows lie as a masonry: layout, scrolling, moving, selecting."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QMouseEvent,
    QRegion,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView
from typing_extensions import override

from pinagent_desktop.ui.gallery.masonry_layout import DEFAULT_TILE_WIDTH
from pinagent_desktop.ui.gallery.wall import Wall
from pinagent_desktop.ui.models.pin_list_model import PinListModel

_STEP = 40
LAID_OUT_AT_ONCE = 8000
"""Pins that get their places in one turn of the loop: some milliseconds."""

Index = QModelIndex | QPersistentModelIndex
CursorAction = QAbstractItemView.CursorAction
ScrollHint = QAbstractItemView.ScrollHint
SelectionFlag = QItemSelectionModel.SelectionFlag


class TiledView(QListView):
    """Replaces what ``QListView`` knows of positions; keeps that it *is* a list.

    Deriving from the list view gives a screen reader a list with named items; every method that
    would make it lay out all rows is overridden.
    """

    drag_wanted = Signal()
    """What is selected was taken by the mouse and moved."""
    menu_wanted = Signal(QPoint)
    """A menu is wanted for what is selected; where, on the screen."""

    def __init__(self, model: PinListModel) -> None:
        super().__init__()
        self._pins = model
        self._wall = Wall(self.verticalScrollBar().value, self.isRightToLeft)
        self._tile_width = DEFAULT_TILE_WIDTH
        self._is_pin_held = False
        self._taken_at: QPoint | None = None
        self._laid_out_for: tuple[int, int, int] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(0)
        self._rest.timeout.connect(self._lay_out_some)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that comes and goes would change the width and move every tile.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(_STEP)

    @abstractmethod
    def caption_height(self, tile_width: int) -> int:
        """Return how high the words below a picture are when tiles are that wide."""

    @override
    def doItemsLayout(self) -> None:
        width = self.viewport().width()
        wished = self._tile_width
        caption = self.caption_height(self._wall.tile_width(width, wished))
        if (width, wished, caption) != self._laid_out_for:
            self._laid_out_for = (width, wished, caption)
            self._wall.start(width, wished, caption)
        self._lay_out_some()
        self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._is_pin_held = is_left and self.indexAt(at).isValid()
        self._taken_at = at if self._is_pin_held else None

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # Qt's own way to a drag asks the model about every single pin that is selected.
        if not (self._is_pin_held and event.buttons() & Qt.MouseButton.LeftButton):
            super().mouseMoveEvent(event)
        elif self._taken_at is not None:
            way = event.position().toPoint() - self._taken_at
            if way.manhattanLength() >= QApplication.startDragDistance():
                self._taken_at = None  # once a press
                self.drag_wanted.emit()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        current = self.currentIndex()
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            if self.indexAt(self.viewport().mapFromGlobal(event.globalPos())).isValid():
                self.menu_wanted.emit(event.globalPos())
        elif current.isValid():
            self.scrollTo(current)
            middle = self.visualRect(current).center()
            self.menu_wanted.emit(self.viewport().mapToGlobal(middle))

    @override
    def updateGeometries(self) -> None:
        page = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._wall.height - page))

    @override
    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        # New pins always come last. The list view's own would lay out everything anew.
        first = len(self._wall)
        if not self._rest.isActive():
            self._lay_out_some()
        QAbstractItemView.rowsInserted(self, parent, start, end)
        shown = self.visible_rows()
        if shown and shown[-1] >= first:
            self.viewport().update()

    @override
    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Sequence[int] = ()) -> None:
        first, last = top_left.row(), bottom_right.row()
        for row in self.visible_rows():
            if first <= row <= last:
                self.viewport().update(self._wall.reach(row))
        current = self.currentIndex().row()
        if QAccessible.isActive() and first <= current <= last:
            # The list view would tell a screen reader of the new name; this one has to itself.
            event = QAccessibleEvent(self, QAccessible.Event.NameChanged)
            event.setChild(current)
            QAccessible.updateAccessibility(event)

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def visualRect(self, index: Index) -> QRect:
        return self._wall.reach(index.row()) if self._has(index.row()) else QRect()

    @override
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._wall.row_at(point)
        return QModelIndex() if row is None else self._pins.index(row)

    @override
    def scrollTo(self, index: Index, hint: ScrollHint = ScrollHint.EnsureVisible) -> None:
        self._lay_out_to(index.row())
        if not self._has(index.row()):
            return
        seen = self._wall.seen(index.row()).adjusted(0, -16, 0, 16)
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if hint is ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + seen.center().y() - page // 2)
        elif seen.top() < 0 or hint is ScrollHint.PositionAtTop or seen.height() > page:
            bar.setValue(bar.value() + seen.top())
        elif seen.bottom() > page or hint is ScrollHint.PositionAtBottom:
            bar.setValue(bar.value() + seen.bottom() - page)

    @override
    def moveCursor(self, action: CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if not len(self._wall):
            return QModelIndex()
        if action is CursorAction.MoveEnd:
            return self._pins.index(self._pins.rowCount() - 1)
        row = self.currentIndex().row()
        if not self._has(row):
            return self._pins.index(0)
        return self._pins.index(self._wall.moved(action, row, self.viewport().height()))

    @override
    def setSelection(self, rect: QRect, command: SelectionFlag) -> None:
        if self.state() is QAbstractItemView.State.DragSelectingState:
            rows = self._wall.rows_in(rect.normalized())
        else:
            # Qt spans a rectangle from the start of the selection to its end; on a wall of
            # columns people mean the pins between the two, in their order.
            ends = [self.indexAt(point).row() for point in (rect.topLeft(), rect.bottomRight())]
            ends = sorted(row for row in ends if row >= 0)
            rows = list(range(ends[0], ends[-1] + 1)) if ends else []
        self.selectionModel().select(self._selection(rows), command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for row in self.visible_rows():
            if selection.contains(self._pins.index(row)):
                region += QRegion(self._wall.reach(row))
        return region

    def hold(self, row: int, top: int) -> None:
        """Scroll until a tile begins so far below the upper edge, in logical pixels."""
        # With a screen below it, so that the bar reaches as far as it has to.
        self._lay_out_to(row + LAID_OUT_AT_ONCE)
        self.verticalScrollBar().setValue(self._wall.top_of(row) - top)

    def seen_top(self, row: int) -> int:
        """Return how far below the upper edge a tile begins; it has its place already."""
        return self._wall.seen(row).top()

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select these rows, in ascending order, and no others; the current one stays."""
        self.selectionModel().select(self._selection(rows), SelectionFlag.ClearAndSelect)

    def visible_rows(self) -> list[int]:
        """Return the rows that can be seen, in ascending order."""
        return self._wall.rows_in(self.viewport().rect())

    @property
    def is_laid_out(self) -> bool:
        """Whether every shown pin has its place; a long wall gets there in slices."""
        return len(self._wall) == self._pins.rowCount()

    def _lay_out_some(self) -> None:
        """Give places to the next pins; the loop gets its turn before the others."""
        self._lay_out_to(len(self._wall) + LAID_OUT_AT_ONCE - 1)
        if not self.is_laid_out:
            self._rest.start()

    def _lay_out_to(self, row: int) -> None:
        first = len(self._wall)
        if first <= row and not self.is_laid_out:
            self._wall.extend(self._pins.ratios(first, row + 1 - first))
            self.updateGeometries()

    def _has(self, row: int) -> bool:
        return 0 <= row < len(self._wall)

    def _selection(self, rows: Sequence[int]) -> QItemSelection:
        """Join neighbouring rows: one range each, however many pins there are."""
        selection, start = QItemSelection(), 0
        for i, row in enumerate(rows):
            if i + 1 == len(rows) or rows[i + 1] != row + 1:
                first, last = self._pins.index(rows[start]), self._pins.index(row)
                selection.append(QItemSelectionRange(first, last))
                start = i + 1
        return selection
