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
from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.run import Pace, RunStatus
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_prompt, a_run, an_account, pace_rules
from tests.fakes.clock import FakeClock

HOUR = 3600.0
FULL = 10


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
    assert await effects.perform(Act.SAVE_PIN, "42", save, never)

    assert [at - began >= HOUR for at in done] == [True]
    (wait,) = [event for event in events if isinstance(event, WaitStarted)]
    assert f"{FULL} of {FULL} this hour" in wait.why
    saved = await store.ledger.of_account(run.account_id, 100, Act.SAVE_PIN)
    assert len(saved) == FULL + 1
