"""One run as the window shows it, put together from its events."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from pinagent_desktop.application.events import (
    AttentionWanted,
    CostChanged,
    CountsChanged,
    Event,
    PageSeen,
    PinCollected,
    PinSaved,
    ProblemMet,
    RunEnded,
    RunPaused,
    RunStarted,
    SampleJudged,
    StageChanged,
    StepName,
    StepState,
    WaitStarted,
    WarmUpMeasured,
)
from pinagent_desktop.domain.pin import LeftOutReason, PendingReason
from pinagent_desktop.domain.run import Counts, RunStatus
from pinagent_desktop.ui.messages import left_out_words, sentence

LOG_LINES = 200
STEPS: tuple[StepName, ...] = ("sign_in", "board", "warmup", "scraping", "validation")
_ETA_AFTER_SECONDS = 10.0
RunPhase = Literal["running", "waiting", "pacing", "paused", "ended"]


@dataclass(frozen=True)
class LogLine:
    """One sentence of the log; `time` is aware."""

    time: datetime
    text: str


@dataclass(frozen=True)
class StepView:
    """Where a step stands, and one fact about it."""

    state: StepState | Literal["todo"] = "todo"
    fact: str = ""


@dataclass(frozen=True)
class Spent:
    """Money and calls so far; `usd` is `None` while the price is not known."""

    usd: float | None = 0.0
    budget: float = 0.0
    calls: int = 0
    known: int = 0
    tokens: int = 0
    twice: int = 0


class LiveRun:
    """Takes the events of one run and keeps what there is to show.

    Args:
        started: the event that began it, or let it go on.
    """

    def __init__(self, started: RunStarted) -> None:
        run = started.run
        self.session_id = started.session_id
        self.prompt_id = started.prompt_id
        self.prompt_text = started.prompt_text
        self.account_id = started.account.id
        self.account_name = started.account.display_name
        self.is_practice = started.is_practice
        self.started_at = run.timestamp
        self.until_approved = run.settings.until_approved is not None
        self.counts: Counts = run.counts
        self.target = run.settings.until_approved or run.settings.pins
        cost = run.cost
        self.spent = Spent(
            cost.usd,
            run.settings.budget_usd,
            cost.calls,
            cost.known_from_earlier,
            cost.tokens,
            cost.second_looks,
        )
        self.steps: dict[StepName, StepView] = dict.fromkeys(STEPS, StepView())
        self.measures: tuple[tuple[int, float], ...] = tuple(
            (measure.round, measure.relevance) for measure in run.checkpoint.measures
        )
        self.log: deque[LogLine] = deque(maxlen=LOG_LINES)
        self.wait: WaitStarted | None = None
        self.attention: AttentionWanted | None = None
        self.problem: ProblemMet | None = None
        self.ended: RunEnded | None = None
        self.paused = False
        self.sample: SampleJudged | None = None
        """Its sample, while it waits for the person to look at it."""
        self.page: PageSeen | None = None
        self._now = started.time
        self._work_since: datetime | None = None
        self._work_done_before = 0

    def take(self, event: Event) -> None:
        """Take one event of this run."""
        self._now = max(self._now, event.time)
        self._take_state(event)
        self._take_numbers(event)
        words = sentence(event)
        if words:
            self.log.append(LogLine(event.time, words))

    def note_batch(self, found: int, left_out: Mapping[LeftOutReason, int]) -> None:
        """Add one sentence for all pins that came, or were left out, in one batch."""
        said = []
        if found:
            said.append(f"found {found} more pin{'s' if found != 1 else ''}")
        if left_out:
            said.append(f"left out {left_out_words(left_out)}")
        if said:
            text = "; ".join(said)
            self.log.append(LogLine(self._now, f"{text[0].upper()}{text[1:]}."))

    @property
    def phase(self) -> RunPhase:
        """What the run does at this moment."""
        if self.ended is not None:
            return "ended"
        if self.attention is not None:
            return "waiting"
        if self.paused:
            return "paused"
        if self.wait is not None and self.steps["scraping"].state != "started":
            return "pacing"
        return "running"

    @property
    def stage(self) -> StepName:
        """The step that gives the run its name at this moment."""
        active = [name for name in STEPS if self.steps[name].state in {"started", "waiting"}]
        return active[0] if active else "validation"

    @property
    def reached(self) -> int:
        """How many of the target are there: approved ones or kept ones."""
        return self.counts.approved if self.until_approved else self.counts.kept

    @property
    def judgeable(self) -> int:
        """How many pins stayed without a score once everything was collected, and can get one."""
        if self.ended is None or self.ended.status is not RunStatus.COMPLETED:
            return 0
        reasons = self.counts.pending_reasons
        return sum(reasons.values()) - reasons.get(PendingReason.UNDECODABLE, 0)

    @property
    def share(self) -> float | None:
        """0.0 to 1.0; `None` while the run waits for the person."""
        if self.phase == "waiting":
            return None
        if self.phase == "ended" and self.ended and self.ended.status is RunStatus.COMPLETED:
            return 1.0
        return min(1.0, self._work_done() / self._work()) if self.target else 0.0

    @property
    def seconds_left(self) -> float | None:
        """About how long it still takes, once ten seconds of work tell; else `None`."""
        if self.phase != "running" or self._work_since is None:
            return None
        elapsed = (self._now - self._work_since).total_seconds()
        done = self._work_done() - self._work_done_before
        if elapsed < _ETA_AFTER_SECONDS or done <= 0:
            return None
        return max(0.0, self._work() - self._work_done()) * elapsed / done

    def _work(self) -> float:
        return self.target if self.until_approved else 2.0 * self.target

    def _work_done(self) -> int:
        if self.until_approved:
            return self.counts.approved
        return self.counts.kept + self.counts.validated

    def _take_state(self, event: Event) -> None:
        match event:
            case StageChanged():
                self._take_stage(event)
            case WaitStarted():
                self.wait = event
            case AttentionWanted():
                self.attention = None if event.what == "over" else event
            case ProblemMet():
                self.problem = event
            case RunPaused():
                self.paused = event.paused
                self.sample = self.sample if event.paused else None
            case SampleJudged():
                self.sample = event
            case RunEnded():
                self.ended, self.attention, self.wait, self.sample = event, None, None, None
                self.counts = event.counts
            case PinCollected():
                self.wait = None
            case _:
                pass
        if self.wait is not None and self.wait.until is not None and self.wait.until < self._now:
            self.wait = None

    def _take_numbers(self, event: Event) -> None:
        match event:
            case CountsChanged():
                self.counts, self.target = event.counts, event.target
            case PinSaved():
                # The next counts say the same; "Undo warm-up" should not wait for them.
                self.counts = self.counts.with_(saved=self.counts.saved + 1)
            case CostChanged():
                self.spent = Spent(
                    event.spent,
                    event.budget,
                    event.calls,
                    event.known_from_earlier,
                    event.tokens,
                    event.second_looks,
                )
            case WarmUpMeasured():
                others = tuple(pair for pair in self.measures if pair[0] != event.round)
                self.measures = tuple(sorted((*others, (event.round, event.relevance))))
            case PageSeen():
                self.page = event
            case _:
                pass

    def _take_stage(self, event: StageChanged) -> None:
        fact = event.fact or self.steps[event.stage].fact
        self.steps[event.stage] = StepView(event.state, fact)
        if event.stage == "scraping" and event.state == "started" and self._work_since is None:
            self._work_since = event.time
            self._work_done_before = self._work_done()
