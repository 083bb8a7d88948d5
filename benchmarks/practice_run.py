"""A practice run of the app's command line, read as the lines that it writes."""

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import psutil

from benchmarks.children import LAST_WORDS, environment
from benchmarks.result import NotMeasured

PROMPT: Final = "modern minimalist living room"
_MEGA = 1e6

Event = Mapping[str, Any]


@dataclass(frozen=True)
class PracticeRun:
    """What a run said, and how large its process was when it had ended.

    Attributes:
        events: Its JSON lines, in order.
        seconds: From the start of the process to the run's last event.
        megabytes: Resident set of the app's process at that event, children left out; 10^6 bytes.
    """

    events: Sequence[Event]
    seconds: float
    megabytes: float

    def stage(self, name: str, state: str) -> float:
        """Return when a stage came to a state, seconds since the epoch.

        Raises:
            NotMeasured: It never did.
        """
        for event in self.events:
            if event["type"] == "stage" and (event["stage"], event["state"]) == (name, state):
                return moment(event)
        raise NotMeasured(f"the run never said {name} {state}")

    def of(self, kind: str) -> Sequence[Event]:
        """Return the events of a type."""
        return [event for event in self.events if event["type"] == kind]

    @property
    def end(self) -> Event:
        """The event that ended the run."""
        return self.of("run")[-1]

    def calls_before(self, when: float) -> int:
        """Return how many calls the judge had been paid for at a moment."""
        told = [event["calls"] for event in self.of("cost") if moment(event) <= when]
        return max(told, default=0)


def moment(event: Event) -> float:
    """Return when something happened, seconds since the epoch."""
    return datetime.fromisoformat(event["time"]).timestamp()


def run_practice(home: Path, words: Sequence[str], *, may_end_short: bool = False) -> PracticeRun:
    """Run the app without a window on its practice site until the run has ended.

    Args:
        home: Of the app.
        words: Options of ``practice --run``.
        may_end_short: Whether a run that found less than asked for is fine too.

    Raises:
        NotMeasured: It did not complete.
    """
    command = [sys.executable, "-P", "-m", "pinagent_desktop", "practice", "--run", PROMPT]
    events: list[Event] = []
    seconds = megabytes = 0.0
    began = time.perf_counter()
    with (
        (home / "stderr.txt").open("w+") as errors,
        _ended(
            subprocess.Popen(
                [*command, "--json", *words],
                env=environment(home),
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        ) as process,
    ):
        for line in process.stdout or ():
            events.append(json.loads(line))
            if events[-1]["type"] == "run":
                seconds = time.perf_counter() - began
                megabytes = psutil.Process(process.pid).memory_info().rss / _MEGA
        code = process.wait()
        errors.seek(0)
        said = errors.read()[-LAST_WORDS:]
    run = PracticeRun(events, seconds, megabytes)
    if not run.of("run") or (code and not may_end_short):
        raise NotMeasured(f"the practice run ended with {code}: {said}")
    return run


@contextlib.contextmanager
def _ended(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """See to it that the app does not outlive the benchmark."""
    with process:
        try:
            yield process
        except BaseException:
            process.terminate()
            raise
