"""The picture host: the book's pictures under addresses shaped like those of i.pinimg.com."""

import asyncio
import collections
import functools
import io
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from aiohttp import web
from PIL import Image

from pinagent_desktop.practice.catalogue import CatalogPin
from pinagent_desktop.practice.pictures.book import PictureBook
from pinagent_desktop.practice.pictures.fingerprint import fingerprint
from pinagent_desktop.practice.world import PracticeWorld

WIDTHS: Final = {
    "60x60": 60,
    "136x136": 136,
    "170x": 170,
    "236x": 236,
    "474x": 474,
    "564x": 564,
    "736x": 736,
}
"""Sizes that are always JPEG. There is no 1200x, and nobody should ask for one."""

AVATARS: Final = {"30x30_RS": 30, "75x75_RS": 75, "140x140_RS": 140, "280x280_RS": 280}

_CACHE_BYTES = 96 * 2**20
_FORMATS: Final = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP"}
_CUTS: Final = (
    (0.0, 0.0, 1.0, 1.0),
    (0.0, 0.0, 0.86, 0.9),
    (0.14, 0.08, 1.0, 1.0),
    (0.08, 0.16, 0.94, 1.0),
)


class PictureHost:
    """Renders pictures when they are asked for and remembers which were served.

    Drawing happens in threads; the newest pictures are kept in memory.
    """

    def __init__(self, world: PracticeWorld) -> None:
        """Serve the pictures of the world's catalogue."""
        self._world = world
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="practice-pictures")
        self._cache: collections.OrderedDict[str, bytes] = collections.OrderedDict()
        self._cached_bytes = 0
        self._coming: dict[str, asyncio.Task[bytes]] = {}
        self._known = {(f["signature"], f.get("size")) for f in world.ledger.of("picture")}

    def application(self) -> web.Application:
        """The listener's application."""
        app = web.Application()
        app.router.add_get("/{size}/{aa}/{bb}/{cc}/{name}", self._serve)
        app.on_cleanup.append(self._close)
        return app

    async def _close(self, _app: web.Application) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        world = self._world
        world.note_direct(request.path, request.headers)
        await asyncio.sleep(world.options.picture_latency_ms / 1000)
        fault = world.faults.meet(request.path)
        if fault is not None:
            await asyncio.sleep(fault.delay_ms / 1000)
            if fault.cut and request.transport is not None:
                request.transport.abort()
            if fault.status is not None:
                return web.Response(status=fault.status, text=fault.body or "")
        size, (signature, _, ending) = (
            request.match_info["size"],
            request.match_info["name"].partition("."),
        )
        pin = world.catalogue.by_signature(signature)
        folders = "".join(request.match_info[part] for part in ("aa", "bb", "cc"))
        if pin is None or signature[:6] != folders or not self._answers(pin, size, ending):
            world.ledger.note("refused_picture", path=request.path)
            return web.Response(status=403, text="Forbidden", content_type="text/plain")
        body = await self._picture(pin, size, ending)
        return web.Response(
            body=body,
            content_type=f"image/{_FORMATS[ending].lower()}",
            headers={"Cache-Control": "max-age=31536000", "Access-Control-Allow-Origin": "*"},
        )

    def _answers(self, pin: CatalogPin, size: str, ending: str) -> bool:
        if size == "originals":
            refused = pin.original_refused or "nooriginals" in self._world.variants
            return ending == pin.original_type and not refused
        return (size in WIDTHS or size in AVATARS) and ending == "jpg"

    async def _picture(self, pin: CatalogPin, size: str, ending: str) -> bytes:
        """Draw or recall; a picture wanted twice at once is drawn once."""
        name = f"{size}/{pin.signature}.{ending}"
        if name in self._cache:
            self._cache.move_to_end(name)
            return self._cache[name]
        if name not in self._coming:
            task = asyncio.create_task(self._draw(pin, size, ending))
            self._coming[name] = task
            task.add_done_callback(lambda _done: self._coming.pop(name))
        body = await asyncio.shield(self._coming[name])
        if name not in self._cache:
            self._keep(name, body)
        return body

    async def _draw(self, pin: CatalogPin, size: str, ending: str) -> bytes:
        width = WIDTHS.get(size) or AVATARS.get(size) or pin.label.width
        draw = functools.partial(
            render_cut, self._world.catalogue.book, pin.label.key, pin.cut, width, ending
        )
        loop = asyncio.get_running_loop()
        body = await loop.run_in_executor(self._threads, draw)
        if size not in AVATARS and (pin.signature, size) not in self._known:
            # Before anybody has it: the judge knows whatever it may be shown, in this very size,
            # and takes nothing for another drawing that looks much alike.
            mark = await loop.run_in_executor(self._threads, fingerprint, body)
            self._world.ledger.note(
                "picture", signature=pin.signature, size=size, fingerprint=mark.hex()
            )
            self._known.add((pin.signature, size))
        return body

    def _keep(self, name: str, body: bytes) -> None:
        self._cache[name] = body
        self._cached_bytes += len(body)
        while self._cached_bytes > _CACHE_BYTES and len(self._cache) > 1:
            self._cached_bytes -= len(self._cache.popitem(last=False)[1])


def render_cut(book: PictureBook, key: str, cut: int, width: int, ending: str = "jpg") -> bytes:
    """Render one cut of a picture.

    Args:
        book: Where the picture is.
        key: Its key there.
        cut: 0 is the whole; the others are parts of it, as re-uploads often are.
        width: Width in pixels.
        ending: "jpg", "png" or "webp".
    """
    left, top, right, bottom = _CUTS[cut % len(_CUTS)]
    whole = book.render(key, round(width / (right - left)))
    if cut == 0 and ending == "jpg":
        return whole
    with Image.open(io.BytesIO(whole)) as image:
        part = image.crop(
            (
                round(image.width * left),
                round(image.height * top),
                round(image.width * left) + width,
                round(image.height * bottom),
            )
        )
    file = io.BytesIO()
    part.save(file, _FORMATS[ending], quality=85)
    return file.getvalue()


def cut_size(width: int, height: int, cut: int) -> tuple[int, int]:
    """Size in pixels of a cut whose whole picture is as high and wide as given, at full width."""
    left, top, right, bottom = _CUTS[cut % len(_CUTS)]
    return width, round(height / (right - left) * (bottom - top))
