"""What can go wrong in one call to the model, sorted by what is done about it."""

from dataclasses import dataclass
from enum import Enum, auto

from pinagent_desktop.domain.pin import PendingReason


class Treatment(Enum):
    """What is done about a fault."""

    SLOWER = auto()
    """Too many calls: wait as long as asked, then again, with fewer at once."""
    AGAIN = auto()
    """The server is in trouble: again a little later."""
    ASK_AGAIN = auto()
    """The answer is no use: ask once more."""
    MAYBE_FINAL = auto()
    """A foreign server says "quota", which may only mean rate: once more, then final."""
    GIVE_UP = auto()
    """This picture gets no grades; others may."""
    STOP = auto()
    """Nothing more may be asked in this run."""


@dataclass(frozen=True)
class Fault:
    """One call that brought no grades."""

    treatment: Treatment
    reason: PendingReason
    detail: str
    retry_after: float | None = None
    """Seconds that the server asked to wait."""
    not_taken: str | None = None
    """An optional parameter that this model does not take."""

    @classmethod
    def bad_answer(cls, detail: str) -> "Fault":
        """Return the fault of an answer that is no use."""
        return cls(Treatment.ASK_AGAIN, PendingReason.BAD_ANSWER, detail)


NO_ANSWER_IN_TIME = Fault(Treatment.AGAIN, PendingReason.TIMEOUT, "No answer in time")
