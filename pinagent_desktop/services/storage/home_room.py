"""The room on the disk below the home."""

import asyncio
import shutil
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.ports.home import HomeRoom
from pinagent_desktop.services.storage.errors import translated


class RoomOfHome(HomeRoom):
    """Asks the file system."""

    def __init__(self, home: Path) -> None:
        self._home = home

    @override
    async def free_bytes(self) -> int:
        try:
            return (await asyncio.to_thread(shutil.disk_usage, self._home)).free
        except OSError as error:
            raise translated(error) from error
