"""Reference pictures: taken in before anything starts, from files of the person."""

from collections.abc import Callable, Sequence
from pathlib import Path

from pinagent_desktop.domain.reference import (
    REFERENCES_FOLDER,
    Reference,
    ReferenceRefused,
    checked_references,
)
from pinagent_desktop.ports.importing import PictureFolder
from pinagent_desktop.ports.pictures import PictureFailure

MOST_NAME_CHARACTERS = 120


class References:
    """Checks files like any stranger's pictures and keeps our own of them.

    Args:
        pictures: Opens what takes the files in; closed after each time.
    """

    def __init__(self, pictures: Callable[[], PictureFolder]) -> None:
        self._pictures = pictures

    async def kept(self, files: Sequence[Path]) -> tuple[Reference, ...]:
        """Take in pictures of one kind.

        Raises:
            ReferenceRefused: A file is not there or is no picture, or there are too many.
            StorageError: There is no room.
        """
        if not files:
            return ()
        pictures = self._pictures()
        try:
            return checked_references([await _one(pictures, file) for file in files])
        finally:
            await pictures.close()


async def _one(pictures: PictureFolder, file: Path) -> Reference:
    kept = await pictures.keep(file, REFERENCES_FOLDER)
    if isinstance(kept, PictureFailure):
        why = kept.detail[:1].lower() + kept.detail[1:]
        raise ReferenceRefused(f"“{file.name}” cannot be a reference picture: {why}")
    name = file.name[:MOST_NAME_CHARACTERS]
    return Reference(file=kept.file, name=name, width=kept.width, height=kept.height)
