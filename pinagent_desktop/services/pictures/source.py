"""Pictures for the run: down the ladder, checked by the worker, kept as our own files."""

import re
from collections import OrderedDict
from contextlib import AbstractAsyncContextManager, nullcontext
from pathlib import Path
from typing import TypeVar

from typing_extensions import override

from pinagent_desktop.domain.disk_errors import storage_error
from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.pin import PictureSize, PinDraft
from pinagent_desktop.domain.reference import REFERENCE_SIDE
from pinagent_desktop.ports.pictures import Picture, PictureFailure, PictureSource
from pinagent_desktop.services.pictures.fetch import FetchFailed, PictureDownload
from pinagent_desktop.services.pictures.ladder import ladder
from pinagent_desktop.services.pictures.layout import JUDGE_SIDE, names_of, path_inside
from pinagent_desktop.services.pictures.worker_client import PictureRefused, PictureWorker

TRIES_A_RUNG = 2
PAUSE_SECONDS = 0.5
HELD = 256
"""Pictures that are remembered, with what the judge gets of them: about 25 kB each."""
_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_FOLDER = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")


class _RungFailed(Exception):
    """One address gave no picture."""

    def __init__(self, detail: str, *, again: bool) -> None:
        super().__init__(detail)
        self.again = again


class CachedPictures(PictureSource):
    """Keeps pictures below one folder of the home.

    The newest are remembered: warm-up and the feed show the same pins, and what was fetched a
    moment ago need not be fetched, opened and made smaller again.

    Args:
        root: Folder of all pictures; ``picture_file`` is relative to it.
        download: Gets the bytes.
        worker: Opens them.
        clock: Waits before a second try.
    """

    def __init__(
        self,
        root: Path,
        download: PictureDownload,
        worker: PictureWorker,
        a_second: float | None = None,
    ) -> None:
        """Take note of where pictures go and come from.

        Args:
            root: Folder of all pictures.
            download: Gets the bytes.
            worker: Checks them.
            a_second: How many may be asked for in a second; as many as come if not given.
        """
        self._root = root
        self._download = download
        self._worker = worker
        # Loads its library when asked for: nothing of it belongs to the start of the app.
        self._evenly = nullcontext() if a_second is None else _even_pace(a_second)
        self._fetched: OrderedDict[tuple[str, ...], Picture] = OrderedDict()
        self._for_judge: OrderedDict[str, bytes] = OrderedDict()

    @override
    async def fetch(self, draft: PinDraft, folder: str) -> Picture | PictureFailure:
        self._made(folder)
        rungs = ladder(draft)
        key = (folder, *(rung.url for rung in rungs))
        earlier = self._fetched.get(key)
        if earlier is not None and self._has_files(earlier):
            return earlier
        detail = "The pin has no picture address"
        for rung in rungs:
            try:
                picture = await self._rung(rung, folder)
            except _RungFailed as failed:
                detail = str(failed)
            else:
                _hold(self._fetched, key, picture)
                return picture
        return PictureFailure(detail)

    @override
    def has(self, picture_file: str) -> bool:
        try:
            return path_inside(self._root, picture_file).is_file()
        except FileNotFoundError:  # it leads out of the folder
            return False

    @override
    async def for_judge(self, picture_file: str) -> bytes:
        path = path_inside(self._root, picture_file)
        held = self._for_judge.get(picture_file)
        if held is not None and path.is_file():
            return held
        return await self._fitted(path, JUDGE_SIDE)

    @override
    async def for_reference(self, picture_file: str) -> bytes:
        return await self._fitted(path_inside(self._root, picture_file), REFERENCE_SIDE)

    @override
    async def close(self) -> None:
        await self._download.close()
        await self._worker.close()

    async def _fitted(self, path: Path, side: int) -> bytes:
        try:
            return await self._worker.fit(path, side)
        except PictureRefused as refused:
            # Our own file cannot be opened any more: as good as gone.
            raise FileNotFoundError(path.name) from refused

    async def _rung(self, rung: PictureSize, folder: str) -> Picture:
        import stamina

        tries = stamina.AsyncRetryingCaller(
            attempts=TRIES_A_RUNG, timeout=None, wait_initial=PAUSE_SECONDS, wait_jitter=0.2
        )
        return await tries(_may_pass, self._attempt, rung, folder)

    async def _attempt(self, rung: PictureSize, folder: str) -> Picture:
        try:
            async with self._evenly:
                pass  # a place in the row; how long the picture takes is another matter
            data = await self._download.get(rung.url)
            kept = await self._worker.keep(self._checked(folder), data)
        except FetchFailed as failed:
            raise _RungFailed(str(failed), again=failed.again) from failed
        except PictureRefused as refused:
            raise _RungFailed(str(refused), again=refused.truncated) from refused
        file = f"{folder}/{kept.found['file']}"
        _hold(self._for_judge, file, kept.for_judge)
        return Picture.model_validate({**kept.found, "file": file, "source": rung})

    def _has_files(self, picture: Picture) -> bool:
        path = self._root / picture.file
        return all(path.with_name(name).is_file() for name in names_of(path.name))

    def _made(self, folder: str) -> None:
        path = self._checked(folder)
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(error, "The pictures' folder cannot be made") from error

    def _checked(self, folder: str) -> Path:
        if not _FOLDER.fullmatch(folder):
            raise StorageError("Not a name of a pictures' folder", folder=folder)
        return self._root / folder


def _even_pace(a_second: float) -> AbstractAsyncContextManager[None]:
    from aiolimiter import AsyncLimiter

    return AsyncLimiter(a_second, 1.0)


def _may_pass(failed: Exception) -> bool:
    return isinstance(failed, _RungFailed) and failed.again


def _hold(held: OrderedDict[_Key, _Value], key: _Key, value: _Value) -> None:
    held[key] = value
    held.move_to_end(key)
    while len(held) > HELD:
        held.popitem(last=False)
