"""Where the settings are kept, and the files that carry them."""

from pathlib import Path
from typing import Protocol

from pinagent_desktop.domain.settings import Settings


class SettingsStore(Protocol):
    """One file in the home; small and rarely written, so the calls do not wait."""

    def load(self) -> Settings:
        """Return what is kept, defaults where nothing is; a broken file is set aside, not lost."""
        ...

    def save(self, settings: Settings) -> None:
        """Keep the settings, whole or not at all.

        Raises:
            StorageError: The file cannot be written.
        """
        ...


class SettingsCarrier(Protocol):
    """Files that take settings to another computer; small, so the calls do not wait."""

    def read(self, path: Path) -> str:
        """Return what is in a file.

        Raises:
            SettingsRefused: It is not there, cannot be read, is no text or far too large.
        """
        ...

    def write(self, path: Path, text: str) -> None:
        """Write a file, whole or not at all; what was there under that name is replaced.

        Raises:
            StorageError: It cannot be written; what was there is still there.
        """
        ...
