"""The words of a text, made comparable."""

import functools
import re

_WORD = re.compile(r"[^\W\d_]+")
_EMPTY = frozenset(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with"])


@functools.lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The words of a text, lower case, without plural endings and without filling words."""
    return frozenset(_stem(word) for word in _WORD.findall(text.casefold())) - _EMPTY


def _stem(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):  # noqa: PLR2004 - "pies" keeps its own plural
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "shes", "ches", "xes")):  # noqa: PLR2004
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):  # noqa: PLR2004
        return word[:-1]
    return word
