"""Time as the application needs it: to read, and to wait."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Wall clock, monotonic clock and waiting, together so that tests can move all three."""

    def now(self) -> datetime:
        """Return the wall clock's time, aware, UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait; cancellable at any moment."""
        ...
