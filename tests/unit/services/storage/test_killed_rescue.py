"""Killed at any step of putting a damaged store aside, the next start ends it as if undisturbed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]

# Forks a child for each step: it dies right before it, without any clean-up, as by a kill.
DRIVER = """
import asyncio, json, os, shutil, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.services.storage.opening import FILE_NAME, keep_snapshots, open_store
from tests.builders import a_prompt

NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
home, pattern = Path(sys.argv[1]) / "home", Path(sys.argv[1]) / "pattern"

async def damaged_with_a_log():
    opened = await open_store(pattern, NOW)
    await opened.store.prompts.put(a_prompt())
    await keep_snapshots(opened, NOW)
    await opened.store.prompts.put(a_prompt(id=PromptId("pr-2")))
    log = pattern / f"{FILE_NAME}-wal"
    kept = log.read_bytes()
    await opened.store.close()
    file = pattern / FILE_NAME
    file.write_bytes(file.read_bytes()[:100] + b"\\xff" * 50_000)
    log.write_bytes(kept)
    os.utime(log, (NOW.timestamp(), NOW.timestamp()))

async def rescued():
    opened = await open_store(home, NOW + timedelta(hours=1))
    prompts = [prompt.id for prompt in await opened.store.prompts.newest(5)]
    await opened.store.close()
    aside = {path.name: path.stat().st_size for path in sorted(home.glob(f"{FILE_NAME}.*"))}
    return [opened.notice, aside, prompts]

asyncio.run(damaged_with_a_log())
told = []
for step in range(100):
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(pattern, home)
    child = os.fork()
    if child == 0:
        seen = 0
        def hook(event, arguments):
            global seen
            if event in {"os.remove", "os.rename"} and FILE_NAME in str(arguments[0]):
                seen += 1
                if seen > step:
                    os._exit(9)
        sys.addaudithook(hook)
        asyncio.run(rescued())
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code == 0:
        shutil.rmtree(home)
        shutil.copytree(pattern, home)
    told.append([code, *asyncio.run(rescued())])
    if code == 0:
        break
print(json.dumps(told))
"""


@pytest.mark.row("S4")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a system that can fork")
def test_a_kill_at_any_step_of_a_rescue_is_made_good(tmp_path: Path) -> None:
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
    assert len(told) > 3
    notice, aside, prompts = told[-1][1:]  # undisturbed
    assert notice.startswith("The data was damaged.")
    assert any(name.endswith("Z-wal") for name in aside)
    assert prompts == ["pr-1"]
    for step, (_, *after) in enumerate(told):
        assert after == [notice, aside, prompts], f"killed at step {step}"
