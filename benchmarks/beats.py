"""A heartbeat: a precise timer on a Qt loop, and the gaps between its beats."""

import itertools
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

EVERY_MS: Final = 8


@dataclass(frozen=True)
class Gap:
    """Two beats and what lay between.

    Attributes:
        start: Of the earlier beat, seconds since the epoch.
        seconds: From beat to beat.
    """

    start: float
    seconds: float

    def overlaps(self, other: "Gap") -> bool:
        """Whether both were there at the same time."""
        return self.start < other.start + other.seconds and other.start < self.start + self.seconds


@dataclass
class Heartbeat:
    """Beats on the loop of the thread that starts it."""

    beats: list[float] = field(default_factory=list)

    def start(self) -> "QTimer":
        """Beat from now on; the timer is the caller's to stop."""
        from PySide6.QtCore import Qt, QTimer

        timer = QTimer()
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda: self.beats.append(time.time()))
        timer.start(EVERY_MS)
        return timer


def gaps_of(beats: Sequence[float], since: float, until: float) -> Sequence[Gap]:
    """Return the gaps between beats that lie within a time."""
    pairs = itertools.pairwise(beats)
    return [Gap(start, end - start) for start, end in pairs if since <= start <= until]


def percentile(values: Iterable[float], share: float) -> float:
    """Return the value that so large a share of the values does not pass.

    Raises:
        ValueError: There are no values.
    """
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no values")
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def unexplained(ours: Iterable[Gap], control: Sequence[Gap], longest: float) -> Sequence[Gap]:
    """Return the long gaps during which the control had no long one.

    Args:
        ours: Gaps of the loop that is judged.
        control: Gaps of a loop with nothing to do.
        longest: Seconds from which on a gap is long.
    """
    long_ones = [gap for gap in control if gap.seconds > longest]
    return [
        gap
        for gap in ours
        if gap.seconds > longest and not any(gap.overlaps(other) for other in long_ones)
    ]
