"""Telling a person who looks at other things, if they want it."""

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.ports.desktop import Desktop


class Notifications:
    """Passes words on to the desktop, as long as the settings allow it."""

    def __init__(self, desktop: Desktop, preferences: Preferences) -> None:
        """Tell by a desktop.

        Args:
            desktop: Shows it.
            preferences: Where the person says whether it may.
        """
        self._desktop = desktop
        self._preferences = preferences

    async def tell(self, heading: str, sentence: str) -> bool:
        """Show a notification; return whether one is shown. Never raises."""
        wanted = self._preferences.settings.notifications
        return wanted and await self._desktop.tell(heading, sentence)
