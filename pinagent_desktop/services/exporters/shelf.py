"""Copies of pictures under speaking names, for programs that they are dragged or pasted into."""

import shutil
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from typing_extensions import override

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.ports.exporting import PictureShelf, ShelfItem
from pinagent_desktop.services.exporters.file_names import file_name, unique
from pinagent_desktop.services.exporters.own_pictures import largest_first, own_picture

KEPT = 20
"""Lots that stay: a program may read a file long after it was dropped there."""


class FolderShelf(PictureShelf):
    """Makes a new folder for each lot and removes the oldest.

    They are copies, never links: a program that changes what it was given changes nothing here.

    Args:
        pictures: Folder that ``ShelfItem.picture`` is relative to; nothing outside is copied.
        folder: Made when it is first needed.
    """

    def __init__(self, pictures: Path, folder: Path) -> None:
        self._pictures = pictures
        self._folder = folder
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="shelf")

    @override
    def lay_out(self, items: Sequence[ShelfItem]) -> Future[Sequence[Path]]:
        return self._worker.submit(self._copy, tuple(items))

    def _copy(self, items: Sequence[ShelfItem]) -> Sequence[Path]:
        try:
            lot = self._new_lot()
            names = unique(file_name(item.name) for item in items)
            files = [
                lot / f"{name}{source.suffix}"
                for item, name in zip(items, names, strict=True)
                if (source := own_picture(self._pictures, item.picture)) is not None
                and _is_copied(source, lot / f"{name}{source.suffix}")
            ]
        except OSError as error:
            raise StorageError(f"The pictures cannot be copied: {error.strerror}") from error
        return files

    def _new_lot(self) -> Path:
        self._folder.mkdir(parents=True, exist_ok=True)
        lots = sorted(int(one.name) for one in self._folder.iterdir() if one.name.isdecimal())
        for old in lots[: len(lots) - KEPT + 1] if len(lots) >= KEPT else ():
            # One that is open in another program stays until the next time.
            shutil.rmtree(self._folder / str(old), ignore_errors=True)
        lot = self._folder / str(lots[-1] + 1 if lots else 1)
        lot.mkdir()
        return lot


def _is_copied(source: Path, to: Path) -> bool:
    for candidate in largest_first(source):
        try:
            shutil.copyfile(candidate, to)
        except FileNotFoundError:
            continue
        return True
    return False  # removed with its run while the wall still showed it
