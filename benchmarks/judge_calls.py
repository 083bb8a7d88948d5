"""How many calls to the judge are paid for: twins once, and nothing twice."""

import asyncio
import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.children import LAST_WORDS, command_of, environment
from benchmarks.practice_site import places_of, practice_site
from benchmarks.result import Goal, NotMeasured, Result
from benchmarks.stored_pins import feed, keep
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.paths import Paths
from pinagent_desktop.practice.addresses import PracticeAddresses

PINS: Final = 500
TWINS: Final = 150
ONCE: Final = Goal("ratio", "<=", 1.02)
NOTHING: Final = Goal("value", "<=", 0)
_SECONDS: Final = 300.0


def measure_judge_calls() -> Sequence[Result]:
    """Judge a feed with many twins, then the same pins again as a second run finds them.

    Raises:
        NotMeasured: A run left pins without a score.
    """
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        return asyncio.run(_measured(places_of(Path(folder))))


async def _measured(places: Paths) -> Sequence[Result]:
    shown = feed(places, PINS, TWINS)
    distinct = len({one.signature for one in shown})
    async with practice_site(places, judge_ms=0, resource_ms=0) as addresses:
        first = await _calls(places, addresses, await keep(places, addresses, shown))
        # The same pins without a score, of a run of their own: what a run finds that leaves
        # nothing out for having been seen.
        second = await _calls(places, addresses, await keep(places, addresses, shown))
    return (
        Result("judge_calls", first, "calls", distinct, f"pictures among {PINS} pins", ONCE),
        Result("judge_calls_again", second, "calls", first, "the run before", NOTHING),
    )


async def _calls(places: Paths, addresses: PracticeAddresses, session: SessionId) -> int:
    """Judge what is pending and return how many calls were paid for."""
    ended = await asyncio.to_thread(_judged, places, addresses, session)
    counts = ended["counts"]
    if counts["validated"] != PINS:
        raise NotMeasured(f"{counts['validated']} of {PINS} pins were judged")
    return int(ended["cost"]["calls"])


def _judged(places: Paths, addresses: PracticeAddresses, session: SessionId) -> dict[str, Any]:
    variables = environment(places.home) | {
        "OPENAI_BASE_URL": addresses.judge,
        "OPENAI_API_KEY": "bench",
    }
    command = command_of("pinagent_desktop", "runs", "judge-pending", session, "--json")
    done = subprocess.run(
        command, env=variables, capture_output=True, timeout=_SECONDS, check=False, text=True
    )
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        said = done.stderr[-LAST_WORDS:]
        raise NotMeasured(f"judging ended with {done.returncode}: {said}")
    ended: dict[str, Any] = json.loads(lines[-1])
    return ended
