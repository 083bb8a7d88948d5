"""Copies that are only read: their folders go when they are closed, after a kill by the next."""

import os
import shutil
import stat
import tempfile
import time
from pathlib import Path

from filelock import FileLock, Timeout

_PREFIX = "pinagent-reading-"
_LOCK = "in-use"
_PRIVATE_FILE = 0o600
BEGINNING_SECONDS = 60.0
"""A younger folder may be another reader's that has not taken its lock yet."""


class ReadingCopy:
    """A folder in the system's place for temporary files, this user's alone, held while in use."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
        self._lock = FileLock(self.folder / _LOCK, mode=_PRIVATE_FILE, thread_local=False)
        self._lock.acquire(timeout=0)

    def close(self) -> None:
        """Remove it; harmless when it is gone."""
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)


def clear_left(seconds: float = BEGINNING_SECONDS) -> None:
    """Remove what killed readers left behind: it holds the person's data.

    Args:
        seconds: How old a folder has to be.
    """
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if _is_left(folder, seconds):
            shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path, seconds: float) -> bool:
    try:
        found = folder.lstat()
        is_own = os.name != "posix" or found.st_uid == os.geteuid()
        if not (stat.S_ISDIR(found.st_mode) and is_own and _age(found) >= seconds):
            return False
        with FileLock(folder / _LOCK, timeout=0, mode=_PRIVATE_FILE):
            return True
    except (OSError, Timeout):  # removed meanwhile, or read just now
        return False


def _age(found: os.stat_result) -> float:
    return time.time() - found.st_mtime
