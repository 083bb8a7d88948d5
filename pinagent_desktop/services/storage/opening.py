"""Opening a home: lock, look, repair or refuse, open, migrate."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.carrying_over import carry_over
from pinagent_desktop.services.storage.engine import Engine
from pinagent_desktop.services.storage.errors import translated
from pinagent_desktop.services.storage.file_rescue import made_ready, newest_damaged
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.home_lock import HomeLock
from pinagent_desktop.services.storage.migrations import migrate
from pinagent_desktop.services.storage.schema import INDEXES, SCHEMA_VERSION
from pinagent_desktop.services.storage.snapshots import Snapshots
from pinagent_desktop.services.storage.store import DocumentStore

FILE_NAME = "store.sqlite3"
MONGITA_FOLDER = "store.mongita"
BACKUPS = "backups"
_MONGODB_DATABASE = "pinagent"
_PRIVATE_FILE = 0o600

EngineName = Literal["neosqlite", "mongita", "mongodb"]


@dataclass(frozen=True)
class OpenedStore:
    """A store that is ready.

    Attributes:
        store: The repositories; closing it frees the home.
        notice: What had to be repaired, as a sentence for the person.
        snapshots: Earlier copies; ``keep_snapshots`` adds to them.
        handle: The database below.
    """

    store: DocumentStore
    notice: str | None
    snapshots: Snapshots
    handle: StoreHandle


async def open_store(
    home: Path, now: datetime, *, engine: EngineName = "neosqlite", mongodb_url: str | None = None
) -> OpenedStore:
    """Lock a home and open its store.

    Args:
        home: The data folder; made when it is missing, private to this user.
        now: For the names of snapshots and of a damaged file.
        engine: The engine chosen in the settings.
        mongodb_url: Address of the server, for ``mongodb``.

    Raises:
        AlreadyRunning: Another copy holds this home.
        StoreReadOnly: The folder cannot be written.
        StoreTooNew: The data is of a newer version; nothing was touched.
        StoreDamaged: Damaged, put aside, and no good copy exists.
    """
    lock = HomeLock(home)
    snapshots = Snapshots(home / BACKUPS)
    await asyncio.to_thread(lock.acquire)
    try:
        notice = None
        match engine:
            case "mongodb":
                made = mongodb_engine(mongodb_url)
            case "mongita":
                made = mongita_engine(home / MONGITA_FOLDER)
            case "neosqlite":
                file = home / FILE_NAME
                notice = await asyncio.to_thread(made_ready, file, snapshots, now)
                made = await asyncio.to_thread(_file_engine, file)
        handle = StoreHandle(made)
        await _start(handle, snapshots, now)
    except OSError as error:
        lock.release()
        raise translated(error) from error
    except BaseException:
        lock.release()
        raise
    store = DocumentStore(handle, lock.release)
    return OpenedStore(store, notice or made.notice, snapshots, handle)


async def open_file(file: Path, snapshots: Snapshots, now: datetime) -> StoreHandle:
    """Open one file as a store of this version; the caller holds the home's lock.

    Args:
        file: It exists and is sound.
        snapshots: Where a copy goes before a migration.
        now: For the name of that copy.
    """
    handle = StoreHandle(await asyncio.to_thread(_file_engine, file))
    await _start(handle, snapshots, now)
    return handle


async def open_in_memory() -> DocumentStore:
    """Open an empty store that keeps nothing."""
    from pinagent_desktop.services.storage.mongita_engine import MongitaEngine

    handle = StoreHandle(MongitaEngine())
    await handle.open()
    return DocumentStore(handle)


async def keep_snapshots(opened: OpenedStore, now: datetime) -> list[Path]:
    """Write the hourly and the daily snapshot as far as they are due, drop the oldest.

    Returns:
        The new files.

    Raises:
        StorageError: One cannot be written, or the folder not looked at.
    """
    written = []
    try:
        for kind in ("hourly", "daily"):
            if opened.snapshots.is_due(kind, now):
                path = opened.snapshots.path_for(kind, now)
                await opened.store.backup(path)
                written.append(path)
        opened.snapshots.prune()
    except OSError as error:
        raise translated(error) from error
    return written


async def _start(handle: StoreHandle, snapshots: Snapshots, now: datetime) -> None:
    async def before_each(_version: int) -> None:
        path = snapshots.path_for("before-version", now)
        if path.exists():
            return  # all steps of one start share the copy from before the first
        await handle.snapshot(path)
        # A step that fails does so at every start: its copies must not fill the disk.
        await asyncio.to_thread(snapshots.prune)

    try:
        await handle.open()
        await migrate(handle, before_each)
    except BaseException:
        await handle.close()
        raise


def _file_engine(file: Path) -> Engine:
    from pinagent_desktop.services.storage.neosqlite_engine import NeosqliteEngine

    make: Callable[[Path], NeosqliteEngine] = partial(NeosqliteEngine, indexes=INDEXES)
    if not file.exists():
        # Made beside and renamed: a kill in between never leaves an empty file of this name.
        fresh = file.with_name(f"{file.name}.new")
        for leftover in file.parent.glob(f"{fresh.name}*"):
            leftover.unlink()
        fresh.touch(mode=_PRIVATE_FILE)
        first = make(fresh)
        first.open()
        first.set_schema_version(SCHEMA_VERSION)
        first.close()
        if (damaged := newest_damaged(file)) is not None:
            # There is no good copy of it; caps and "done once" must not begin anew all the same.
            carry_over(damaged, fresh)
        fresh.replace(file)
    file.chmod(_PRIVATE_FILE)
    return make(file)


def mongita_engine(folder: Path) -> Engine:
    """Return the engine of a Mongita folder."""
    from pinagent_desktop.services.storage.mongita_engine import MongitaDiskEngine

    return MongitaDiskEngine(folder)


def mongodb_engine(url: str | None) -> Engine:
    """Return the engine of a MongoDB server.

    Raises:
        StorageError: No address was given.
    """
    from pinagent_desktop.services.storage.mongodb_engine import MongodbEngine

    if not url:
        raise StorageError("MongoDB is chosen, but no address is given (MONGODB_URL)")
    return MongodbEngine(url, _MONGODB_DATABASE, INDEXES)
