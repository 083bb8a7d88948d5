"""Hard limits of money, for a run and for a day: set aside before a call, settled after it."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import date

from typing_extensions import override

from pinagent_desktop.domain.run import Cost
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Spending

_SMALL = 1e-12


class Purse(ABC):
    """A limit that calls share which are under way at the same time."""

    def __init__(self) -> None:
        self._set_aside = 0.0
        self._under_way = 0
        self._turn = asyncio.Lock()
        self._settled = asyncio.Event()

    async def set_aside(self, usd: float, *, kept_back: float = 0.0, waits: bool = True) -> bool:
        """Set money aside for one call; ``False`` when the limit would be passed.

        Args:
            usd: Most that the call may cost.
            kept_back: What has to be left for others after it.
            waits: Whether to wait for what calls under way give back, for they cost less than was
                set aside for them: else the last pictures would be refused beside money enough.
        """
        while True:
            async with self._turn:
                if usd + kept_back <= await self._left() - self._set_aside + _SMALL:
                    self._set_aside += usd
                    self._under_way += 1
                    return True
            if not waits or not self._under_way:
                return False
            self._settled.clear()
            await self._settled.wait()

    async def settle(self, set_aside: float, paid: Cost) -> None:
        """Replace money set aside by what was paid."""
        async with self._turn:
            try:
                await self._pay(paid)
            finally:
                self._under_way = max(0, self._under_way - 1)
                self._set_aside = max(0.0, self._set_aside - set_aside)
                self._settled.set()

    @abstractmethod
    async def _left(self) -> float:
        """Return what is not paid yet, in US dollars."""

    @abstractmethod
    async def _pay(self, paid: Cost) -> None:
        """Take off what was paid."""


class Budget(Purse):
    """The money of a run.

    Args:
        limit: Most of it, in US dollars.
        spent: What its earlier starts have cost.
    """

    def __init__(self, limit: float, spent: Cost) -> None:
        super().__init__()
        self._limit = limit
        self._spent = spent.usd or 0.0

    def count(self, paid: Cost) -> None:
        """Take off what earlier work paid for and could not count."""
        self._spent += paid.usd or 0.0

    @override
    async def _left(self) -> float:
        return self._limit - self._spent

    @override
    async def _pay(self, paid: Cost) -> None:
        self.count(paid)


class DayPurse(Purse):
    """The money of a day, shared by every run; what was paid is kept, so it outlives a kill.

    The day is the calendar's, by this computer's clock.
    """

    def __init__(self, spending: Spending, clock: Clock, limit: Callable[[], float]) -> None:
        """Begin with what the store knows of today.

        Args:
            spending: Where payments are kept.
            clock: Says which day it is.
            limit: Most of a day in US dollars, as the person has it set now.
        """
        super().__init__()
        self._spending = spending
        self._clock = clock
        self._limit = limit

    @property
    def limit(self) -> float:
        """Most of a day, in US dollars."""
        return self._limit()

    @override
    async def _left(self) -> float:
        return self._limit() - ((await self._spending.of_day(self._today())).usd or 0.0)

    @override
    async def _pay(self, paid: Cost) -> None:
        # A call whose price is not known costs nothing here: else no other would be counted.
        if paid.calls:
            await self._spending.add(self._today(), paid.with_(usd=paid.usd or 0.0))

    def _today(self) -> date:
        return self._clock.now().astimezone().date()
