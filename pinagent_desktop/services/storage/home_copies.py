"""The earlier copies of an open store: listed, compared, brought back without closing the app."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.recovery import Missing, Restored, StoreCopy
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.comparison import missing_in
from pinagent_desktop.services.storage.engine import Engine
from pinagent_desktop.services.storage.errors import translated
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.opening import FILE_NAME
from pinagent_desktop.services.storage.restoring import (
    BEFORE_RESTORE,
    STAMP,
    discard_unfinished,
    prepared,
    put_in_place,
    refuse_bad,
)
from pinagent_desktop.services.storage.snapshots import Snapshots


class HomeCopies(ports.StoreCopies):
    """Copies of the store in one file.

    Args:
        home: The data folder, whose lock is held.
        handle: The open store in it.
        snapshots: The copies made by the hour and by the day.
        now: The time, for names.
    """

    def __init__(
        self, home: Path, handle: StoreHandle, snapshots: Snapshots, now: Callable[[], datetime]
    ) -> None:
        self._home = home
        self._handle = handle
        self._snapshots = snapshots
        self._now = now

    @override
    async def all(self) -> Sequence[StoreCopy]:
        return await asyncio.to_thread(self._listed)

    @override
    async def missing_in(self, source: Path) -> Missing:
        await asyncio.to_thread(refuse_bad, source)
        return await asyncio.to_thread(missing_in, source, self._home / FILE_NAME)

    @override
    async def restore(self, source: Path) -> Restored:
        now = self._now()
        try:
            await asyncio.to_thread(refuse_bad, source)
            fresh = await prepared(self._home, source, now)
            return await self._handle.alone(partial(self._exchanged, fresh, now))
        except OSError as error:
            raise translated(error) from error
        finally:
            await asyncio.to_thread(discard_unfinished, self._home)

    def _listed(self) -> Sequence[StoreCopy]:
        replaced = [_replaced(path) for path in self._home.glob(f"{BEFORE_RESTORE}*Z")]
        found = [*self._snapshots.all(), *replaced]
        return sorted(found, key=lambda copy: copy.taken_at, reverse=True)

    def _exchanged(self, fresh: Path, now: datetime, engine: Engine) -> Restored:
        """Change files while the engine is closed; it comes back whatever happens."""
        engine.close()
        try:
            return put_in_place(self._home, fresh, now)
        finally:
            engine.open()


def _replaced(path: Path) -> StoreCopy:
    stamp = path.name.removeprefix(BEFORE_RESTORE)
    return StoreCopy(
        path=path,
        kind="before-restore",
        taken_at=datetime.strptime(stamp, STAMP).replace(tzinfo=UTC),
        size=path.stat().st_size,
    )
