"""Opening the store of a home, and keeping copies of it while it is open."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Store

logger = logging.getLogger(__name__)

LOOK_SECONDS = 600.0
"""How often it is asked whether an hourly or daily copy is due."""


@asynccontextmanager
async def store_to_read(
    home: Path, settings: Settings, mongodb_url: str | None
) -> AsyncIterator[tuple[Store, str | None]]:
    """Open what the home holds at this instant; another copy may go on writing.

    Yields the store; nothing is repaired here, so there is nothing to tell beside it.
    """
    from pinagent_desktop.services.storage.reading import open_to_read

    store = await open_to_read(home, engine=settings.store_engine, mongodb_url=mongodb_url)
    try:
        yield store, None
    finally:
        await store.close()


@asynccontextmanager
async def store_to_write(
    home: Path, settings: Settings, mongodb_url: str | None, clock: Clock
) -> AsyncIterator[tuple[Store, str | None]]:
    """Open the home's store as its only writer.

    Yields the store, and what had to be repaired, if anything, as sentences for the person.

    Raises:
        AlreadyRunning: Another copy writes to this home.
        StorageError: It cannot be opened.
    """
    from pinagent_desktop.services.storage.opening import OpenedStore, keep_snapshots, open_store

    async def keep_copies(opened: OpenedStore) -> None:
        while True:
            try:
                await keep_snapshots(opened, clock.now())
            except PinAgentError as error:
                # The work itself meets a full disk and says so; a missing copy loses nothing yet.
                logger.warning("No copy of the data could be written: %s", error.detail)
            await clock.sleep(LOOK_SECONDS)

    opened = await open_store(
        home, clock.now(), engine=settings.store_engine, mongodb_url=mongodb_url
    )
    if opened.notice is not None:
        logger.warning("%s", opened.notice)
    copies = None
    if settings.store_engine == "neosqlite":
        copies = asyncio.create_task(keep_copies(opened), name="copies of the data")
    try:
        yield opened.store, opened.notice
    finally:
        if copies is not None:
            copies.cancel()
            await asyncio.wait([copies])
        await opened.store.close()
