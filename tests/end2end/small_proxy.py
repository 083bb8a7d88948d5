"""A small HTTP proxy on the loopback that can ask for a login, and that can die and come back."""

import asyncio
import base64
import contextlib
import threading
from urllib.parse import urlsplit

_HEAD_END = b"\r\n\r\n"


class SmallProxy:
    """Passes plain HTTP on, one request a connection, and says so in a ``Via`` header.

    It lives in a thread with a loop of its own, so that any test can use it.
    """

    def __init__(self, login: str | None = None) -> None:
        """Listen at once.

        Args:
            login: ``user:password`` that is asked for; none lets everybody through.
        """
        self._login = login
        self.port = 0
        self.carried: list[str] = []
        """Addresses that were asked for through it."""
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.start()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Listen, on the port of the first time."""
        self._do(self._listen())

    def die(self) -> None:
        """Refuse every connection from now on and drop those that are open."""
        self._do(self._gone())

    def close(self) -> None:
        """End it for good."""
        self.die()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)
        self._loop.close()

    def _do(self, work: "asyncio.Future[None] | object") -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=10)  # type: ignore[arg-type]  # a coroutine

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._meet, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _gone(self) -> None:
        server, self._server = self._server, None
        if server is not None:
            server.close()
        for writer in list(self._open):
            writer.transport.abort()

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._open.add(writer)
        try:
            with contextlib.suppress(OSError, asyncio.IncompleteReadError):
                await self._carry(reader, writer)
        finally:
            self._open.discard(writer)
            writer.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(_HEAD_END)).decode("latin-1")
        first, *lines = head.rstrip("\r\n").split("\r\n")
        method, address, _version = first.split(" ", 2)
        headers = dict(line.split(": ", 1) for line in lines)
        if not self._knows(headers):
            writer.write(
                b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n"
                b'Proxy-Authenticate: Basic realm="office"\r\nConnection: close\r\n\r\n'
            )
            await writer.drain()
            return
        self.carried.append(address)
        there = urlsplit(address)
        answer, onward = await asyncio.open_connection(there.hostname, there.port or 80)
        self._open.add(onward)
        try:
            path = there.path + (f"?{there.query}" if there.query else "")
            kept = [line for line in lines if not line.lower().startswith(("proxy-", "connection"))]
            request = [f"{method} {path} HTTP/1.1", *kept, "Via: 1.1 office", "Connection: close"]
            onward.write("\r\n".join(request).encode("latin-1") + _HEAD_END)
            length = int(next((v for k, v in headers.items() if k.lower() == "content-length"), 0))
            if length:
                onward.write(await reader.readexactly(length))
            while chunk := await answer.read(65536):
                writer.write(chunk)
                await writer.drain()
        finally:
            self._open.discard(onward)
            onward.close()

    def _knows(self, headers: dict[str, str]) -> bool:
        if self._login is None:
            return True
        told = headers.get("Proxy-Authorization", "")
        return told == "Basic " + base64.b64encode(self._login.encode()).decode()
