"""Picture bytes over the network: few hosts, bounded size, bounded time."""

import asyncio
import functools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from urllib.request import getproxies

from pinagent_desktop.domain.account import Proxy
from pinagent_desktop.services.pictures.addresses import (
    AddressRefused,
    checked_host,
    public_addresses,
)

if TYPE_CHECKING:
    import httpx2

MAX_BYTES = 20_000_000
MAX_REDIRECTS = 4
_RETRIED = frozenset({408, 429})


class FetchFailed(Exception):
    """These bytes did not come.

    Args:
        detail: In plain English.
        again: Whether the same address may answer better a moment later.
    """

    def __init__(self, detail: str, *, again: bool = False) -> None:
        super().__init__(detail)
        self.again = again


@dataclass(frozen=True)
class PictureAccess:
    """From where pictures may come, and by which way."""

    hosts: Sequence[str]
    """Patterns of the site's picture hosts."""
    loopback: bool = False
    """The site is on this machine: then its pictures are too."""
    proxy: Proxy | None = None
    """The account's proxy; without one the system's, if it has one."""
    proxy_password: str | None = None
    user_agent: str | None = None
    concurrency: int = 6
    seconds: float = 30.0
    """For one address, redirects included."""


class PictureDownload:
    """Gets the bytes of a picture."""

    def __init__(self, access: PictureAccess) -> None:
        self._access = access
        self._slots = asyncio.Semaphore(access.concurrency)
        self._opening = asyncio.Lock()
        self._client: httpx2.AsyncClient | None = None
        self._proxied = False

    async def get(self, url: str) -> bytes:
        """Return the bytes that an address answers with.

        Raises:
            FetchFailed: Refused, not there, too large, too slow, or the connection broke.
        """
        async with self._slots:
            client = await self._opened()  # loads the library, off the loop
            import httpx2

            try:
                async with asyncio.timeout(self._access.seconds):
                    return await self._followed(client, url)
            except TimeoutError:
                raise FetchFailed("The picture did not come in time", again=True) from None
            except AddressRefused as error:
                raise FetchFailed(str(error)) from error
            except (httpx2.HTTPError, httpx2.InvalidURL) as error:
                detail = f"The picture did not come: {type(error).__name__}"
                raise FetchFailed(detail, again=isinstance(error, httpx2.TransportError)) from error

    async def close(self) -> None:
        """Close the connections."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def _followed(self, client: "httpx2.AsyncClient", url: str) -> bytes:
        for _ in range(MAX_REDIRECTS + 1):
            host = checked_host(url, self._access.hosts, loopback=self._access.loopback)
            async with self._asked(client, url, host) as response:
                if response.is_redirect:
                    url = urljoin(url, response.headers.get("location", ""))
                    continue
                return await _body(response)
        raise FetchFailed("The picture's address leads in circles")

    @asynccontextmanager
    async def _asked(
        self, client: "httpx2.AsyncClient", url: str, host: str
    ) -> AsyncIterator["httpx2.Response"]:
        """Ask an address; without a proxy at one of the very addresses that were checked."""
        import httpx2

        if self._access.loopback or self._proxied:
            async with client.stream("GET", url) as response:
                yield response
            return
        addresses = await public_addresses(host)
        for left, address in zip(range(len(addresses) - 1, -1, -1), addresses, strict=True):
            request = client.build_request(
                "GET",
                httpx2.URL(url).copy_with(host=address),
                headers={"Host": host},
                extensions={"sni_hostname": host},  # the certificate has to be the name's
            )
            try:
                response = await client.send(request, stream=True)
            except httpx2.ConnectError:
                if not left:
                    raise
                continue
            try:
                yield response
            finally:
                await response.aclose()
            return

    async def _opened(self) -> "httpx2.AsyncClient":
        async with self._opening:
            if self._client is None:
                # Making a client reads the system's certificates: about 50 ms.
                loop = asyncio.get_running_loop()
                proxy = self._proxy_address()
                self._proxied = proxy is not None
                make = functools.partial(_client, self._access, proxy)
                try:
                    self._client = await loop.run_in_executor(None, make)
                except (ImportError, ValueError) as error:
                    # SOCKS needs a package of its own; other types of proxy are unknown.
                    raise FetchFailed("Pictures cannot use this type of proxy") from error
            return self._client

    def _proxy_address(self) -> str | None:
        if self._access.proxy is not None:
            return self._access.proxy.url
        if self._access.loopback:
            return None  # the system's proxy knows nothing of this machine
        return getproxies().get("https")


def _client(access: PictureAccess, proxy: str | None) -> "httpx2.AsyncClient":
    import httpx2

    own = access.proxy
    login = (own.user, access.proxy_password or "") if own and own.user else None
    headers = {"Accept": "image/*", "Accept-Encoding": "identity"}
    if access.user_agent:
        headers["User-Agent"] = access.user_agent
    return httpx2.AsyncClient(
        proxy=httpx2.Proxy(proxy, auth=login) if proxy else None,
        headers=headers,
        timeout=httpx2.Timeout(access.seconds),
        trust_env=False,
        limits=httpx2.Limits(max_connections=access.concurrency),
    )


async def _body(response: "httpx2.Response") -> bytes:
    if response.status_code != 200:  # noqa: PLR2004 - the one answer that carries the picture
        again = response.status_code in _RETRIED or response.status_code >= 500  # noqa: PLR2004
        raise FetchFailed(f"The picture's host answers {response.status_code}", again=again)
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > MAX_BYTES:
        raise FetchFailed("The picture is larger than 20 MB")
    parts: list[bytes] = []
    size = 0
    # Raw on purpose: bytes that were packed again would unpack to any size.
    async for part in response.aiter_raw():
        size += len(part)
        if size > MAX_BYTES:
            raise FetchFailed("The picture is larger than 20 MB")
        parts.append(part)
    return b"".join(parts)
