"""Pictures for the run: down the ladder, checked by the worker, kept as our own files."""

import errno
import re
from collections import OrderedDict
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.errors import DiskFull, StorageError, StoreReadOnly
from pinagent_desktop.domain.pin import PictureSize, PinDraft
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.pictures import Picture, PictureFailure, PictureSource
from pinagent_desktop.services.pictures.fetch import FetchFailed, PictureDownload
from pinagent_desktop.services.pictures.ladder import ladder
from pinagent_desktop.services.pictures.layout import path_inside
from pinagent_desktop.services.pictures.worker_client import PictureRefused, PictureWorker

TRIES_A_RUNG = 2
PAUSE_SECONDS = 0.5
JUDGE_PICTURES_HELD = 256
"""Of about 25 kB each: those that wait for the judge. What falls out is made again."""
_FOLDER = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")


class _RungFailed(Exception):
    """One address gave no picture."""

    def __init__(self, detail: str, *, again: bool) -> None:
        super().__init__(detail)
        self.again = again


class CachedPictures(PictureSource):
    """Keeps pictures below one folder of the home.

    Args:
        root: Folder of all pictures; ``picture_file`` is relative to it.
        download: Gets the bytes.
        worker: Opens them.
        clock: Waits before a second try.
    """

    def __init__(
        self, root: Path, download: PictureDownload, worker: PictureWorker, clock: Clock
    ) -> None:
        self._root = root
        self._download = download
        self._worker = worker
        self._clock = clock
        self._for_judge: OrderedDict[str, bytes] = OrderedDict()

    @override
    async def fetch(self, draft: PinDraft, folder: str) -> Picture | PictureFailure:
        self._made(folder)
        detail = "The pin has no picture address"
        for rung in ladder(draft):
            try:
                return await self._rung(rung, folder)
            except _RungFailed as failed:
                detail = str(failed)
        return PictureFailure(detail)

    @override
    async def for_judge(self, picture_file: str) -> bytes:
        path = path_inside(self._root, picture_file)
        held = self._for_judge.pop(picture_file, None)
        if held is not None:
            return held
        try:
            return await self._worker.fit(path)
        except PictureRefused as refused:
            # Our own file cannot be opened any more: as good as gone.
            raise FileNotFoundError(picture_file) from refused

    @override
    async def close(self) -> None:
        await self._download.close()
        await self._worker.close()

    async def _rung(self, rung: PictureSize, folder: str) -> Picture:
        for again in range(TRIES_A_RUNG - 1, -1, -1):
            try:
                return await self._attempt(rung, folder)
            except _RungFailed as failed:
                if not (failed.again and again):
                    raise
                await self._clock.sleep(PAUSE_SECONDS)
        raise AssertionError("the last try returns or raises")

    async def _attempt(self, rung: PictureSize, folder: str) -> Picture:
        try:
            data = await self._download.get(rung.url)
            kept = await self._worker.keep(self._checked(folder), data)
        except FetchFailed as failed:
            raise _RungFailed(str(failed), again=failed.again) from failed
        except PictureRefused as refused:
            raise _RungFailed(str(refused), again=refused.truncated) from refused
        file = f"{folder}/{kept.found['file']}"
        self._hold(file, kept.for_judge)
        return Picture.model_validate({**kept.found, "file": file, "source": rung})

    def _hold(self, file: str, for_judge: bytes) -> None:
        self._for_judge[file] = for_judge
        while len(self._for_judge) > JUDGE_PICTURES_HELD:
            self._for_judge.popitem(last=False)

    def _made(self, folder: str) -> None:
        path = self._checked(folder)
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            kinds = {
                errno.ENOSPC: DiskFull,
                errno.EROFS: StoreReadOnly,
                errno.EACCES: StoreReadOnly,
            }
            kind = kinds.get(error.errno or 0, StorageError)
            raise kind("The pictures' folder cannot be made", error=error.errno) from error

    def _checked(self, folder: str) -> Path:
        if not _FOLDER.fullmatch(folder):
            raise StorageError("Not a name of a pictures' folder", folder=folder)
        return self._root / folder
