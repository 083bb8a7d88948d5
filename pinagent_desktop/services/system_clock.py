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


class SystemClock(Clock):
    """Real time."""

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
    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))

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
