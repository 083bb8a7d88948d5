"""How long the computer slept, told by a beat that comes late."""

import asyncio
from itertools import pairwise

import pytest

from pinagent_desktop.services import system_clock
from pinagent_desktop.services.system_clock import SystemClock


class Computer:
    """Stands in for the clock that also runs while the computer sleeps."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seconds = 1000.0
        self.asked = 0
        monkeypatch.setattr(system_clock, "_seconds_since_boot", self._now)

    def _now(self) -> float:
        self.asked += 1
        return self.seconds


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Computer:
    return Computer(monkeypatch)


@pytest.mark.asyncio
async def test_a_standstill_of_two_minutes_is_a_sleep_and_adds_up(computer: Computer) -> None:
    clock = SystemClock()
    told = [clock.asleep()]
    for passed in (5.0, 124.0, 125.0, 5.0, 3605.0):
        computer.seconds += passed
        told.append(clock.asleep())

    assert told == [0.0, 0.0, 0.0, 120.0, 120.0, 3720.0]
    assert all(before <= after for before, after in pairwise(told))


@pytest.mark.asyncio
async def test_who_asks_late_learns_of_a_sleep_that_a_beat_has_met(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_clock, "_BEAT_SECONDS", 0.001)
    clock = SystemClock(sleep_seconds=60.0)
    clock.asleep()

    computer.seconds += 90.0
    asked = computer.asked
    async with asyncio.timeout(5):
        while computer.asked == asked:  # noqa: ASYNC110 - a beat has no signal
            await asyncio.sleep(0)
    computer.seconds += 1.0

    assert clock.asleep() == pytest.approx(90.0, abs=0.1)


def test_another_loop_has_not_slept_since_the_last_one_ended(computer: Computer) -> None:
    clock = SystemClock()

    async def asked() -> float:
        return clock.asleep()

    assert asyncio.run(asked()) == 0.0
    computer.seconds += 9000.0
    assert asyncio.run(asked()) == 0.0
