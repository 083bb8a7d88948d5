"""The data: checked, copied, brought back."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from pinagent_desktop.domain.errors import StorageError, StoreDamaged, UsageError
from pinagent_desktop.domain.not_written import NotWritten
from pinagent_desktop.domain.recovery import Missing, Restored, StoreCopy
from pinagent_desktop.ports.storage import Store, StoreCopies

NO_COPIES = "this kind of store has no copies of its own; use the tools of its engine"


class StoreCare:
    """What the person can do for the data."""

    def __init__(
        self,
        store: Store,
        home: Path,
        repaired: str | None = None,
        *,
        copies: StoreCopies | None = None,
        is_busy: Callable[[], bool] = lambda: False,
        taken_over: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        """Care for one home.

        Args:
            store: The open store.
            home: Data folder, to be named in sentences.
            repaired: What had to be repaired at this start, as sentences, if anything.
            copies: Earlier copies; ``None`` for an engine without files, and while only reading.
            is_busy: Whether a run is going on.
            taken_over: Awaited after a copy is back: its runs are nobody's any more.
        """
        self._store = store
        self._copies = copies
        self._is_busy = is_busy
        self._taken_over = taken_over
        self.home = home
        self.repaired = repaired

    async def check(self) -> Sequence[str]:
        """Check file and counters; return the problems as sentences."""
        return await self._store.check()

    async def backup(self, to: Path) -> None:
        """Write a consistent copy to a new file.

        Raises:
            NotWritten: It cannot be written, or there is a file of this name.
            StoreDamaged: The data itself cannot be read.
        """
        if not await asyncio.to_thread(to.parent.is_dir):
            raise NotWritten(to.name, "there is no such folder")
        try:
            await self._store.backup(to)
        except StoreDamaged:
            raise
        except StorageError as error:
            raise NotWritten(to.name, error.detail) from error

    @property
    def can_restore(self) -> bool:
        """Whether copies can be brought back here at all."""
        return self._copies is not None

    async def copies(self) -> Sequence[StoreCopy]:
        """Return the copies that can be brought back, the newest first; none is opened."""
        return [] if self._copies is None else await self._copies.all()

    async def missing_in(self, source: Path) -> Missing:
        """Compare a copy with the data as it is now: what would be gone.

        Args:
            source: One of :meth:`copies`, or any file that ``backup`` wrote.

        Raises:
            UsageError: There is no such file, or this engine has no copies.
            StoreDamaged: The copy fails its check.
            StoreTooNew: The copy is of a newer version.
        """
        return await self._known_copies().missing_in(source)

    async def restore(self, source: Path) -> Restored:
        """Bring a copy back while the app is open; the data before is kept beside it.

        Afterwards everything read earlier is out of date: whoever shows it reads it again. What
        was done on the accounts, and what was paid for, is carried over from the data before.

        Args:
            source: One of :meth:`copies`, or any file that ``backup`` wrote.

        Raises:
            UsageError: A run is going on, there is no such file, or this engine has no copies.
            StoreDamaged: The copy fails its check; nothing was changed.
            StoreTooNew: The copy is of a newer version; nothing was changed.
            StorageError: Something cannot be written; nothing was changed.
        """
        copies = self._known_copies()
        if self._is_busy():
            raise UsageError("a run is going on; stop it before older data is brought back")
        restored = await copies.restore(source)
        if self._taken_over is not None:
            await self._taken_over()
        return restored

    def _known_copies(self) -> StoreCopies:
        if self._copies is None:
            raise UsageError(NO_COPIES)
        return self._copies
