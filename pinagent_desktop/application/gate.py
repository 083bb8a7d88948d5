"""Where a run stands still: paused by the person, or waiting for its pace."""

import asyncio
from datetime import datetime

from pinagent_desktop.application.events import RunPaused, WaitStarted
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.run import RunStatus


class WokenError(Exception):
    """The computer slept, or the app was stopped and let go on.

    Args:
        seconds: For how long.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"slept for {seconds:.0f} s")
        self.seconds = seconds


class Gate:
    """Opened and closed by the person; passed before every step."""

    def __init__(self, record: RunRecord) -> None:
        self._record = record
        self._open = asyncio.Event()
        self._open.set()
        self._asleep = record.clock.asleep()

    async def pause(self) -> None:
        """Let the step at hand end, then stand still."""
        await self._move(paused=True)

    async def resume(self) -> None:
        """Go on."""
        await self._move(paused=False)

    async def opened(self) -> None:
        """Return at once when open, else when the person lets the run go on."""
        await self._open.wait()

    async def passed(self) -> None:
        """Stand before a step in the browser: as ``opened``, and not straight after a sleep.

        Raises:
            WokenError: The computer slept; nothing of before may be taken for granted.
        """
        await self.opened()
        if (seconds := self.slept()) > 0:
            raise WokenError(seconds)

    def slept(self) -> float:
        """Return for how many seconds nothing ran since this was last asked."""
        before, self._asleep = self._asleep, self._record.clock.asleep()
        return self._asleep - before

    async def wait_for(self, seconds: float, until: datetime, why: str) -> None:
        """Announce a wait and wait; a pause holds afterwards too."""
        self._record.publish(
            WaitStarted(
                time=self._record.clock.now(),
                session_id=self._record.run.id,
                until=until,
                why=why,
            )
        )
        await self._record.clock.sleep(seconds)
        await self.passed()

    async def _move(self, *, paused: bool) -> None:
        if self._open.is_set() is not paused:
            return
        if paused:
            self._open.clear()
        async with self._record.transaction():
            self._record.change(status=RunStatus.PAUSED if paused else RunStatus.RUNNING)
        self._record.publish(
            RunPaused(time=self._record.clock.now(), session_id=self._record.run.id, paused=paused)
        )
        if not paused:
            self._open.set()
