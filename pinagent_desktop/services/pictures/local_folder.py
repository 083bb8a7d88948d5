"""Pictures from a folder of the person, opened by the picture worker like any stranger's."""

import asyncio
import errno
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.disk_errors import storage_error
from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.pin import PictureSize
from pinagent_desktop.ports.importing import PictureFolder
from pinagent_desktop.ports.pictures import Picture, PictureFailure
from pinagent_desktop.services.pictures.worker_client import PictureRefused, PictureWorker

ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp"})
LARGEST_BYTES = 64 * 1024 * 1024


class LocalPictures(PictureFolder):
    """Reads files as they are and hands their bytes to the worker.

    Args:
        root: Folder of all our pictures.
        worker: Checks them and makes our own files.
    """

    def __init__(self, root: Path, worker: PictureWorker) -> None:
        self._root = root
        self._worker = worker

    @override
    def list(self, folder: Path) -> Sequence[Path]:
        def refused(error: OSError) -> None:
            raise UsageError(f"{folder.name} cannot be opened: {error.strerror}") from error

        found: list[Path] = []
        for place, folders, names in os.walk(folder, onerror=refused):
            # What begins with a dot is hidden from the person, too.
            folders[:] = [name for name in folders if not name.startswith(".")]
            files = (Path(place, name) for name in names if not name.startswith("."))
            found += [file for file in files if file.suffix.casefold() in ENDINGS]
        return sorted(found, key=lambda file: str(file).casefold())

    @override
    async def keep(self, file: Path, folder: str) -> Picture | PictureFailure:
        place = self._root / folder
        await asyncio.to_thread(_made, place)
        try:
            kept = await self._worker.keep(place, await asyncio.to_thread(_bytes, file))
        except OSError as error:
            return PictureFailure(f"it cannot be opened: {error.strerror}")
        except PictureRefused as error:
            return PictureFailure(str(error))
        own = f"{folder}/{kept.found['file']}"
        return Picture.model_validate({**kept.found, "file": own, "source": PictureSize(url="")})

    @override
    async def close(self) -> None:
        await self._worker.close()


def _made(place: Path) -> None:
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise storage_error(error, "The pictures' folder cannot be made") from error


def _bytes(file: Path) -> bytes:
    if not stat.S_ISREG(file.stat().st_mode):
        # A pipe would never end to be read, and a device never to be longer.
        raise OSError(errno.EINVAL, "it is no ordinary file")
    with file.open("rb") as opened:
        content = opened.read(LARGEST_BYTES + 1)
    if len(content) > LARGEST_BYTES:
        raise OSError(errno.EFBIG, "it is larger than 64 MB")
    return content
