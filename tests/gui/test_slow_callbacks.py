"""The run for slow callbacks would see one, in the window's own loop."""

import asyncio
import time
from collections.abc import Callable

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from tests.gui.slow_callbacks import SECONDS, noted


@pytest.fixture(autouse=True)
def _no_callback_is_slow() -> None:
    """Here one is slow on purpose: the check of all other tests is left out."""


def _busy(seconds: float) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        pass


async def _call_soon(work: Callable[[], None]) -> None:
    loop, done = asyncio.get_running_loop(), asyncio.Event()

    def callback() -> None:
        work()
        done.set()

    loop.call_soon(callback)
    await done.wait()


@pytest.mark.parametrize(("times_the_limit", "seen"), [(0.0, 0), (40.0, 1)])
def test_a_callback_that_keeps_the_loop_is_named(
    qapp: QApplication, times_the_limit: float, seen: int
) -> None:
    loop = qasync.QEventLoop(qapp, set_running_loop=False)
    loop.set_debug(True)
    with noted() as slow, loop:
        loop.run_until_complete(_call_soon(lambda: _busy(times_the_limit * SECONDS)))
    assert len([one for one in slow if "callback" in one]) == seen
