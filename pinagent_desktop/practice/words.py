"""Words of a prompt against the words of a picture's label."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+")
_EMPTY = frozenset(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with"])


def stems(text: str) -> frozenset[str]:
    """The words of a text, lower case, without plural endings and without filling words."""
    return frozenset(_stem(word) for word in _WORD.findall(text.casefold())) - _EMPTY


def asks_for(wanted: frozenset[str], phrases: Iterable[str]) -> bool:
    """Whether a text with these stems holds all words of one of the phrases."""
    return any(parts and parts <= wanted for parts in map(stems, phrases))


def overlap(wanted: frozenset[str], phrases: Iterable[str]) -> float:
    """The share of the best-covered phrase's words that the text holds, 0 to 1."""
    return max(
        (len(parts & wanted) / len(parts) for parts in map(stems, phrases) if parts), default=0.0
    )


def _stem(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):  # noqa: PLR2004 - "pies" keeps its own plural
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):  # noqa: PLR2004
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):  # noqa: PLR2004
        return word[:-1]
    return word
