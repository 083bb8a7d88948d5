"""Wiping, put together for an open home and for one that is not opened."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from pinagent_desktop import logs
from pinagent_desktop.application.wiping import Wiping
from pinagent_desktop.bootstrap.login import login_start
from pinagent_desktop.paths import Paths
from pinagent_desktop.ports.secrets import SecretStore


def wiping_of(
    paths: Paths,
    secrets: SecretStore,
    close: Callable[[], Awaitable[None]] | None = None,
    mongodb_url: str | None = None,
) -> Wiping:
    """Return the use case over one home.

    Args:
        paths: Where things lie.
        secrets: The keyring.
        close: Closes what is open in the home; nothing is, where it is left away.
        mongodb_url: Of the server in use, if one is.
    """
    from pinagent_desktop.services.storage.home_eraser import EraserOfHome

    async def close_all() -> None:
        if close is not None:
            await close()
        logs.close_files()

    host = None if mongodb_url is None else urlsplit(mongodb_url).hostname or "the MongoDB server"
    return Wiping(
        paths.home, EraserOfHome(paths.home), secrets, close_all, host, login=login_start()
    )
