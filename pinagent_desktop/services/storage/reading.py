"""Reading a home that another copy may be writing to: from a copy of one instant."""

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from pinagent_desktop.services.storage.engine import Engine
from pinagent_desktop.services.storage.errors import translated
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.neosqlite_engine import NeosqliteEngine
from pinagent_desktop.services.storage.opening import (
    FILE_NAME,
    MONGITA_FOLDER,
    EngineName,
    mongita_engine,
    mongodb_engine,
    open_in_memory,
)
from pinagent_desktop.services.storage.reading_copies import ReadingCopy, clear_left
from pinagent_desktop.services.storage.schema import INDEXES
from pinagent_desktop.services.storage.store import DocumentStore


async def open_to_read(
    home: Path, *, engine: EngineName = "neosqlite", mongodb_url: str | None = None
) -> DocumentStore:
    """Open what a home holds at this instant, without its lock.

    What is written through this store is gone when it is closed: the caller only reads.

    Raises:
        StoreDamaged: The file cannot be read.
    """
    if engine == "mongodb":
        return await _opened(mongodb_engine(mongodb_url), None)
    source = home / (MONGITA_FOLDER if engine == "mongita" else FILE_NAME)
    if not await asyncio.to_thread(source.exists):
        return await open_in_memory()
    await asyncio.to_thread(clear_left)
    own = await asyncio.to_thread(ReadingCopy)
    try:
        copy = own.folder / source.name
        if engine == "mongita":
            await asyncio.to_thread(shutil.copytree, source, copy)
            return await _opened(mongita_engine(copy), own)
        await asyncio.to_thread(_copied, source, copy)
        return await _opened(NeosqliteEngine(copy, INDEXES), own)
    except BaseException:
        own.close()
        raise


async def _opened(engine: Engine, own: ReadingCopy | None) -> DocumentStore:
    handle = StoreHandle(engine)
    await handle.open()
    return DocumentStore(handle, None if own is None else own.close)


def _copied(file: Path, copy: Path) -> None:
    try:
        _copied_by_sqlite(file, copy)
    except sqlite3.OperationalError:
        # SQLite wants to write beside a WAL file even to read it. Where nothing can be written
        # nobody writes, so plain copies of both files belong together.
        _copied_by_bytes(file, copy)
    except sqlite3.Error as error:
        raise translated(error) from error


def _copied_by_sqlite(file: Path, copy: Path) -> None:
    source = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    with closing(source), closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def _copied_by_bytes(file: Path, copy: Path) -> None:
    try:
        for ending in ("", "-wal"):
            part = file.with_name(f"{file.name}{ending}")
            if part.exists():
                shutil.copyfile(part, copy.with_name(f"{copy.name}{ending}"))
    except OSError as error:
        raise translated(error) from error
