"""What comes in from outside a run: dumps of the web version, folders of pictures."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from pinagent_desktop.domain.dump import Dump
from pinagent_desktop.ports.pictures import Picture, PictureFailure


class DumpReader(Protocol):
    """Reads files of the web version's collections."""

    def read(self, files: Sequence[Path]) -> Dump:
        """Read all files; what cannot be read is named in the dump. Runs in a worker thread.

        Raises:
            UsageError: A file is not there or may not be opened.
        """
        ...


class PictureFolder(Protocol):
    """Takes pictures in from a folder of the person."""

    def list(self, folder: Path) -> Sequence[Path]:
        """Return the picture files by name, those of sub-folders too. Runs in a worker thread.

        Raises:
            UsageError: The folder may not be opened.
        """
        ...

    async def keep(self, file: Path, folder: str) -> Picture | PictureFailure:
        """Check one file and keep it as our own picture.

        Args:
            file: The picture.
            folder: Sub-folder for our files (the prompt's id).

        Raises:
            StorageError: There is no room for it.
        """
        ...

    async def close(self) -> None:
        """End the worker process."""
        ...
