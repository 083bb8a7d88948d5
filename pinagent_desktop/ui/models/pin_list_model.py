"""The shown pins as a Qt list: columns of all pins, and one order of those that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from itertools import chain
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from pinagent_desktop.domain.limits import DEFAULT_THRESHOLD
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.models.pin_counts import PinCounts
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.models.pin_filter import PinFilter, SortKey

if TYPE_CHECKING:
    from pinagent_desktop.ui.models.pin_columns import PinColumns, Rows
    from pinagent_desktop.ui.models.pin_order import PinOrder

Index = QModelIndex | QPersistentModelIndex
EMPTY_BINS = (0,) * 21


class PinRole(IntEnum):
    """Roles beside Qt's own."""

    FACE = Qt.ItemDataRole.UserRole + 1
    PIN_ID = Qt.ItemDataRole.UserRole + 2
    STATUS = Qt.ItemDataRole.UserRole + 3
    SCORE = Qt.ItemDataRole.UserRole + 4


class PinListModel(QAbstractListModel):
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
        self._threshold = DEFAULT_THRESHOLD
        self._filter = PinFilter()
        self._pins: tuple[PinColumns, PinOrder] | None = None
        self._unsorted = 0

    @property
    def threshold(self) -> float:
        """What the scores are held against, 0 to 1."""
        return self._threshold

    @property
    def filter(self) -> PinFilter:
        """What is shown, and in which order."""
        return self._filter

    @property
    def unsorted_count(self) -> int:
        """Pins at the end of the shown ones that are not in their sorted place yet."""
        return self._unsorted

    def counts(self) -> PinCounts:
        """Return how many pins there are of each status, shown or not."""
        return PinCounts() if self._pins is None else PinCounts(*self._pins[0].counts())

    def bins(self) -> tuple[int, ...]:
        """Return the scores as a histogram of 21 bins of 0.05."""
        return EMPTY_BINS if self._pins is None else self._pins[0].bins()

    def replace(self, pins: Sequence[Pin], threshold: float) -> None:
        """Show the pins of a prompt instead of what was there."""
        self.beginResetModel()
        self._threshold, self._pins, self._unsorted = threshold, None, 0
        if pins:
            columns, order = self._filled()
            columns.append(pins)
            order.replace(self._filter.order(columns))
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
            if self._filter.sort is SortKey.SCORE:
                self._unsorted = min(self.rowCount(), self._unsorted + len(sources))
            self._after_change(sources)

    def decide(self, pin_ids: Iterable[str], human: PinStatus | None) -> None:
        """Show what a person decided; ``None`` lets the score decide again."""
        if self._pins is not None:
            columns, _ = self._pins
            sources = [row for row in map(columns.place, pin_ids) if row is not None]
            columns.decide(sources, human)
            self._after_change(sources)

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
            columns, order = self._pins
            self._reorder(order.refiltered(self._filter.order(columns)))

    def face(self, row: int) -> PinFace:
        """Return what the wall shows of a pin.

        Raises:
            IndexError: There is no such row.
        """
        columns, order = self._filled()
        source = order.source(row)
        return PinFace(
            pin_id=columns.ids[source],
            title=columns.titles[source],
            status=columns.status_of(source),
            human=columns.human_of(source),
            reason=columns.reasons[source],
            score=columns.score_of(source),
            explanation=columns.explanations[source],
            colour=columns.colours[source],
            picture=columns.pictures[source],
            size=columns.sizes[source],
        )

    def pin_id(self, row: int) -> str:
        """Return the id of a shown pin."""
        columns, order = self._filled()
        return columns.ids[order.source(row)]

    def pin_ids(self) -> list[str]:
        """Return the ids of all shown pins in their order."""
        if self._pins is None:
            return []
        columns, order = self._pins
        return [columns.ids[source] for source in order.sources.tolist()]

    def approved_ids(self) -> list[str]:
        """Return the ids of all approved pins by arrival, shown or not."""
        if self._pins is None:
            return []
        columns, _ = self._pins
        rows = PinFilter(status=PinStatus.APPROVED).order(columns)
        return [columns.ids[row] for row in rows.tolist()]

    def row_of(self, pin_id: str) -> int | None:
        """Return where a pin is shown, if it is."""
        if self._pins is None:
            return None
        columns, order = self._pins
        source = columns.place(pin_id)
        return None if source is None else order.row_of(source)

    def heirs(self, row: int) -> Iterator[str]:
        """Return the id of a shown pin, then those after it, then those before it.

        What comes is the order of this moment, however much it changes before it is read.
        """
        columns, order = self._filled()
        now = order.sources.tolist()
        ids = columns.ids
        return (ids[source] for source in chain(now[row:], reversed(now[:row])))

    def human_of(self, pin_id: str) -> PinStatus | None:
        """Return what a person decided about a pin, shown or not."""
        if self._pins is None:
            return None
        columns, _ = self._pins
        source = columns.place(pin_id)
        return None if source is None else columns.human_of(source)

    def ratios(self, first: int = 0) -> list[float]:
        """Return height ÷ width of the shown pictures from a row on; 0 where it is unknown."""
        if self._pins is None:
            return []
        columns, order = self._pins
        ratios: list[float] = columns.ratios[order.sources[first:]].tolist()
        return ratios

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

    def _filled(self) -> tuple[PinColumns, PinOrder]:
        if self._pins is None:
            # Loads numpy: with the first pins, not with the empty window.
            from pinagent_desktop.ui.models.pin_columns import PinColumns
            from pinagent_desktop.ui.models.pin_order import PinOrder

            self._pins = PinColumns(self._threshold), PinOrder()
        return self._pins

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
