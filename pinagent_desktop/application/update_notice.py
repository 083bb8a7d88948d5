"""Whether there is a newer version: asked once a day at most, told, never installed."""

import logging

from typing_extensions import override

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.ports.clock import Clock
from pinagent_desktop.ports.diagnostics import Check, Finding
from pinagent_desktop.ports.releases import Release, Releases

__all__ = ["Release", "UpdateNotice"]

logger = logging.getLogger(__name__)

_AGAIN_AFTER_SECONDS = 24 * 3600.0


class UpdateNotice(Check):
    """Asks the publisher where the person lets it; also a check of the doctor."""

    def __init__(self, releases: Releases, preferences: Preferences, clock: Clock) -> None:
        self._releases = releases
        self._preferences = preferences
        self._clock = clock

    async def look(self) -> Release | None:
        """Return a newer release that the person has not waved off; ``None`` most of the time.

        Never raises: that nobody answers is no news for somebody who wants to look for pictures.
        """
        settings, now = self._preferences.settings, self._clock.now().timestamp()
        if not (settings.tell_of_updates and self._releases.is_known):
            return None
        looked = settings.updates_looked_at
        if looked <= now < looked + _AGAIN_AFTER_SECONDS:
            return None
        try:
            release = await self._releases.newest()
            self._preferences.change(updates_looked_at=now)
        except PinAgentError as error:
            logger.info("Nothing is known of newer versions: %s", error.detail)
            return None
        is_news = release.is_newer and release.version != settings.update_waved_off
        return release if is_news else None

    def wave_off(self, version: str) -> None:
        """Tell of this version no more.

        Raises:
            StorageError: The settings cannot be written.
        """
        self._preferences.change(update_waved_off=version)

    @override
    async def run(self) -> Finding:
        if not self._preferences.settings.tell_of_updates:
            return _finding("Not looked for: it is switched off in the settings")
        if not self._releases.is_known:
            return _finding("This build knows nobody who tells of newer versions")
        try:
            release = await self._releases.newest()
        except PinAgentError as error:
            words = f"Nothing is known of newer versions: {error.detail}"
            return Finding(
                name="update",
                state="warning",
                sentence=words,
                next_step="Look again later, or at the page that Pinagent is from.",
            )
        if not release.is_newer:
            return _finding("This is the newest version")
        return Finding(
            name="update",
            state="warning",
            sentence=f"Pinagent {release.version} is out",
            next_step=f"See what is new: {release.notes}",
        )


def _finding(words: str) -> Finding:
    return Finding(name="update", state="ok", sentence=words)
