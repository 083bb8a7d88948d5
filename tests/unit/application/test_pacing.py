import random
from datetime import UTC, datetime, timedelta

import pytest

from pinagent_desktop.application.pacing import (
    Pacer,
    Wait,
    asked_to_rest,
    asked_today,
    counted,
    hour_words,
    moment_of,
    refuse_endless_wait,
    rest_left,
)
from pinagent_desktop.application.site_time import SiteTime
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import LimitReached
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.pace import WorkingHours
from pinagent_desktop.domain.run import Pace
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import an_account, pace_rules
from tests.fakes.clock import FakeClock

ACCOUNT = an_account().id
RUN = SessionId("run-1")


def a_pacer(
    store: DocumentStore,
    clock: FakeClock,
    pace: Pace = Pace.CAREFUL,
    hours: WorkingHours | None = None,
    site_time: SiteTime | None = None,
) -> Pacer:
    rules, same = pace_rules(), random.Random(7)  # noqa: S311 - the same pauses each time
    return Pacer(pace, rules, hours, ACCOUNT, store.ledger, clock, same, site_time)


async def did(store: DocumentStore, clock: FakeClock, act: Act, number: int) -> None:
    for index in range(number):
        await store.ledger.add(
            counted(f"{RUN}:{act}", ACCOUNT, RUN, act, str(index), moment_of(clock))
        )


@pytest.mark.asyncio
async def test_no_pace_never_waits(store: DocumentStore) -> None:
    clock = FakeClock()
    await did(store, clock, Act.SAVE_PIN, 50)
    pacer = a_pacer(store, clock, Pace.NONE, WorkingHours(begin=1, end=2))

    assert await pacer.before(Act.SAVE_PIN) is None
    assert await pacer.cap_wait(Act.SAVE_PIN) is None
    assert pacer.scroll_pause() == 0.0


@pytest.mark.asyncio
async def test_saves_keep_their_distance(store: DocumentStore) -> None:
    clock = FakeClock()
    pacer = a_pacer(store, clock)
    assert await pacer.before(Act.SAVE_PIN) is None
    pacer.did(Act.SAVE_PIN)

    wait = await pacer.before(Act.SAVE_PIN)

    assert wait is not None
    assert 15.0 <= wait.seconds <= 45.0
    clock.advance(45.1)
    assert await pacer.before(Act.SAVE_PIN) is None


@pytest.mark.asyncio
async def test_the_eleventh_save_of_an_hour_waits_and_says_until_when(store: DocumentStore) -> None:
    clock = FakeClock()
    await did(store, clock, Act.SAVE_PIN, 10)
    clock.advance(600)

    wait = await a_pacer(store, clock).before(Act.SAVE_PIN)

    assert wait is not None
    assert wait.seconds == pytest.approx(3000)
    local = (clock.now() + timedelta(seconds=3000)).astimezone()
    assert wait.why == f"Next save at {local:%H:%M}: 10 of 10 this hour."


@pytest.mark.asyncio
async def test_caps_survive_a_restart_since_they_are_counted_in_the_ledger(
    store: DocumentStore,
) -> None:
    clock = FakeClock()
    await did(store, clock, Act.CREATE_BOARD, 3)

    assert await a_pacer(store, clock).before(Act.CREATE_BOARD) is not None


@pytest.mark.asyncio
async def test_a_clock_set_forward_frees_no_cap_while_the_computer_runs(
    store: DocumentStore,
) -> None:
    clock = FakeClock()
    await did(store, clock, Act.CREATE_BOARD, 3)
    clock.set(26 * 3600)

    wait = await a_pacer(store, clock).before(Act.CREATE_BOARD)

    assert wait is not None
    assert wait.seconds == pytest.approx(24 * 3600)


@pytest.mark.asyncio
async def test_a_clock_set_back_does_not_hide_what_was_done(store: DocumentStore) -> None:
    clock = FakeClock()
    await did(store, clock, Act.CREATE_BOARD, 3)
    clock.set(-26 * 3600)
    clock.restart("second")

    assert await a_pacer(store, clock).before(Act.CREATE_BOARD) is not None


@pytest.mark.asyncio
async def test_other_acts_are_counted_apart(store: DocumentStore) -> None:
    clock = FakeClock()
    await did(store, clock, Act.SAVE_PIN, 10)

    assert await a_pacer(store, clock).cap_wait(Act.CREATE_BOARD) is None


