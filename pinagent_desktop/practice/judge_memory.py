"""Which of the pictures served is the one in front of the judge."""

import collections
import hashlib
from typing import NamedTuple

from pinagent_desktop.practice.ledger import Fact, Ledger
from pinagent_desktop.practice.pictures.fingerprint import distance

NEAR = 6.0
"""Re-encoded pictures stay below about 2; different ones are rarely below 8."""

_KEPT = 4096


class _Mark(NamedTuple):
    """One size of a picture that was served."""

    signature: str
    fingerprint: bytes
    mean: tuple[float, float, float]


class PictureMemory:
    """Finds the served picture nearest to a given one.

    Whatever was served is known in the size in which it was served, so that the nearest one is the
    picture itself: what else was served, and in which order, changes nothing.

    May be asked from several threads at once: it only reads the ledger and replaces whole values.
    """

    def __init__(self, ledger: Ledger) -> None:
        """Know what the ledger says was served."""
        self._ledger = ledger
        self._marks: tuple[_Mark, ...] = ()
        self._found: collections.OrderedDict[bytes, str] = collections.OrderedDict()

    def find(self, picture: bytes, mark: bytes) -> str | None:
        """Signature of the nearest picture served, or nothing when none is near.

        Args:
            picture: As it was shown.
            mark: Its fingerprint.
        """
        exact = hashlib.sha256(picture).digest()
        if exact in self._found:
            return self._found[exact]
        mean = _mean(mark)
        # Means differ by no more than the fingerprints do, so most candidates fall away cheaply.
        near = [
            (distance(mark, known.fingerprint), known.signature)
            for known in self._learnt()
            if max(abs(a - b) for a, b in zip(mean, known.mean, strict=True)) <= NEAR * 3
        ]
        best = min(near, default=(NEAR + 1, ""))
        if best[0] > NEAR:
            return None
        self._found[exact] = best[1]
        while len(self._found) > _KEPT:
            self._found.popitem(last=False)
        return best[1]

    def _learnt(self) -> tuple[_Mark, ...]:
        """All marks, those of what was served since the last time too."""
        marks = self._marks
        new = [_mark_of(fact) for fact in self._ledger.of("picture")[len(marks) :]]
        if new:
            self._marks = marks = (*marks, *new)
        return marks


def _mark_of(fact: Fact) -> _Mark:
    fingerprint = bytes.fromhex(fact["fingerprint"])
    return _Mark(fact["signature"], fingerprint, _mean(fingerprint))


def _mean(mark: bytes) -> tuple[float, float, float]:
    cells = len(mark) / 3
    return sum(mark[0::3]) / cells, sum(mark[1::3]) / cells, sum(mark[2::3]) / cells
