"""How many calls may be under way: few at first, fewer after trouble, more while all is well."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

FIRST = 2
_GROWTH = 0.2
# A server that takes this much longer than at its best is busy enough: more calls would only wait.
_BUSY_FACTOR, _BUSY_SECONDS = 2.0, 0.5


class AdaptiveSlots:
    """Doubles until the first trouble; then additive increase, multiplicative decrease.

    Args:
        most: The most that may ever be under way.
        first: How many at the beginning.
    """

    def __init__(self, most: int, first: int = FIRST) -> None:
        self._most = float(most)
        self._limit = float(min(first, most))
        self._taken = 0
        self._cuts = 0
        self._best: float | None = None
        self._freed = asyncio.Condition()

    @property
    def limit(self) -> int:
        """How many may be under way now."""
        return max(1, int(self._limit))

    @asynccontextmanager
    async def one(self) -> AsyncIterator[int]:
        """Wait for a slot and hold it; yields what ``shrink`` wants to know."""
        async with self._freed:
            await self._freed.wait_for(lambda: self._taken < self.limit)
            self._taken += 1
        try:
            yield self._cuts
        finally:
            self._taken -= 1
            await self._tell()

    def grow(self, seconds: float) -> None:
        """One call went well.

        Args:
            seconds: How long it took; a server that computes one answer after the other takes
                longer the more it is asked, and gets no more at once.
        """
        self._best = seconds if self._best is None else min(self._best, seconds)
        if seconds <= self._best * _BUSY_FACTOR + _BUSY_SECONDS:
            step = _GROWTH if self._cuts else 1.0
            self._limit = min(self._most, self._limit + step)

    def shrink(self, cuts_at_start: int) -> bool:
        """A call met trouble.

        Returns:
            Whether that is news: calls that began before the last cut do not cut again.
        """
        if cuts_at_start != self._cuts:
            return False
        self._limit = max(1.0, self._limit / 2)
        self._cuts += 1
        return True

    async def _tell(self) -> None:
        async with self._freed:
            self._freed.notify_all()
