"""Keeps the machine from falling asleep while a run goes on; the screen may."""

import asyncio
import logging
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, suppress
from typing import Any

from typing_extensions import override

from pinagent_desktop.ports.power import WakeLock

logger = logging.getLogger(__name__)
SECONDS = 5.0


@contextmanager
def _keep_running() -> Iterator[Any]:
    """Enter wakepy's mode; a failure is no exception and no warning, for it is told once below."""
    from wakepy import keep

    if sys.platform != "linux":
        with keep.running(on_fail="pass") as mode:
            yield mode
        return
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter

    opened: list[JeepneyDBusAdapter] = []

    class ClosedAdapter(JeepneyDBusAdapter):
        """Noted, since wakepy 1.0 leaves the bus open where no way was found."""

        def __init__(self) -> None:
            super().__init__()
            opened.append(self)

    try:
        with keep.running(on_fail="pass", dbus_adapter=ClosedAdapter) as mode:
            yield mode
    finally:
        for adapter in opened:
            adapter.close_connections()


class WakepyGuard(WakeLock):
    """Holds the machine awake by what the system offers; never fails or delays a run.

    Args:
        mode: Makes the mode to enter (tests).
        seconds: How long to wait for the system's answer.
    """

    def __init__(self, mode: Callable[[], Any] = _keep_running, seconds: float = SECONDS) -> None:
        self._mode = mode
        self._seconds = seconds

    @override
    def held(self, why: str) -> AbstractAsyncContextManager[None]:
        return self._held(why)

    @asynccontextmanager
    async def _held(self, why: str) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        entered: asyncio.Future[str] = loop.create_future()
        left: asyncio.Future[None] = loop.create_future()
        release = threading.Event()

        def hold() -> None:
            """Enter, stay and leave in one thread."""
            try:
                with self._mode() as mode:
                    problem = "" if mode.active else "no way is offered here"
                    _tell(loop, entered, problem)
                    release.wait()
            except Exception as error:  # noqa: BLE001 - a sleepy machine never ends a run
                _tell(loop, entered, type(error).__name__)
            _tell(loop, left, None)

        # A thread of its own: asking may wait for a service that does not answer.
        threading.Thread(target=hold, name="wake-lock", daemon=True).start()
        problem = await self._answer(entered)
        if problem:
            logger.info("the machine may fall asleep during: %s (%s)", why, problem)
        try:
            yield
        finally:
            release.set()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._seconds):
                    await left

    async def _answer(self, entered: asyncio.Future[str]) -> str:
        try:
            async with asyncio.timeout(self._seconds):
                return await entered
        except TimeoutError:
            return "the system does not answer"


def _tell(loop: asyncio.AbstractEventLoop, future: "asyncio.Future[Any]", value: object) -> None:
    def settle() -> None:
        if not future.done():
            future.set_result(value)

    if not loop.is_closed():
        loop.call_soon_threadsafe(settle)
