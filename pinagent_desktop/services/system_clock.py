"""The computer's own clock, waiting on asyncio."""

import asyncio
import time
import uuid
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.ports.clock import Boot, Clock

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


_BEAT_SECONDS = 5.0
SLEEP_SECONDS = 120.0
"""A program that did not run for so long has slept."""


class SystemClock(Clock):
    """Real time.

    Args:
        sleep_seconds: From when on a standstill counts as a sleep.
    """

    def __init__(self, sleep_seconds: float = SLEEP_SECONDS) -> None:
        self._sleep_seconds = sleep_seconds
        self._asleep = 0.0
        self._beaten: float | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._next: asyncio.TimerHandle | None = None

    @override
    def now(self) -> datetime:
        return datetime.now(UTC)

    @override
    def monotonic(self) -> float:
        return time.monotonic()

    @override
    def boot(self) -> Boot:
        return Boot(self._boot_name, _seconds_since_boot())

    @override
    def asleep(self) -> float:
        self._beat()
        return self._asleep

    @override
    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))

    def _beat(self) -> None:
        """Look how late this is: on time while the program runs, late after it did not."""
        loop, now = asyncio.get_running_loop(), _seconds_since_boot()
        if self._next is not None:
            self._next.cancel()
        if self._beaten is not None and loop is self._loop:
            late = now - self._beaten - _BEAT_SECONDS
            self._asleep += late if late >= self._sleep_seconds else 0.0
        self._loop, self._beaten = loop, now
        self._next = loop.call_later(_BEAT_SECONDS, self._beat)

    @cached_property
    def _boot_name(self) -> str:
        try:
            return _BOOT_ID.read_text("ascii").strip()
        except OSError:
            # Elsewhere the system has no such name: this start of the app stands in for it.
            return uuid.uuid4().hex


def _seconds_since_boot() -> float:
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
