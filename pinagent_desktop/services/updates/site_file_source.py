"""Bytes of a new site file: from the disk, or by https; bounded in size, time and ways."""

import asyncio
import functools
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from typing_extensions import override

from pinagent_desktop.domain.account import is_loopback
from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.ports.site_files import Refusal, SiteFileSource

if TYPE_CHECKING:
    import httpx2

    MakeClient = Callable[[], httpx2.AsyncClient]

MAX_BYTES = 1_000_000
SECONDS = 30.0
MAX_REDIRECTS = 4


class BoundedSource(SiteFileSource):
    """Reads a file or an address, and honours nothing else: no proxy, no cookie, no netrc."""

    def __init__(
        self, *, seconds: float = SECONDS, make_client: "MakeClient | None" = None
    ) -> None:
        """Take note of the bounds.

        Args:
            seconds: For an address, redirects included.
            make_client: Makes the client; one that trusts the system's certificates by default.
        """
        self._seconds = seconds
        self._make_client = make_client or functools.partial(_client, seconds)

    @override
    async def read(self, source: str) -> bytes:
        if "://" in source:
            return await self._download(source)
        return await asyncio.to_thread(_read_file, source)

    async def _download(self, url: str) -> bytes:
        import httpx2

        _check_address(url)
        host = urlsplit(url).hostname or url
        try:
            async with (
                asyncio.timeout(self._seconds),
                # Reads the system's certificates: about 50 ms.
                await asyncio.to_thread(self._make_client) as client,
            ):
                return await _followed(client, url)
        except TimeoutError as error:
            raise SiteFileRefused(
                f"{host} took longer than {self._seconds:g} s",
                reason=Refusal.TOO_SLOW,
                host=host,
                seconds=f"{self._seconds:g}",
            ) from error
        except (httpx2.RemoteProtocolError, httpx2.ReadError) as error:
            detail = f"the download broke off ({type(error).__name__})"
            raise SiteFileRefused(detail, reason=Refusal.BROKE_OFF, host=host) from error
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            detail = f"{host} cannot be reached ({type(error).__name__})"
            raise SiteFileRefused(detail, reason=Refusal.UNREACHABLE, host=host) from error


def _client(seconds: float) -> "httpx2.AsyncClient":
    import httpx2

    return httpx2.AsyncClient(
        timeout=httpx2.Timeout(seconds),
        trust_env=False,
        follow_redirects=False,
        headers={"Accept-Encoding": "identity"},
    )


async def _followed(client: "httpx2.AsyncClient", url: str) -> bytes:
    for _ in range(MAX_REDIRECTS + 1):
        async with client.stream("GET", url) as response:
            if not response.is_redirect:
                return await _body(response)
            url = urljoin(url, response.headers.get("location", ""))
            if urlsplit(url).scheme != "https":
                raise SiteFileRefused(
                    "The address leads away from https",
                    reason=Refusal.REDIRECT,
                    host=urlsplit(url).hostname or "an unknown address",
                )
            _check_address(url)
    raise SiteFileRefused(
        "The address leads in circles", reason=Refusal.UNREACHABLE, host=urlsplit(url).hostname
    )


async def _body(response: "httpx2.Response") -> bytes:
    host = response.url.host
    if response.status_code != 200:  # noqa: PLR2004 - the one answer that carries the file
        detail = f"{host} answers {response.status_code}"
        raise SiteFileRefused(detail, reason=Refusal.UNREACHABLE, host=host)
    data = bytearray()
    # Raw on purpose: bytes that were packed again would unpack to any size.
    async for part in response.aiter_raw():
        data += part
        if len(data) > MAX_BYTES:
            raise SiteFileRefused("It is larger than 1 MB", reason=Refusal.TOO_LARGE)
    return bytes(data)


def _check_address(url: str) -> None:
    try:
        parts = urlsplit(url)
        host, has_login = parts.hostname, "@" in parts.netloc
    except ValueError as error:
        raise SiteFileRefused("It is no address", reason=Refusal.ADDRESS) from error
    by_https = parts.scheme == "https" and bool(host)
    here = parts.scheme == "http" and is_loopback(url)
    if has_login or not (by_https or here):
        raise SiteFileRefused("It is no https address", reason=Refusal.ADDRESS)


def _read_file(source: str) -> bytes:
    path = Path(source)
    try:
        path = path.expanduser()
        # Asked first: opening a pipe would wait for somebody to write into it.
        if not stat.S_ISREG(path.stat().st_mode):
            raise SiteFileRefused("it is no file", reason=Refusal.NO_SUCH_SOURCE, source=str(path))
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (OSError, ValueError, RuntimeError) as error:
        words = getattr(error, "strerror", None) or "it has no usable name"
        raise SiteFileRefused(
            str(words).lower(), reason=Refusal.NO_SUCH_SOURCE, source=str(path)
        ) from error
    if len(data) > MAX_BYTES:
        raise SiteFileRefused("It is larger than 1 MB", reason=Refusal.TOO_LARGE)
    return data
