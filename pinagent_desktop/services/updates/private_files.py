"""Files for this user only, written whole or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pinagent_desktop.domain.disk_errors import storage_error

PART = ".part"
"""End of the name of a file that is not finished."""


def make_folder(folder: Path) -> None:
    """Make a folder for this user only.

    Raises:
        StorageError: It cannot be made.
    """
    with storage_errors(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix":
            folder.chmod(0o700)


def write_whole(file: Path, data: bytes) -> None:
    """Put bytes in the place of a file: a kill at any instant leaves the old or the new one.

    Raises:
        StorageError: No room or no right; the old file is still there.
    """
    part = file.with_name(f"{file.name}.{secrets.token_hex(4)}{PART}")
    with storage_errors(file):
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def storage_errors(at: Path) -> Iterator[None]:
    """Turn what the file system says into the domain's errors."""
    try:
        yield
    except OSError as error:
        raise storage_error(error, f"{at.name} cannot be written") from error
