"""Care of the stored data: checked, copied, wiped."""

from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from pinagent_desktop.ports.storage import Store


class StoreCare:
    """What the person can do for the data."""

    def __init__(
        self,
        store: Store,
        home: Path,
        wipe: Callable[[], Awaitable[None]],
        repaired: str | None = None,
    ) -> None:
        """Care for one home.

        Args:
            store: The open store.
            home: Data folder, to be named in sentences.
            wipe: Removes everything in the home and in the keyring.
            repaired: What had to be repaired at this start, as sentences, if anything.
        """
        self._store = store
        self._wipe = wipe
        self.home = home
        self.repaired = repaired

    async def check(self) -> Sequence[str]:
        """Check file and counters; return the problems as sentences."""
        return await self._store.check()

    async def backup(self, to: Path) -> None:
        """Write a consistent copy to a new file.

        Raises:
            StorageError: It cannot be written.
        """
        await self._store.backup(to)

    async def wipe(self) -> None:
        """Remove everything of the app: data, pictures, profiles, settings, secrets."""
        await self._wipe()
