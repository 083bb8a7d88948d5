"""The computer's own clock, waiting on asyncio."""

import asyncio
import time
from datetime import UTC, datetime

from typing_extensions import override

from pinagent_desktop.ports.clock import Clock


class SystemClock(Clock):
    """Real time."""

    @override
    def now(self) -> datetime:
        return datetime.now(UTC)

    @override
    def monotonic(self) -> float:
        return time.monotonic()

    @override
    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds))
