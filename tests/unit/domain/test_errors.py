"""What the file system says, in the domain's words."""

import errno

import pytest

from pinagent_desktop.domain.disk_errors import storage_error
from pinagent_desktop.domain.errors import DiskFull, StorageError, StoreReadOnly


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, StoreReadOnly),
        (errno.EACCES, StoreReadOnly),
        (errno.EPERM, StoreReadOnly),
        (errno.EIO, StorageError),
    ],
)
def test_an_error_of_the_file_system_is_named_and_tells_no_path(
    number: int, kind: type[StorageError]
) -> None:
    found = storage_error(OSError(number, "said the system", "/home/lena/private"), "It failed")
    assert type(found) is kind
    assert found.detail == "It failed: said the system"


def test_an_error_without_words_is_told_by_its_kind() -> None:
    assert storage_error(FileExistsError()).detail == "FileExistsError"
