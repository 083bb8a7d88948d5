"""What is told about a pin outside the app: no local path, no secret, nothing of the account."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt

PRACTICE_SCORER = "practice"
# Where a picture lies on this computer is nobody's business.
_PRIVATE = frozenset({"picture_file"})
# Reference pictures are the person's own files, and stay here with the names they had.
_PRIVATE_OF_PROMPT = frozenset({"counters", "like", "unlike"})


def counts(pins: Sequence[Pin]) -> Mapping[str, int]:
    """Return how many pins there are of each status, none left out."""
    found = Counter(pin.status for pin in pins)
    return {status.value: found[status] for status in PinStatus}


def is_practice(pins: Sequence[Pin]) -> bool:
    """Whether the practice judge gave any of the scores."""
    return any(pin.scorer == PRACTICE_SCORER for pin in pins)


def threshold_words(prompt: Prompt) -> str:
    """Return from which score on a pin is approved."""
    return "the threshold of each prompt" if prompt.is_every else f"{prompt.threshold:.2f}"


def decided_by(pin: Pin) -> str:
    """Return whose word the status is: ``person``, ``score``, or nobody's."""
    if pin.human_status is not None:
        return "person"
    return "" if pin.status is PinStatus.PENDING else "score"


def grade(pin: Pin, name: str) -> int | None:
    """Return one grade of the model's answer, 0 to 4."""
    value = (pin.grades or {}).get(name)
    return value if isinstance(value, int) else None


def document(pin: Pin) -> dict[str, Any]:
    """Return everything about a pin as JSON values."""
    return pin.model_dump(mode="json", exclude=set(_PRIVATE))


def collection(prompt: Prompt, pins: Sequence[Pin]) -> dict[str, Any]:
    """Return a prompt with its pins as JSON values."""
    private = _PRIVATE_OF_PROMPT | ({"threshold"} if prompt.is_every else set())
    return {
        "prompt": prompt.model_dump(mode="json", exclude=set(private)),
        "practice": is_practice(pins),
        "counts": counts(pins),
        "pins": [document(pin) for pin in pins],
    }
