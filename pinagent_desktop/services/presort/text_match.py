"""Words against words: how well a text names what is wanted, and how alike texts are."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence

_WORD = re.compile(r"[^\W\d_]+")
_FILLERS = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "it",
        "its",
        "of",
        "on",
        "or",
        "some",
        "that",
        "the",
        "this",
        "to",
        "with",
        "your",
        "you",
    ]
)
_ENDINGS = (("ies", "y"), ("es", ""), ("s", ""))
_LEAST_STEM = 3
_SHORTEST_GRAM, _LONGEST_GRAM = 3, 5
_PART_COUNTS = 0.5
"""A word inside another ("bird" in "blackbird") counts half."""

Grams = Mapping[str, float]


def stems(text: str) -> tuple[str, ...]:
    """Return the words of a text without fillers, each without the ending of its plural."""
    return tuple(_stem(word) for word in _WORD.findall(text.casefold()) if word not in _FILLERS)


def matches(wanted: str, texts: Sequence[Sequence[str]]) -> list[float]:
    """Return how well each text names what is wanted; rare words count more.

    Args:
        wanted: In plain words.
        texts: The stems of each text.
    """
    asked = tuple(dict.fromkeys(stems(wanted)))
    frequency = Counter(word for text in texts for word in set(text))
    weights = {word: math.log((len(texts) + 1) / (frequency[word] + 1)) for word in asked}
    return [sum(weights[word] * _presence(word, text) for word in asked) for text in texts]


def grams(texts: Sequence[Sequence[str]]) -> list[Grams]:
    """Return each text as its parts of words, weighted by rarity and of length one.

    Parts of words see what whole words do not: "sunflower" and "flowers", or a language's endings.
    """
    bags = [_parts(text) for text in texts]
    frequency = Counter(part for bag in bags for part in bag)
    return [_weighted(bag, frequency, len(texts)) for bag in bags]


def likeness(texts: Sequence[Grams], others: Sequence[Grams]) -> list[list[float]]:
    """Return the cosine of each text with each of the others."""
    places: dict[str, list[tuple[int, float]]] = {}
    for index, other in enumerate(others):
        for part, weight in other.items():
            places.setdefault(part, []).append((index, weight))
    rows: list[list[float]] = []
    for text in texts:
        row = [0.0] * len(others)
        for part, weight in text.items():
            for index, its in places.get(part, ()):
                row[index] += weight * its
        rows.append(row)
    return rows


def _presence(word: str, text: Sequence[str]) -> float:
    if word in text:
        return 1.0
    long = len(word) >= _LEAST_STEM
    return _PART_COUNTS if long and any(word in other for other in text) else 0.0


def _stem(word: str) -> str:
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return word[: -len(ending)] + instead
    return word


def _parts(text: Sequence[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for word in text:
        marked = f"<{word}>"
        for size in range(_SHORTEST_GRAM, _LONGEST_GRAM + 1):
            found.update(marked[i : i + size] for i in range(len(marked) - size + 1))
    return found


def _weighted(bag: Mapping[str, int], frequency: Mapping[str, int], texts: int) -> Grams:
    weights = {
        part: (1 + math.log(number)) * math.log((texts + 1) / (frequency[part] + 1))
        for part, number in bag.items()
    }
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {part: weight / length for part, weight in weights.items()} if length else {}
