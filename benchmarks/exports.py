"""Each format with 1,000 pins and pictures, while a window's loop beats beside it."""

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.beats import gaps_of, percentile, unexplained
from benchmarks.children import command_of, environment, told
from benchmarks.heartbeat import LONGEST, NONE, beside_idle_loop
from benchmarks.result import Goal, Result

PINS: Final = 1_000
AT_MOST: Final = Goal("value", "<=", 20)
_SECONDS = 1_800.0


def measure_exports() -> Sequence[Result]:
    """Write every format once; the loop of the same process and an idle one beat meanwhile."""
    control: list[float] = []
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        variables = environment(Path(folder) / "home")
        command = command_of("benchmarks.exports_child", folder, str(PINS))
        with beside_idle_loop(variables, control):
            ours = told(command, variables, _SECONDS)
    results = [
        Result(
            f"exports_{word.replace('-', '_')}",
            ended - began,
            "s",
            ours["copied"],
            f"{PINS} pictures copied; written: {ours['bytes'][word] / 1e6:.1f} MB",
            AT_MOST,
        )
        for word, (began, ended) in ours["formats"].items()
    ]
    return [*results, *_loop(ours, control)]


def _loop(ours: Mapping[str, Any], control: Sequence[float]) -> Sequence[Result]:
    spans = list(ours["formats"].values())
    since, until = spans[0][0], spans[-1][1]
    own, other = (gaps_of(beats, since, until) for beats in (ours["beats"], control))
    left = unexplained(own, other, LONGEST)
    worst = max(gap.seconds for gap in own) * 1000
    return [
        Result(
            "exports_loop_p95",
            percentile((gap.seconds * 1000 for gap in own), 0.95),
            "ms",
            percentile((gap.seconds * 1000 for gap in other), 0.95),
            "an idle loop",
        ),
        Result(
            "exports_loop_gaps",
            len(left),
            "gaps",
            sum(gap.seconds > LONGEST for gap in other),
            f"an idle loop; over {LONGEST * 1000:g} ms in ours alone, worst {worst:.0f} ms",
            NONE,
        ),
    ]
