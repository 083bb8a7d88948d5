"""A full disk in mid-run: told once, waited for, gone on with where it stood."""

import logging

from pinagent_desktop.application.events import WaitStarted
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.errors import DiskFull
from pinagent_desktop.domain.limits import ROOM_NEEDED_BYTES
from pinagent_desktop.ports.home import HomeRoom

logger = logging.getLogger(__name__)

LOOK_EVERY_SECONDS = 2.0
WHY = (
    f"Disk full: free {ROOM_NEEDED_BYTES // 10**6} MB, and the run goes on by itself. "
    "Everything so far is kept."
)


class DiskRoom:
    """Waits until there is room again."""

    def __init__(self, room: HomeRoom, record: RunRecord, wait_seconds: float) -> None:
        """Wait for nothing yet.

        Args:
            room: The disk of the data folder.
            record: The run that is told of.
            wait_seconds: How long a person may take; 0 = nobody is there to free anything.
        """
        self._room = room
        self._record = record
        self._wait_seconds = wait_seconds

    async def wait(self, full: DiskFull) -> None:
        """Return when the run may go on.

        Raises:
            DiskFull: Nobody made room, or it is not room that is missing (a quota).
        """
        if self._wait_seconds <= 0 or await self._is_enough():
            raise full
        record = self._record
        logger.warning("The disk is full (%s); waiting for room", full.detail)
        now, clock = record.clock.now(), record.clock
        record.publish(WaitStarted(time=now, session_id=record.run.id, until=None, why=WHY))
        deadline = clock.monotonic() + self._wait_seconds
        while not await self._is_enough():
            if clock.monotonic() > deadline:
                raise full
            await clock.sleep(LOOK_EVERY_SECONDS)

    async def _is_enough(self) -> bool:
        return await self._room.free_bytes() >= ROOM_NEEDED_BYTES
