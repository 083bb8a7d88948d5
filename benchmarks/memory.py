"""The size of the app without a window after a long run."""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.practice_run import run_practice
from benchmarks.result import Goal, Result

PINS: Final = 1000
FEW: Final = 20
GOAL: Final = Goal("value", "<=", 250)


def measure_memory() -> Sequence[Result]:
    """Run for few pins, then for many; browser, site and picture worker do not count."""
    words = ("--saves", "0", "--pace", "none")
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        few = run_practice(Path(folder), ("--pins", str(FEW), *words))
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        run = run_practice(Path(folder), ("--pins", str(PINS), *words), may_end_short=True)
    kept = run.end["counts"]["kept"]
    name = "headless_memory" if kept == PINS else f"headless_memory_{kept}_pins"
    print(f"The run of {kept} pins took {run.seconds:.0f} s.", file=sys.stderr)
    against = f"after a run of {FEW} pins; {kept} pins in {run.seconds:.0f} s"
    return [Result(name, run.megabytes, "MB", few.megabytes, against, GOAL)]
