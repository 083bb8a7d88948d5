"""Pins over every engine: pages, counters that follow, nothing half."""

import asyncio
from datetime import UTC, datetime

import pytest

from pinagent_desktop.domain.ids import PinId, PromptId, SessionId
from pinagent_desktop.domain.pin import PinMetadata, PinStatus
from pinagent_desktop.domain.prompt import Counters
from pinagent_desktop.ports.storage import Store
from pinagent_desktop.services.storage.errors import DuplicateId
from tests.builders import a_pin, a_prompt, a_run

pytestmark = pytest.mark.asyncio
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
PROMPT = PromptId("pr-1")
RUN, OTHER_RUN = SessionId("run-1"), SessionId("run-2")


async def counters(store: Store, prompt: PromptId = PROMPT) -> Counters:
    found = await store.prompts.get(prompt)
    assert found is not None
    return found.counters


class TestPins:
    async def test_come_back_as_they_were(self, store: Store) -> None:
        grades = {"subject": 4, "style": 3, "problems": ["collage"], "reason": "fits"}
        pin = a_pin(
            7, grades=grades, match_score=0.75, status=PinStatus.APPROVED, pending_reason=None
        )
        await store.pins.add([pin])
        assert await store.pins.get(pin.id) == pin

    async def test_counters_follow_adding_and_changing(self, store: Store) -> None:
        await store.prompts.put(a_prompt())
        pins = [a_pin(number) for number in range(1, 121)]
        await store.pins.add(pins)
        assert await counters(store) == Counters(pending=120)
        await store.pins.put(pins[0].with_(status=PinStatus.APPROVED, match_score=0.8))
        await store.pins.put(pins[1].with_(status=PinStatus.DISQUALIFIED, match_score=0.2))
        await store.pins.put(pins[1].with_(status=PinStatus.DISQUALIFIED, match_score=0.1))
        await store.pins.put(a_pin(500))
        assert await counters(store) == Counters(approved=1, disqualified=1, pending=119)

    async def test_many_at_once_keep_the_counters_right(self, store: Store) -> None:
        await store.prompts.put(a_prompt())
        pins = [a_pin(number) for number in range(20)]
        await store.pins.add(pins)
        approved = [pin.with_(status=PinStatus.APPROVED) for pin in pins]
        await asyncio.gather(*(store.pins.put(pin) for pin in approved))
        assert await counters(store) == Counters(approved=20)
        assert await store.check() == []

    async def test_a_known_pin_keeps_the_whole_batch_out(self, store: Store) -> None:
        await store.prompts.put(a_prompt())
        await store.pins.add([a_pin(60)])
        with pytest.raises(DuplicateId):
            await store.pins.add([a_pin(number) for number in range(1, 80)])
        assert await store.pins.of_prompt(PROMPT) == [a_pin(60)]
        assert await counters(store) == Counters(pending=1)

    async def test_known_is_about_this_prompt_only(self, store: Store) -> None:
        await store.pins.add([a_pin(1), a_pin(2, prompt_id=PromptId("pr-2"))])
        assert await store.pins.known(PROMPT, ["100001", "100002", "100003"]) == {"100001"}
        assert await store.pins.known(PROMPT, []) == set()

    async def test_of_a_run_only_the_best_are_read_and_all_are_counted(self, store: Store) -> None:
        await store.prompts.put(a_prompt())
        await store.runs.put(a_run(id=RUN))
        approved, others = {"status": PinStatus.APPROVED}, {"status": PinStatus.DISQUALIFIED}
        pins = [
            a_pin(1, picture_file="1.jpg", match_score=0.95, **others),
            a_pin(2, picture_file="2.jpg", match_score=0.7, **approved),
            a_pin(3, match_score=0.99, **approved),
            a_pin(4, picture_file="4.jpg", match_score=None, **approved),
            a_pin(5, picture_file="5.jpg", match_score=0.8, **approved),
            a_pin(6, picture_file="6.jpg", match_score=0.9, session_id=OTHER_RUN, **approved),
            a_pin(7, picture_file="7.jpg"),
        ]
        await store.pins.add(pins)
        best = await store.pins.best(PROMPT, 9, RUN)
        assert [pin.seq for pin in best] == [5, 2, 4, 1, 7]
        assert [pin.seq for pin in await store.pins.best(PROMPT, 2)] == [6, 5]
        assert [pin.seq for pin in await store.pins.best(PROMPT, 4, RUN)] == [5, 2, 4, 1]
        assert await store.pins.best(PromptId("pr-2"), 1) == []
        assert await store.pins.count_of_run(RUN) == {
            PinStatus.APPROVED: 4,
            PinStatus.DISQUALIFIED: 1,
            PinStatus.PENDING: 1,
        }
        assert await store.pins.count_of_run(SessionId("run-3")) == {}

    async def test_pages_by_arrival(self, store: Store) -> None:
        pins = [
            a_pin(number, status=PinStatus.APPROVED if number % 3 else PinStatus.PENDING)
            for number in range(1, 31)
        ]
        await store.pins.add(pins[::-1])
        assert await store.pins.of_prompt(PROMPT) == pins
        assert await store.pins.page(PROMPT, None, 0, 4) == pins[:4]
        assert await store.pins.page(PROMPT, None, 28, 10) == pins[28:]
        pending = [pin for pin in pins if pin.status is PinStatus.PENDING]
        assert await store.pins.page(PROMPT, PinStatus.PENDING, 3, 2) == pending[1:3]

    async def test_a_run_is_removed_with_its_pins_only(self, store: Store) -> None:
        await store.prompts.put(a_prompt())
        other = SessionId("run-9")
        await store.pins.add(
            [a_pin(1), a_pin(2, status=PinStatus.APPROVED), a_pin(3, session_id=other)]
        )
        assert [pin.seq for pin in await store.pins.of_run(RUN)] == [1, 2]
        assert await store.pins.remove_run(RUN) == 2
        assert await store.pins.of_prompt(PROMPT) == [a_pin(3, session_id=other)]
        assert await counters(store) == Counters(pending=1)

    async def test_the_first_pin_of_a_picture(self, store: Store) -> None:
        same = PinMetadata(collected_at=NOON, image_signature="same")
        await store.pins.add([a_pin(3, metadata=same), a_pin(2, metadata=same), a_pin(1)])
        assert await store.pins.find_signature(PROMPT, "same") == a_pin(2, metadata=same)
        assert await store.pins.find_signature(PromptId("pr-2"), "same") is None
        assert await store.pins.get(PinId("nobody")) is None
