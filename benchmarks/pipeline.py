"""The run from the end of warm-up on: beside the original's order, and beside the bound."""

import asyncio
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.bound import bound_seconds
from benchmarks.practice_run import PROMPT, PracticeRun, moment, run_practice
from benchmarks.result import Goal, NotMeasured, Result
from benchmarks.sequential import Sequential, judge_one_by_one

PINS: Final = 60
JUDGE_MS: Final = 1000
RESOURCE_MS: Final = 250
BOUNDS: Final = 2
SPEEDUP: Final = Goal("ratio", ">=", 5)
BOUND: Final = Goal("ratio", "<=", 1.5)


@dataclass(frozen=True)
class Span:
    """What the app did between the end of warm-up and the last score.

    Attributes:
        seconds: How long that took.
        scraping: Seconds until the last pin was kept.
        pictures: Address of each kept picture, by the id of its pin, in order.
        calls: Calls to the judge; equal pictures and those known from warm-up need none.
    """

    seconds: float
    scraping: float
    pictures: Mapping[str, str]
    calls: int


def measure_pipeline() -> Sequence[Result]:
    """Let the app run, then both baselines on the same site with the same board."""
    with tempfile.TemporaryDirectory(prefix="pinagent-bench-") as folder:
        home = Path(folder)
        latencies = ("--judge-latency", str(JUDGE_MS), "--resource-latency", str(RESOURCE_MS))
        run = run_practice(home, ("--pins", str(PINS), *latencies))
        span = span_of(run)
        every = range(BOUNDS)
        own = [asyncio.run(_bound(home, span.pictures, span.calls)) for _ in every]
        sequential = asyncio.run(
            judge_one_by_one(
                home,
                list(span.pictures.values()),
                judge_ms=JUDGE_MS,
                resource_ms=RESOURCE_MS,
            )
        )
        all_judged = asyncio.run(_bound(home, span.pictures, PINS))
    return results_of(run, span, sequential, min(own), all_judged)


def span_of(run: PracticeRun) -> Span:
    """Read the span out of what a run said.

    Raises:
        NotMeasured: The run did not judge what it was asked for.
    """
    warm = run.stage("warmup", "done")
    scores = [moment(event) for event in run.of("validation") if moment(event) > warm]
    pictures = {
        event["pin_id"].rpartition(":")[2]: event["url"] for event in run.of("scraped_image")
    }
    if len(pictures) != PINS or len(scores) < PINS:
        raise NotMeasured(f"{len(pictures)} pins kept, {len(scores)} judged instead of {PINS}")
    return Span(
        seconds=max(scores) - warm,
        scraping=run.stage("scraping", "done") - warm,
        pictures=pictures,
        calls=run.end["cost"]["calls"] - run.calls_before(warm),
    )


def results_of(
    run: PracticeRun, span: Span, sequential: Sequential, own: float, all_judged: float
) -> Sequence[Result]:
    """Put the figures beside each other."""
    original = span.scraping + sequential.seconds
    same_calls = span.scraping + sequential.seconds_of(span.calls)
    one_by_one = f"scrape all, then judge {PINS} one by one"
    same = f"the same, judging {span.calls} as the app did"
    bare = "bare HTTP client ∥ judge, {} calls"
    as_app = f"{bare.format(span.calls)} as the app"

    def row(name: str, baseline: float, words: str, goal: Goal | None = None) -> Result:
        return Result(name, span.seconds, "s", baseline, words, goal, inverse="speedup" in name)

    return [
        row("pipeline_speedup", original, one_by_one, SPEEDUP),
        row("pipeline_speedup_same_calls", same_calls, same),
        row("pipeline_bound", own, as_app, BOUND),
        row("pipeline_bound_all_judged", all_judged, bare.format(PINS)),
        Result("whole_run", run.seconds, "s", own, as_app),
    ]


async def _bound(home: Path, pictures: Mapping[str, str], calls: int) -> float:
    return await bound_seconds(
        home, pictures, calls, brief=PROMPT, judge_ms=JUDGE_MS, resource_ms=RESOURCE_MS
    )
