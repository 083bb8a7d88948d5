"""One picture's grades: known first, paid once, and a reason whenever there are none."""

import asyncio

import pytest
from typing_extensions import override

from pinagent_desktop.application.grading import Graded, Grader
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.application.spending import Budget
from pinagent_desktop.domain.errors import ValidationStopped
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.pin_text import PinText
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.ports.validation import Brief, Judged
from pinagent_desktop.services.storage.store import DocumentStore
from tests.fakes.judge import PRICE, FakeJudge
from tests.fakes.pictures import FakePictures
from tests.unit.application.conftest import a_record

pytestmark = pytest.mark.asyncio


class GonePictures(FakePictures):
    """Our own files are gone."""

    @override
    async def for_judge(self, picture_file: str) -> bytes:
        raise FileNotFoundError(picture_file)


class Stopping(FakeJudge):
    """Refuses every picture for a reason nobody knows."""

    @override
    async def judge(self, brief: Brief, picture: bytes) -> Judged:
        raise ValidationStopped("odd", reason="a reason of tomorrow")


def a_grader(
    store: DocumentStore,
    judge: FakeJudge,
    *,
    pictures: FakePictures | None = None,
    budget: Budget | None = None,
    tells_pin_text: bool = False,
    record: RunRecord | None = None,
) -> Grader:
    return Grader(
        judge,
        pictures or FakePictures(),
        store.verdicts,
        Brief(text="oak desk"),
        budget or Budget(1.0, Cost()),
        record or a_record(store),
        tells_pin_text=tells_pin_text,
    )


async def test_a_picture_whose_file_is_gone_costs_nothing(store: DocumentStore) -> None:
    judge = FakeJudge()
    graded = await a_grader(store, judge, pictures=GonePictures()).grade("a.jpg")

    assert (graded.failure, judge.calls.total()) == (PendingReason.UNDECODABLE, 0)


async def test_equal_pictures_share_one_call_at_the_same_time_and_later(
    store: DocumentStore,
) -> None:
    judge = FakeJudge()
    judge.hold = asyncio.Event()
    grader = a_grader(store, judge)
    both = asyncio.gather(grader.grade("a.jpg"), grader.grade("a.jpg"))
    async with asyncio.timeout(5):
        while not judge.calls:  # noqa: ASYNC110 - the fake has no signal for it
            await asyncio.sleep(0)
    judge.hold.set()
    first, second = await both
    third = await grader.grade("a.jpg")

    assert judge.calls.total() == 1
    assert first.looks == second.looks == third.looks is not None
    assert [one.cost.known_from_earlier for one in (first, second, third)] == [0, 1, 1]
    assert [one.cost.calls for one in (first, second, third)] == [1, 0, 0]


async def test_what_the_site_says_is_part_of_what_is_known(store: DocumentStore) -> None:
    judge = FakeJudge()
    oak, ash = PinText(title="Oak desk"), PinText(title="Ash desk")
    grader = a_grader(store, judge, tells_pin_text=True)
    for said in (oak, ash, oak, None):
        await grader.grade("a.jpg", said)
    assert judge.calls.total() == 3
    assert judge.told == {oak, ash, None}
    silent = a_grader(store, judge)
    assert (await silent.grade("a.jpg", oak)).cost.known_from_earlier == 1


async def test_who_waits_for_a_cancelled_call_is_told(store: DocumentStore) -> None:
    judge = FakeJudge()
    judge.hold = asyncio.Event()
    grader = a_grader(store, judge)
    asks = asyncio.create_task(grader.grade("a.jpg"))
    waits = asyncio.create_task(grader.grade("a.jpg"))
    async with asyncio.timeout(5):
        while not judge.calls:  # noqa: ASYNC110 - the fake has no signal for it
            await asyncio.sleep(0)
    asks.cancel()

    assert (await waits).failure is PendingReason.CANCELLED


async def test_a_reason_nobody_knows_stops_all_the_same(store: DocumentStore) -> None:
    grader = a_grader(store, Stopping())

    assert (await grader.grade("a.jpg")).failure is PendingReason.SERVER
    assert grader.stopped is not None
    assert (await grader.grade("b.jpg")).failure is PendingReason.SERVER


async def test_a_key_that_is_refused_once_is_not_tried_again(store: DocumentStore) -> None:
    judge = FakeJudge()
    judge.failures = {b"a": PendingReason.KEY_REFUSED}
    grader = a_grader(store, judge)

    assert (await grader.grade("a.jpg")).failure is PendingReason.KEY_REFUSED
    assert (await grader.grade("b.jpg")).failure is PendingReason.KEY_REFUSED
    assert judge.calls.total() == 1


class Answering(FakeJudge):
    """Whoever asks is stopped in the very moment in which the answer comes."""

    asks: asyncio.Task[Graded]

    @override
    async def judge(self, brief: Brief, picture: bytes) -> Judged:
        judged = await super().judge(brief, picture)
        self.asks.cancel()
        return judged


@pytest.mark.parametrize("failure", [None, PendingReason.BAD_ANSWER])
async def test_an_answer_that_comes_as_the_run_is_stopped_is_kept_and_counted(
    store: DocumentStore, failure: PendingReason | None
) -> None:
    judge, record = Answering(), a_record(store)
    judge.failures = {} if failure is None else {b"a": failure}
    judge.asks = asyncio.create_task(a_grader(store, judge, record=record).grade("a.jpg"))
    await asyncio.wait([judge.asks])

    assert judge.asks.cancelled()
    kept = await store.runs.get(record.run.id)
    assert kept is not None
    assert (kept.cost.calls, kept.cost.usd) == (1, PRICE)
    if failure is None:
        assert (await a_grader(store, FakeJudge()).grade("a.jpg")).cost.calls == 0
