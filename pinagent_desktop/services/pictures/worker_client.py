"""The app's side of the picture worker: one request at a time, a new worker after a crash."""

import asyncio
import contextlib
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pinagent_desktop.domain.errors import DiskFull, StorageError, StoreReadOnly
from pinagent_desktop.services.pictures.frames import Frame, FrameError, encoded, receive_frame
from pinagent_desktop.services.pictures.layout import JUDGE_SIDE

logger = logging.getLogger(__name__)
SECONDS_A_PICTURE = 10.0
_STORAGE: Mapping[str, type[StorageError]] = {
    kind.code: kind for kind in (StorageError, DiskFull, StoreReadOnly)
}


class PictureRefused(Exception):
    """The worker could not make a picture of the bytes.

    Args:
        detail: In plain English.
        truncated: Whether it looks cut, so that fetching it once more makes sense.
    """

    def __init__(self, detail: str, *, truncated: bool = False) -> None:
        super().__init__(detail)
        self.truncated = truncated


@dataclass(frozen=True)
class KeptPicture:
    """What the worker made of the bytes."""

    found: Mapping[str, Any]
    """``file`` (a name in the folder), ``width``, ``height`` and more of the port's Picture."""
    for_judge: bytes = field(repr=False)
    """The JPEG that the judge gets, the same that :meth:`PictureWorker.fit` returns."""


class PictureWorker:
    """Hands pictures to a child process and takes its answers.

    Args:
        command: What starts this app as a child process (``--child pictures`` is added).
        seconds: How long one picture may take before its worker is ended.
    """

    def __init__(self, command: Sequence[str], seconds: float = SECONDS_A_PICTURE) -> None:
        self._command = (*command, "--child", "pictures")
        self._seconds = seconds
        self._process: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()

    async def keep(self, folder: Path, data: bytes) -> KeptPicture:
        """Check the bytes, write our own files into the folder and return what was found.

        The judge's JPEG comes along: asked for later it would wait behind other pictures.

        Raises:
            PictureRefused: No picture, too large, too slow, or the worker died of it.
            StorageError: The files cannot be written.
        """
        answer = await self._ask(Frame({"act": "keep", "folder": str(folder)}, data))
        return KeptPicture(answer.header, answer.payload)

    async def fit(self, file: Path, side: int = JUDGE_SIDE) -> bytes:
        """Return one of our files as the JPEG that the judge gets.

        Args:
            file: Where it lies.
            side: Pixels of the longer side at most.

        Raises:
            FileNotFoundError: It is gone.
            PictureRefused: It is damaged.
        """
        request = Frame({"act": "fit", "file": str(file), "side": side})
        return (await self._ask(request)).payload

    async def close(self) -> None:
        """End the worker."""
        async with self._turn:
            await self._end()

    async def _ask(self, request: Frame) -> Frame:
        async with self._turn:
            answer = await self._exchange(request)
        error, detail = answer.header.get("error"), str(answer.header.get("detail", ""))
        if error is None:
            return answer
        if error == "missing":
            raise FileNotFoundError(request.header.get("file", ""))
        if error in _STORAGE:
            raise _STORAGE[error](detail)
        raise PictureRefused(detail, truncated=error == "truncated")

    async def _exchange(self, request: Frame) -> Frame:
        """Send one request and wait for its answer; an answer that is left unread ends the worker.

        A worker that was interrupted in the middle would give this answer to the next request.
        """
        process = await self._running()
        try:
            async with asyncio.timeout(self._seconds):
                return await _sent(process, request)
        except TimeoutError:
            await self._end()
            raise PictureRefused("The picture took too long to open") from None
        except (FrameError, ConnectionError) as error:
            await self._end()
            logger.info("the picture worker died (exit code %s)", process.returncode)
            raise PictureRefused("The picture broke its worker") from error
        except asyncio.CancelledError:
            await self._end()
            raise

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
            )
        return self._process

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        await process.wait()
        if process.stdin is not None:
            process.stdin.close()
            with contextlib.suppress(ConnectionError):
                await process.stdin.wait_closed()


async def _sent(process: asyncio.subprocess.Process, request: Frame) -> Frame:
    if process.stdin is None or process.stdout is None:
        raise FrameError("The worker has no pipes")
    process.stdin.write(encoded(request))
    await process.stdin.drain()
    return await receive_frame(process.stdout)
