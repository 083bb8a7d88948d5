"""The browser that runs use: which one is there, which one the person wants, one of our own."""

from collections.abc import AsyncGenerator
from pathlib import Path

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.ports.browser_source import BrowserSource, Fetched
from pinagent_desktop.ports.diagnostics import Check, Finding

__all__ = ["Browsers", "Fetched", "Finding"]

ANY = "auto"


class Browsers:
    """Looks for a browser, keeps the choice, and brings one where there is none."""

    def __init__(self, check: Check, preferences: Preferences, source: BrowserSource) -> None:
        """Look by the same check as the doctor.

        Args:
            check: Starts the browser that the settings name and ends it again.
            preferences: Where the choice is kept.
            source: Of a browser of the app's own.
        """
        self._check = check
        self._preferences = preferences
        self._source = source

    @property
    def wanted(self) -> str:
        """Which browser is wanted, by settings or environment."""
        return self._preferences.settings.browser

    @property
    def is_chosen(self) -> bool:
        """Whether a certain one is wanted."""
        return self.wanted != ANY

    async def look(self) -> Finding:
        """Return whether there is a browser that starts, and which."""
        return await self._check.run()

    def fetch(self) -> AsyncGenerator[Fetched, None]:
        """Download a browser of the app's own, and yield how far it is.

        Raises:
            BrowserUnusable: It cannot be brought; the detail says why.
            DiskFull: There is no room for it.
        """
        return self._source.fetch()

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
