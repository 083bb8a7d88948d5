"""The pace against servers of three kinds, on a clock that jumps."""

from dataclasses import dataclass, field

import pytest

from pinagent_desktop.services.validation.rate_headers import UNTOLD, Allowance, Allowances
from pinagent_desktop.services.validation.rate_pace import LONGEST_HINT, RatePace
from tests.unit.services.validation.judge_server import JumpingClock


@dataclass
class Bucket:
    """A server whose calls come back all the time, up to the most."""

    most: float
    left: float
    clock: JumpingClock
    at: float = field(init=False)

    def __post_init__(self) -> None:
        self.at = self.clock.monotonic()

    def take(self) -> tuple[bool, Allowances]:
        now = self.clock.monotonic()
        self.left = min(self.most, self.left + (now - self.at) * self.most / 60)
        self.at = now
        taken = self.left >= 1
        self.left -= taken
        seconds = (self.most - self.left) * 60 / self.most
        return taken, Allowances(calls=Allowance(int(self.left), seconds))


@pytest.fixture
def clock() -> JumpingClock:
    return JumpingClock()


async def _calls(pace: RatePace, bucket: Bucket, seconds: float, told: bool = True) -> list[bool]:
    """Call as often as the pace lets, for so long."""
    clock, taken = bucket.clock, []
    end = clock.monotonic() + seconds
    while clock.monotonic() < end:
        await clock.sleep(pace.wait)
        number = pace.begin()
        good, allowed = bucket.take()
        taken.append(good)
        if good:
            pace.learn(number, allowed if told else UNTOLD, 0)
        else:
            pace.refused()
            await clock.sleep(60 / bucket.most)
        await clock.sleep(0.001)
    return taken


@pytest.mark.asyncio
@pytest.mark.parametrize("most", [60, 300, 600])
async def test_a_bucket_that_tells_is_filled_and_never_passed(
    clock: JumpingClock, most: int
) -> None:
    pace, bucket = RatePace(clock), Bucket(most, most, clock)
    first = await _calls(pace, bucket, 60)
    then = await _calls(pace, bucket, 120)
    assert all(first + then)
    assert len(first) >= most
    assert len(then) >= 0.95 * 2 * most


@pytest.mark.asyncio
async def test_a_bucket_that_says_nothing_is_learned_from_its_refusals(
    clock: JumpingClock,
) -> None:
    pace, bucket = RatePace(clock), Bucket(300, 150, clock)
    await _calls(pace, bucket, 60, told=False)
    settled = await _calls(pace, bucket, 240, told=False)
    assert settled.count(True) >= 0.85 * 4 * 300
    assert settled.count(False) <= 0.02 * len(settled)


@pytest.mark.asyncio
async def test_what_is_left_of_a_minute_is_spread_over_it(clock: JumpingClock) -> None:
    pace = RatePace(clock)
    began = clock.monotonic()
    left = 10
    while left:
        await clock.sleep(pace.wait)
        number, left = pace.begin(), left - 1
        rest = 30 - (clock.monotonic() - began)
        pace.learn(number, Allowances(calls=Allowance(left, rest)), 0)
    assert clock.monotonic() - began > 20
    assert pace.wait == pytest.approx(30 - (clock.monotonic() - began), abs=0.5)


def test_tokens_that_are_short_slow_the_calls(clock: JumpingClock) -> None:
    pace = RatePace(clock)
    told = Allowances(calls=Allowance(1000, 1.0), tokens=Allowance(5000, 10.0))
    pace.learn(pace.begin(), told, tokens=1000)
    assert pace.wait == pytest.approx(2.0, abs=0.1)


def test_a_hint_never_holds_things_up_for_longer_than_a_minute(clock: JumpingClock) -> None:
    pace = RatePace(clock)
    pace.learn(pace.begin(), Allowances(calls=Allowance(0, 6 * 3600.0)), 0)
    assert LONGEST_HINT - 1 < pace.wait <= LONGEST_HINT


def test_who_says_nothing_is_not_waited_for(clock: JumpingClock) -> None:
    pace = RatePace(clock)
    pace.learn(pace.begin(), UNTOLD, 800)
    assert pace.wait == 0
