"""Something between app and site on the loopback, that can die and come back."""

import asyncio
import contextlib
import ssl
import threading
from abc import ABC, abstractmethod
from collections.abc import Coroutine

from typing_extensions import override


class LoopbackServer(ABC):
    """Listens in a thread with a loop of its own, so that any test can use it."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        """Listen at once.

        Args:
            tls: Speaks TLS with this; plain by default.
        """
        self.port = 0
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._closing: list[asyncio.StreamWriter] = []
        self._serving: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.start()

    @property
    def url(self) -> str:
        """Its address."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Listen, on the port of the first time."""
        self._do(self._listen())

    def die(self) -> None:
        """Refuse every connection from now on and drop those that are open."""
        self._do(self._gone())

    def close(self) -> None:
        """End it for good."""
        self.die()
        self._do(self._last())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)
        self._loop.close()

    @abstractmethod
    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""

    def _do(self, work: Coroutine[None, None, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=10)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._meet, "127.0.0.1", self.port, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _gone(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            # asyncio forgets the socket of a connection whose server closes while it is accepted.
            while accepting := _accepting():
                await asyncio.wait(accepting)
            server.close()
        for writer in list(self._open):
            writer.transport.abort()

    async def _last(self) -> None:
        for task in self._serving:
            task.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)
        for writer in list(self._open):  # whose task was cancelled before it began
            self.closed(writer)
        ending = (writer.wait_closed() for writer in self._closing)
        await asyncio.gather(*ending, return_exceptions=True)

    def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.opened(writer)
        self._serving.add(self._loop.create_task(self._serve(reader, writer)))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                await self.carry(reader, writer)
        finally:
            self.closed(writer)

    def opened(self, writer: asyncio.StreamWriter) -> None:
        """Have a connection die with us."""
        self._open.add(writer)

    def closed(self, writer: asyncio.StreamWriter) -> None:
        """Close a connection."""
        self._open.discard(writer)
        self._closing.append(writer)
        writer.close()


class Relay(LoopbackServer):
    """Passes every byte on to another port, as a network does that can be cut."""

    def __init__(self, to_port: int) -> None:
        """Listen at once.

        Args:
            to_port: Where the site listens.
        """
        self._to_port = to_port
        super().__init__()

    @override
    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answers, onward = await asyncio.open_connection("127.0.0.1", self._to_port)
        self.opened(onward)
        try:
            back = asyncio.ensure_future(_pump(answers, writer))
            await _pump(reader, onward)
            await back
        finally:
            self.closed(onward)


class Silence(LoopbackServer):
    """Takes every connection and never answers."""

    @override
    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await reader.read(65536):
            continue
        await asyncio.Event().wait()


def _accepting() -> set[asyncio.Task[None]]:
    """Return the loop's own tasks that make a connection of what was accepted."""
    return {one for one in asyncio.all_tasks() if "_accept_connection" in repr(one.get_coro())}


async def _pump(source: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while chunk := await source.read(65536):
            to.write(chunk)
            await to.drain()
        if to.can_write_eof():
            to.write_eof()
