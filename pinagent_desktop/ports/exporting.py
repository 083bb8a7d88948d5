"""What leaves the app: pins as a file or a folder."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.domain.prompt import Prompt


class Exporter(Protocol):
    """Writes one format. Old or new file, never half of one."""

    @property
    def format(self) -> str:
        """Its word on the command line (``csv``, ``html``, ``folder`` …)."""
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
