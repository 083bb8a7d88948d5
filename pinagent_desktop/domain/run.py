"""A run of a prompt: its stages, its states and the moves between them."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from pinagent_desktop.domain.ids import AccountId, PromptId, SessionId
from pinagent_desktop.domain.lesson import Example
from pinagent_desktop.domain.limits import (
    DEFAULT_BUDGET_USD,
    DEFAULT_PINS,
    DEFAULT_SAVES,
    MAX_MINUTES,
    MAX_PINS,
    MAX_SAMPLE,
    MAX_SAVES,
    MAX_SEEN,
    MOST_USD,
)
from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pin import LeftOutReason, PendingReason
from pinagent_desktop.domain.rubric import Rubric

LEASE_SECONDS = 30.0


class Stage(StrEnum):
    """The three stages as the original had them."""

    WARMUP = "warmup"
    SCRAPING = "scraping"
    VALIDATION = "validation"


class RunStatus(StrEnum):
    """Where a run stands.

    ``PENDING`` = waits for its account; ``STOPPED`` = by the person. Both can be resumed.
    """

    PENDING = "pending"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    COMPLETED = "completed"
    FAILED = "failed"


_MOVES: Mapping[RunStatus, frozenset[RunStatus]] = {
    RunStatus.PENDING: frozenset({RunStatus.RUNNING, RunStatus.STOPPED, RunStatus.FAILED}),
    RunStatus.RUNNING: frozenset(
        {
            RunStatus.RUNNING,
            RunStatus.PENDING,  # killed, and resumed while another run has the account
            RunStatus.PAUSED,
            RunStatus.STOPPED,
            RunStatus.COMPLETED,
            RunStatus.FAILED,
        }
    ),
    RunStatus.PAUSED: frozenset(
        {RunStatus.RUNNING, RunStatus.PENDING, RunStatus.STOPPED, RunStatus.FAILED}
    ),
    RunStatus.STOPPED: frozenset({RunStatus.RUNNING, RunStatus.PENDING}),
    RunStatus.FAILED: frozenset({RunStatus.RUNNING, RunStatus.PENDING}),
    RunStatus.COMPLETED: frozenset({RunStatus.RUNNING}),  # judge-pending and "50 more"
}


class StopRule(StrEnum):
    """Why collecting ended."""

    PINS = "pins"
    APPROVED = "approved"
    FEED_ENDED = "feed_ended"
    BUDGET = "budget"
    TIME = "time"
    SEEN = "seen"


class Pace(StrEnum):
    """How slowly the account acts."""

    CAREFUL = "careful"
    NONE = "none"


class RunSettings(Value):
    """What the person asked of this run; kept as started."""

    pins: Annotated[int, Field(ge=1, le=MAX_PINS)] = DEFAULT_PINS
    """How many to keep; with ``until_approved`` the ceiling."""
    until_approved: Annotated[int, Field(ge=1, le=MAX_PINS)] | None = None
    minutes: Annotated[float, Field(gt=0, le=MAX_MINUTES)] | None = None
    """No pin is collected after so many minutes of the run; ``None`` is no limit."""
    stop_after_seen: Annotated[int, Field(ge=1, le=MAX_SEEN)] | None = None
    """Collecting ends once the feed has shown so many in a row that the prompt has already."""
    sample_first: Annotated[int, Field(ge=1, le=MAX_SAMPLE)] | None = None
    """So many pictures are judged first, then the run waits for the person."""
    saves: Annotated[int, Field(ge=0, le=MAX_SAVES)] = DEFAULT_SAVES
    budget_usd: Annotated[float, Field(ge=0, le=MOST_USD)] = DEFAULT_BUDGET_USD
    pace: Pace = Pace.CAREFUL
    headed: bool = False
    model: str = ""
    base_url: str = ""


class Counts(Value):
    """Honest numbers of one run; ``found = kept + sum(left_out)``."""

    found: int = 0
    kept: int = 0
    left_out: Mapping[LeftOutReason, int] = {}
    saved: int = 0
    validated: int = 0
    approved: int = 0
    disqualified: int = 0
    pending: int = 0
    pending_reasons: Mapping[PendingReason, int] = {}

    @property
    def left_out_total(self) -> int:
        """Everything the feed showed that was not kept."""
        return sum(self.left_out.values())


class Cost(Value):
    """What the judge reported as used, and its price."""

    usd: float | None = 0.0
    """``None`` when the model's price is not known."""
    calls: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    known_from_earlier: int = 0
    """Pictures that were not paid for, because their verdict was known."""
    second_looks: int = 0
    """Calls for a second look at a picture; part of ``calls``."""

    @property
    def tokens(self) -> int:
        """All that was sent and answered."""
        return self.input_tokens + self.output_tokens

    def plus(self, other: "Cost") -> "Cost":
        """Return the sum; an unknown price stays unknown."""
        unknown = self.usd is None or other.usd is None
        return Cost(
            usd=None if unknown else round((self.usd or 0.0) + (other.usd or 0.0), 8),
            calls=self.calls + other.calls,
            input_tokens=self.input_tokens + other.input_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
            known_from_earlier=self.known_from_earlier + other.known_from_earlier,
            second_looks=self.second_looks + other.second_looks,
        )


