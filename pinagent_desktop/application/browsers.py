"""The browser that runs use: which one is there, and which one the person wants."""

from pathlib import Path

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.ports.diagnostics import Check, Finding

__all__ = ["Browsers", "Finding"]

ANY = "auto"


class Browsers:
    """Looks for a browser and keeps the choice."""

    def __init__(self, check: Check, preferences: Preferences) -> None:
        """Look by the same check as the doctor.

        Args:
            check: Starts the browser that the settings name and ends it again.
            preferences: Where the choice is kept.
        """
        self._check = check
        self._preferences = preferences

    @property
    def is_chosen(self) -> bool:
        """Whether a certain browser is wanted, by settings or environment."""
        return self._preferences.settings.browser != ANY

    async def look(self) -> Finding:
        """Return whether there is a browser that starts, and which."""
        return await self._check.run()

    def choose(self, program: Path) -> bool:
        """Keep a program as the browser to use; return whether it counts in this start.

        It does not where the environment names another one: that wins.

        Raises:
            StorageError: The settings cannot be written.
        """
        return self._preferences.change(browser=str(program)).browser == str(program)

    def choose_any(self) -> bool:
        """Use whatever is installed again; return whether that counts in this start.

        Raises:
            StorageError: The settings cannot be written.
        """
        return self._preferences.change(browser=ANY).browser == ANY
