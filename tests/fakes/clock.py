"""Time that moves only when somebody waits."""

import asyncio
from datetime import UTC, datetime, timedelta

from typing_extensions import override

from pinagent_desktop.ports.clock import Boot, Clock

START = datetime(2026, 11, 24, 13, 5, tzinfo=UTC)


class FakeClock(Clock):
    """Waiting takes no real time; short waits of background tasks give way to the others."""

    def __init__(self, start: datetime = START) -> None:
        self._start = start
        self._passed = 0.0
        self._boot = "first"
        self._booted_at = -1000.0
        self.slept: list[float] = []
        self._slept = 0.0

    @override
    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._passed)

    @override
    def monotonic(self) -> float:
        return 1000.0 + self._passed

    @override
    def boot(self) -> Boot:
        return Boot(self._boot, self._passed - self._booted_at)

    def restart(self, name: str) -> None:
        """Start the computer anew."""
        self._boot, self._booted_at = name, self._passed

    def set(self, seconds: float) -> None:
        """Let a person set the wall clock, forward or back."""
        self._start += timedelta(seconds=seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._passed += seconds

    def stop(self, seconds: float) -> None:
        """Let the computer sleep."""
        self._passed += seconds
        self._slept += seconds

    @override
    def asleep(self) -> float:
        return self._slept

    @override
    async def sleep(self, seconds: float) -> None:
        task = asyncio.current_task()
        if task is not None and task.get_name() in {"lease", "live picture"}:
            # Background beats: they must not move the clock while the work itself stands still.
            await asyncio.Event().wait()
        self.slept.append(seconds)
        self._passed += seconds
        await asyncio.sleep(0)
