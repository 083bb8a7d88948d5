"""What the person asks of a new run."""

from dataclasses import dataclass, field

from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.limits import DEFAULT_THRESHOLD
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.domain.run import Pace, RunSettings


@dataclass(frozen=True)
class RunRequest:
    """What the person asks for."""

    prompt: str
    account_id: AccountId
    rubric: Rubric = field(default_factory=Rubric)
    threshold: float = DEFAULT_THRESHOLD
    settings: RunSettings = field(default_factory=RunSettings)
    pace: Pace | None = None
    """``None``: careful on a real site, none on the loopback."""
