"""Our picture files on disk, for those who count them and take them away."""

import asyncio
import contextlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from typing_extensions import override

from pinagent_desktop.domain.disk_errors import storage_error
from pinagent_desktop.ports.pictures import KeptPictures
from pinagent_desktop.services.pictures.layout import is_thumbnail, names_of, path_inside

_UNFINISHED = ".part"
_Found = TypeVar("_Found")


class PictureFiles(KeptPictures):
    """Pictures below one folder of the home.

    Args:
        root: Folder of all pictures; it need not be there.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    @override
    async def remove_files(self, files: Sequence[str]) -> None:
        await _beside(lambda: self._remove(files), "The pictures cannot be removed")

    @override
    async def missing(self, files: Sequence[str]) -> Sequence[str]:
        def looked() -> list[str]:
            return [one for one in files if not path_inside(self._root, one).is_file()]

        return await _beside(looked, "The pictures cannot be looked at")

    @override
    async def older_than(self, folder: str, seconds: float) -> Sequence[str]:
        def found() -> list[str]:
            return [
                f"{folder}/{entry.name}"
                for entry in _entries(self._root / folder)
                if entry.name.endswith(".jpg")
                and not is_thumbnail(entry.name)
                and _is_older(entry, seconds)
            ]

        return await _beside(found, "The pictures cannot be looked at")

    @override
    async def bytes_used(self) -> int:
        def counted() -> int:
            return sum(found.st_size for entry in self._all() if (found := _still_there(entry)))

        return await _beside(counted, "The pictures cannot be looked at")

    @override
    async def remove_large(self, files: Sequence[str]) -> int:
        def removed() -> int:
            freed = 0
            for file in files:
                path = path_inside(self._root, file)
                with contextlib.suppress(FileNotFoundError):  # it went before
                    size = path.stat().st_size
                    path.unlink()
                    freed += size
            return freed

        return await _beside(removed, "The pictures cannot be removed")

    @override
    async def remove_unfinished(self, seconds: float) -> None:
        def removed() -> None:
            for entry in self._all():
                if entry.name.endswith(_UNFINISHED) and _is_older(entry, seconds):
                    Path(entry.path).unlink(missing_ok=True)

        await _beside(removed, "The pictures cannot be removed")

    def _all(self) -> Iterator[os.DirEntry[str]]:
        """Yield every file of every folder; links are not followed."""
        for folder in _entries(self._root, folders=True):
            yield from _entries(Path(folder.path))

    def _remove(self, files: Sequence[str]) -> None:
        folders = set()
        for file in files:
            path = path_inside(self._root, file)
            for name in names_of(path.name):
                path.with_name(name).unlink(missing_ok=True)
            folders.add(path.parent)
        for folder in folders - {self._root.resolve()}:
            # A folder that still holds another run's pictures stays.
            with contextlib.suppress(OSError):
                folder.rmdir()


def _entries(folder: Path, *, folders: bool = False) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            for entry in found:
                is_wanted = entry.is_dir if folders else entry.is_file
                if is_wanted(follow_symlinks=False):
                    yield entry
    except FileNotFoundError:
        return  # removed meanwhile, or never made


def _is_older(entry: os.DirEntry[str], seconds: float) -> bool:
    found = _still_there(entry)
    return found is not None and found.st_mtime < time.time() - seconds


def _still_there(entry: os.DirEntry[str]) -> os.stat_result | None:
    """Look at a file that a run may have renamed or removed meanwhile."""
    try:
        return entry.stat(follow_symlinks=False)
    except FileNotFoundError:
        return None


async def _beside(work: Callable[[], _Found], what: str) -> _Found:
    """Work in a thread of its own.

    Raises:
        StorageError: The file system refuses.
    """
    try:
        return await asyncio.to_thread(work)
    except OSError as error:
        raise storage_error(error, what) from error
