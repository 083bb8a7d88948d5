import random
from datetime import timedelta

import pytest

from pinagent_desktop.application.pacing import Pacer, Wait, refuse_endless_wait
from pinagent_desktop.domain.effect import Act, LedgerEntry
from pinagent_desktop.domain.errors import LimitReached
from pinagent_desktop.domain.run import Pace
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import an_account
from tests.fakes.clock import FakeClock

ACCOUNT = an_account().id


def a_pacer(store: DocumentStore, clock: FakeClock, pace: Pace = Pace.CAREFUL) -> Pacer:
    return Pacer(pace, ACCOUNT, store.ledger, clock, random.Random(7))  # noqa: S311 - the same pauses each time


async def did(store: DocumentStore, clock: FakeClock, act: Act, number: int) -> None:
    for index in range(number):
        await store.ledger.add(
            LedgerEntry(
                id=f"{act}-{clock.monotonic()}-{index}",
                account_id=ACCOUNT,
                session_id=None,
                act=act,
                object=str(index),
                at=clock.now(),
                boot_seconds=clock.monotonic(),
            )
        )


@pytest.mark.asyncio
async def test_no_pace_never_waits(store: DocumentStore) -> None:
    clock = FakeClock()
    await did(store, clock, Act.SAVE_PIN, 50)
    pacer = a_pacer(store, clock, Pace.NONE)

    assert await pacer.before(Act.SAVE_PIN) is None
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
async def test_other_acts_are_counted_apart(store: DocumentStore) -> None:
    clock = FakeClock()
    await did(store, clock, Act.SAVE_PIN, 10)

    assert await a_pacer(store, clock).before(Act.CREATE_BOARD) is None


def test_a_wait_longer_than_allowed_ends_the_run_with_the_sentence() -> None:
    clock = FakeClock()
    wait = Wait(3000, clock.now(), "Next save at 14:07: 10 of 10 this hour.")

    refuse_endless_wait(wait, 3000)
    with pytest.raises(LimitReached, match="Next save at 14:07"):
        refuse_endless_wait(wait, 2999)
