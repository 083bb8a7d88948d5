"""Our picture files on disk, for those who take them away."""

import asyncio
import contextlib
from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.disk_errors import storage_error
from pinagent_desktop.ports.pictures import PictureRemover
from pinagent_desktop.services.pictures.layout import names_of, path_inside


class PictureFiles(PictureRemover):
    """Removes pictures below one folder of the home.

    Args:
        root: Folder of all pictures.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    @override
    async def remove_files(self, files: Sequence[str]) -> None:
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, self._remove, tuple(files))

    def _remove(self, files: Sequence[str]) -> None:
        folders = set()
        try:
            for file in files:
                path = path_inside(self._root, file)
                for name in names_of(path.name):
                    path.with_name(name).unlink(missing_ok=True)
                folders.add(path.parent)
        except OSError as error:
            raise storage_error(error, "The pictures cannot be removed") from error
        for folder in folders - {self._root.resolve()}:
            # A folder that still holds another run's pictures stays.
            with contextlib.suppress(OSError):
                folder.rmdir()
