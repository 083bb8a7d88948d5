"""Tells trouble with the account's proxy from trouble with the site behind it."""

import asyncio
from typing import TYPE_CHECKING

from pinagent_desktop.domain.account import Proxy
from pinagent_desktop.domain.errors import PinAgentError, ProxyUnreachable

if TYPE_CHECKING:
    from playwright.async_api import BrowserContext, Response

_LOGIN_WANTED = 407
_CONNECT_SECONDS = 3.0
_NO_LOGIN = "it does not accept the user name and password"
_TROUBLES = (
    # Chromium's words for a 407 without a page of its own among them.
    (("proxy_auth", "auth_credentials", "response_code_failure"), _NO_LOGIN),
    (("err_proxy", "err_tunnel", "err_socks"), "it does not answer"),
    (("in time", "timed_out"), "it does not answer in time"),
)


class ProxyWatch:
    """Listens to what the proxy itself answers; nothing at all without a proxy."""

    def __init__(self, proxy: Proxy | None) -> None:
        self._proxy = proxy
        self._refused = False
        self._let_through = False

    def attach(self, context: "BrowserContext") -> None:
        """Listen to a browser; what an earlier one heard is forgotten."""
        self._refused = self._let_through = False
        if self._proxy is not None:
            context.on("response", self._answered)

    def check(self) -> None:
        """See that what the page shows may come from the site.

        Raises:
            ProxyUnreachable: The proxy wants a login that it was not given.
        """
        if self._locks_out:
            raise self._error(_NO_LOGIN, f"The proxy answers {_LOGIN_WANTED}")

    async def blamed(self, error: PinAgentError) -> ProxyUnreachable | None:
        """Return the proxy's own error when it, and not the site, is behind an error."""
        if self._proxy is None or isinstance(error, ProxyUnreachable):
            return None
        if self._locks_out:
            return self._error(_NO_LOGIN, error.detail)
        words = error.detail.casefold()
        for signs, trouble in _TROUBLES:
            if any(sign in words for sign in signs):
                return self._error(trouble, error.detail)
        if await self._listens():
            return None
        return self._error("it does not answer", error.detail)

    @property
    def _locks_out(self) -> bool:
        # Once something came through, a 407 is only the question before the browser's login: one
        # that died in between would be called picky.
        return self._refused and not self._let_through

    def _answered(self, response: "Response") -> None:
        if response.status == _LOGIN_WANTED:
            self._refused = True
        else:
            self._let_through = True

    def _error(self, trouble: str, detail: str) -> ProxyUnreachable:
        url = self._proxy.url if self._proxy is not None else ""
        return ProxyUnreachable(detail, proxy=url, trouble=trouble)

    async def _listens(self) -> bool:
        assert self._proxy is not None  # noqa: S101 - told to the type checker
        try:
            async with asyncio.timeout(_CONNECT_SECONDS):
                _, writer = await asyncio.open_connection(self._proxy.server, self._proxy.port)
        except (OSError, TimeoutError):
            return False
        writer.close()
        return True