@pytest.mark.asyncio
async def test_a_day_after_the_site_asked_for_a_break_only_half_is_done(
    store: DocumentStore,
) -> None:
    clock = FakeClock()
    pacer = a_pacer(store, clock)
    await store.ledger.add(
        asked_to_rest(ACCOUNT, RUN, moment_of(clock), "Too many requests", 900.0)
    )
    await did(store, clock, Act.SAVE_PIN, 5)

    wait = await pacer.before(Act.SAVE_PIN)

    assert wait is not None
    assert "5 of 5 this hour" in wait.why
    assert await pacer.was_asked_to_rest() == 1
    clock.advance(24 * 3600)
    assert await pacer.was_asked_to_rest() == 0


@pytest.mark.asyncio
async def test_outside_the_hours_it_waits_until_they_begin(store: DocumentStore) -> None:
    clock = FakeClock(datetime(2026, 11, 24, 21, 30, tzinfo=UTC))
    local = clock.now().astimezone()
    hours = WorkingHours(begin=(local.hour + 10) % 24, end=(local.hour + 20) % 24)

    wait = await a_pacer(store, clock, hours=hours).before(Act.SAVE_PIN)

    assert wait is not None
    assert wait.seconds == pytest.approx(9.5 * 3600)
    assert wait.why.startswith(f"Goes on at {hours.begin:02}:00 tomorrow: the account acts from")
    assert wait.is_rule


def test_a_wait_longer_than_allowed_ends_the_run_with_the_sentence() -> None:
    clock = FakeClock()
    wait = Wait(3000, clock.now(), "Next save at 14:07: 10 of 10 this hour.")

    refuse_endless_wait(wait, 3000)
    with pytest.raises(LimitReached, match="Next save at 14:07"):
        refuse_endless_wait(wait, 2999)


@pytest.mark.asyncio
async def test_the_gap_holds_over_a_restart(store: DocumentStore) -> None:
    clock = FakeClock()
    await did(store, clock, Act.SAVE_PIN, 1)

    wait = await a_pacer(store, clock).before(Act.SAVE_PIN)

    assert wait is not None
    assert 15.0 <= wait.seconds <= 45.0
    assert not wait.is_rule


@pytest.mark.asyncio
@pytest.mark.row("B22")
async def test_set_back_and_restarted_the_site_s_time_still_counts(store: DocumentStore) -> None:
    clock = FakeClock()
    site = SiteTime(clock)
    site.heard(clock.now())
    moment = moment_of(clock, site)
    for index in range(3):
        key = f"{RUN}:{Act.CREATE_BOARD}"
        await store.ledger.add(counted(key, ACCOUNT, RUN, Act.CREATE_BOARD, str(index), moment))
    clock.advance(3600)
    real = clock.now()
    clock.set(-26 * 3600)
    clock.restart("second")
    heard = SiteTime(clock)
    heard.heard(real)
    pacer = a_pacer(store, clock, site_time=heard)

    wait = await pacer.cap_wait(Act.CREATE_BOARD)

    assert wait is not None
    assert wait.seconds == pytest.approx(23 * 3600)  # not longer either: the site tells the time
    clock.advance(23 * 3600)
    assert await pacer.cap_wait(Act.CREATE_BOARD) is None


@pytest.mark.asyncio
async def test_a_second_refusal_of_a_day_and_a_break_are_told_by_the_ledger(
    store: DocumentStore,
) -> None:
    clock = FakeClock()
    assert not await asked_today(store.ledger, ACCOUNT, moment_of(clock))
    await store.ledger.add(
        asked_to_rest(ACCOUNT, RUN, moment_of(clock), "Too many requests", 900.0)
    )
    clock.advance(300)
    clock.set(26 * 3600)  # the break is not over for that

    assert await rest_left(store.ledger, ACCOUNT, moment_of(clock)) == pytest.approx(600)
    assert await asked_today(store.ledger, ACCOUNT, moment_of(clock))


def test_an_old_date_out_of_a_cache_does_not_set_the_site_back() -> None:
    clock = FakeClock()
    site = SiteTime(clock)
    assert site.now() is None
    site.heard(clock.now())
    site.heard(clock.now() - timedelta(days=3))
    clock.advance(60)
    clock.set(-7200)

    assert site.now() == clock.now() + timedelta(seconds=7200)


def test_a_time_of_another_day_says_so() -> None:
    now = datetime(2026, 11, 24, 12, 0).astimezone()

    assert hour_words(now + timedelta(hours=2, minutes=7), now) == "14:07"
    assert hour_words(now + timedelta(hours=26), now) == "14:00 tomorrow"
    assert hour_words(now + timedelta(hours=74), now) == "14:00 on Fri 27 Nov"
