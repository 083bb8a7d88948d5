"""The driver's process: told of its end, replaced, and nothing of it is left unheard."""

import asyncio
import gc
import os
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from pinagent_desktop.domain.errors import BrowserUnusable
from pinagent_desktop.services.automation.driver import Driver
from tests.browser.automation.conftest import Rig
from tests.browser.automation.test_reading_feeds import children

pytestmark = [pytest.mark.browser, pytest.mark.asyncio]


@pytest.mark.row("B14")
async def test_a_killed_driver_is_told_at_once_and_can_be_started_again(tmp_path: Path) -> None:
    unheard: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: unheard.append(context))
    ended = asyncio.Event()
    driver = Driver(tmp_path, "data-test-id", on_end=ended.set)
    await driver.start()
    for process in children("run-driver"):
        os.kill(process, signal.SIGKILL)
    async with asyncio.timeout(10):
        await ended.wait()
    ended.clear()
    await driver.stop()
    await driver.start()
    assert driver.chromium.name == "chromium"
    await driver.stop()
    assert not ended.is_set()
    assert children("run-driver") == []
    del driver
    gc.collect()
    await asyncio.sleep(0)
    assert unheard == []


@pytest.mark.row("B14")
async def test_a_driver_that_is_killed_while_it_starts_is_started_once_more(tmp_path: Path) -> None:
    driver = Driver(tmp_path, "data-test-id", on_end=lambda: None)
    starting = asyncio.ensure_future(driver.start())
    for process in await asyncio.to_thread(_begun, "run-driver"):
        os.kill(process, signal.SIGKILL)
    await starting
    assert driver.chromium.name == "chromium"
    assert not driver.has_ended
    await driver.stop()
    assert children("run-driver") == []


@pytest.mark.row("B14")
async def test_a_driver_that_is_killed_while_the_browser_starts_is_replaced(rig: Rig) -> None:
    opening = asyncio.ensure_future(_opens(rig))
    await asyncio.to_thread(_begun, "--user-data-dir")
    for process in children("run-driver"):
        os.kill(process, signal.SIGKILL)
    await opening
    assert children("run-driver") == []


def _begun(word: str) -> list[int]:
    """Return the children with this word as soon as there is one."""
    until = time.monotonic() + 20
    while not (found := children(word)):
        assert time.monotonic() < until, f"nothing with {word} was started"
    return found


async def _opens(rig: Rig) -> None:
    async with rig.open("http://127.0.0.1:9", password="x"):
        pass


async def test_without_a_driver_nothing_is_launched(tmp_path: Path) -> None:
    driver = Driver(tmp_path, "data-test-id", on_end=lambda: None)
    await driver.stop()
    with pytest.raises(BrowserUnusable, match="not running"):
        _ = driver.chromium
