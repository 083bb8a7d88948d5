"""Looking for words in texts: whatever their case, and with or without accents."""

import unicodedata
from collections.abc import Sequence


def all_words_in(query: str, texts: Sequence[str]) -> bool:
    """Whether every word of the query is in one of the texts; an empty query is in all."""
    folded = ["".join(_folded(text)) for text in texts]
    return all(any(word in text for text in folded) for word in _words(query))


def spans(query: str, text: str) -> list[tuple[int, int]]:
    """Return where words of the query stand in a text, as begins and ends, in order, joined."""
    pieces = _folded(text)
    # Where each letter of the folded text comes from: one letter may become several.
    origin = [index for index, piece in enumerate(pieces) for _ in piece]
    folded = "".join(pieces)
    marked: set[int] = set()
    for word in _words(query):
        start = folded.find(word)
        while start >= 0:
            marked.update(origin[start : start + len(word)])
            start = folded.find(word, start + 1)
    return _runs(sorted(marked))


def _words(query: str) -> list[str]:
    return "".join(_folded(query)).split()


def _folded(text: str) -> list[str]:
    """Return each letter without case and accents."""
    return [
        "".join(
            part
            for part in unicodedata.normalize("NFKD", letter.casefold())
            if not unicodedata.combining(part)
        )
        for letter in text
    ]


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs
