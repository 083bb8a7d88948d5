"""Many copies at once on one home: one gets it, and its death frees it."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pinagent_desktop.services.storage.home_lock import HomeLock

HOLD = """
import sys
from pathlib import Path
from pinagent_desktop.domain.errors import AlreadyRunning
from pinagent_desktop.services.storage.home_lock import HomeLock
lock = HomeLock(Path(sys.argv[1]))
sys.stdin.readline()
try:
    lock.acquire()
except AlreadyRunning:
    print("refused", flush=True)
else:
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.mark.row("S6")
@pytest.mark.timeout(180)
def test_twenty_races_have_one_winner_each_and_its_death_frees_the_home(tmp_path: Path) -> None:
    words = [sys.executable, "-c", HOLD, str(tmp_path / "home")]
    pipe = subprocess.PIPE
    for _ in range(20):
        racers = [subprocess.Popen(words, stdin=pipe, stdout=pipe, text=True) for _ in range(2)]
        for one in racers:
            assert one.stdin is not None
            one.stdin.write("go\n")
            one.stdin.flush()
        said = [one.stdout.readline().strip() for one in racers if one.stdout is not None]
        assert sorted(said) == ["held", "refused"]
        winner = racers[said.index("held")]
        winner.send_signal(signal.SIGKILL)
        winner.wait()
        began = time.monotonic()
        lock = HomeLock(tmp_path / "home")
        lock.acquire()
        assert time.monotonic() - began < 1
        lock.release()
        for one in racers:
            one.communicate()
