"""The browser makes way for the window."""

import asyncio
import sys
from pathlib import Path

import psutil
import pytest

from pinagent_desktop.services.automation.courtesy import NICE, browsers_step_back, step_back

pytestmark = pytest.mark.asyncio


async def _a_driver() -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(sys.executable, "-c", "input()", stdin=pipe)


async def test_a_driver_steps_back_and_one_that_is_gone_does_no_harm() -> None:
    driver = await _a_driver()
    step_back(driver.pid)
    assert psutil.Process(driver.pid).nice() == NICE
    driver.kill()
    await driver.wait()
    step_back(driver.pid)


async def test_each_group_of_its_browsers_steps_back(tmp_path: Path) -> None:
    driver = await _a_driver()
    task = tmp_path / str(driver.pid) / "task" / str(driver.pid)
    task.mkdir(parents=True)
    browsers_step_back(driver.pid, tmp_path)  # no such groups here
    (task / "children").write_text("71 72", "ascii")
    for browser in ("71", "72"):
        (tmp_path / browser).mkdir()
    browsers_step_back(driver.pid, tmp_path)
    assert [(tmp_path / one / "autogroup").read_text("ascii") for one in ("71", "72")] == [
        str(NICE)
    ] * 2
    driver.kill()
    await driver.wait()
