"""A person's own account on the site; no secret is ever part of it."""

import re
from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import AnyUrl, ValidationError

from pinagent_desktop.domain.errors import InvalidAddress
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.model import Value

PRACTICE_ACCOUNT_ID = AccountId("practice")
IMPORTED_ACCOUNT_ID = AccountId("imported")
"""Whose the runs are that came from a file: nobody's here, so they never go on."""
DEFAULT_SITE = "https://www.pinterest.com"
_DEFAULT_PORTS = {"http": 80, "https": 443}
_PROXY_TYPES = frozenset({"http", "https", "socks5"})


class SignInWay(StrEnum):
    """Who types the password."""

    IN_BROWSER = "in_browser"
    STORED_PASSWORD = "stored_password"  # noqa: S105 - the name of a way, not a password


class AccountState(StrEnum):
    """What the account can do now."""

    READY = "ready"
    NEEDS_SIGN_IN = "needs_sign_in"
    RESTING = "resting"
    STOPPED = "stopped"


class Proxy(Value):
    """An office proxy; its password lives in the keyring."""

    type: Literal["http", "https", "socks5"] = "http"
    server: str
    port: int
    user: str | None = None

    @property
    def url(self) -> str:
        """Address without any credentials, as the browser takes it."""
        return f"{self.type}://{self.server}:{self.port}"


class Account(Value):
    """One account, as stored."""

    id: AccountId
    username: str
    """Handle or e-mail, as one signs in."""
    handle: str | None = None
    """Learned at the first sign-in, compared ever after."""
    display_name: str
    site: str = DEFAULT_SITE
    sign_in: SignInWay = SignInWay.IN_BROWSER
    user_agent: str | None = None
    proxy: Proxy | None = None
    created_at: datetime
    last_signed_in_at: datetime | None = None
    state: AccountState = AccountState.NEEDS_SIGN_IN
    resting_until: datetime | None = None
    state_reason: str | None = None

    @property
    def is_practice(self) -> bool:
        """Whether this is the account that needs no account."""
        return self.id == PRACTICE_ACCOUNT_ID

    @property
    def is_local(self) -> bool:
        """Whether its site is on this very machine, where nobody's account can come to harm."""
        return self.is_practice or is_loopback(self.site)


def is_loopback(url: str) -> bool:
    """Whether a site address names this very machine."""
    parsed = _parsed(url)
    return parsed is not None and parsed.host in {"127.0.0.1", "localhost", "[::1]"}


def checked_site(url: str) -> str:
    """Return a site address without path and trailing slash.

    Raises:
        InvalidAddress: No http(s) URL, or one with credentials in it.
    """
    parsed = _parsed(url.strip())
    if parsed is None or parsed.scheme not in _DEFAULT_PORTS or not parsed.host:
        raise InvalidAddress("a site address starts with https://", address=url)
    if parsed.username or parsed.password:
        raise InvalidAddress("an address never carries credentials", address=parsed.host)
    own_port = parsed.port != _DEFAULT_PORTS[parsed.scheme]
    return f"{parsed.scheme}://{parsed.host}" + (f":{parsed.port}" if own_port else "")


def checked_api(url: str) -> str:
    """Return an API's address as it is.

    Raises:
        InvalidAddress: It carries credentials; a key is kept elsewhere.
    """
    parsed = _parsed(url)
    if parsed is not None and (parsed.username or parsed.password):
        raise InvalidAddress("an address never carries credentials", address=parsed.host)
    return url


def parse_proxy(url: str, user: str | None = None) -> Proxy:
    """Return the proxy that an address names.

    Raises:
        InvalidAddress: No proxy URL with host and port, or one with credentials in it.
    """
    parsed = _parsed(url if "://" in url else f"http://{url}")
    if parsed is not None and (parsed.username or parsed.password):
        raise InvalidAddress("an address never carries credentials", address=parsed.host)
    named = re.search(r":(\d+)/?$", url)
    if parsed is None or parsed.scheme not in _PROXY_TYPES or not parsed.host or not named:
        raise InvalidAddress("a proxy is type://server:port", address=url)
    return Proxy.model_validate(
        {"type": parsed.scheme, "server": parsed.host, "port": int(named[1]), "user": user}
    )


def _parsed(url: str) -> AnyUrl | None:
    try:
        return AnyUrl(url)
    except ValidationError:
        return None
