"""One copy of the app per home: a lock that the kernel frees when its holder dies."""

import errno
from pathlib import Path

from filelock import FileLock, Timeout

from pinagent_desktop.domain.errors import AlreadyRunning
from pinagent_desktop.services.storage.errors import translated

_LOCK_NAME = "lock"
_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600
_WAIT_SECONDS = 0.5


class HomeLock:
    """Holds a home from ``acquire`` to ``release``.

    Args:
        home: The folder; made (private to this user) when it is missing.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._lock = FileLock(home / _LOCK_NAME, mode=_PRIVATE_FILE, thread_local=False)

    def acquire(self) -> None:
        """Take the home, waiting half a second for a copy that is just ending.

        Raises:
            AlreadyRunning: Another copy holds it.
            StoreReadOnly: The folder cannot be made or written.
        """
        try:
            self._home.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
            self._make_private()
            self._lock.acquire(timeout=_WAIT_SECONDS)
        except Timeout as error:
            raise AlreadyRunning("another copy holds this home") from error
        except OSError as error:
            raise translated(error) from error

    def release(self) -> None:
        """Let go; harmless when it is not held."""
        self._lock.release()

    def _make_private(self) -> None:
        try:
            self._home.chmod(_PRIVATE_FOLDER)
        except OSError as error:
            # A folder of somebody else, or a file system without modes: usable all the same.
            if error.errno not in {errno.EPERM, errno.ENOTSUP}:
                raise
