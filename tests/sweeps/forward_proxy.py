"""A proxy that wants a user and a password, and forwards to where it is asked to."""

import base64
import http.client
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from typing_extensions import override

_OF_ONE_HOP = {"proxy-authorization", "proxy-connection", "connection", "keep-alive"}


class ForwardProxy:
    """Listens on the loopback until it is closed."""

    def __init__(self, user: str, password: str) -> None:
        """Listen; only this user gets through."""
        wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
        self.forwarded = 0
        self.refused = 0
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            @override
            def handle(self) -> None:
                with suppress(ConnectionError):  # the browser went away before its answer came
                    super().handle()

            def _pass(self) -> None:
                if self.headers.get("Proxy-Authorization") != wanted:
                    proxy.refused += 1
                    self.send_response(407)
                    self.send_header("Proxy-Authenticate", 'Basic realm="office"')
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                proxy.forwarded += 1
                self._forward()

            def _forward(self) -> None:
                to = urlsplit(self.path)
                there = http.client.HTTPConnection(to.hostname or "", to.port or 80, timeout=30)
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                kept = {k: v for k, v in self.headers.items() if k.lower() not in _OF_ONE_HOP}
                path = f"{to.path or '/'}{'?' + to.query if to.query else ''}"
                there.request(self.command, path, body, kept)
                answer = there.getresponse()
                data = answer.read()
                there.close()
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

        for method in ("GET", "POST", "PUT", "DELETE", "HEAD"):
            setattr(Handler, f"do_{method}", Handler._pass)
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Its address, without credentials."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def close(self) -> None:
        """Listen no more."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
