"""A run with a sample first, on the command line: it ends with the sample and shows its spread."""

import asyncio

import pytest
from typing_extensions import override

from pinagent_desktop.application.events import SampleJudged
from pinagent_desktop.application.live_run import Outcome
from pinagent_desktop.application.run_controller import RunController
from pinagent_desktop.cli.parser import build_parser
from pinagent_desktop.cli.sample_watch import SampleWatch, spread_lines
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.limits import DEFAULT_SAMPLE
from tests.builders import a_run
from tests.fakes.clock import START

SAMPLE = SampleJudged(
    time=START,
    session_id=SessionId("run-1"),
    scores=(0.1, 0.65, 0.65, 1.0),
    threshold=0.6,
    size=4,
)


class WaitingRuns(RunController):
    """One run that ends when it is stopped, or by itself."""

    def __init__(self) -> None:
        self.ended = asyncio.Event()
        self.stopped: list[SessionId] = []

    @override
    async def finished(self, session_id: SessionId) -> Outcome:
        await self.ended.wait()
        return Outcome(a_run())

    @override
    async def stop(self, session_id: SessionId) -> None:
        self.stopped.append(session_id)
        self.ended.set()


@pytest.mark.asyncio
async def test_a_run_is_stopped_once_its_sample_is_judged() -> None:
    runs = WaitingRuns()
    watch = SampleWatch(runs)
    asyncio.get_running_loop().call_soon(watch.see, SAMPLE)
    await watch.finished(SessionId("run-1"))
    assert runs.stopped == ["run-1"]
    assert watch.seen == SAMPLE


@pytest.mark.asyncio
async def test_a_run_without_a_sample_ends_by_itself() -> None:
    runs = WaitingRuns()
    watch = SampleWatch(runs)
    asyncio.get_running_loop().call_soon(runs.ended.set)
    await watch.finished(SessionId("run-1"))
    assert runs.stopped == []
    assert watch.seen is None


def test_the_spread_has_the_best_on_top_and_the_threshold_in_its_place() -> None:
    lines = spread_lines(SAMPLE)
    assert lines[0] == "0.9 █"
    assert lines[3] == "0.6 ██  threshold 0.60"
    assert lines[8] == "0.1 █"
    assert len(lines) == 10


@pytest.mark.parametrize(
    ("words", "size"),
    [([], None), (["--sample-first"], DEFAULT_SAMPLE), (["--sample-first", "5"], 5)],
)
def test_the_sample_is_asked_for_with_or_without_a_number(
    words: list[str], size: int | None
) -> None:
    parsed = build_parser().parse_args(["run", "lobby", "--account", "lena", *words])
    assert parsed.sample_first == size
    assert parsed.minutes is None
