"""The pictures on disk: held to the room that the person gives them, and cleared of leftovers."""

import logging
from collections.abc import Callable

from pinagent_desktop.application.named_references import ALL, named_files
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.reference import REFERENCES_FOLDER
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.pictures import KeptPictures
from pinagent_desktop.ports.storage import Store

logger = logging.getLogger(__name__)

FIRST_LOOK_SECONDS = 20.0
"""Counting files can wait until the window is up."""
LOOK_SECONDS = 600.0
LEFT_BEHIND_SECONDS = 7 * 86_400.0
"""A reference picture that nothing names may be in a form now, or in a copy of the data."""
UNFINISHED_SECONDS = 3600.0
ROOM_LEFT = 0.9
"""Share of the room that is kept to once it is passed, so that it is not passed again at once."""
GIGABYTE = 10**9
_AT_ONCE = 20


class PictureCare:
    """Looks after the files of all pictures."""

    def __init__(
        self, store: Store, shelf: KeptPictures, clock: Clock, gigabytes: Callable[[], int]
    ) -> None:
        """Look at nothing yet.

        Args:
            store: Knows the pins.
            shelf: Has the files.
            clock: Says when to look again.
            gigabytes: Most that pictures may take on the disk, as the person has it set now.
        """
        self._store = store
        self._shelf = shelf
        self._clock = clock
        self._gigabytes = gigabytes

    async def go_on(self) -> None:
        """Look at the files now and then, until it is cancelled."""
        await self._clock.sleep(FIRST_LOOK_SECONDS)
        while True:
            try:
                await self.tidy()
                await self.keep_within()
            except PinAgentError as error:
                # Pictures that stay too long hurt nobody; a full disk is told by the work itself.
                logger.warning("The pictures were not looked after: %s", error.detail)
            await self._clock.sleep(LOOK_SECONDS)

    async def tidy(self) -> None:
        """Remove reference pictures that no prompt and no run names, and half written files.

        Raises:
            StorageError: One cannot be removed.
        """
        await self._shelf.remove_unfinished(UNFINISHED_SECONDS)
        old = await self._shelf.older_than(REFERENCES_FOLDER, LEFT_BEHIND_SECONDS)
        if old:
            named = await named_files(self._store)
            await self._shelf.remove_files([file for file in old if file not in named])

    async def keep_within(self) -> int:
        """Let the oldest large pictures go where there are too many; return the bytes freed.

        Their thumbnails stay, so every pin is still seen, and a large picture is fetched again
        when it is to be judged again. What could not be fetched again never goes.

        Raises:
            StorageError: The files cannot be counted, or one cannot be removed.
        """
        room = self._gigabytes() * GIGABYTE
        used = await self._shelf.bytes_used()
        if used <= room:
            return 0
        wanted, freed = used - int(room * ROOM_LEFT), 0
        for prompt in reversed(await self._store.prompts.newest(ALL)):
            pins = sorted(await self._store.pins.of_prompt(prompt.id), key=_age)
            files = [pin.picture_file for pin in pins if pin.picture_file and pin.image_url]
            for start in range(0, len(files), _AT_ONCE):
                freed += await self._shelf.remove_large(files[start : start + _AT_ONCE])
                if freed >= wanted:
                    return freed
        logger.info("pictures take %d MB more than they may", (wanted - freed) // 10**6)
        return freed


def _age(pin: Pin) -> str:
    return pin.metadata.collected_at.isoformat()
