"""The data folder as a whole."""

from collections.abc import Sequence
from typing import Protocol


class HomeRoom(Protocol):
    """The disk below the home."""

    async def free_bytes(self) -> int:
        """Return how much can still be written there.

        Raises:
            StorageError: The folder cannot be looked at.
        """
        ...


class HomeEraser(Protocol):
    """Removes what is ours from the home."""

    async def hold(self) -> None:
        """Take the home, so that no other copy of the app works on it.

        Raises:
            AlreadyRunning: Another copy holds it.
            StoreReadOnly: It cannot be written.
        """
        ...

    @property
    def is_begun(self) -> bool:
        """Whether an erasure of this home was begun and not finished."""
        ...

    async def begin(self) -> None:
        """Take note, in the home itself, that it is being erased; ``erase`` ends it.

        Raises:
            StoreReadOnly: The home cannot be written; nothing was removed.
        """
        ...

    async def erase(self) -> Sequence[str]:
        """Remove everything of ours and let go of the home; may be repeated after a kill.

        Returns:
            What is none of ours and stayed, as paths below the home.

        Raises:
            StorageError: Something could not be removed; the rest is gone.
        """
        ...

    async def let_go(self) -> None:
        """Let go of the home without removing anything; harmless when it is not held."""
        ...
