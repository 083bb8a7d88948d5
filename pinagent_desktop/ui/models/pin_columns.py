"""The pins of one prompt as columns: what filter, sort and threshold work on."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import PendingReason, Pin, PinStatus
from pinagent_desktop.ui.models.pin_addresses import PinAddresses
from pinagent_desktop.ui.models.pin_counts import PinCounts
from pinagent_desktop.ui.models.pin_traits import PinTraits
from pinagent_desktop.ui.models.pin_words import title_words
from pinagent_desktop.ui.models.title_order import TitleOrder

STATUSES: Final = (PinStatus.APPROVED, PinStatus.DISQUALIFIED, PinStatus.PENDING)
CODES: Final = {status: code for code, status in enumerate(STATUSES)}
NOBODY: Final = -1
BIN_WIDTH: Final = 0.05
BIN_COUNT: Final = 21
_START = 64

Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int8]
Rows = npt.NDArray[np.int64]


def status_codes(scores: Floats, human: Codes, threshold: float | Floats) -> Codes:
    """Return the status of many pins at once: ``domain.verdict.status``, column by column.

    Args:
        scores: Match scores, NaN where there is none; shape (n,).
        human: Codes of what a person decided, ``NOBODY`` where no one did; shape (n,).
        threshold: The prompt's threshold, 0 to 1; shape (n,) where each pin has its own.
    """
    by_score = np.where(
        scores >= threshold, CODES[PinStatus.APPROVED], CODES[PinStatus.DISQUALIFIED]
    )
    by_score = np.where(np.isnan(scores), CODES[PinStatus.PENDING], by_score)
    return np.where(human != NOBODY, human, by_score).astype(np.int8)


def searchable(pin: Pin, title: str) -> str:
    """Return all words by which a pin can be found, in the shape that searches compare."""
    words = (
        title,
        pin.description,
        pin.ai_explanation,
        pin.board,
        pin.link,
        pin.domain,
        pin.pinner,
    )
    return "\n".join(filter(None, words)).casefold()


class PinColumns:
    """Columns that grow at the end; a pin keeps its place in them for ever ("source row")."""

    def __init__(
        self, threshold: float, thresholds: Mapping[PromptId, float] | None = None
    ) -> None:
        self._threshold = threshold
        self._thresholds = thresholds
        self._size = 0
        self._scores = np.full(_START, np.nan, dtype=np.float64)
        self._human = np.full(_START, NOBODY, dtype=np.int8)
        self._status = np.zeros(_START, dtype=np.int8)
        self._collected = np.zeros(_START, dtype=np.float64)
        self._ratios = np.zeros(_START, dtype=np.float64)
        self._lines = np.full(_START, threshold, dtype=np.float64)
        self._ranks = np.full(_START, np.nan)
        self._places: dict[str, int] = {}
        self.traits = PinTraits()
        self.addresses = PinAddresses()
        self.ids: list[str] = []
        self.titles: list[str] = []
        self.title_order = TitleOrder()
        self.explanations: list[str] = []
        self.haystacks: list[str] = []
        self.colours: list[str] = []
        self.pictures: list[str] = []
        self.sizes: list[tuple[int, int]] = []
        self.reasons: list[PendingReason | None] = []

    def __len__(self) -> int:
        """Return how many pins there are."""
        return self._size

    @property
    def has_own_thresholds(self) -> bool:
        """Whether the pins are of several prompts, each with a threshold of its own."""
        return self._thresholds is not None

    def threshold_of(self, row: int) -> float:
        """Return the threshold that the status of a pin was computed with."""
        return float(self._lines[row])

    @property
    def scores(self) -> Floats:
        """Match scores, NaN while a pin waits; shape (n,)."""
        return self._scores[: self._size]

    @property
    def doubts(self) -> Floats:
        """How far each score lies from the threshold, NaN while a pin waits; shape (n,)."""
        return np.abs(self.scores - self._lines[: self._size])

    @property
    def decided(self) -> npt.NDArray[np.bool_]:
        """Which pins a person decided about; shape (n,)."""
        return np.not_equal(self._human[: self._size], NOBODY)

    @property
    def status(self) -> Codes:
        """Status codes (see ``STATUSES``); shape (n,)."""
        return self._status[: self._size]

    @property
    def collected(self) -> Floats:
        """When each pin came, seconds since the epoch; shape (n,)."""
        return self._collected[: self._size]

    @property
    def ratios(self) -> Floats:
        """Height ÷ width of each picture, 0 where the site names no size; shape (n,)."""
        return self._ratios[: self._size]

    def place(self, pin_id: str) -> int | None:
        """Return the source row of a pin, if it is here."""
        return self._places.get(pin_id)

    def append(self, pins: Sequence[Pin]) -> int:
        """Add pins that are not here yet.

        Returns:
            How many were new; a pin that is already here keeps its row and its values.
        """
        fresh = {pin.id: pin for pin in pins if pin.id not in self._places}
        first = self._size
        self._reserve(self._size + len(fresh))
        self._size += len(fresh)
        self.ids += fresh
        self._places.update(zip(fresh, range(first, self._size), strict=True))
        self._write(slice(first, self._size), list(fresh.values()))
        self._classify(slice(first, self._size))
        return len(fresh)

    def change(self, pins: Iterable[Pin]) -> list[int]:
        """Take newer values of pins that are here; others are left out.

        Returns:
            The source rows that were written.
        """
        rows = []
        for pin in pins:
            row = self._places.get(pin.id)
            if row is not None:
                self._write(slice(row, row + 1), [pin])
                self._classify(slice(row, row + 1))
                rows.append(row)
        return rows

    def decide(self, rows: Iterable[int], human: PinStatus | None) -> None:
        """Write down what a person decided; ``None`` lets the score decide again."""
        code = NOBODY if human is None else CODES[human]
        for row in rows:
            self._human[row] = code
            self._classify(slice(row, row + 1))

    def set_threshold(self, threshold: float) -> None:
        """Classify all pins anew by one threshold; a person's word stays."""
        self._threshold = threshold
        self._lines[:] = threshold
        self._classify(slice(0, self._size))

    @property
    def ranks(self) -> Floats:
        """Ranks of the offline pre-sort, NaN where there is none yet; shape (n,)."""
        return self._ranks[: self._size]

    def rank(self, ranks: Mapping[str, float]) -> None:
        """Take the ranks of pins by their ids; unknown pins are left out."""
        for pin_id, rank in ranks.items():
            row = self.place(pin_id)
            if row is not None:
                self._ranks[row] = rank

    def decisions(self) -> tuple[tuple[float, bool], ...]:
        """Return score and "approved" of the pins that have a score and a person's word."""
        human = self._human[: self._size]
        rows = np.flatnonzero((human != NOBODY) & ~np.isnan(self.scores))
        approved = human[rows] == CODES[PinStatus.APPROVED]
        return tuple(zip(self.scores[rows].tolist(), approved.tolist(), strict=True))

    def undecided_count(self) -> int:
        """Return how many pins with a picture nobody has decided about."""
        human = self._human[: self._size]
        return sum(bool(self.pictures[row]) for row in np.flatnonzero(human == NOBODY).tolist())

    def status_of(self, row: int) -> PinStatus:
        """Return what a pin counts as."""
        return STATUSES[int(self._status[row])]

    def human_of(self, row: int) -> PinStatus | None:
        """Return what a person decided about a pin, if anyone did."""
        code = int(self._human[row])
        return None if code == NOBODY else STATUSES[code]

    def score_of(self, row: int) -> float | None:
        """Return the match score of a pin, if it has one."""
        score = float(self._scores[row])
        return None if np.isnan(score) else score

    def counts(self) -> PinCounts:
        """Return how many pins are approved, disqualified, pending, decided by a person."""
        approved, disqualified, pending = np.bincount(self.status, minlength=len(STATUSES))
        mine = int(np.count_nonzero(self.decided))
        return PinCounts(int(approved), int(disqualified), int(pending), mine)

    def bins(self) -> tuple[int, ...]:
        """Return how many pins have a score in each bin of 0.05, without those a person judged."""
        judged = self.scores[~np.isnan(self.scores) & (self._human[: self._size] == NOBODY)]
        # A hair is added, since 0.15 / 0.05 falls just short of 3 in binary.
        places = np.clip((judged / BIN_WIDTH + 1e-6).astype(np.int64), 0, BIN_COUNT - 1)
        return tuple(int(n) for n in np.bincount(places, minlength=BIN_COUNT))

    def _write(self, rows: slice, pins: Sequence[Pin]) -> None:
        """Write pins into rows that are there or follow the last one.

        Column by column: pin by pin, most of the time of a long wall would go into single cells.
        """
        titles = [title_words(pin.title, pin.description, pin.alt_text) for pin in pins]
        self.titles[rows] = titles
        self.title_order.write(rows, titles)
        self.explanations[rows] = [pin.ai_explanation or "" for pin in pins]
        self.haystacks[rows] = map(searchable, pins, titles)
        self.colours[rows] = [pin.dominant_color or "" for pin in pins]
        self.pictures[rows] = [pin.picture_file or "" for pin in pins]
        self.sizes[rows] = [(pin.width, pin.height) for pin in pins]
        self.reasons[rows] = [pin.pending_reason for pin in pins]
        self._ratios[rows] = [
            pin.height / pin.width if pin.width > 0 and pin.height > 0 else 0.0 for pin in pins
        ]
        self._collected[rows] = [pin.metadata.collected_at.timestamp() for pin in pins]
        self._scores[rows] = [
            np.nan if pin.match_score is None else pin.match_score for pin in pins
        ]
        self._human[rows] = [
            NOBODY if pin.human_status is None else CODES[pin.human_status] for pin in pins
        ]
        if self._thresholds is not None:
            lines = self._thresholds
            self._lines[rows] = [lines.get(pin.prompt_id, self._threshold) for pin in pins]
        for row, pin in enumerate(pins, rows.start):
            self.traits.write(row, pin)
            self.addresses.write(row, pin)

    def _classify(self, rows: slice) -> None:
        found = status_codes(self._scores[rows], self._human[rows], self._lines[rows])
        self._status[rows] = found

    def _reserve(self, size: int) -> None:
        room = len(self._scores)
        if size <= room:
            return
        more = max(size, 2 * room) - room
        self._scores = np.concatenate((self._scores, np.full(more, np.nan)))
        self._human = np.concatenate((self._human, np.full(more, NOBODY, dtype=np.int8)))
        self._status = np.concatenate((self._status, np.zeros(more, dtype=np.int8)))
        self._collected = np.concatenate((self._collected, np.zeros(more)))
        self._ratios = np.concatenate((self._ratios, np.zeros(more)))
        self._ranks = np.concatenate((self._ranks, np.full(more, np.nan)))
        self._lines = np.concatenate((self._lines, np.full(more, self._threshold)))
