"""Where the bytes of a picture come from, and how our own files of it are called."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Protocol

from pinagent_desktop.domain.model import Value
from pinagent_desktop.domain.pin import PictureSize, PinDraft

THUMBNAIL_WIDTHS = (256, 512)
"""Pixels of the small forms beside each picture."""


def thumbnail_name(picture_name: str, width: int) -> str:
    """Return the name of a picture's thumbnail of one width."""
    return f"{PurePosixPath(picture_name).stem}-{width}.jpg"


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

    def has(self, picture_file: str) -> bool:
        """Whether our file is still here; an old one may have made room for others."""
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


class KeptPictures(PictureRemover, Protocol):
    """Our picture files on disk, whoever they belong to; names are those of ``picture_file``."""

    async def missing(self, files: Sequence[str]) -> Sequence[str]:
        """Return those of the files that are not there."""
        ...

    async def older_than(self, folder: str, seconds: float) -> Sequence[str]:
        """Return the pictures of a folder that have not been written for so long."""
        ...

    async def bytes_used(self) -> int:
        """Return what all pictures and thumbnails take on the disk.

        Raises:
            StorageError: The folder cannot be looked at.
        """
        ...

    async def remove_large(self, files: Sequence[str]) -> int:
        """Remove pictures and leave their thumbnails; return the bytes that this freed.

        Raises:
            StorageError: One cannot be removed.
        """
        ...

    async def remove_unfinished(self, seconds: float) -> None:
        """Remove what was half written when the app died, and not written to for so long.

        Raises:
            StorageError: One cannot be removed.
        """
        ...
