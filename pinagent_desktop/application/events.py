"""What happened in a run, in the past tense: one frozen model each, closed by one union.

The public ones leave as JSON lines and keep the original's fields (``warmup``,
``scraped_image``, ``validation``); the others only feed the window.
"""

import json
from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pin import LeftOutReason, Pin, PinStatus
from pinagent_desktop.domain.run import Cost, Counts, Run, RunStatus

StepName = Literal["sign_in", "board", "warmup", "scraping", "validation"]
StepState = Literal["started", "done", "waiting", "skipped", "failed"]


class RunEvent(Value):
    """The envelope of every event."""

    time: datetime
    session_id: SessionId


class WarmUpTold(RunEvent):
    """The warm-up says in a sentence what it does."""

    type: Literal["warmup"] = "warmup"
    message: str


class PinCollected(RunEvent):
    """A pin was kept."""

    type: Literal["scraped_image"] = "scraped_image"
    pin_id: PinId
    image_title: str
    url: str
    pin_url: str
    pin: Annotated[Pin, Field(exclude=True)]


class PinPictured(RunEvent):
    """The picture of a kept pin has arrived in our cache."""

    type: Literal["pictured"] = "pictured"
    pin: Pin


class PinValidated(RunEvent):
    """A pin was judged, or could not be (``score`` null, ``label`` pending)."""

    type: Literal["validation"] = "validation"
    pin_id: PinId
    score: float | None
    label: PinStatus
    valid: bool
    pin: Annotated[Pin, Field(exclude=True)]


class StageChanged(RunEvent):
    """A step of the run began, ended or waits."""

    type: Literal["stage"] = "stage"
    stage: StepName
    state: StepState
    fact: str = ""
    """One short fact to show below the step ("as lena.studio", "6 saves")."""


class PinSaved(RunEvent):
    """A pin was saved to the board and seen there."""

    type: Literal["saved"] = "saved"
    pin_id: PinId
    board: str
    title: Annotated[str, Field(exclude=True)] = ""


class PinLeftOut(RunEvent):
    """Something the feed showed was not kept."""

    type: Literal["skipped"] = "skipped"
    reason: LeftOutReason
    pinterest_id: str | None = None
    title: str = ""
    """As the site had it; empty where it gave none."""


class WarmUpMeasured(RunEvent):
    """How well the first pins of More ideas fit, before (0) or after a round of saves."""

    type: Literal["warmup_measure"] = "warmup_measure"
    round: int
    relevance: float


class CostChanged(RunEvent):
    """Money spent so far; ``spent`` is null while the model's price is not known."""

    type: Literal["cost"] = "cost"
    spent: float | None
    budget: float
    calls: int
    known_from_earlier: Annotated[int, Field(exclude=True)] = 0
    tokens: Annotated[int, Field(exclude=True)] = 0
    second_looks: Annotated[int, Field(exclude=True)] = 0


class WaitStarted(RunEvent):
    """The run waits, until when, and why."""

    type: Literal["waiting"] = "waiting"
    until: datetime | None
    why: str


class AttentionWanted(RunEvent):
    """The site wants the person; ``what`` is *over* when they are done."""

    type: Literal["attention"] = "attention"
    what: Literal["sign_in", "challenge", "code", "questions", "blocked", "over"]
    url: str


SITE_DRIFT = "site_drift"
PRICE_GAP = "price_gap"
TOLD_ONLY = frozenset({SITE_DRIFT, PRICE_GAP})
"""Codes of problems that are told while the run goes on."""


class ProblemMet(RunEvent):
    """Something went wrong: cause and next step in words."""

    type: Literal["problem"] = "problem"
    code: str
    message: str
    next_step: str

    @property
    def ends_the_run(self) -> bool:
        """Whether the run is over by it; drift of the site is only told."""
        return self.code not in TOLD_ONLY


class RunEnded(RunEvent):
    """The last event of a run or of one start of it."""

    type: Literal["run"] = "run"
    status: RunStatus
    counts: Counts
    cost: Cost
    seconds: float
    is_practice: Annotated[bool, Field(exclude=True)] = False


class RunStarted(RunEvent):
    """A run began or goes on."""

    type: Literal["started"] = "started"
    run: Run
    prompt_id: PromptId
    prompt_text: str
    account: Account
    is_practice: bool


class SampleJudged(RunEvent):
    """The sample is judged and the run stands still, so that the person looks at the spread."""

    type: Literal["sample"] = "sample"
    scores: tuple[float, ...]
    """Of those that got one, lowest first."""
    threshold: float
    size: int


class RunPaused(RunEvent):
    """The person paused the run, or let it go on (``paused`` false)."""

    type: Literal["paused"] = "paused"
    paused: bool


class CountsChanged(RunEvent):
    """Numbers to show; at most a few a second."""

    type: Literal["counts"] = "counts"
    counts: Counts
    target: int


class PageSeen(RunEvent):
    """The browser page as it is now, a small JPEG."""

    type: Literal["page"] = "page"
    picture: bytes
    caption: str = ""


PublicEvent = (
    WarmUpTold
    | PinCollected
    | PinValidated
    | StageChanged
    | PinSaved
    | PinLeftOut
    | WarmUpMeasured
    | CostChanged
    | WaitStarted
    | AttentionWanted
    | ProblemMet
    | SampleJudged
    | RunEnded
)
WindowEvent = RunStarted | RunPaused | CountsChanged | PinPictured | PageSeen
Event = PublicEvent | WindowEvent


def is_public(event: Event) -> bool:
    """Whether the event leaves the app as a JSON line; mere progress of a step does not."""
    if isinstance(event, StageChanged):
        return event.state != "started" or not event.fact
    return not isinstance(event, WindowEvent)


def as_line(event: Event) -> str:
    """Return a public event as one JSON line: type, time and session first."""
    body = event.model_dump(mode="json")
    head = {"type": event.type, "time": body["time"], "session_id": body["session_id"]}
    return json.dumps(head | body, ensure_ascii=False, separators=(",", ":"))
