"""Time as the application needs it: to read, and to wait."""

from datetime import datetime
from typing import NamedTuple, Protocol


class Boot(NamedTuple):
    """A start of the computer, and how long ago it was."""

    name: str
    """Differs from start to start; empty when the system does not tell."""
    seconds: float
    """Time asleep included."""


class Clock(Protocol):
    """Wall clock, monotonic clock and waiting, together so that tests can move all three."""

    def now(self) -> datetime:
        """Return the wall clock's time, aware, UTC."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        ...

    def boot(self) -> Boot:
        """Return the running start of the computer; no change of the wall clock touches it."""
        ...

    def asleep(self) -> float:
        """Return for how many seconds this program has not run, as far as that was noticed.

        The computer slept, or the program was stopped and let go on. Short stops do not count.
        """
        return 0.0

    async def sleep(self, seconds: float) -> None:
        """Wait; cancellable at any moment."""
        ...
