"""From the start of the process to the first window, beside a process with an empty one."""

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.children import command_of, environment, told
from benchmarks.result import Goal, Result

ROUNDS: Final = 7
GOAL: Final = Goal("ratio", "<=", 2.5)
_SECONDS = 60.0


def measure_first_window() -> Sequence[Result]:
    """Start both in turn, each time in a fresh process; the best of each counts."""
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        home = Path(folder)
        _start("benchmarks.first_window_child", home)  # makes the home, warms the files
        _start("benchmarks.bare_window", home)
        ours, bare = [], []
        for _ in range(ROUNDS):
            bare.append(_start("benchmarks.bare_window", home))
            ours.append(_start("benchmarks.first_window_child", home))
    return [
        Result(
            "first_window",
            min(ours) * 1000,
            "ms",
            min(bare) * 1000,
            "a process with an empty QMainWindow",
            GOAL,
        )
    ]


def _start(module: str, home: Path) -> float:
    """Return the seconds from the start of a process to the first paint of its window."""
    variables = environment(home)
    began = time.time()
    painted: float = told(command_of(module), variables, _SECONDS)["painted"]
    return painted - began
