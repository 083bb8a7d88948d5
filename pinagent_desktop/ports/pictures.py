"""Where the bytes of a picture come from."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pin import PictureSize, PinDraft


class Picture(Value):
    """A picture that was fetched, checked and re-encoded by us."""

    file: str
    """Our own JPEG, relative to the pictures folder of the home."""
    width: int
    """Of the original, in pixels."""
    height: int
    source: PictureSize
    """The address that answered."""
    sha256: str
    """Of the bytes that came."""
    phash: str
    """64-bit difference hash, 16 hex digits."""
    dominant_color: str
    """``#rrggbb``."""


@dataclass(frozen=True)
class PictureFailure:
    """No usable picture: its bytes never came or cannot be read."""

    detail: str


class PictureSource(Protocol):
    """Fetches pictures and hands them to the judge in the size that is paid for."""

    async def fetch(self, draft: PinDraft, folder: str) -> Picture | PictureFailure:
        """Fetch by the ladder (original if named, 736x, 474x, 236x), check and keep.

        Args:
            draft: The pin with its addresses.
            folder: Sub-folder for the files (the prompt's id).

        Raises:
            DiskFull: There is no room for it.
        """
        ...

    async def for_judge(self, picture_file: str) -> bytes:
        """Return the JPEG that the judge gets: within 512x512, no metadata.

        Raises:
            FileNotFoundError: Our file is gone.
        """
        ...

    async def for_reference(self, picture_file: str) -> bytes:
        """Return the JPEG that the judge gets beside others: within 384x384, no metadata.

        Raises:
            FileNotFoundError: Our file is gone.
        """
        ...

    async def close(self) -> None:
        """End downloads and the worker process."""
        ...


class PictureRemover(Protocol):
    """Takes pictures away that no pin names any more."""

    async def remove_files(self, files: Sequence[str]) -> None:
        """Remove pictures with their thumbnails; one that is not there is fine.

        Args:
            files: ``picture_file`` of pins, relative to the pictures folder.
        """
        ...
