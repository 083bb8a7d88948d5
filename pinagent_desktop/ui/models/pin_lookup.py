"""What is asked about the pins of a prompt, shown or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QObject

from pinagent_desktop.domain.limits import DEFAULT_THRESHOLD
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.models.pin_counts import PinCounts
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.models.pin_filter import PinFilter, SortKey

if TYPE_CHECKING:
    from pinagent_desktop.ui.models.pin_columns import PinColumns, Rows
    from pinagent_desktop.ui.models.pin_order import PinOrder
    from pinagent_desktop.ui.models.trait import Trait

EMPTY_BINS = (0,) * 21


class PinLookup(QAbstractListModel):
    """Columns of all pins and one order of those that are shown; changed by ``PinListModel``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threshold = DEFAULT_THRESHOLD
        self._filter = PinFilter()
        self._pins: tuple[PinColumns, PinOrder] | None = None

    @property
    def threshold(self) -> float:
        """What the scores are held against, 0 to 1."""
        return self._threshold

    @property
    def has_own_thresholds(self) -> bool:
        """Whether the pins are of several prompts, each with a threshold of its own."""
        return self._pins is not None and self._pins[0].has_own_thresholds

    def threshold_of(self, pin_id: str) -> float:
        """Return what the score of a pin is held against, 0 to 1."""
        source = self._place(pin_id)
        if source is None or self._pins is None:
            return self._threshold
        return self._pins[0].threshold_of(source)

    @property
    def filter(self) -> PinFilter:
        """What is shown, and in which order."""
        return self._filter

    def counts(self) -> PinCounts:
        """Return how many pins there are of each status, shown or not."""
        return PinCounts() if self._pins is None else self._pins[0].counts()

    def bins(self) -> tuple[int, ...]:
        """Return the scores as a histogram of 21 bins of 0.05."""
        return EMPTY_BINS if self._pins is None else self._pins[0].bins()

    def face(self, row: int) -> PinFace:
        """Return what the wall shows of a pin.

        Raises:
            IndexError: There is no such row.
        """
        columns, order = self._filled()
        return _face(columns, order.source(row))

    def face_of(self, pin_id: str) -> PinFace | None:
        """Return the face of a pin, shown or not."""
        source = self._place(pin_id)
        return None if source is None or self._pins is None else _face(self._pins[0], source)

    def address_of(self, pin_id: str) -> str:
        """Return where a pin is on the site, shown or not; empty where nobody knows."""
        source = self._place(pin_id)
        if source is None or self._pins is None:
            return ""
        return self._pins[0].addresses.of(source, pin_id)

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

    def all_ids(self) -> list[str]:
        """Return the ids of all pins by arrival, shown or not."""
        return list(self._pins[0].ids) if self._pins is not None else []

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
        source = self._place(pin_id)
        return None if source is None or self._pins is None else self._pins[0].human_of(source)

    def stack_of(self, pin_id: str) -> tuple[str, ...]:
        """Return a pin with its near-duplicates, the first one first; itself when it has none."""
        source = self._place(pin_id)
        if source is None or self._pins is None:
            return ()
        columns, _ = self._pins
        first = columns.traits.first_of(source) or pin_id
        # The first one is gone when the run that brought it was deleted.
        here = [first] if columns.place(first) is not None else []
        return (*here, *(columns.ids[row] for row in columns.traits.copies_of(first)))

    def stacks_by_doubt(self, only: Iterable[str] | None) -> list[tuple[str, ...]]:
        """Return pins that wait for a person's word, with their near-duplicates.

        Args:
            only: Ids to choose from; all that are shown when nothing is given.

        Returns:
            Nearest to the threshold first, pins without a score last. Where a person decided
            about each of them, all come once more.
        """
        if self._pins is None:
            return []
        from pinagent_desktop.ui.models.pin_order import are_among

        columns, _ = self._pins
        rows = PinFilter(sort=SortKey.DOUBT).order(columns)
        rows = rows[are_among(rows, self._sources(only))]
        open_rows = rows[~columns.decided[rows]]
        chosen = open_rows if len(open_rows) else rows
        return list(_stacked(columns, chosen.tolist()))

    def like(self, pin_id: str, most: int) -> list[PinFace]:
        """Return shown pins whose pictures look like that of a pin, the most alike first.

        Args:
            pin_id: The pin.
            most: How many at most.
        """
        source = self._place(pin_id)
        if source is None or self._pins is None:
            return []
        columns, order = self._pins
        shown = (row for row in columns.traits.like(source) if order.row_of(row) is not None)
        return [_face(columns, row) for row in islice(shown, most)]

    def of_publisher(self, pin_id: str) -> tuple[str, list[str]]:
        """Return whose picture a pin is, and all undecided pins from there by arrival.

        Returns:
            A domain or a name, empty when nobody knows; then there are no pins either.
        """
        source = self._place(pin_id)
        if source is None or self._pins is None:
            return "", []
        columns, _ = self._pins
        name = columns.traits.publisher_of(source)
        if not name:
            return "", []
        decided = columns.decided
        rows = columns.traits.from_publisher(name)
        return name, [columns.ids[row] for row in rows if not decided[row]]

    def moves(self, before: float, after: float) -> int:
        """Return how many pins another threshold moves to the approved ones, or out of them.

        A pin that a person decided about never moves.

        Args:
            before: The threshold that counts now, 0 to 1.
            after: The other one.

        Returns:
            Positive when pins come to the approved ones, negative when they leave them.
        """
        if self._pins is None:
            return 0
        columns, _ = self._pins
        free = columns.scores[~columns.decided]
        return int((free >= after).sum()) - int((free >= before).sum())

    def traits(self) -> Mapping[Trait, int]:
        """Return what pins have in common, with how many have it; see ``PinTraits.counts``."""
        return {} if self._pins is None else self._pins[0].traits.counts()

    def ratios(self, first: int, count: int) -> list[float]:
        """Return height ÷ width of some shown pictures from a row on; 0 where it is unknown."""
        if self._pins is None:
            return []
        columns, order = self._pins
        ratios: list[float] = columns.ratios[order.sources[first : first + count]].tolist()
        return ratios

    def _sources(self, only: Iterable[str] | None) -> Rows:
        import numpy as np

        columns, order = self._filled()
        if only is None:
            return order.sources
        places = [place for place in map(columns.place, only) if place is not None]
        return np.array(places, dtype=np.int64)

    def _place(self, pin_id: str) -> int | None:
        return None if self._pins is None else self._pins[0].place(pin_id)

    def _filled(self) -> tuple[PinColumns, PinOrder]:
        if self._pins is None:
            # Loads numpy: with the first pins, not with the empty window.
            from pinagent_desktop.ui.models.pin_columns import PinColumns
            from pinagent_desktop.ui.models.pin_order import PinOrder

            self._pins = PinColumns(self._threshold), PinOrder()
        return self._pins


def _face(columns: PinColumns, source: int) -> PinFace:
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


def _stacked(columns: PinColumns, rows: Iterable[int]) -> Iterator[tuple[str, ...]]:
    """Join near-duplicates, each stack at the place of its most doubtful pin."""
    ids, traits, decided = columns.ids, columns.traits, columns.decided
    done: set[int] = set()
    for row in rows:
        if row in done:
            continue
        first = columns.place(traits.first_of(row) or ids[row])
        copies = traits.copies_of(traits.first_of(row) or ids[row])
        if not copies:
            yield (ids[row],)
            continue
        others = [one for one in (first, *copies) if one is not None and one != row]
        stack = [row, *(one for one in others if not decided[one] or decided[row])]
        done.update(stack)
        yield tuple(ids[one] for one in stack)
