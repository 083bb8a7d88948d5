"""G6: whatever is killed, restarted and set, the site never sees more acts than the cap.

The store is the real one on disk, closed and opened at each restart; a kill is an act after which
nothing of the app runs on. All seeds: ``pytest -m slow tests/unit/application/test_caps_hold.py``.
"""

import random
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from pinagent_desktop.application.effects import Effects
from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.pacing import Pacer
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.site_time import SiteTime
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import LimitReached
from pinagent_desktop.domain.pace import DAY, HOUR
from pinagent_desktop.domain.run import Pace, RunStatus
from pinagent_desktop.services.storage.opening import open_store
from tests.builders import a_prompt, a_run, an_account, pace_rules
from tests.fakes.clock import START, FakeClock
from tests.unit.application.test_effects import keep_nothing

RULES = pace_rules(act_gap=(0, 0), save_gap=(0, 0), saves_an_hour=3, saves_a_day=7)
MOVES = 30
SUMMER_TIME_ENDS = datetime(2026, 10, 25, 0, 30, tzinfo=ZoneInfo("Europe/Berlin"))


class KilledError(BaseException):
    """The process is gone."""


class CountingSite:
    """Knows the real time, and when it was acted on."""

    def __init__(self, start: datetime) -> None:
        self.start = start
        self.real = 0.0
        self.acts: list[float] = []

    @property
    def now(self) -> datetime:
        """What its Date header says."""
        return self.start + timedelta(seconds=self.real)

    def most_within(self, seconds: float) -> int:
        """Return the most acts in any span of so many seconds."""
        return max(
            (sum(0 <= one - first < seconds for one in self.acts) for first in self.acts),
            default=0,
        )


class Computer:
    """Somebody plays with it."""

    def __init__(self, home: Path, seed: int, start: datetime, *, hears: bool) -> None:
        self.luck = random.Random(seed)  # noqa: S311 - the same game for the same seed
        self.site = CountingSite(start)
        self.clock = FakeClock(start)
        self.home = home
        self.hears = hears
        self.boots = 1
        self.saves = 0
        self.kills = 0

    async def start_of_the_app(self) -> None:
        """Open the store, act and play for a while, until it is ended or killed."""
        opened = await open_store(self.home, START)
        try:
            await self._act_for_a_while(Effects(*self._parts(opened.store), 0.0))
        except KilledError:
            self.kills += 1
        finally:
            await opened.store.close()

    def _parts(self, store: object) -> tuple[RunRecord, Pacer, Gate]:
        run = a_run(status=RunStatus.RUNNING)
        record = RunRecord(run, a_prompt(), an_account(), store, EventBus(), self.clock)  # type: ignore[arg-type]
        self.heard = SiteTime(self.clock)
        pacer = Pacer(
            Pace.CAREFUL,
            RULES,
            None,
            run.account_id,
            record.store.ledger,
            self.clock,
            self.luck,
            self.heard,
        )
        return record, pacer, Gate(record)

    async def _act_for_a_while(self, effects: Effects) -> None:
        for _ in range(self.luck.randint(2, 8)):
            self._play()
            if self.hears:
                self.heard.heard(self.site.now)
            with suppress(LimitReached):
                await self._save(effects)

    async def _save(self, effects: Effects) -> None:
        self.saves += 1
        fate = self.luck.random()

        async def save() -> bool:
            if fate < 0.1:
                raise KilledError
            self.site.acts.append(self.site.real)
            if fate < 0.2:
                raise KilledError
            return True

        async def never() -> None:
            raise AssertionError("each act is a new one")

        await effects.perform(Act.SAVE_PIN, str(self.saves), save, never, keep_nothing)

    def _play(self) -> None:
        match self.luck.randrange(5):
            case 0 | 1 | 2:
                seconds = self.luck.choice((1.0, 300.0, 2000.0, 9000.0))
                self.clock.advance(seconds)
                self.site.real += seconds
            case 3:
                hours = self.luck.choice((-26, -1, 1, 26))
                self.clock.set(hours * 3600.0)
            case _:
                pass

    def restart(self) -> None:
        """Start the computer anew."""
        self.boots += 1
        self.clock.restart(f"boot {self.boots}")


@pytest.mark.row("B22")
@pytest.mark.asyncio
@pytest.mark.parametrize(
    "seed", [*range(2), *(pytest.param(n, marks=pytest.mark.slow) for n in range(2, 400))]
)
@pytest.mark.parametrize(
    ("start", "reboots"), [(START, True), (SUMMER_TIME_ENDS, True), (START, False)]
)
async def test_the_site_never_sees_more_than_the_cap(
    tmp_path: Path, seed: int, start: datetime, reboots: bool
) -> None:
    # Without a restart of the computer its boot clock is enough: then the site is not heard.
    computer = Computer(tmp_path / "home", seed, start, hears=reboots)
    while computer.saves < MOVES:
        await computer.start_of_the_app()
        if reboots and computer.luck.random() < 0.5:
            computer.restart()

    assert computer.site.acts, "nothing was done at all"
    assert computer.site.most_within(HOUR) <= RULES.saves_an_hour
    assert computer.site.most_within(DAY) <= RULES.saves_a_day
