"""The app's store with 100,000 pins, beside hand-written SQL."""

import itertools
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.beats import Gap, gaps_of, percentile, unexplained
from benchmarks.children import command_of, environment, told
from benchmarks.heartbeat import beside_idle_loop
from benchmarks.result import Goal, Result
from benchmarks.store_child import AT_ONCE, PAGE

PINS: Final = 100_000
THRICE: Final = Goal("ratio", "<=", 3)
P995: Final = Goal("value", "<=", 16)
NONE: Final = Goal("value", "<=", 0)
LONGEST: Final = 0.1
_SECONDS: Final = 900.0


def measure_store() -> Sequence[Result]:
    """Write and read in both in turn, then listen to the loop beside the store's work."""
    control: list[float] = []
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        variables = environment(Path(folder))
        with beside_idle_loop(variables, control):
            command = command_of("benchmarks.store_child", folder, str(PINS))
            measured = told(command, variables, _SECONDS)
    since, until = measured["spans"]
    ours, other = (gaps_of(beats, since, until) for beats in (measured["beats"], control))
    work = [after - before for before, after in itertools.pairwise(measured["processor"])]
    return [*times_of(measured), *gap_results(ours, other), work_result(work)]


def times_of(measured: dict[str, Any]) -> Sequence[Result]:
    """Return the median of each thing done, a single one of it, in milliseconds."""
    lines = {"insert": AT_ONCE, "update": AT_ONCE, "page": 8}
    against = {
        "insert": "sqlite3, WAL, FULL, 50 a commit",
        "update": "sqlite3, WAL, FULL, 50 a commit",
        "page": f"sqlite3, {PAGE} rows of one prompt and status",
    }
    return [
        Result(
            f"store_{what}",
            statistics.median(measured["ours"][what]) / number * 1000,
            "ms",
            statistics.median(measured["plain"][what]) / number * 1000,
            against[what],
            THRICE,
        )
        for what, number in lines.items()
    ]


def gap_results(ours: Sequence[Gap], control: Sequence[Gap]) -> Sequence[Result]:
    """Return how long the loop stood still, and how often far too long."""
    own, other = ([gap.seconds * 1000 for gap in gaps] for gaps in (ours, control))
    left = unexplained(ours, control, LONGEST)
    return [
        Result(
            "store_gaps",
            percentile(own, 0.995),
            "ms",
            percentile(other, 0.995),
            "an idle loop; 99.5 % of the gaps",
            P995,
        ),
        Result(
            "store_long_gaps",
            len(left),
            "gaps",
            sum(gap.seconds > LONGEST for gap in control),
            f"an idle loop; over 100 ms in the store's loop alone, worst {max(own):.0f} ms",
            NONE,
        ),
    ]


def work_result(work: Sequence[float]) -> Result:
    """Return what the process itself worked between two beats: a busy machine adds nothing to it.

    Args:
        work: Seconds of processor time, of all its threads.
    """
    own = [seconds * 1000 for seconds in work]
    return Result(
        "store_gaps_work",
        percentile(own, 0.995),
        "ms",
        max(own),
        "the most of one gap; processor time in 99.5 % of the gaps",
        P995,
    )
