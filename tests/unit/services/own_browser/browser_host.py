"""A host that browsers are downloaded from, with all that goes wrong on the way."""

import io
import re
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from typing_extensions import override

PROGRAM = "chrome-linux64/chrome"


def packed(**files: bytes) -> bytes:
    """Return an archive as a browser's is: a program among other files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        program = zipfile.ZipInfo(PROGRAM)
        program.external_attr = 0o100755 << 16
        archive.writestr(program, b"#!/bin/sh\nexit 1\n")
        for name, data in files.items():
            archive.writestr(f"chrome-linux64/{name}", data)
    return file.getvalue()


class BrowserHost:
    """Serves one archive.

    Attributes:
        data: The archive.
        mark: Its ETag.
        cut_at: Each answer ends after so many bytes; nothing is said of it before.
        status: What is answered in the place of the archive.
        leads_to: Where it sends on to.
        asked: The Range header of each request.
        sent: Bytes sent in all.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.mark = '"one"'
        self.cut_at: int | None = None
        self.status = 200
        self.leads_to = ""
        self.asked: list[str | None] = []
        self.sent = 0
        self.address = ""

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Answer as a file server does that knows ranges."""
        self.asked.append(request.headers.get("Range"))
        if self.leads_to:
            request.send_response(302)
            request.send_header("Location", self.leads_to)
            request.end_headers()
            return
        first, status = 0, self.status
        wanted = re.match(r"bytes=(\d+)-", request.headers.get("Range", ""))
        if wanted and request.headers.get("If-Range") == self.mark and status == 200:
            first, status = int(wanted[1]), 206
        if first >= len(self.data):
            request.send_response(416)
            request.send_header("Content-Range", f"bytes */{len(self.data)}")
            request.end_headers()
            return
        body = self.data[first:]
        request.send_response(status)
        request.send_header("ETag", self.mark)
        request.send_header("Content-Length", str(len(body)))
        if status == 206:
            last = len(self.data) - 1
            request.send_header("Content-Range", f"bytes {first}-{last}/{len(self.data)}")
        request.end_headers()
        sent = body if self.cut_at is None else body[: self.cut_at]
        request.wfile.write(sent)
        self.sent += len(sent)
        if len(sent) < len(body):
            request.connection.close()


@contextmanager
def serving(host: BrowserHost) -> Iterator[BrowserHost]:
    """Serve while the block runs."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host.answer(self)

        @override
        def log_message(self, *_: object) -> None:
            """Nothing to be said on the screen."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        host.address = f"http://127.0.0.1:{server.server_address[1]}/browser.zip"
        try:
            yield host
        finally:
            server.shutdown()
