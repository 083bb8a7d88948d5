"""The words of a text, made comparable."""

import functools
import re

_WORD = re.compile(r"[^\W\d_]+")
_EMPTY = frozenset(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with"])

_SHORTEST_STEM = 2
_PLURALS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("s", ""),
)
"""Endings and what stands there in the singular; the first that fits counts."""


@functools.lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """The words of a text, lower case, without plural endings and without filling words."""
    return frozenset(_stem(word) for word in _WORD.findall(text.casefold())) - _EMPTY


def _stem(word: str) -> str:
    """Take off a plural ending, if enough of the word is left to be one."""
    for ending, singular in _PLURALS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending) + singular
    return word
