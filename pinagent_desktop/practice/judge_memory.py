"""Which of the pictures served is the one in front of the judge."""

import collections
import hashlib

from pinagent_desktop.practice.ledger import Ledger
from pinagent_desktop.practice.pictures.fingerprint import distance

NEAR = 6.0
"""Re-encoded pictures stay below about 3; different ones are rarely below 8."""

_KEPT = 4096


class PictureMemory:
    """Finds the served picture nearest to a given one.

    May be asked from several threads at once: it only reads the ledger and replaces whole values.
    """

    def __init__(self, ledger: Ledger) -> None:
        """Know what the ledger says was served."""
        self._ledger = ledger
        self._marks: dict[str, tuple[bytes, tuple[float, float, float]]] = {}
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
        self._learn()
        mean = _mean(mark)
        # Means differ by no more than the fingerprints do, so most candidates fall away cheaply.
        near = [
            (distance(mark, known), signature)
            for signature, (known, its_mean) in list(self._marks.items())
            if max(abs(a - b) for a, b in zip(mean, its_mean, strict=True)) <= NEAR * 3
        ]
        best = min(near, default=(NEAR + 1, ""))
        if best[0] > NEAR:
            return None
        self._found[exact] = best[1]
        while len(self._found) > _KEPT:
            self._found.popitem(last=False)
        return best[1]

    def _learn(self) -> None:
        facts = self._ledger.of("picture")
        for fact in facts[len(self._marks) :]:
            mark = bytes.fromhex(fact["fingerprint"])
            self._marks[fact["signature"]] = (mark, _mean(mark))


def _mean(mark: bytes) -> tuple[float, float, float]:
    cells = len(mark) / 3
    return sum(mark[0::3]) / cells, sum(mark[1::3]) / cells, sum(mark[2::3]) / cells
