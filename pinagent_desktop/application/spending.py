"""The money of a day: what all runs together may spend on judging."""

from collections.abc import Callable
from datetime import date

from pinagent_desktop.domain.run import Cost
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Spending


class DayPurse:
    """A hard limit a day, shared by every run; what was paid is kept, so it outlives a kill.

    The day is the calendar's, by this computer's clock.
    """

    def __init__(self, spending: Spending, clock: Clock, limit: Callable[[], float]) -> None:
        """Begin with what the store knows of today.

        Args:
            spending: Where payments are kept.
            clock: Says which day it is.
            limit: Most of a day in US dollars, as the person has it set now.
        """
        self._spending = spending
        self._clock = clock
        self._limit = limit
        self._set_aside = 0.0

    @property
    def limit(self) -> float:
        """Most of a day, in US dollars."""
        return self._limit()

    async def set_aside(self, usd: float) -> bool:
        """Set money aside for one call; ``False`` when the day's limit would be passed."""
        spent = (await self._spending.of_day(self._today())).usd or 0.0
        if spent + self._set_aside + usd > self._limit() + 1e-12:
            return False
        self._set_aside += usd
        return True

    async def settle(self, set_aside: float, paid: Cost) -> None:
        """Replace money set aside by what was paid.

        A call whose price is not known costs nothing here: else no other would be counted.
        """
        try:
            if paid.calls:
                known = paid.with_(usd=paid.usd or 0.0)
                await self._spending.add(self._today(), known)
        finally:
            self._set_aside = max(0.0, self._set_aside - set_aside)

    def _today(self) -> date:
        return self._clock.now().astimezone().date()
