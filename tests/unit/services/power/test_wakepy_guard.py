"""Staying awake is tried and never in the way."""

import asyncio
import logging
import threading
from types import TracebackType
from typing import Self

import pytest

from pinagent_desktop.services.power.wakepy_guard import WakepyGuard

pytestmark = pytest.mark.asyncio


class Mode:
    """Stands for the system's own inhibition."""

    def __init__(self, *, active: bool = True, error: Exception | None = None) -> None:
        self.active = active
        self.error = error
        self.threads: list[int] = []

    def __enter__(self) -> Self:
        self.threads.append(threading.get_ident())
        if self.error:
            raise self.error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: object, trace: TracebackType | None
    ) -> None:
        self.threads.append(threading.get_ident())


async def test_it_is_entered_and_left_in_one_thread_that_is_not_the_loops() -> None:
    mode = Mode()
    async with WakepyGuard(lambda: mode).held("a run"):
        assert len(mode.threads) == 1
    first, last = mode.threads
    assert first == last != threading.get_ident()


async def test_it_is_left_when_the_run_fails() -> None:
    mode = Mode()
    with pytest.raises(KeyError):
        await _fail_inside(WakepyGuard(lambda: mode))
    assert len(mode.threads) == 2


@pytest.mark.parametrize("mode", [Mode(active=False), Mode(error=RuntimeError("no bus"))])
async def test_one_line_says_that_the_machine_may_sleep(
    mode: Mode, caplog: pytest.LogCaptureFixture
) -> None:
    went_on = False
    with caplog.at_level(logging.INFO):
        async with WakepyGuard(lambda: mode).held("a run"):
            went_on = True
    assert went_on
    assert len(caplog.records) == 1
    assert "may fall asleep during: a run" in caplog.text


async def test_a_system_that_does_not_answer_holds_up_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    never = threading.Event()

    def hanging() -> Mode:
        never.wait(10)
        return Mode()

    with caplog.at_level(logging.INFO):
        async with WakepyGuard(hanging, seconds=0.05).held("a run"):
            pass
    never.set()
    assert "does not answer" in caplog.text


async def test_a_cancel_is_heard_also_in_the_instant_of_the_answer() -> None:
    """Else a run that is stopped right after its start would go on to its end."""
    answer = asyncio.get_running_loop().create_future()
    asking = asyncio.create_task(WakepyGuard()._answer(answer))
    await asyncio.sleep(0)
    answer.set_result("")
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking


async def test_the_real_thing_never_raises() -> None:
    async with WakepyGuard().held("a run"):
        pass


async def _fail_inside(guard: WakepyGuard) -> None:
    async with guard.held("a run"):
        raise KeyError
