"""What an error of the file system means to us."""

import errno
from collections.abc import Mapping

from pinagent_desktop.domain.errors import DiskFull, StorageError, StoreReadOnly

_BY_ERRNO: Mapping[int, type[StorageError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EROFS: StoreReadOnly,
    errno.EACCES: StoreReadOnly,
    errno.EPERM: StoreReadOnly,
}


def storage_error(error: OSError, what: str = "") -> StorageError:
    """Return what an error of the file system means to us; it names no path.

    Args:
        error: As the system raised it.
        what: What could not be done, as the beginning of a sentence.
    """
    kind = _BY_ERRNO.get(error.errno or 0, StorageError)
    why = error.strerror or type(error).__name__
    return kind(f"{what}: {why}" if what else why)
