"""How many calls may be under way: fewer after trouble, slowly more while all is well."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_GROWTH = 0.2


class AdaptiveSlots:
    """Additive increase, multiplicative decrease, as TCP does it.

    Args:
        most: The most that may ever be under way.
    """

    def __init__(self, most: int) -> None:
        self._most = float(most)
        self._limit = float(most)
        self._taken = 0
        self._cuts = 0
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

    def grow(self) -> None:
        """One call went well."""
        self._limit = min(self._most, self._limit + _GROWTH)

    def shrink(self, cuts_at_start: int) -> None:
        """A call met trouble; calls that began before the last cut do not cut again."""
        if cuts_at_start == self._cuts:
            self._limit = max(1.0, self._limit / 2)
            self._cuts += 1

    async def _tell(self) -> None:
        async with self._freed:
            self._freed.notify_all()
