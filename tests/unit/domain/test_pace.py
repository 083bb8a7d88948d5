"""Caps hold whatever is done to the clocks, as far as the boot clock or the site's can tell."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from pinagent_desktop.domain.effect import Act, Moment
from pinagent_desktop.domain.pace import Cap, WorkingHours, age, cap_wait, used
from tests.builders import pace_rules

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@dataclass
class Computer:
    """Real time, and three clocks that tell it more or less well."""

    real: float = 0.0
    shift: float = 0.0
    boots: int = 1
    booted_at: float = 0.0
    hears_the_site: bool = True
    acts: list[float] = field(default_factory=list)

    def now(self) -> Moment:
        """What the clocks say."""
        return Moment(
            at=START + timedelta(seconds=self.real + self.shift),
            boot=f"boot {self.boots}",
            boot_seconds=self.real - self.booted_at,
            site_at=START + timedelta(seconds=self.real) if self.hears_the_site else None,
        )


_MOVES = st.one_of(
    st.tuples(st.just("act"), st.just(0.0)),
    st.tuples(st.just("pass"), st.floats(1, 20_000)),
    st.tuples(st.just("set the clock"), st.floats(-100_000, 100_000)),
    st.tuples(st.just("restart"), st.just(0.0)),
)


def _live(computer: Computer, moves: list[tuple[str, float]], cap: Cap) -> None:
    """Act as often as the cap lets it, and check every act against real time."""
    ledger: list[Moment] = []
    for move, amount in moves:
        if move == "pass":
            computer.real += amount
        elif move == "set the clock":
            computer.shift += amount
        elif move == "restart":
            computer.boots += 1
            computer.booted_at = computer.real
        elif cap_wait(ledger, cap, computer.now()) == 0:
            ledger.append(computer.now())
            computer.acts.append(computer.real)
    for moment in computer.acts:
        within = [one for one in computer.acts if 0 <= moment - one < cap.seconds]
        assert len(within) <= cap.number


@given(st.lists(_MOVES, max_size=60), st.integers(1, 4))
def test_a_cap_holds_across_restarts_and_changed_clocks(
    moves: list[tuple[str, float]], number: int
) -> None:
    _live(Computer(), moves, Cap(number=number, seconds=3600.0, words="this hour"))


@given(st.lists(_MOVES.filter(lambda move: move[0] != "restart"), max_size=60))
def test_without_the_site_the_boot_clock_alone_holds_it(moves: list[tuple[str, float]]) -> None:
    cap = Cap(number=2, seconds=3600.0, words="this hour")

    _live(Computer(hears_the_site=False), moves, cap)


@given(st.lists(st.floats(0, 10_000), max_size=30), st.integers(1, 5))
def test_after_the_wait_the_cap_lets_one_more_through(ages: list[float], number: int) -> None:
    cap = Cap(number=number, seconds=3600.0, words="this hour")
    now = Computer(real=20_000).now()
    acts = [now.with_(boot_seconds=now.boot_seconds - old) for old in ages]

    wait = cap_wait(acts, cap, now)

    assert (wait > 0) is (used(acts, cap, now) >= cap.number)
    later = now.with_(boot_seconds=now.boot_seconds + wait)
    assert cap_wait(acts, cap, later) == 0


def test_an_act_of_the_future_has_just_happened() -> None:
    now = Moment(at=START, boot="two", boot_seconds=1.0)
    then = Moment(at=START + timedelta(days=1), boot="one", boot_seconds=5.0)

    assert age(then, now) == 0.0


def test_half_of_a_cap_is_never_none() -> None:
    rules = pace_rules(boards_a_day=1)

    assert [cap.number for cap in rules.caps(Act.SAVE_PIN)] == [10, 20]
    assert [cap.number for cap in rules.caps(Act.SAVE_PIN, halved=True)] == [5, 10]
    assert [cap.number for cap in rules.caps(Act.CREATE_BOARD, halved=True)] == [1]
    assert rules.caps(Act.REMOVE_PIN) == ()


def test_no_site_file_raises_a_hard_ceiling() -> None:
    with pytest.raises(ValidationError):
        pace_rules(saves_a_day=61)


@pytest.mark.parametrize(
    ("hours", "local", "begin"),
    [
        (WorkingHours(), "24T08:00", None),
        (WorkingHours(), "24T07:59", "24T08:00"),
        (WorkingHours(), "24T20:00", "25T08:00"),
        (WorkingHours(begin=0, end=0), "24T03:00", None),
        (WorkingHours(begin=22, end=6), "24T23:00", None),
        (WorkingHours(begin=22, end=6), "24T05:59", None),
        (
            WorkingHours(begin=22, end=6),
            "24T06:00",
            "24T22:00",
        ),
        # A Friday evening, weekdays only.
        (
            WorkingHours(weekdays_only=True),
            "27T21:00",
            "30T08:00",
        ),
    ],
)
def test_working_hours(hours: WorkingHours, local: str, begin: str | None) -> None:
    found = hours.next_begin(_november(local))

    assert found == (None if begin is None else _november(begin))


def _november(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-{text}+01:00")
