"""A browser that is left over is waited for or stopped; a person's own is let be."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from pinagent_desktop.services.automation import profile_holders
from pinagent_desktop.services.automation.profile_holders import outlast_own
from tests.log_ear import listening

pytestmark = pytest.mark.asyncio

STEERED = "--remote-debugging-pipe"


class Started:
    """Processes that were given a profile like a browser is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.processes: list[asyncio.subprocess.Process] = []

    async def one(self, *words: str) -> asyncio.subprocess.Process:
        """Start one that ends when its input does."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", "print(flush=True); input()"),
            f"--user-data-dir={self._folder}",
            *words,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        await process.stdout.readline()
        self.processes.append(process)
        return process


@pytest_asyncio.fixture
async def started(tmp_path: Path) -> AsyncIterator[Started]:
    started = Started(tmp_path)
    yield started
    for process in started.processes:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_one_that_is_ending_is_waited_for(started: Started, tmp_path: Path) -> None:
    ending = await started.one(STEERED)
    with listening(profile_holders.__name__, "its end is awaited") as waits:
        waiting = asyncio.ensure_future(outlast_own(tmp_path, 60))
        await waits.wait()
    assert not waiting.done()
    assert ending.stdin is not None
    ending.stdin.close()
    assert await waiting
    assert await ending.wait() >= 0


async def test_one_that_does_not_end_is_stopped(started: Started, tmp_path: Path) -> None:
    hanging = await started.one(STEERED)
    assert await outlast_own(tmp_path, 0.1)
    # Killed, by whoever hears of it first: asyncio does not know how one ended that psutil awaited.
    assert await hanging.wait() != 0


async def test_a_persons_own_browser_is_let_be(started: Started, tmp_path: Path) -> None:
    theirs = await started.one()
    assert not await outlast_own(tmp_path, 60)
    assert theirs.returncode is None


async def test_parts_of_a_browser_and_other_profiles_are_none(
    started: Started, tmp_path: Path
) -> None:
    part = await started.one(STEERED, "--type=renderer")
    other = await Started(tmp_path / "other").one(STEERED)
    started.processes.append(other)
    assert await outlast_own(tmp_path, 60)
    assert part.returncode is None
    assert other.returncode is None
