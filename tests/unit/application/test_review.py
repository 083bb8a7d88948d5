import pytest
import pytest_asyncio

from pinagent_desktop.application.review import Review
from pinagent_desktop.domain.errors import UsageError
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt
from tests.fakes.clock import FakeClock

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def review(store: DocumentStore) -> Review:
    await store.prompts.put(a_prompt(threshold=0.5))
    await store.pins.add(
        [
            a_pin(1, match_score=0.9, status=PinStatus.APPROVED),
            a_pin(2, match_score=0.4, status=PinStatus.DISQUALIFIED),
            a_pin(3),
        ]
    )
    return Review(store, FakeClock())


async def counters(store: DocumentStore) -> tuple[int, int, int]:
    prompt = await store.prompts.get(a_prompt().id)
    assert prompt is not None
    found = prompt.counters
    return found.approved, found.disqualified, found.pending


async def test_a_verdict_wins_over_the_score_and_the_counters_follow(
    review: Review, store: DocumentStore
) -> None:
    changed = await review.decide([a_pin(2).id, a_pin(3).id], PinStatus.APPROVED)

    assert [(pin.status, before) for pin, before in changed] == [(PinStatus.APPROVED, None)] * 2
    assert await counters(store) == (3, 0, 0)


async def test_undo_brings_back_each_pins_own_verdict(review: Review, store: DocumentStore) -> None:
    await review.decide([a_pin(1).id], PinStatus.DISQUALIFIED)
    changed = await review.decide([a_pin(1).id, a_pin(2).id], PinStatus.APPROVED)

    await review.restore([(pin.id, before) for pin, before in changed])

    first = await store.pins.get(a_pin(1).id)
    assert first is not None
    assert first.human_status is PinStatus.DISQUALIFIED
    assert await counters(store) == (0, 2, 1)


async def test_letting_the_score_decide_again(review: Review, store: DocumentStore) -> None:
    await review.decide([a_pin(1).id], PinStatus.DISQUALIFIED)
    await review.decide([a_pin(1).id], None)

    assert await counters(store) == (1, 1, 1)


async def test_pending_is_no_verdict(review: Review) -> None:
    with pytest.raises(UsageError):
        await review.decide([a_pin(1).id], PinStatus.PENDING)


async def test_moving_the_threshold_reclassifies_but_never_over_a_person(
    review: Review, store: DocumentStore
) -> None:
    await review.decide([a_pin(1).id], PinStatus.APPROVED)

    await review.move_threshold(a_prompt().id, 0.95)
    moved = await review.follow_threshold(a_prompt().id)

    assert moved == 0
    await review.move_threshold(a_prompt().id, 0.3)
    assert await review.follow_threshold(a_prompt().id) == 1
    assert await counters(store) == (2, 0, 1)


async def test_a_pin_that_is_gone_is_passed_over(review: Review) -> None:
    assert await review.decide([a_pin(77).id], PinStatus.APPROVED) == []


async def test_the_threshold_of_a_prompt_that_is_gone_moves_nothing(review: Review) -> None:
    gone = PromptId("pr-gone")

    assert await review.move_threshold(gone, 0.9) is None
    assert await review.follow_threshold(gone) == 0
