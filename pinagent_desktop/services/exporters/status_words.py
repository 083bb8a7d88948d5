"""How an export says where a pin stands."""

from collections.abc import Mapping
from typing import Final

from pinagent_desktop.domain.pin import Pin, PinStatus

STATUS_WORDS: Final[Mapping[PinStatus, str]] = {
    PinStatus.APPROVED: "Approved",
    PinStatus.DISQUALIFIED: "Disqualified",
    PinStatus.PENDING: "Pending",
}
PRACTICE_NOTE: Final = (
    "These pictures come from the practice site and were graded by the practice judge, which "
    "knows their labels. No vision model looked at them."
)
AUTHORS_NOTE: Final = (
    "Made with Pinagent Desktop. The pictures belong to their authors; each leads to its pin."
)
ORIGIN_NOTE: Final = f"{AUTHORS_NOTE} Scores are a ranking aid, not a measurement."


def status_words(pin: Pin) -> str:
    """Return the status with whose word it is, why it is pending, or what the model minded."""
    words = STATUS_WORDS[pin.status]
    if pin.human_status is not None:
        return f"{words} by you"
    if pin.status is PinStatus.PENDING and pin.pending_reason is not None:
        return f"{words}: {pin.pending_reason.value.replace('_', ' ')}"
    problems = ", ".join(each.replace("_", " ") for each in pin.problems)
    return f"{words} · {problems}" if problems else words


def score_words(pin: Pin) -> str:
    """Return the score with two digits, a dash where there is none."""
    return "–" if pin.match_score is None else f"{pin.match_score:.2f}"


def title_words(pin: Pin) -> str:
    """Return what a pin is called; some have no title."""
    return pin.title or pin.alt_text or "Untitled"
