"""What pins have in common, as columns: stacks, publishers, problems, colours."""

import colorsys
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from pinagent_desktop.domain.picture_problem import Problem
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.ui.models.trait import DUPLICATES, Trait, TraitKind

_START: Final = 64
_BITS: Final = {str(problem): 1 << bit for bit, problem in enumerate(Problem)}
_ALIKE_BITS: Final = 16
"""Of 64. Half of them differ between two pictures that have nothing in common."""
_WORD: Final = (1 << 64) - 1
_GREY_BELOW: Final = 0.12
"""Colours with less saturation have no hue that anyone would name."""

Mask = npt.NDArray[np.bool_]


class PinTraits:
    """Grows at the end like the other columns; row numbers are theirs."""

    def __init__(self) -> None:
        self._size = 0
        self._copies = np.zeros(_START, dtype=np.bool_)
        self._problems = np.zeros(_START, dtype=np.int32)
        self._publishers = np.zeros(_START, dtype=np.int32)
        self._hues = np.full(_START, np.nan, dtype=np.float64)
        self._hashes = np.zeros(_START, dtype=np.uint64)
        self._is_hashed = np.zeros(_START, dtype=np.bool_)
        self._names = [""]
        self._codes = {"": 0}
        self._firsts: list[str] = []
        self._stacks: dict[str, list[int]] = {}
        self._counted: dict[Trait, int] | None = None

    @property
    def hues(self) -> npt.NDArray[np.float64]:
        """Place on the colour wheel, 0 to 1; greys from 1 (black) to 2 (white); NaN unknown."""
        return self._hues[: self._size]

    def write(self, row: int, pin: Pin) -> None:
        """Take the values of a pin; a row is new or written before, never left out."""
        self._counted = None
        is_new = row == self._size
        if is_new:
            self._size += 1
            self._firsts.append("")
            if self._size > len(self._copies):
                self._reserve()
        # One number into a column takes longer than all that is asked here, and a new row is
        # empty already: most of what opening a long wall takes is spared that way.
        problems = pin.problems
        if problems or not is_new:
            self._problems[row] = sum(_BITS.get(one, 0) for one in set(problems))
        publisher = pin.publisher
        if publisher or not is_new:
            self._publishers[row] = self._code(publisher)
        if pin.dominant_color or not is_new:
            self._hues[row] = hue(pin.dominant_color)
        fingerprint = pin.metadata.phash
        if fingerprint or not is_new:
            self._is_hashed[row] = bool(fingerprint)
            self._hashes[row] = int(fingerprint, 16) & _WORD if fingerprint else 0
        if pin.duplicate_of or not is_new:
            self._stack(row, pin.duplicate_of or "")

    def copies_of(self, pin_id: str) -> Sequence[int]:
        """Return the rows of the near-duplicates of a pin, by arrival."""
        return self._stacks.get(pin_id, ())

    def first_of(self, row: int) -> str:
        """Return the id of the pin that this one repeats; empty when it repeats none."""
        return self._firsts[row]

    def like(self, row: int) -> list[int]:
        """Return the rows of pictures that look like this one, the most alike first.

        Alike is what differs in few bits of the difference hash: the same shapes in the same
        places, near-duplicates first of all.
        """
        if not self._is_hashed[row]:
            return []
        bits = np.bitwise_count(self._hashes[: self._size] ^ self._hashes[row])
        near = self._is_hashed[: self._size] & (bits <= _ALIKE_BITS)
        near[row] = False
        rows = np.flatnonzero(near)
        found: list[int] = rows[np.argsort(bits[rows], kind="stable")].tolist()
        return found

    def publisher_of(self, row: int) -> str:
        """Return whose picture it is; empty when nobody knows."""
        return self._names[int(self._publishers[row])]

    def from_publisher(self, name: str) -> list[int]:
        """Return the rows of a publisher's pictures, by arrival."""
        rows: list[int] = np.flatnonzero(self.has(Trait(TraitKind.PUBLISHER, name))).tolist()
        return rows

    def has(self, trait: Trait, first: int = 0) -> Mask:
        """Return which pins from a row on have a trait; shape (n - first,)."""
        rows = slice(first, self._size)
        match trait.kind:
            case TraitKind.DUPLICATE:
                return self._copies[rows]
            case TraitKind.PROBLEM:
                seen: Mask = np.not_equal(self._problems[rows] & _BITS.get(trait.name, 0), 0)
                return seen
            case TraitKind.PUBLISHER:
                code = self._codes.get(trait.name, -1)
                theirs: Mask = np.equal(self._publishers[rows], code)
                return theirs

    def counts(self) -> dict[Trait, int]:
        """Return how many pins have each trait: duplicates, problems, then publishers by size.

        A trait that no pin has is left out. Counted once between two changes.
        """
        if self._counted is None:
            self._counted = self._count()
        return self._counted

    def _count(self) -> dict[Trait, int]:
        found = {DUPLICATES: int(np.count_nonzero(self._copies[: self._size]))}
        for problem in _BITS:
            trait = Trait(TraitKind.PROBLEM, problem)
            found[trait] = int(np.count_nonzero(self.has(trait)))
        sizes = np.bincount(self._publishers[: self._size], minlength=len(self._names))
        for code in np.argsort(-sizes, kind="stable").tolist():
            if code:
                found[Trait(TraitKind.PUBLISHER, self._names[code])] = int(sizes[code])
        return {trait: count for trait, count in found.items() if count}

    def _code(self, publisher: str) -> int:
        if publisher not in self._codes:
            self._codes[publisher] = len(self._names)
            self._names.append(publisher)
        return self._codes[publisher]

    def _stack(self, row: int, first: str) -> None:
        before = self._firsts[row]
        if before == first:
            return
        if before:
            self._stacks[before].remove(row)
        if first:
            self._stacks.setdefault(first, []).append(row)
        self._firsts[row] = first
        self._copies[row] = bool(first)

    def _reserve(self) -> None:
        room = len(self._copies)
        self._copies = np.concatenate((self._copies, np.zeros(room, dtype=np.bool_)))
        self._problems = np.concatenate((self._problems, np.zeros(room, dtype=np.int32)))
        self._publishers = np.concatenate((self._publishers, np.zeros(room, dtype=np.int32)))
        self._hues = np.concatenate((self._hues, np.full(room, np.nan)))
        self._hashes = np.concatenate((self._hashes, np.zeros(room, dtype=np.uint64)))
        self._is_hashed = np.concatenate((self._is_hashed, np.zeros(room, dtype=np.bool_)))


def hue(colour: str | None) -> float:
    """Return where a ``#rrggbb`` stands in an order by colour; NaN when it is none.

    Reds first, round the wheel to violet (0 to 1), then greys from dark to light (1 to 2).
    """
    digits = (colour or "").removeprefix("#")
    if len(digits) != 6 or any(one not in "0123456789abcdefABCDEF" for one in digits):  # noqa: PLR2004 - rrggbb
        return float("nan")
    red, green, blue = (int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4))
    place, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    return 1 + lightness if saturation < _GREY_BELOW else place
