"""The window's loop while a run goes on, beside a loop with nothing to do."""

import contextlib
import json
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.beats import Gap, gaps_of, percentile, unexplained
from benchmarks.children import command_of, environment, told
from benchmarks.result import Goal, NotMeasured, Result

P95: Final = Goal("value", "<=", 25)
NONE: Final = Goal("value", "<=", 0)
LONGEST: Final = 0.1
_SECONDS = 600.0


def measure_heartbeat() -> Sequence[Result]:
    """Beat in both while the window runs on its practice site."""
    control: list[float] = []
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        variables = environment(Path(folder))
        with beside_idle_loop(variables, control):
            ours = told(command_of("benchmarks.heartbeat_child"), variables, _SECONDS)
    if ours["status"] != "completed":
        raise NotMeasured(f"the run in the window ended as {ours['status']}")
    since, until = float(ours["began"]), float(ours["ended"])
    return results_of(gaps_of(ours["beats"], since, until), gaps_of(control, since, until))


def results_of(ours: Sequence[Gap], control: Sequence[Gap]) -> Sequence[Result]:
    """Put the two loops beside each other."""
    own, other = ([gap.seconds * 1000 for gap in gaps] for gaps in (ours, control))
    left = unexplained(ours, control, LONGEST)
    long_ones = sum(gap.seconds > LONGEST for gap in control)
    worst = max(own)
    return [
        Result(
            "heartbeat_p95",
            percentile(own, 0.95),
            "ms",
            percentile(other, 0.95),
            "an idle loop",
            P95,
        ),
        Result(
            "heartbeat_gaps",
            len(left),
            "gaps",
            long_ones,
            f"an idle loop; over {LONGEST * 1000:g} ms in the window alone, worst {worst:.0f} ms",
            NONE,
        ),
        Result("heartbeat_worst", worst, "ms", max(other), "an idle loop"),
    ]


@contextlib.contextmanager
def beside_idle_loop(variables: Mapping[str, str], beats: list[float]) -> Iterator[None]:
    """Let the idle loop beat for the length of the block, then take its beats."""
    command = command_of("benchmarks.heartbeat_control")
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=variables, stdin=pipe, stdout=pipe, text=True) as process:
        if process.stdout is None or not process.stdout.readline():
            raise NotMeasured("the idle loop does not start")
        try:
            yield
        finally:
            said, _ = process.communicate(input="")
    document: dict[str, Any] = json.loads(said)
    beats += document["beats"]
