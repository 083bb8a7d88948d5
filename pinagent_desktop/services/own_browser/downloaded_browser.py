"""Downloading a browser of the app's own: told as it comes, stopped at once, gone on with later."""

import asyncio
import functools
import logging
import re
from collections.abc import AsyncGenerator, Awaitable, Callable
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from typing_extensions import override

from pinagent_desktop.domain.account import is_loopback
from pinagent_desktop.domain.disk_errors import storage_error
from pinagent_desktop.domain.errors import BrowserUnusable
from pinagent_desktop.ports.browser_source import BrowserSource, Fetched
from pinagent_desktop.services.own_browser.browser_offer import BrowserOffer, offered_browser
from pinagent_desktop.services.own_browser.browser_unpacking import unpack_browser

if TYPE_CHECKING:
    import httpx2

_LOG = logging.getLogger(__name__)

MOST_BYTES: Final = 10**9
_SECONDS: Final = 30.0
_TOLD_EVERY: Final = 500_000
_RANGE: Final = re.compile(r"bytes (?P<first>\d+)-\d+/(?P<whole>\d+)$")

Offering = Callable[[Path], Awaitable[BrowserOffer]]


class DownloadedBrowser(BrowserSource):
    """Brings the browser that fits Playwright into the folder where Playwright looks for it."""

    def __init__(self, downloads: Path, offering: Offering = offered_browser) -> None:
        """Take note of the folder; nothing is asked yet.

        Args:
            downloads: Folder of the app's own browsers.
            offering: Says what can be had.
        """
        self._downloads = downloads
        self._offering = offering

    @override
    async def fetch(self) -> AsyncGenerator[Fetched, None]:
        offer = await self._offering(self._downloads)
        part = offer.folder.with_name(f"{offer.folder.name}.part")
        last: BrowserUnusable | None = None
        for url in offer.urls:
            try:
                async for fetched in _downloaded(url, part):
                    yield fetched
                break
            except BrowserUnusable as error:
                _LOG.info("%s: %s", offer.title, error.detail)
                last = error
        else:
            raise last or BrowserUnusable("there is no address to download from")
        await asyncio.to_thread(_unpacked, part, offer.folder)


def _unpacked(part: Path, folder: Path) -> None:
    try:
        unpack_browser(part, folder)
    except BrowserUnusable:
        _forget(part)  # what is damaged does not get better by what would come behind it
        raise
    _forget(part)


async def _downloaded(url: str, part: Path) -> AsyncGenerator[Fetched, None]:
    """Fetch into a file; a file that is there already is gone on with.

    Raises:
        BrowserUnusable: It does not come, or not whole.
        DiskFull: There is no room.
    """
    import httpx2

    host = urlsplit(url).hostname or url
    try:
        # Reads the system's certificates, and its proxies: programs come through them too.
        make = functools.partial(
            httpx2.AsyncClient,
            timeout=_SECONDS,
            follow_redirects=True,
            headers={"Accept-Encoding": "identity"},
            event_hooks={"request": [_check]},  # before each hop
        )
        async with (
            await asyncio.to_thread(make) as client,
            client.stream("GET", url, headers=_rest_of(part)) as response,
        ):
            async for fetched in _written(response, part):
                yield fetched
    except httpx2.HTTPError as error:
        detail = f"the download from {host} broke off ({type(error).__name__})"
        raise BrowserUnusable(detail) from error
    except OSError as error:
        raise storage_error(error, "The browser cannot be kept") from error


async def _written(response: "httpx2.Response", part: Path) -> AsyncGenerator[Fetched, None]:
    if _is_here(response, part):
        return
    begun = _begun(response, part)
    whole = _whole(response, begun)
    if whole is not None and whole > MOST_BYTES:
        raise BrowserUnusable("the download is larger than a browser can be")
    part.parent.mkdir(parents=True, exist_ok=True)
    _mark(part).write_text(response.headers.get("etag", ""), encoding="utf-8")
    done = told = begun
    with part.open("ab" if begun else "wb") as file:
        yield Fetched(done, whole)
        async for data in response.aiter_raw():
            file.write(data)
            done += len(data)
            if done > MOST_BYTES:
                raise BrowserUnusable("the download is larger than a browser can be")
            if done - told >= _TOLD_EVERY:
                told = done
                yield Fetched(done, whole)
    if whole is not None and done != whole:
        raise BrowserUnusable(f"the download ended after {done} of {whole} bytes")
    yield Fetched(done, done)


def _is_here(response: "httpx2.Response", part: Path) -> bool:
    """Whether nothing is missing but the unpacking, for which there was no room, say."""
    unsatisfied = response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE
    whole = response.headers.get("content-range", "").removeprefix("bytes */")
    return unsatisfied and whole == str(part.stat().st_size)


def _begun(response: "httpx2.Response", part: Path) -> int:
    """Return how many bytes of the answer are here already.

    Raises:
        BrowserUnusable: The answer holds no browser.
    """
    if response.status_code == HTTPStatus.OK:
        return 0
    if response.status_code == HTTPStatus.PARTIAL_CONTENT:
        told = _RANGE.match(response.headers.get("content-range", ""))
        if told is not None and int(told["first"]) == part.stat().st_size:
            return int(told["first"])
    _forget(part)  # the next try begins anew
    raise BrowserUnusable(f"{response.url.host} answers {response.status_code}")


def _whole(response: "httpx2.Response", begun: int) -> int | None:
    told = response.headers.get("content-length", "")
    return begun + int(told) if told.isdecimal() else None


def _rest_of(part: Path) -> dict[str, str]:
    """Return the headers that ask for the rest of what is here, if it is still the same file."""
    try:
        size, mark = part.stat().st_size, _mark(part).read_text("utf-8")
    except OSError:
        return {}
    # A weak mark is no promise that the bytes are the same (RFC 9110, 13.1.5).
    if not size or not mark or mark.startswith("W/"):
        return {}
    return {"Range": f"bytes={size}-", "If-Range": mark}


def _mark(part: Path) -> Path:
    return part.with_name(f"{part.name}.mark")


def _forget(part: Path) -> None:
    part.unlink(missing_ok=True)
    _mark(part).unlink(missing_ok=True)


async def _check(request: "httpx2.Request") -> None:
    if request.url.scheme != "https" and not is_loopback(str(request.url)):
        raise BrowserUnusable("the download's address leads away from https")
