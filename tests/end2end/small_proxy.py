"""A small HTTP proxy on the loopback that can ask for a login."""

import asyncio
import base64
from urllib.parse import urlsplit

from typing_extensions import override

from tests.end2end.loopback_server import LoopbackServer

_HEAD_END = b"\r\n\r\n"


class SmallProxy(LoopbackServer):
    """Passes plain HTTP on, one request a connection, and says so in a ``Via`` header."""

    def __init__(self, login: str | None = None) -> None:
        """Listen at once.

        Args:
            login: ``user:password`` that is asked for; none lets everybody through.
        """
        self._login = login
        self.carried: list[str] = []
        """Addresses that were asked for through it."""
        super().__init__()

    @override
    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
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
        self.opened(onward)
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
            self.closed(onward)

    def _knows(self, headers: dict[str, str]) -> bool:
        if self._login is None:
            return True
        told = headers.get("Proxy-Authorization", "")
        return told == "Basic " + base64.b64encode(self._login.encode()).decode()
