"""How well the words of a prompt match the words of a picture's label."""

from collections.abc import Iterable
from enum import IntEnum

from pinagent_desktop.practice.pictures.book import PictureLabel
from pinagent_desktop.practice.words import stems

Phrase = frozenset[str]


class Match(IntEnum):
    """How a prompt asks for a subject or a style."""

    NONE = 0
    RELATED = 1
    """Only by a word that belongs to a longer name: "room" of a prompt for a "living room"."""

    WORD = 2
    """By one of its words, such as "sofa" for a "living room"."""

    NAME = 3
    """By its name."""


class Vocabulary:
    """All words of a book, so that a prompt can be read as names of subjects and styles."""

    def __init__(self, labels: Iterable[PictureLabel]) -> None:
        """Collect the words of all labels."""
        labels = list(labels)
        self._subjects = _phrases(p for x in labels for p in (x.subject, *x.subject_words))
        self._styles = _phrases(p for x in labels for p in (x.style, *x.style_words))
        self.subject_stems: Phrase = frozenset().union(*self._subjects)
        self.style_stems: Phrase = frozenset().union(*self._styles) - self.subject_stems

    def subject(self, label: PictureLabel, wanted: Phrase) -> Match:
        """How a prompt with these stems asks for the label's subject."""
        return _match(label.subject, label.subject_words, self._longest(self._subjects, wanted))

    def style(self, label: PictureLabel, wanted: Phrase) -> Match:
        """How a prompt with these stems asks for the label's style."""
        if not label.style:
            return Match.NONE
        return _match(label.style, label.style_words, self._longest(self._styles, wanted))

    @staticmethod
    def _longest(phrases: frozenset[Phrase], wanted: Phrase) -> frozenset[Phrase]:
        """The phrases a prompt holds, without those that are part of a longer one it holds."""
        held = {phrase for phrase in phrases if phrase <= wanted}
        return frozenset(phrase for phrase in held if not any(phrase < longer for longer in held))


def _match(name: str, words: Iterable[str], asked: frozenset[Phrase]) -> Match:
    if stems(name) in asked:
        return Match.NAME
    phrases = [stems(word) for word in (name, *words)]
    if any(phrase in asked for phrase in phrases):
        return Match.WORD
    if any(phrase and phrase < longer for phrase in phrases for longer in asked):
        return Match.RELATED
    return Match.NONE


def _phrases(texts: Iterable[str]) -> frozenset[Phrase]:
    return frozenset(filter(None, map(stems, set(texts))))
