"""Killed at any removal, an erasure is known to be unfinished, and the next one ends it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]

# Forks a child for each removal: it dies right before it, without any clean-up, as by a kill.
DRIVER = """
import asyncio, json, os, sys
from pathlib import Path
from pinagent_desktop.services.storage.home_eraser import EraserOfHome

home = Path(sys.argv[1]) / "home"
OURS = ("settings.json", "store.sqlite3", "store.sqlite3-wal", "window.ini",
        "backups/daily-20260101T000000000000Z.sqlite3", "logs/pinagent.log")

async def erase():
    eraser = EraserOfHome(home)
    await eraser.hold()
    await eraser.begin()
    await eraser.erase()

told = []
for instant in range(100):
    for name in OURS:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text("x")
    child = os.fork()
    if child == 0:
        seen = 0
        def hook(event, arguments):
            global seen
            if event in {"os.remove", "os.rmdir"} and str(home) in str(arguments[0]):
                seen += 1
                if seen > instant:
                    os._exit(9)
        sys.addaudithook(hook)
        asyncio.run(erase())
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = sorted(one.name for one in home.rglob("*")) if home.exists() else []
    begun = EraserOfHome(home).is_begun
    asyncio.run(erase())
    told.append([code, left, begun, home.exists()])
    if code == 0:
        break
print(json.dumps(told))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")
def test_a_kill_at_any_removal_is_noticed_and_made_good(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [code for code, *_ in told] == [9] * (len(told) - 1) + [0]
    assert len(told) > 8
    for _, left, begun, _ in told:
        assert begun is bool(set(left) - {"lock"})  # without the mark there is nothing of ours
    assert not any(still_there for *_, still_there in told)
