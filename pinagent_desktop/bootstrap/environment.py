"""What the environment says; secrets are taken out of it before any child starts."""

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from pinagent_desktop.domain.account import checked_api, checked_site
from pinagent_desktop.domain.settings import DEFAULT_BASE_URL, Settings

_ADDRESSES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "OPENAI_BASE_URL")
_TELLTALES = (
    "DEBUG",
    "DEBUG_FILE",
    "PWDEBUG",
    "NODE_DEBUG",
    "NODE_OPTIONS",
    "OPENAI_LOG",
    "SSLKEYLOGFILE",
)
"""Variables that make Playwright, node, the model's library or TLS write down what they are told,
or listen for a debugger."""


@dataclass(frozen=True)
class Environment:
    """The variables of spec §5, read once."""

    named: Settings
    """Only the fields that a variable names are set."""
    api_key: str | None = None
    mongodb_url: str | None = None

    @property
    def key_base_url(self) -> str:
        """The only address that the environment's key may go to."""
        if "base_url" in self.named.model_fields_set:
            return self.named.base_url
        return DEFAULT_BASE_URL

    @property
    def secrets(self) -> tuple[str, ...]:
        """Every secret that the environment named: key, store's address, password in it."""
        store = self.mongodb_url or ""
        named = (self.api_key, store, *_credentials(store))
        return tuple(secret for secret in named if secret)

    def key_for(self, base_url: str) -> str | None:
        """Return the environment's key if it belongs to this address."""
        same = base_url.rstrip("/") == self.key_base_url.rstrip("/")
        return self.api_key if same else None


def take(variables: MutableMapping[str, str], learn: Callable[[str | None], None]) -> Environment:
    """Read the variables, and remove the secret ones, so that no child inherits them.

    Args:
        variables: ``os.environ``; changed.
        learn: Told every secret, so that logs never show it.

    Raises:
        InvalidAddress: ``PINAGENT_SITE_URL`` or ``OPENAI_BASE_URL`` is no usable address.
    """
    key = variables.pop("OPENAI_API_KEY", "").strip() or None
    mongodb_url = variables.pop("MONGODB_URL", "").strip() or None
    for secret in (key, mongodb_url, *_credentials(mongodb_url or "")):
        learn(secret)
    for name in _ADDRESSES:
        # Of the person's own surroundings, so it stays; only logs must not show it.
        for secret in _credentials(variables.get(name, "") or variables.get(name.lower(), "")):
            learn(secret)
    for name in _TELLTALES:
        variables.pop(name, None)
    named: dict[str, Any] = {}
    if site := variables.get("PINAGENT_SITE_URL", "").strip():
        named["site"] = checked_site(site)
    if browser := variables.get("PINAGENT_BROWSER", "").strip():
        named["browser"] = browser
    if base_url := variables.get("OPENAI_BASE_URL", "").strip():
        named["base_url"] = checked_api(base_url).rstrip("/")
    if model := variables.get("PINAGENT_MODEL", "").strip():
        named["model"] = model
    if mongodb_url:
        named["store_engine"] = "mongodb"
    return Environment(Settings(**named), key, mongodb_url)


def _credentials(url: str) -> tuple[str, ...]:
    """Return the password in an address, as it is written there and as it is meant."""
    try:
        password = urlsplit(url).password
    except ValueError:
        return ()
    return (password, unquote(password)) if password else ()
