"""What leaves the app: pins as a file or a folder."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, Protocol

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.prompt import Prompt


class Exporter(Protocol):
    """Writes one format. Old or new file, never half of one."""

    @property
    def format(self) -> str:
        """Its word on the command line (``csv``, ``html``, ``folder`` …)."""
        ...

    @property
    def ending(self) -> str:
        """The usual ending of its file, without the dot; empty for a folder."""
        ...

    def write(
        self,
        prompt: Prompt,
        pins: Sequence[Pin],
        pictures: Path,
        to: Path,
        progress: Callable[[int, int], None],
    ) -> Path:
        """Write the pins and return what was written. Runs in a worker thread.

        Args:
            prompt: What they were found for.
            pins: In the order to write.
            pictures: Folder that ``picture_file`` is relative to.
            to: File or folder to make.
            progress: Called with (done, of).

        Raises:
            StorageError: No room, or no right to write there.
        """
        ...


class LibraryItem(NamedTuple):
    """A picture as a library of pictures takes it."""

    file: Path
    name: str
    website: str
    """Where it is from: the pin's address."""
    tags: tuple[str, ...]
    note: str


class PictureLibrary(Protocol):
    """Another program on this computer that collects pictures."""

    async def add(self, items: Sequence[LibraryItem]) -> None:
        """Hand pictures over; the program copies the files.

        Raises:
            LibraryUnreachable: It does not run, or refuses them.
        """
        ...


class ShelfItem(NamedTuple):
    """A picture that another program is to get as a file."""

    picture: str
    """A pin's ``picture_file``."""
    name: str
    """What its file is called, without an ending; any text."""


class PictureShelf(Protocol):
    """Where other programs find copies of pictures, under names that people understand."""

    def lay_out(self, items: Sequence[ShelfItem]) -> Future[Sequence[Path]]:
        """Begin to copy pictures, beside the caller.

        Returns:
            The files in the order of the items once all are there; a picture that is not here
            has none. It ends in ``StorageError`` where there is no room or no right to write.
        """
        ...


class LedgerRow(NamedTuple):
    """One line of an account's ledger as a sheet shows it."""

    number: int
    """Order in which they were written down, whatever the clocks said."""
    at: datetime
    site_at: datetime | None
    """The site's own clock, if it was heard."""
    what: str
    """Kind of act: "save pin", "waited"."""
    object: str
    """Board name, Pinterest id, or the sentence of a wait."""
    title: str
    """Of a pin; empty where it is not known."""
    outcome: str
    """"done", "in doubt" …"""
    session_id: str
    """The run; empty when there was none."""


class LedgerSheet(Protocol):
    """Writes an account's ledger as CSV. Old or new file, never half of one."""

    def write(self, rows: Sequence[LedgerRow], to: Path) -> None:
        """Write the rows. Runs in a worker thread.

        Raises:
            StorageError: No room, or no right to write there.
        """
        ...
