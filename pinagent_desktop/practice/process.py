"""The parent's side of the practice process: start it, read its addresses, end it."""

import asyncio
import contextlib
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from pinagent_desktop.practice.addresses import PracticeAddresses
from pinagent_desktop.practice.options import PracticeOptions

_START_S, _STOP_S = 30.0, 3.0


class PracticeFailedError(Exception):
    """The practice process did not come up; its text says what it wrote last."""


class PracticeProcess:
    """One practice process; it ends with its parent whatever happens, since its stdin ends then."""

    def __init__(self) -> None:
        """Nothing runs yet."""
        self._process: asyncio.subprocess.Process | None = None
        self._errors: asyncio.Task[bytes] | None = None

    async def start(
        self, command: Sequence[str], home: Path, options: PracticeOptions
    ) -> PracticeAddresses:
        """Start the process and wait until all three listeners answer.

        Args:
            command: How to start this app, such as `[sys.executable, "-m", "pinagent_desktop"]`.
            home: The app's home, where the practice state is kept.
            options: How the site is to behave.

        Raises:
            PracticeFailedError: It ended or stayed silent instead of announcing its addresses.
        """
        if self._process is not None:
            raise RuntimeError("this practice process was started already")
        pipe = asyncio.subprocess.PIPE
        self._process = process = await asyncio.create_subprocess_exec(
            *command,
            "--child",
            "practice",
            "--home",
            str(home),
            "--options",
            options.model_dump_json(),
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
        )
        if process.stdout is None or process.stderr is None:
            raise RuntimeError("a process started with pipes has none")
        self._errors = asyncio.create_task(_last_words(process.stderr))
        return await self._announced(process.stdout)

    async def _announced(self, output: asyncio.StreamReader) -> PracticeAddresses:
        """The addresses the process writes when it is ready."""
        errors = self._errors
        try:
            async with asyncio.timeout(_START_S):
                line = await output.readline()
            return PracticeAddresses.model_validate_json(line)
        except (TimeoutError, ValidationError) as error:
            await self.stop()
            words = (await errors).decode(errors="replace").strip() if errors else ""
            message = words.splitlines()[-1] if words else "it said nothing"
            raise PracticeFailedError(f"The practice site did not start: {message}") from error
        except asyncio.CancelledError:
            await self.stop()
            raise

    async def stop(self) -> None:
        """End the process and wait for it; doing it twice does no harm."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            async with asyncio.timeout(_STOP_S):
                await process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        if self._errors is not None:
            await self._errors


async def _last_words(stream: asyncio.StreamReader, most: int = 64 * 1024) -> bytes:
    """Keep the end of what is written, so that the pipe never fills up."""
    kept = b""
    while chunk := await stream.read(8192):
        kept = (kept + chunk)[-most:]
    return kept
