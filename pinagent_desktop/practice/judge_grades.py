"""Grading a practice picture by its label; pure, repeatable, and no AI."""

import hashlib
import re
from dataclasses import dataclass

from pinagent_desktop.practice.judge_wish import Wish
from pinagent_desktop.practice.pictures.book import PictureLabel
from pinagent_desktop.practice.vocabulary import Match, Vocabulary
from pinagent_desktop.practice.words import stems

_MOST_SEEN = 160
MOST_REASON = 200
_DOUBTFUL = 2
"""A subject that is partly there: only then do words beside the picture tip the balance."""


@dataclass(frozen=True)
class Verdict:
    """What the practice judge says of one picture, in the words of the schema."""

    what_is_seen: str
    subject: int
    style: int
    problems: tuple[str, ...]
    reason: str


def grade(label: PictureLabel, wish: Wish, vocabulary: Vocabulary) -> Verdict:
    """Grade one picture against a brief.

    The words decide; a little luck of the picture's own lets equal matches differ by one grade,
    as a real judge's would. Another look has another luck, and the same look always the same.
    """
    wanted = stems(wish.brief)
    luck = _luck(label.key, wanted, wish.look)
    subject = _subject_grade(label, wanted, vocabulary, luck)
    named = wanted & vocabulary.subject_stems
    if subject == _DOUBTFUL and named and named <= stems(wish.said):
        subject += 1
    if any(_shows(label, spoiler, vocabulary) for spoiler in wish.must_not):
        subject = min(subject, 1)
    style = _style_grade(label, wanted, vocabulary, luck // 10)
    if named and not wanted & vocabulary.style_stems:
        style = subject
    seen = label.description or label.title
    return Verdict(
        what_is_seen=shortened(seen, _MOST_SEEN),
        subject=subject,
        style=style,
        problems=label.problems,
        reason=shortened(_reason(label, subject, style), MOST_REASON),
    )


def unknown() -> Verdict:
    """The verdict on a picture this site has not served."""
    return Verdict(
        what_is_seen="A picture the practice judge does not know.",
        subject=0,
        style=0,
        problems=(),
        reason="Practice judge: this picture is none of the practice site's, so nothing fits.",
    )


def split(brief: str, vocabulary: Vocabulary) -> dict[str, list[str]]:
    """Split a brief into what must be there, what is nice to have, and what must not be there."""
    positive, _, negative = re.sub(r"\b(?:without|not|no)\b", "\0", brief).partition("\0")
    words = re.findall(r"[^\W\d_]+", positive)
    nice = [word for word in words if stems(word) & vocabulary.style_stems]
    must = [word for word in words if stems(word) and word not in nice]
    must_not = [word for word in re.findall(r"[^\W\d_]+", negative) if stems(word)]
    return {"must": must, "nice": nice, "must_not": must_not}


def _subject_grade(
    label: PictureLabel, wanted: frozenset[str], vocabulary: Vocabulary, luck: int
) -> int:
    if not wanted & vocabulary.subject_stems:
        return 2 if luck % 3 else 1
    match vocabulary.subject(label, wanted):
        case Match.NAME:
            return 4 if luck % 5 else 3
        case Match.WORD:
            return 3 if luck % 5 else 4
        case Match.RELATED:
            return 2 if luck % 3 == 0 else 1
        case Match.NONE:
            return 1 if luck % 4 == 0 else 0


def _style_grade(
    label: PictureLabel, wanted: frozenset[str], vocabulary: Vocabulary, luck: int
) -> int:
    if not wanted & vocabulary.style_stems:
        return 3 if luck % 3 else 2
    match vocabulary.style(label, wanted):
        case Match.NAME:
            return 4 if luck % 4 else 3
        case Match.WORD:
            return 3 if luck % 4 else 4
        case Match.RELATED:
            return 2 if luck % 3 else 3
        case Match.NONE:
            return (0, 1, 1, 2)[luck % 4]


def _shows(label: PictureLabel, spoiler: str, vocabulary: Vocabulary) -> bool:
    unwanted = stems(spoiler)
    found = (vocabulary.subject(label, unwanted), vocabulary.style(label, unwanted))
    return max(found) >= Match.WORD or (bool(unwanted) and unwanted <= stems(label.title))


def _reason(label: PictureLabel, subject: int, style: int) -> str:
    what = {0: "is something else than", 1: "is far from", 2: "is close to"}.get(subject, "is")
    how = f", in {label.style} style" if label.style else ""
    fits = {0: "not at all", 1: "hardly", 2: "partly", 3: "well"}.get(style, "fully")
    flaws = f"; marked {', '.join(label.problems)}" if label.problems else ""
    return (
        f"Practice judge: labelled {label.subject}{how}: this {what} what was asked for, "
        f"and the style fits {fits}{flaws}."
    )


def shortened(text: str, most: int) -> str:
    """Return a text of at most so many characters."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _luck(key: str, wanted: frozenset[str], look: str) -> int:
    words = [key, " ".join(sorted(wanted)), *([look] if look else [])]
    digest = hashlib.sha256("\0".join(words).encode()).digest()
    return int.from_bytes(digest[:4], "big")
