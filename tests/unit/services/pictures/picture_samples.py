"""Pictures good and hostile, and a host that serves them."""

import io
import struct
import zlib
from collections.abc import Awaitable, Callable

from aiohttp import web
from PIL import Image, ImageDraw

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def scene(width: int = 474, height: int = 711, mode: str = "RGB") -> Image.Image:
    """A picture with some structure, so that its hash says something."""
    picture = Image.new("RGB", (width, height), "#d8c7ae")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, height * 0.6, width, height), fill="#7a4a2b")
    draw.ellipse((width * 0.2, height * 0.2, width * 0.6, height * 0.5), fill="#0f5f73")
    return picture.convert(mode)


def encoded(picture: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def bomb_png(width: int = 20_000, height: int = 20_000) -> bytes:
    """A small file that says it is 400 megapixels, with rows of zeros to match."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width // 8 + 1) * 100))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )


class PictureHost:
    """A host on the loopback whose every path has a handler or bytes."""

    def __init__(self) -> None:
        self.address = ""
        self.answers: dict[str, bytes | int | Handler] = {}
        self.asked: list[str] = []

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.path)
        answer = self.answers.get(request.path, 403)
        if isinstance(answer, bytes):
            # Always named as JPEG: the type is decided by the bytes, never by the header.
            return web.Response(body=answer, content_type="image/jpeg")
        if isinstance(answer, int):
            return web.Response(status=answer)
        return await answer(request)
