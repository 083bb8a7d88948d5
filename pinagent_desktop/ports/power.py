"""Keeping the machine awake while a run goes on."""

from contextlib import AbstractAsyncContextManager
from typing import Protocol


class WakeLock(Protocol):
    """Holds the machine awake as far as it can be held."""

    def held(self, why: str) -> AbstractAsyncContextManager[None]:
        """Keep it awake inside the block; where it cannot be kept, one log line says so."""
        ...
