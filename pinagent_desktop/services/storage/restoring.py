"""Bringing an earlier copy back, without forgetting what was done on the accounts since."""

import asyncio
import contextlib
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from pinagent_desktop.domain.errors import StoreDamaged, StoreTooNew, UsageError
from pinagent_desktop.domain.recovery import Restored
from pinagent_desktop.services.storage.errors import translated
from pinagent_desktop.services.storage.file_rescue import made_ready
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.home_lock import HomeLock
from pinagent_desktop.services.storage.inspection import inspect, log_of
from pinagent_desktop.services.storage.opening import BACKUPS, FILE_NAME, open_file
from pinagent_desktop.services.storage.prompt_store import PromptStore
from pinagent_desktop.services.storage.schema import ACCOUNTS, INTENTS, LEDGER, SCHEMA_VERSION
from pinagent_desktop.services.storage.snapshots import Snapshots

_PRIVATE_FILE = 0o600
_NEVER_FORGOTTEN = (INTENTS, LEDGER, ACCOUNTS)
"""An older copy knows less of what was done: caps and *done once* must not go back with it."""
_AT_ONCE = 50


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
    if not await asyncio.to_thread(source.is_file):
        raise UsageError(f"There is no copy at {source}")
    lock = HomeLock(home)
    await asyncio.to_thread(lock.acquire)
    try:
        await asyncio.to_thread(_refuse_bad, source)
        return await _replaced(home, source, now)
    except OSError as error:
        raise translated(error) from error
    finally:
        lock.release()


async def _replaced(home: Path, source: Path, now: datetime) -> Restored:
    file, fresh = home / FILE_NAME, home / f"{FILE_NAME}.restored"
    # A damaged present is put aside by the same hands as at a start; no other copy is needed then.
    with contextlib.suppress(StoreDamaged):
        await asyncio.to_thread(made_ready, file, Snapshots(home / BACKUPS), now)
    await asyncio.to_thread(_copied, source, fresh)
    copy = await open_file(fresh, Snapshots(home / BACKUPS), now)
    try:
        carried = await _carried_over(file, copy, home, now) if file.exists() else 0
        await PromptStore(copy).rebuild_counters()
    finally:
        await copy.close()
    kept = await asyncio.to_thread(_put_in_place, fresh, file, now)
    return Restored(kept_as=kept, carried_over=carried)


async def _carried_over(file: Path, copy: StoreHandle, home: Path, now: datetime) -> int:
    present = await open_file(file, Snapshots(home / BACKUPS), now)
    carried = 0
    try:
        for collection in _NEVER_FORGOTTEN:
            known = {one["_id"] for one in await copy.find_all(collection, {})}
            missing = [
                one for one in await present.find_all(collection, {}) if one["_id"] not in known
            ]
            for start in range(0, len(missing), _AT_ONCE):
                await copy.insert_many(collection, missing[start : start + _AT_ONCE])
            carried += len(missing)
    finally:
        await present.close()
    return carried


def _refuse_bad(source: Path) -> None:
    found = inspect(source)
    if found.version > SCHEMA_VERSION:
        raise StoreTooNew("the copy is newer", found=found.version, known=SCHEMA_VERSION)
    if found.problems:
        raise StoreDamaged(f"the copy is damaged: {'; '.join(found.problems)}")


def _copied(source: Path, fresh: Path) -> None:
    for leftover in fresh.parent.glob(f"{fresh.name}*"):
        leftover.unlink()
    fresh.touch(mode=_PRIVATE_FILE)
    shutil.copyfile(source, fresh)
    if log_of(source).exists():
        shutil.copyfile(log_of(source), log_of(fresh))


def _put_in_place(fresh: Path, file: Path, now: datetime) -> str | None:
    kept = None
    if file.exists():
        stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        kept = file.with_name(f"{file.name}.before-restore-{stamp}")
        kept.unlink(missing_ok=True)
        try:
            os.link(file, kept)
        except OSError:  # a file system without links
            shutil.copyfile(file, kept)
            kept.chmod(_PRIVATE_FILE)
    fresh.replace(file)
    return kept.name if kept else None
