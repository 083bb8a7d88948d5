"""Bringing an earlier copy back, without forgetting what was done on the accounts since."""

import asyncio
import contextlib
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from pinagent_desktop.domain.errors import (
    AlreadyRunning,
    StoreDamaged,
    StoreTooNew,
    UsageError,
)
from pinagent_desktop.domain.recovery import Restored
from pinagent_desktop.services.storage.carrying_over import carry_over
from pinagent_desktop.services.storage.errors import translated
from pinagent_desktop.services.storage.file_rescue import RESTORED, made_ready
from pinagent_desktop.services.storage.home_lock import HomeLock
from pinagent_desktop.services.storage.inspection import index_of, inspect, log_of
from pinagent_desktop.services.storage.opening import BACKUPS, FILE_NAME, open_file
from pinagent_desktop.services.storage.prompt_store import PromptStore
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION
from pinagent_desktop.services.storage.snapshots import Snapshots

_PRIVATE_FILE = 0o600
BEFORE_RESTORE = f"{FILE_NAME}.before-restore-"
KEPT_BEFORE_RESTORE = 3
"""Newest files that were replaced by a copy; each is as large as the store itself."""
_READERS_END_SECONDS = 1.0
"""How long a command that reads the data is waited for."""
STAMP = "%Y%m%dT%H%M%S%fZ"


async def restore_store(home: Path, source: Path, now: datetime) -> Restored:
    """Replace the store of a home with a copy; what is there now is kept beside it.

    Killed at any instant, either the old data or the copy is there, whole.

    Args:
        home: The data folder.
        source: The copy, as ``backup`` wrote it; it stays as it is.
        now: Goes into the name under which the present data is kept.

    Raises:
        AlreadyRunning: Another copy of the app holds this home.
        UsageError: There is no such file.
        StoreDamaged: The copy fails its check; nothing was changed.
        StoreTooNew: The copy is of a newer version; nothing was changed.
        StorageError: Something cannot be written; nothing was changed.
    """
    lock = HomeLock(home)
    await asyncio.to_thread(refuse_bad, source)
    await asyncio.to_thread(lock.acquire)
    try:
        # A damaged present is put aside by the same hands as at a start; no other copy is needed.
        with contextlib.suppress(StoreDamaged):
            await asyncio.to_thread(made_ready, home / FILE_NAME, Snapshots(home / BACKUPS), now)
        fresh = await prepared(home, source, now)
        return await asyncio.to_thread(put_in_place, home, fresh, now)
    except OSError as error:
        raise translated(error) from error
    finally:
        discard_unfinished(home)
        lock.release()


def refuse_bad(source: Path) -> None:
    """Look at a copy before anything is changed for it.

    Raises:
        UsageError: There is no such file.
        StoreDamaged: It fails its check.
        StoreTooNew: It is of a newer version.
    """
    if not source.is_file():
        raise UsageError(f"There is no copy at {source}")
    found = inspect(source)
    if found.version > SCHEMA_VERSION:
        raise StoreTooNew("the copy is newer", found=found.version, known=SCHEMA_VERSION)
    if found.problems:
        raise StoreDamaged(f"the copy is damaged: {'; '.join(found.problems)}")


async def prepared(home: Path, source: Path, now: datetime) -> Path:
    """Return a working copy beside the store, of this version and with right counters."""
    fresh = home / f"{FILE_NAME}{RESTORED}"
    await asyncio.to_thread(_copied, source, fresh)
    copy = await open_file(fresh, Snapshots(home / BACKUPS), now)
    try:
        await PromptStore(copy).rebuild_counters()
    finally:
        await copy.close()
    return fresh


def put_in_place(home: Path, fresh: Path, now: datetime) -> Restored:
    """Let the working copy become the store; nobody may have either file open.

    Returns:
        What was kept of the data before, and where it lies.

    Raises:
        AlreadyRunning: A command reads the data at this moment; nothing was changed.
    """
    file = home / FILE_NAME
    if not file.exists():
        fresh.replace(file)
        return Restored(kept_as=None, carried_over=0)
    _complete(file)
    carried = carry_over(file, fresh)
    kept = _kept_beside(file, now)
    # Emptied above. Whoever reads the data before keeps both; the copy must not meet either.
    log_of(file).unlink(missing_ok=True)
    index_of(file).unlink(missing_ok=True)
    fresh.replace(file)
    _let_go_of_old(home)
    return Restored(kept_as=kept, carried_over=carried)


def discard_unfinished(home: Path) -> None:
    """Remove a working copy that did not become the store: it may be what fills the disk."""
    for leftover in home.glob(f"{FILE_NAME}{RESTORED}*"):
        with contextlib.suppress(OSError):  # the next start tries again
            leftover.unlink()


def _copied(source: Path, fresh: Path) -> None:
    for leftover in fresh.parent.glob(f"{fresh.name}*"):
        leftover.unlink()
    fresh.touch(mode=_PRIVATE_FILE)
    shutil.copyfile(source, fresh)
    if log_of(source).exists():
        shutil.copyfile(log_of(source), log_of(fresh))


def _complete(file: Path) -> None:
    """Move what a killed start left in the log into the file, so that the file alone is all."""
    try:
        with closing(sqlite3.connect(file, timeout=_READERS_END_SECONDS)) as database:
            (is_read, *_rest) = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.Error as error:
        raise translated(error) from error
    if is_read:
        raise AlreadyRunning("another command reads the data just now")


def _kept_beside(file: Path, now: datetime) -> str:
    kept = file.with_name(f"{BEFORE_RESTORE}{now.astimezone(UTC).strftime(STAMP)}")
    try:
        os.link(file, kept)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        shutil.copyfile(file, kept)
        kept.chmod(_PRIVATE_FILE)
    return kept.name


def _let_go_of_old(home: Path) -> None:
    """Remove what earlier restorings replaced, but for the newest."""
    replaced = sorted(home.glob(f"{BEFORE_RESTORE}*Z"))  # the names are moments
    for old in replaced[:-KEPT_BEFORE_RESTORE]:
        old.unlink(missing_ok=True)
