"""A file outside the data folder that cannot be written: an export, a copy, a report."""

import errno
from collections.abc import Mapping

from pinagent_desktop.domain.errors import StorageError

_BY_ERRNO: Mapping[int, str] = {
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EROFS: "nothing can be written there",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EISDIR: "a folder of this name is in the way",
    errno.EEXIST: "the name is taken",
    errno.ENOTEMPTY: "the name is taken",
    errno.ENAMETOOLONG: "the name is too long",
}


class NotWritten(StorageError):
    """A file of the person cannot be written; the data folder is well (facts: ``file``, ``why``).

    Args:
        file: Its name, without its folder.
        why: In plain English.
    """

    code = "not_written"

    def __init__(self, file: str, why: str) -> None:
        super().__init__(f"{file} cannot be written: {why}", file=file, why=why)


def not_written(error: OSError, file: str) -> NotWritten:
    """Return what an error of the file system means for a file of the person; it names no path."""
    why = _BY_ERRNO.get(error.errno or 0) or error.strerror or type(error).__name__
    return NotWritten(file, why)
