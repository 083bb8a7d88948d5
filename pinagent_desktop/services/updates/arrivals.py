"""The record of installed site files: which, in which order, and the newest ever accepted."""

from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from pinagent_desktop.domain.errors import SiteFileRefused
from pinagent_desktop.domain.model import Value
from pinagent_desktop.ports.site_files import Arrival, Refusal
from pinagent_desktop.services.updates.private_files import write_whole
from pinagent_desktop.services.updates.version_order import version_order


class Arrivals(Value):
    """What the record says; replacing it is the instant at which an installation counts.

    Attributes:
        format: Of the record.
        newest_accepted: Version below which nothing is ever installed again.
        installed: The files, in the order in which they came; the last one is used.
    """

    format: Literal[1] = 1
    newest_accepted: str | None = None
    installed: tuple[Arrival, ...] = ()


class ArrivalsFile:
    """The record on disk."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self) -> Arrivals:
        """Return what it says; nothing was installed where there is none.

        Raises:
            SiteFileRefused: It cannot be read.
        """
        try:
            found = Arrivals.model_validate_json(self._file.read_bytes())
            for version in (found.newest_accepted, *(one.version for one in found.installed)):
                version_order(version or "0")  # it becomes a file's name
        except FileNotFoundError:
            return Arrivals()
        except (OSError, ValueError, ValidationError) as error:
            raise SiteFileRefused(
                f"{self._file.name} cannot be read: {error}", reason=Refusal.RECORD_DAMAGED
            ) from error
        return found

    def write(self, arrivals: Arrivals) -> None:
        """Replace the record.

        Raises:
            StorageError: It cannot be written; the old one still counts.
        """
        write_whole(self._file, arrivals.model_dump_json(indent=2).encode() + b"\n")
