"""The judge: looks at one picture and says how it serves the brief."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, Protocol

from pydantic import Field

from pinagent_desktop.domain.lesson import Example
from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.pin_text import PinText
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.domain.verdict import Grades


class Shown(Value):
    """A reference picture as the judge gets it."""

    picture: Annotated[bytes, Field(repr=False)]
    """A JPEG."""
    width: int
    height: int


class Brief(Value):
    """All that goes with a picture: what it is held against; quoted to the model as data."""

    text: str
    must_have: tuple[str, ...] = ()
    nice_to_have: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    like: tuple[Shown, ...] = ()
    """Pictures of the look that is wanted; shown before the one that is judged."""
    unlike: tuple[Shown, ...] = ()
    """Pictures of what is not."""
    examples: tuple[Example, ...] = ()
    """What the person decided about other pictures; shown to the model as data, too."""
    pin_text: PinText | None = None
    """What the site says about this one picture; ``None`` unless the person lets it be sent."""
    second_look: bool = False
    """Whether this picture was looked at before; nothing is said of what came of it."""
    language: str = "English"
    """Language of the explanation."""


@dataclass(frozen=True)
class Judged:
    """The judge's answer; exactly one of ``grades`` and ``failure`` is set."""

    grades: Grades | None
    cost: Cost
    failure: PendingReason | None = None
    detail: str = ""


@dataclass(frozen=True)
class SplitPrompt:
    """A prompt in points, as a text call split it; exactly one of both is set."""

    rubric: Rubric | None
    cost: Cost
    failure: PendingReason | None = None
    detail: str = ""


@dataclass(frozen=True)
class JudgeCheck:
    """What a tiny call before the run found out."""

    ok: bool
    failure: PendingReason | None
    detail: str
    seconds: float


NOTHING_USED = Cost()


@dataclass(frozen=True)
class JudgeTrial:
    """What showing one small picture found out: whether this judge can do the work."""

    failure: PendingReason | None
    """Why there is no grade; ``None`` when there is one."""
    detail: str
    seconds: float
    cost: Cost = NOTHING_USED
    sees: bool = False
    """Whether it said what the picture shows."""
    left_out: tuple[str, ...] = ()
    """Optional parameters that this model does not take."""

    @property
    def ok(self) -> bool:
        """Whether pictures can be judged."""
        return self.failure is None and self.sees


class Endpoint(Value):
    """A server that speaks as OpenAI does, as it is offered in the settings."""

    name: str
    base_url: str
    key: Literal["needed", "optional", "none"]
    model: str | None = None
    """What to begin with, where that is known."""


class PinJudge(Protocol):
    """One picture a call; tries, breaker and rate are the judge's own concern."""

    @property
    def name(self) -> str:
        """What is stored as the pin's ``scorer``."""
        ...

    def cache_key(self, brief: Brief, picture: bytes) -> str:
        """Return the key under which this answer may be reused: all that can change it."""
        ...

    async def check(self) -> JudgeCheck:
        """Find out whether key and model work, without a picture."""
        ...

    async def trial(self) -> JudgeTrial:
        """Show a small picture that comes with the app, as in a run; one call, paid for."""
        ...

    async def judge(self, brief: Brief, picture: bytes) -> Judged:
        """Judge one JPEG; a failure is returned, not raised.

        Raises:
            ValidationStopped: No further call may be made in this run.
        """
        ...

    async def split(self, text: str) -> SplitPrompt:
        """Split a prompt into points by one text call; a failure is returned, not raised."""
        ...

    def estimate(self, pictures: int, brief: Brief | None = None) -> Cost:
        """Return what judging so many pictures is expected to cost.

        Args:
            pictures: How many.
            brief: What goes with each; a usual one where it is not known yet.
        """
        ...

    async def close(self) -> None:
        """Close connections."""
        ...


class JudgeMaker(Protocol):
    """Makes a judge for the settings; keys come from the keyring or the environment."""

    def has_key_for_this_start(self, base_url: str) -> bool:
        """Whether environment or person gave a key for this address that is kept nowhere."""
        ...

    def use_for_this_start(self, key: str, base_url: str) -> None:
        """Use a key until the app ends; for computers without a keyring."""
        ...

    def endpoints(self) -> Sequence[Endpoint]:
        """Return the servers that are offered."""
        ...

    async def make(self, settings: Settings, key: str | None = None) -> PinJudge:
        """Return a judge of the chosen model.

        Args:
            settings: Model and address.
            key: To be used instead of the one that is kept.
        """
        ...
