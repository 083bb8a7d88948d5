"""A cap that another run fills in the instant between asking and writing down."""

import random

import pytest
from typing_extensions import override

from pinagent_desktop.application.effects import Effects
from pinagent_desktop.application.event_bus import EventBus
from pinagent_desktop.application.events import Event, WaitStarted
from pinagent_desktop.application.gate import Gate
from pinagent_desktop.application.pacing import Pacer, Wait, counted, moment_of
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.effect import Act, IntentState, intent_id
from pinagent_desktop.domain.run import Pace, RunStatus
from pinagent_desktop.ports.storage import Store
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_prompt, a_run, an_account, pace_rules
from tests.fakes.clock import FakeClock

HOUR = 3600.0
FULL = 10


async def keep_nothing(_store: Store, _result: object) -> None:
    """Nothing comes of it."""


class Late(Pacer):
    """Asked the first time, it has not yet seen what the other run did."""

    asked = 0

    @override
    async def before(self, act: Act) -> Wait | None:
        self.asked += 1
        return None if self.asked == 1 else await super().before(act)


@pytest.mark.asyncio
async def test_a_cap_filled_meanwhile_is_waited_for(store: DocumentStore) -> None:
    clock, bus, events = FakeClock(), EventBus(), list[Event]()
    bus.subscribe(events.append)
    run = a_run(status=RunStatus.RUNNING)
    record = RunRecord(run, a_prompt(), an_account(), store, bus, clock)
    for number in range(FULL):
        key = f"another run:{number}"
        moment = moment_of(clock)
        entry = counted(key, run.account_id, run.id, Act.SAVE_PIN, str(number), moment)
        await store.ledger.add(entry)
    luck = random.Random(1)  # noqa: S311 - guards nothing
    pacer = Late(Pace.CAREFUL, pace_rules(), None, run.account_id, store.ledger, clock, luck)
    done: list[float] = []

    async def save() -> bool:
        done.append(clock.monotonic())
        return True

    async def never() -> None:
        raise AssertionError("nothing is in doubt")

    began = clock.monotonic()
    effects = Effects(record, pacer, Gate(record), longest_wait=2 * HOUR)
    assert await effects.perform(Act.SAVE_PIN, "42", save, never, keep_nothing)

    assert [at - began >= HOUR for at in done] == [True]
    (wait,) = [event for event in events if isinstance(event, WaitStarted)]
    assert f"{FULL} of {FULL} this hour" in wait.why
    saved = await store.ledger.of_account(run.account_id, 100, Act.SAVE_PIN)
    assert len(saved) == FULL + 1


class DiskFailsError(Exception):
    """The store keeps nothing."""


@pytest.mark.asyncio
async def test_that_it_is_done_is_kept_with_what_came_of_it_or_not_at_all(
    store: DocumentStore,
) -> None:
    clock, run = FakeClock(), a_run(status=RunStatus.RUNNING)
    record = RunRecord(run, a_prompt(), an_account(), store, EventBus(), clock)
    luck = random.Random(1)  # noqa: S311 - guards nothing
    pacer = Pacer(Pace.NONE, pace_rules(), None, run.account_id, store.ledger, clock, luck)
    effects = Effects(record, pacer, Gate(record), longest_wait=0.0)
    asked: list[str] = []

    async def save() -> bool:
        asked.append("save")
        return True

    async def is_there() -> bool:
        asked.append("look")
        return True

    async def fails(_store: Store, _result: bool) -> None:
        record.checkpoint_with(saved_pins=("42",))
        raise DiskFailsError

    async def keeps(_store: Store, _result: bool) -> None:
        record.checkpoint_with(saved_pins=("42",))

    with pytest.raises(DiskFailsError):
        await effects.perform(Act.SAVE_PIN, "42", save, is_there, fails)
    kept = await store.intents.get(intent_id(run.id, Act.SAVE_PIN, "42"))
    assert kept is not None
    assert str(kept.state) == "acting"
    assert not record.checkpoint.saved_pins

    assert await effects.perform(Act.SAVE_PIN, "42", save, is_there, keeps)
    kept = await store.intents.get(kept.id)
    assert kept is not None
    assert kept.state is IntentState.DONE
    assert record.checkpoint.saved_pins == ("42",)
    assert asked == ["save", "look"]
