"""One browser a profile: a lock of our own, since the browser's would only fail at the start."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pinagent_desktop.domain.errors import AlreadyRunning


@contextmanager
def profile_lock(profile: Path, account: str) -> Iterator[None]:
    """Hold a profile folder while the block runs; the system releases it after a kill.

    Args:
        profile: The folder; made with access for its owner only when missing.
        account: Name for the sentence.

    Raises:
        AlreadyRunning: Another process, or another session of this one, uses it.
    """
    import filelock

    profile.mkdir(mode=0o700, parents=True, exist_ok=True)
    profile.chmod(0o700)
    lock = filelock.FileLock(profile.with_name(f"{profile.name}.lock"), timeout=0, mode=0o600)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise AlreadyRunning("The account's browser profile is in use", account=account) from error
    try:
        yield
    finally:
        lock.release()
