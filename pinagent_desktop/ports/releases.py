"""What there is of newer versions of the app."""

from typing import Protocol

from pinagent_desktop.domain.model import Value


class Release(Value):
    """The newest version that the publisher tells of."""

    version: str
    notes: str
    """Https address of a page that says what is new, and where to get it."""
    is_newer: bool
    """Than the app that asks."""


class Releases(Protocol):
    """Asks the publisher; installs nothing."""

    @property
    def is_known(self) -> bool:
        """Whether this build knows whom to ask."""
        ...

    async def newest(self) -> Release:
        """Return the newest release.

        Raises:
            SiteFileRefused: Nobody answers, or what comes is not signed as it should be.
        """
        ...
