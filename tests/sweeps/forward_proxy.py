"""A proxy that wants a user and a password, and forwards to where it is asked to."""

import base64
import http.client
import threading
from contextlib import closing, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from typing_extensions import override

_OF_ONE_HOP = {"proxy-authorization", "proxy-connection", "connection", "keep-alive"}


class _Server(ThreadingHTTPServer):
    """Knows who may pass, and counts."""

    daemon_threads = True

    def __init__(self, wanted: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.wanted = wanted
        self.forwarded = 0


class _Handler(BaseHTTPRequestHandler):
    """Passes one request on."""

    server: _Server

    @override
    def handle(self) -> None:
        with suppress(ConnectionError):  # the browser went away before its answer came
            super().handle()

    def pass_on(self) -> None:
        """Ask for the password, or forward."""
        if self.headers.get("Proxy-Authorization") == self.server.wanted:
            self.server.forwarded += 1
            self._forward()
            return
        self.send_response(407)
        self.send_header("Proxy-Authenticate", 'Basic realm="office"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = pass_on  # noqa: N815 - http.server's names

    def _forward(self) -> None:
        to = urlsplit(self.path)
        there = http.client.HTTPConnection(to.hostname or "", to.port or 80, timeout=30)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        kept = {k: v for k, v in self.headers.items() if k.lower() not in _OF_ONE_HOP}
        path = f"{to.path or '/'}{'?' + to.query if to.query else ''}"
        with closing(there):
            there.request(self.command, path, body, kept)
            answer = there.getresponse()
            data = answer.read()
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in {*_OF_ONE_HOP, "transfer-encoding", "content-length"}:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class ForwardProxy:
    """Listens on the loopback until it is closed."""

    def __init__(self, user: str, password: str) -> None:
        """Listen; only this user gets through."""
        told = base64.b64encode(f"{user}:{password}".encode()).decode()
        self._server = _Server(f"Basic {told}")
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Its address, without credentials."""
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def forwarded(self) -> int:
        """How many requests it has passed on."""
        return self._server.forwarded

    def close(self) -> None:
        """Listen no more."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
