"""Whole or not at all: a file or folder appears under its name only when it is complete."""

import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from pinagent_desktop.domain.not_written import not_written

_PARTS = f".pinagent-{'[0-9a-f]' * 12}.part"
_LONGEST_EXPORT_SECONDS = 24 * 60 * 60


@contextmanager
def whole_file(to: Path) -> Iterator[Path]:
    """Yield a path to write to; afterwards the old file is replaced by it.

    Raises:
        NotWritten: No room, no right, or a folder in the way; the old file is still there.
    """
    part = _part(to)
    _clear_abandoned(to.parent)
    try:
        with _storage_errors(to):
            yield part
            _flushed(part)
            # Replaces a link itself, never what it leads to.
            part.replace(to)
    finally:
        with suppress(OSError):  # gone under its new name, or never made
            part.unlink()


@contextmanager
def whole_folder(to: Path) -> Iterator[Path]:
    """Yield an empty folder to fill; afterwards it is renamed to ``to``, which must not exist.

    Raises:
        NotWritten: No room, no right, or the name is taken.
    """
    part = _part(to)
    _clear_abandoned(to.parent)
    try:
        with _storage_errors(to):
            part.mkdir(parents=True)
            yield part
            with suppress(FileNotFoundError):
                to.rmdir()  # an empty one may be there
            part.rename(to)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _part(to: Path) -> Path:
    return to.with_name(f".pinagent-{secrets.token_hex(6)}.part")


def _clear_abandoned(folder: Path) -> None:
    """Remove what an export that was killed left there; one that is under way is younger."""
    oldest = time.time() - _LONGEST_EXPORT_SECONDS
    for part in folder.glob(_PARTS):
        with suppress(OSError):  # not ours to remove; or another export was quicker
            if part.lstat().st_mtime >= oldest:
                continue
            if part.is_dir() and not part.is_symlink():
                shutil.rmtree(part)
            else:
                part.unlink()


def _flushed(part: Path) -> None:
    handle = os.open(part, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _storage_errors(to: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise not_written(error, to.name) from error
