"""The site's own clock, which nobody here can set."""

from datetime import UTC, datetime

from pinagent_desktop.ports.clock import Clock


class SiteTime:
    """What the site's answers said the time is, going on with the boot clock between them."""

    def __init__(self, clock: Clock) -> None:
        """Begin without having heard anything.

        Args:
            clock: Only its boot clock is used.
        """
        self._clock = clock
        self._ahead: float | None = None

    def heard(self, at: datetime) -> None:
        """Take note of the date of an answer.

        Args:
            at: Aware. An earlier one than what is known comes out of a cache and tells nothing.
        """
        ahead = at.timestamp() - self._clock.boot().seconds
        if self._ahead is None or ahead > self._ahead:
            self._ahead = ahead

    def now(self) -> datetime | None:
        """Return the site's time, ``None`` before it was heard."""
        if self._ahead is None:
            return None
        return datetime.fromtimestamp(self._ahead + self._clock.boot().seconds, UTC)
