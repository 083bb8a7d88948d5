"""Near-duplicates within a prompt: stacked under the first one and graded once."""

import asyncio
from collections.abc import Iterable

from pinagent_desktop.application.grading import Graded
from pinagent_desktop.domain.pin import Pin

NEAR = 4
"""Bits of 64 that may differ: re-encoded twins are at most 2 apart, others rarely under 5."""


class Duplicates:
    """Who was here first, by the 64-bit difference hash of the picture.

    Args:
        known: What the prompt had before, with pictures that are still here.
    """

    def __init__(self, known: Iterable[Pin]) -> None:
        self._hashes: dict[str, int] = {}
        self._answers: dict[str, asyncio.Future[Graded]] = {}
        self._known: dict[str, Pin] = {}
        for pin in known:
            if pin.metadata.phash and pin.duplicate_of is None and pin.grades is not None:
                self._hashes[pin.id] = int(pin.metadata.phash, 16)
                self._known[pin.id] = pin

    def known(self, pin_id: str) -> Pin | None:
        """Return a pin that was graded before; ``None`` for one whose turn is now.

        Its grades are not handed on: another model, or other points, may have given them.
        """
        return self._known.get(pin_id)

    def claim(self, pin: Pin) -> str | None:
        """Return the pin whose picture this one repeats, or take the place of the first."""
        if not pin.metadata.phash:
            return None
        value = int(pin.metadata.phash, 16)
        for other, hash_ in self._hashes.items():
            if other != pin.id and (hash_ ^ value).bit_count() <= NEAR:
                return other
        self._hashes[pin.id] = value
        self._answer_slot(pin.id)
        return None

    def answer(self, pin_id: str, graded: Graded) -> None:
        """Hand the first one's answer to those that wait for it."""
        slot = self._answer_slot(pin_id)
        if not slot.done():
            slot.set_result(graded)

    async def answer_of(self, pin_id: str) -> Graded:
        """Return the first one's answer as soon as it is there."""
        return await asyncio.shield(self._answer_slot(pin_id))

    def _answer_slot(self, pin_id: str) -> "asyncio.Future[Graded]":
        if pin_id not in self._answers:
            self._answers[pin_id] = asyncio.get_running_loop().create_future()
        return self._answers[pin_id]
