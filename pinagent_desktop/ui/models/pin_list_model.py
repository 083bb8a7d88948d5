"""The shown pins as a Qt list: columns of all pins, and one order of those that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.models.pin_filter import FOLLOWS_SCORE, PinFilter, SortKey
from pinagent_desktop.ui.models.pin_lookup import PinLookup

if TYPE_CHECKING:
    from pinagent_desktop.ui.models.pin_columns import PinColumns, Rows

Index = QModelIndex | QPersistentModelIndex


class PinRole(IntEnum):
    """Roles beside Qt's own."""

    FACE = Qt.ItemDataRole.UserRole + 1
    PIN_ID = Qt.ItemDataRole.UserRole + 2
    STATUS = Qt.ItemDataRole.UserRole + 3
    SCORE = Qt.ItemDataRole.UserRole + 4


class PinListModel(PinLookup):
    """All pins of one prompt; filter and sort make a new order, never a second model.

    New pins go to the end of what is shown, so that nothing jumps while a run is live;
    ``unsorted_count`` says how many wait for ``sort_again``.
    """

    counts_changed = Signal()
    """Counts or bins differ from before."""
    replaced = Signal()
    """All pins are others now: another prompt, or the same one read anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsorted = 0

    @property
    def unsorted_count(self) -> int:
        """Pins at the end of the shown ones that are not in their sorted place yet."""
        return self._unsorted

    def replace(self, pins: Sequence[Pin], threshold: float) -> None:
        """Show the pins of a prompt instead of what was there."""
        columns = None
        if pins:
            columns = self.empty_columns(threshold)
            columns.append(pins)
        self.adopt(columns, threshold)

    def empty_columns(
        self, threshold: float, thresholds: Mapping[PromptId, float] | None = None
    ) -> PinColumns:
        """Return columns to be filled bit by bit, and then adopted.

        Args:
            threshold: Of all pins,
            thresholds: unless they are of several prompts, which have one each.
        """
        # Loads numpy: with the first pins, not with the empty window.
        from pinagent_desktop.ui.models.pin_columns import PinColumns

        return PinColumns(threshold, thresholds)

    def adopt(self, columns: PinColumns | None, threshold: float) -> None:
        """Show the pins of filled columns instead of what was there; none shows nothing."""
        self.beginResetModel()
        self._threshold, self._pins, self._unsorted = threshold, None, 0
        if columns is not None:
            from pinagent_desktop.ui.models.pin_order import PinOrder

            order = PinOrder()
            order.replace(self._filter.order(columns))
            self._pins = columns, order
        self.endResetModel()
        self.replaced.emit()
        self.counts_changed.emit()

    def append(self, pins: Sequence[Pin]) -> None:
        """Add pins that arrived; those the filter shows go to the end, whatever the sort."""
        columns, order = self._filled()
        first = len(columns)
        if not columns.append(pins):
            return
        fresh = self._filter.matches(columns, first)
        if len(fresh):
            start = len(order)
            self.beginInsertRows(QModelIndex(), start, start + len(fresh) - 1)
            order.extend(fresh)
            self.endInsertRows()
            if self._filter.sort is not SortKey.ARRIVAL or self._filter.descending:
                self._unsorted += len(fresh)
        self.counts_changed.emit()

    def change(self, pins: Sequence[Pin]) -> None:
        """Take newer values of pins: judged, pictured. Unknown pins are left out."""
        if self._pins is not None:
            sources = self._pins[0].change(pins)
            if self._filter.sort in FOLLOWS_SCORE:
                self._unsorted = min(self.rowCount(), self._unsorted + len(sources))
            self._after_change(sources)

    def decide(self, pin_ids: Iterable[str], human: PinStatus | None) -> None:
        """Show what a person decided; ``None`` lets the score decide again."""
        if self._pins is not None:
            columns, _ = self._pins
            sources = [row for row in map(columns.place, pin_ids) if row is not None]
            columns.decide(sources, human)
            self._after_change(sources)

    def rank(self, ranks: Mapping[str, float]) -> None:
        """Take the ranks of the offline pre-sort; the order follows where it is the chosen one."""
        if self._pins is not None:
            self._pins[0].rank(ranks)
            if self._filter.sort is SortKey.OFFLINE:
                self.sort_again()

    def decisions(self) -> tuple[tuple[float, bool], ...]:
        """Return score and "approved" of the pins that have a score and a person's word."""
        return () if self._pins is None else self._pins[0].decisions()

    def undecided_count(self) -> int:
        """Return how many pins with a picture nobody has decided about."""
        return 0 if self._pins is None else self._pins[0].undecided_count()

    def set_threshold(self, threshold: float) -> None:
        """Classify all pins anew at once; a status filter follows on ``refilter``."""
        self._threshold = threshold
        if self._pins is None:
            return
        self._pins[0].set_threshold(threshold)
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))
        self.counts_changed.emit()

    def set_filter(self, pin_filter: PinFilter) -> None:
        """Show other pins or another order."""
        if pin_filter != self._filter:
            self._filter = pin_filter
            self.sort_again()

    def sort_again(self) -> None:
        """Put every shown pin into its sorted place."""
        self._unsorted = 0
        if self._pins is not None:
            self._reorder(self._filter.order(self._pins[0]))

    def refilter(self) -> None:
        """Take out what the filter no longer shows, add what it newly shows at the end."""
        if self._pins is not None:
            import numpy as np

            columns, order = self._pins
            kept, new = order.kept_and_new(self._filter.matches(columns))
            self._reorder(np.concatenate((kept, self._filter.sorted(columns, new))))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self._pins is None else len(self._pins[1])

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        face = self.face(index.row())
        values: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: face.title,
            Qt.ItemDataRole.AccessibleDescriptionRole: face.explanation,
            PinRole.FACE: face,
            PinRole.PIN_ID: face.pin_id,
            PinRole.STATUS: str(face.status),
            PinRole.SCORE: face.score,
        }
        # Put together only when asked for: it formats a number by the locale.
        return face.spoken if role == Qt.ItemDataRole.AccessibleTextRole else values.get(role)

    def _after_change(self, sources: Sequence[int]) -> None:
        if not sources:
            return
        self._tell_changed(sources)
        if not self._filter.is_open:
            self.refilter()
        self.counts_changed.emit()

    def _tell_changed(self, sources: Iterable[int]) -> None:
        _, order = self._filled()
        rows = sorted({row for row in map(order.row_of, sources) if row is not None})
        start = 0
        for i, row in enumerate(rows):
            # Neighbours are told together.
            if i + 1 == len(rows) or rows[i + 1] != row + 1:
                self.dataChanged.emit(self.index(rows[start]), self.index(row))
                start = i + 1

    def _reorder(self, sources: Rows) -> None:
        _, order = self._filled()
        if order.is_just(sources):
            return
        self.beginResetModel()
        order.replace(sources)
        self.endResetModel()
