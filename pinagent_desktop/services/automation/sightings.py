"""Which strategy found what in a session, and what was looked for in vain."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from pinagent_desktop.ports.automation import Sighting, Sightings
from pinagent_desktop.services.automation.site_profile import SiteProfile

TILES = "tiles"
"""The key of the grid's pins, which the site data keeps in a table of their own."""


@dataclass
class _Row:
    name: str
    last: int | None = None
    times: Counter[int] = field(default_factory=Counter)
    missed: int = 0
    missed_at: datetime | None = None


class SightingBook:
    """Writes down every finding of a session."""

    def __init__(self, profile: SiteProfile, now: Callable[[], datetime]) -> None:
        """Begin an empty book.

        Args:
            profile: The site.
            now: Tells when a part was missed.
        """
        self._version = profile.data.version
        self._now = now
        self._rows: dict[str, _Row] = {}
        self._keys = {part.name: key for key, part in profile.data.parts.items()}
        self._keys[profile.data.tiles.name] = TILES

    def key_of(self, name: str) -> str:
        """Return a part's key by its name for people; what is no part is its own key."""
        return self._keys.get(name, name)

    def found(self, key: str, name: str, index: int) -> None:
        """Take note that a strategy fitted."""
        row = self._row(key, name)
        row.last = index
        row.times[index] += 1

    def missed(self, key: str, name: str) -> None:
        """Take note that a step needed a part and no strategy fitted."""
        row = self._row(key, name)
        row.missed += 1
        row.missed_at = self._now()

    @property
    def matched(self) -> Mapping[str, int]:
        """Index of the strategy that last fitted, by part."""
        return {key: row.last for key, row in self._rows.items() if row.last is not None}

    def so_far(self) -> Sightings:
        """Return the book as a value."""
        parts = {
            key: Sighting(row.name, row.last, dict(row.times), row.missed, row.missed_at)
            for key, row in self._rows.items()
        }
        return Sightings(self._version, parts)

    def _row(self, key: str, name: str) -> _Row:
        return self._rows.setdefault(key, _Row(name))
