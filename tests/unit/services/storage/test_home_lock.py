"""The lock on a home: one holder, freed by the kernel."""

import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pinagent_desktop.domain.errors import AlreadyRunning
from pinagent_desktop.services.storage.home_lock import HomeLock

HOLD = """
import sys
from pathlib import Path
from pinagent_desktop.services.storage.home_lock import HomeLock
lock = HomeLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_copy_is_refused_within_a_second(tmp_path: Path) -> None:
    first, second = HomeLock(tmp_path / "home"), HomeLock(tmp_path / "home")
    first.acquire()
    started = time.monotonic()
    with pytest.raises(AlreadyRunning):
        second.acquire()
    assert time.monotonic() - started <= 1.0
    first.release()
    second.acquire()
    second.release()


def test_a_killed_holder_lets_go(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        lock = HomeLock(tmp_path)
        with pytest.raises(AlreadyRunning):
            lock.acquire()
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    lock.acquire()
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="no POSIX modes")
def test_the_home_is_private(tmp_path: Path) -> None:
    home = tmp_path / "deep" / "home"
    lock = HomeLock(home)
    lock.acquire()
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE((home / "lock").stat().st_mode) == 0o600
    lock.release()


def test_releasing_twice_is_harmless(tmp_path: Path) -> None:
    lock = HomeLock(tmp_path)
    lock.release()
    lock.acquire()
    lock.release()
    lock.release()
