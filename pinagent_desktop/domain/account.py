"""A person's own account on the site; no secret is ever part of it."""

from datetime import datetime
from enum import StrEnum
from typing import Literal
from urllib.parse import urlsplit

from pinagent_desktop.domain.errors import InvalidAddress
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.model import Value

PRACTICE_ACCOUNT_ID = AccountId("practice")
DEFAULT_SITE = "https://www.pinterest.com"


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


def is_loopback(url: str) -> bool:
    """Whether a site address names this very machine."""
    return (urlsplit(url).hostname or "") in {"127.0.0.1", "localhost", "::1"}


def checked_site(url: str) -> str:
    """Return a site address without path and trailing slash.

    Raises:
        InvalidAddress: No http(s) URL, or one with credentials in it.
    """
    parts = urlsplit(url.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise InvalidAddress("A site address starts with https://", address=url)
    if parts.username or parts.password:
        raise InvalidAddress("An address never carries credentials", address=parts.hostname)
    return f"{parts.scheme}://{parts.netloc}"


def parse_proxy(url: str, user: str | None = None) -> Proxy:
    """Return the proxy that an address names.

    Raises:
        InvalidAddress: No proxy URL with host and port, or one with credentials in it.
    """
    parts = urlsplit(url if "://" in url else f"http://{url}")
    if parts.username or parts.password:
        raise InvalidAddress("A proxy address never carries credentials", address=parts.hostname)
    try:
        port = parts.port
    except ValueError as error:
        raise InvalidAddress("The proxy's port is no number", address=url) from error
    if parts.scheme not in {"http", "https", "socks5"} or not parts.hostname or not port:
        raise InvalidAddress("A proxy is type://server:port", address=url)
    return Proxy.model_validate(
        {"type": parts.scheme, "server": parts.hostname, "port": port, "user": user}
    )
