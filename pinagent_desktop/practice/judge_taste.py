"""What reference pictures do to a practice verdict: a look that is wanted, or one that is not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pinagent_desktop.practice.judge_grades import MOST_REASON, Verdict, shortened
from pinagent_desktop.practice.pictures.book import PictureLabel
from pinagent_desktop.practice.pictures.fingerprint import distance

CLOSE = 24.0
"""Pictures whose colours lie nearer together than this look alike where no label is known."""
_CLEAR, _HARDLY = 3, 1


@dataclass(frozen=True)
class Look:
    """One picture as the practice judge sees it.

    Attributes:
        label: What is known about it; none for a picture of the person.
        mark: Its fingerprint.
    """

    label: PictureLabel | None
    mark: bytes


def by_references(
    verdict: Verdict, seen: Look, like: Sequence[Look], unlike: Sequence[Look]
) -> Verdict:
    """Hold a verdict against reference pictures.

    Args:
        verdict: By the words alone.
        seen: The picture that is judged.
        like: Pictures of the look that is wanted.
        unlike: Pictures of the look that is not; they come first where both are close.
    """
    if any(_akin(seen, one) for one in unlike):
        return _with_style(verdict, min(verdict.style, _HARDLY), "looks as you do not want it")
    if any(_akin(seen, one) for one in like):
        return _with_style(verdict, max(verdict.style, _CLEAR), "looks like a reference of yours")
    return verdict


def _akin(one: Look, other: Look) -> bool:
    if one.label is not None and other.label is not None and one.label.style:
        return one.label.style == other.label.style
    return distance(one.mark, other.mark) <= CLOSE


def _with_style(verdict: Verdict, style: int, why: str) -> Verdict:
    told = f"Practice judge: this {why}. {verdict.reason.removeprefix('Practice judge: ')}"
    return replace(verdict, style=style, reason=shortened(told, MOST_REASON))
