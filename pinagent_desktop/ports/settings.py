"""Where the settings are kept."""

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
