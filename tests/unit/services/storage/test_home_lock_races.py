"""Many copies at once on one home: one gets it, and its death frees it."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pinagent_desktop.services.storage.home_lock import HomeLock

RACER = """
import sys
from pathlib import Path
from pinagent_desktop.domain.errors import AlreadyRunning
from pinagent_desktop.services.storage.home_lock import HomeLock
lock = HomeLock(Path(sys.argv[1]))
print("ready", flush=True)
for go in sys.stdin:
    try:
        lock.acquire()
    except AlreadyRunning:
        print("refused", flush=True)
    else:
        print("held", flush=True)
"""

Racer = subprocess.Popen[str]


@pytest.mark.row("S6")
@pytest.mark.timeout(180)
@pytest.mark.parametrize("races", [3, pytest.param(20, marks=pytest.mark.slow)])
def test_each_race_has_one_winner_and_its_death_frees_the_home(tmp_path: Path, races: int) -> None:
    """Whoever lost a race is in the next one; 20 races: ``pytest -m slow -k race``."""
    home = tmp_path / "home"
    with racing(home, races + 1) as racers:
        for _ in range(races):
            for one in racers:
                tell(one, "go\n")
            said = [heard(one) for one in racers]
            assert sorted(said) == ["held"] + ["refused"] * (len(racers) - 1)
            winner = racers.pop(said.index("held"))
            winner.kill()
            winner.wait()
            began = time.monotonic()
            lock = HomeLock(home)
            lock.acquire()
            assert time.monotonic() - began < 1
            lock.release()


@contextmanager
def racing(home: Path, number: int) -> Iterator[list[Racer]]:
    """Start the racers once, all of them ready before the first race; none is left behind."""
    words, pipe = [sys.executable, "-c", RACER, str(home)], subprocess.PIPE
    started = [subprocess.Popen(words, stdin=pipe, stdout=pipe, text=True) for _ in range(number)]
    try:
        assert {heard(one) for one in started} == {"ready"}
        yield list(started)
    finally:
        for one in started:
            one.kill()
            one.communicate()


def tell(one: Racer, words: str) -> None:
    assert one.stdin is not None
    one.stdin.write(words)
    one.stdin.flush()


def heard(one: Racer) -> str:
    assert one.stdout is not None
    return one.stdout.readline().strip()
