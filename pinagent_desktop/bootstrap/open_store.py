"""Opening the store of a home, and keeping copies of it while it is open."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.storage import Store, StoreCopies

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class HomeStore:
    """The store of a home, as the composition root passes it on.

    Attributes:
        store: The repositories.
        repaired: What had to be repaired, if anything, as sentences for the person.
        copies: Earlier copies; ``None`` for an engine without files, and while only reading.
    """

    store: Store
    repaired: str | None = None
    copies: StoreCopies | None = None


LOOK_SECONDS = 600.0
"""How often it is asked whether an hourly or daily copy is due."""


@asynccontextmanager
async def store_to_read(
    home: Path, settings: Settings, mongodb_url: str | None
) -> AsyncIterator[HomeStore]:
    """Open what the home holds at this instant; another copy may go on writing.

    Nothing is repaired here and no copy can be brought back, so the store comes alone.
    """
    from pinagent_desktop.services.storage.reading import open_to_read

    store = await open_to_read(home, engine=settings.store_engine, mongodb_url=mongodb_url)
    try:
        yield HomeStore(store)
    finally:
        await store.close()


@asynccontextmanager
async def store_to_write(
    home: Path, settings: Settings, mongodb_url: str | None, clock: Clock
) -> AsyncIterator[HomeStore]:
    """Open the home's store as its only writer.

    Raises:
        AlreadyRunning: Another copy writes to this home.
        StorageError: It cannot be opened.
    """
    from pinagent_desktop.services.storage.home_copies import HomeCopies
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
    keeping, copies = None, None
    if settings.store_engine == "neosqlite":
        copies = HomeCopies(home, opened.handle, opened.snapshots, clock.now)
        keeping = asyncio.create_task(keep_copies(opened), name="copies of the data")
    try:
        yield HomeStore(opened.store, opened.notice, copies)
    finally:
        if keeping is not None:
            keeping.cancel()
            await asyncio.wait([keeping])
        await opened.store.close()