class Board(Value):
    """A board on the site."""

    name: str
    url: str
    """Path on the site, ``/user/slug/``."""
    id: str | None = None
    secret: bool | None = None


class WarmUpMeasure(Value):
    """How well More ideas fits: mean score of its first pins, before (0) or after a round."""

    round: int
    relevance: float


class Undo(Value):
    """That the run is being undone; a start that was killed in it goes on with it."""

    board: bool
    """Whether the board goes too."""
    before: RunStatus
    """What the run was, and is again afterwards."""


class Checkpoint(Value):
    """Where a killed run goes on. Written before the step is announced."""

    board: Board | None = None
    board_is_new: bool = False
    saved_pins: tuple[str, ...] = ()
    """Pinterest ids that this run saved to the board and saw there."""
    measures: tuple[WarmUpMeasure, ...] = ()
    warm_up_done: bool = False
    sampled: bool = False
    """The sample is judged, the person has been asked."""
    scraping_done: bool = False
    stop_rule: StopRule | None = None
    next_seq: int = 1
    seconds: float = 0.0
    """Time spent running, over all starts."""
    undo: Undo | None = None


class Run(Value):
    """One run of a prompt on one account, as stored in ``sessions``."""

    id: SessionId
    prompt_id: PromptId
    account_id: AccountId
    stage: Stage = Stage.WARMUP
    status: RunStatus = RunStatus.PENDING
    timestamp: datetime
    log: tuple[str, ...] = ()
    settings: RunSettings
    rubric: Rubric | None = None
    """The points as they were at the start; ``None`` in runs of before there were any."""
    examples: tuple[Example, ...] = ()
    """What the person had decided before it began; the judge is shown it with every picture."""
    counts: Counts = Counts()
    checkpoint: Checkpoint = Checkpoint()
    cost: Cost = Cost()
    queued_at: datetime | None = None
    """Since when it waits for its account; ``None`` when it does not."""
    lease_until: datetime | None = None
    problem: str | None = None
    """Code of what ended it, when it failed."""

    def is_interrupted(self, now: datetime) -> bool:
        """Whether it says running but nobody keeps it running."""
        stale = self.lease_until is None or self.lease_until < now
        return self.status is RunStatus.RUNNING and stale

    @property
    def is_queued(self) -> bool:
        """Whether it waits until its account is free."""
        return self.status is RunStatus.PENDING and self.queued_at is not None

    @property
    def has_begun(self) -> bool:
        """Whether anything was done in it."""
        return self.checkpoint.seconds > 0 or self.checkpoint.board is not None

    def can_resume(self, now: datetime) -> bool:
        """Whether *Resume* makes sense."""
        waiting = {RunStatus.PENDING, RunStatus.PAUSED, RunStatus.STOPPED, RunStatus.FAILED}
        return self.status in waiting or self.is_interrupted(now)


def may_move(before: RunStatus, after: RunStatus) -> bool:
    """Whether a run may go from one state to the other."""
    return after in _MOVES[before]
