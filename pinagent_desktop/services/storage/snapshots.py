"""Copies of the store: when they are due, which are kept, which one is good."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from pinagent_desktop.domain.recovery import StoreCopy
from pinagent_desktop.services.storage.inspection import inspect
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION

Kind = Literal["hourly", "daily", "before-version"]

KEEP: dict[Kind, int] = {"hourly": 5, "daily": 7, "before-version": 3}
_EVERY: dict[Kind, timedelta] = {"hourly": timedelta(hours=1), "daily": timedelta(days=1)}
_STAMP = "%Y%m%dT%H%M%S%fZ"
_SUFFIX = ".sqlite3"
_PRIVATE_FOLDER = 0o700


class Snapshots:
    """The folder ``backups`` of a home.

    Args:
        folder: Made when it is needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path_for(self, kind: Kind, now: datetime) -> Path:
        """Return where a snapshot of this moment goes."""
        self._folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        return self._folder / f"{kind}-{now.astimezone(UTC).strftime(_STAMP)}{_SUFFIX}"

    def is_due(self, kind: Literal["hourly", "daily"], now: datetime) -> bool:
        """Return whether the newest one of a kind is old enough for another."""
        kept = self._of_kind(kind)
        return not kept or now - taken_at(kept[-1]) >= _EVERY[kind]

    def prune(self) -> None:
        """Remove all but the newest of each kind, and what a kill left half written."""
        for leftover in self._folder.glob("*.unfinished*"):
            leftover.unlink(missing_ok=True)
        for kind, count in KEEP.items():
            for path in self._of_kind(kind)[:-count]:
                path.unlink()

    def all(self) -> list[StoreCopy]:
        """Return what is kept, the newest first."""
        found = [
            StoreCopy(path=path, kind=kind, taken_at=taken_at(path), size=path.stat().st_size)
            for kind in KEEP
            for path in self._of_kind(kind)
        ]
        return sorted(found, key=lambda copy: copy.taken_at, reverse=True)

    def newest_good(self) -> Path | None:
        """Return the newest snapshot that passes its check and that this version can read."""
        return next((copy.path for copy in self.all() if _is_good(copy.path)), None)

    def _of_kind(self, kind: Kind) -> list[Path]:
        return sorted(self._folder.glob(f"{kind}-*Z{_SUFFIX}"))


def _is_good(path: Path) -> bool:
    found = inspect(path)
    return not found.problems and found.version <= SCHEMA_VERSION


def taken_at(path: Path) -> datetime:
    """Return when a snapshot was made, from its name."""
    stamp = path.name.removesuffix(_SUFFIX).rsplit("-", 1)[1]
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
