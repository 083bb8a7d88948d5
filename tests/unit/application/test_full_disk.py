"""A disk that is full: the run waits for room where somebody may make it, and loses nothing."""

import itertools

import pytest

from pinagent_desktop.application.events import WaitStarted
from pinagent_desktop.application.run_record import RunRecord
from pinagent_desktop.domain.errors import DiskFull
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.services.storage.pin_store import PinStore
from pinagent_desktop.services.storage.spending import Spending
from pinagent_desktop.services.storage.verdict_store import VerdictStore
from tests.builders import an_account
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio


def _fill_the_disk(stage: Stage, *, freed_after: int | None) -> None:
    """Let the disk be full at the fourth look at More ideas, until somebody makes room."""

    def before(act: str) -> None:
        if act == "more_ideas" and stage.site.acts[act] == 4 and stage.site.opened == 1:
            stage.pictures.error = DiskFull("no space")
            stage.room.free = 0
            stage.room.frees_itself_after = freed_after
        elif stage.room.free:
            stage.pictures.error = None

    stage.site.before = before


@pytest.mark.row("S2")
async def test_it_is_waited_for_and_the_run_goes_on_by_itself(stage: Stage) -> None:
    _fill_the_disk(stage, freed_after=3)

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.COMPLETED
    assert outcome.run.counts.kept == 10
    (saved,) = stage.site.on_board.values()
    assert len(saved) == len(set(saved)) == 3
    assert max(stage.judge.calls.values()) == 1
    waits = [event for event in stage.events if isinstance(event, WaitStarted)]
    assert [wait.why[:22] for wait in waits] == ["Disk full: free 200 MB"]
    assert stage.site.opened == 2


@pytest.mark.parametrize(
    ("stored", "write"), [(VerdictStore, "put"), (Spending, "add"), (PinStore, "put")]
)
@pytest.mark.parametrize("number", [2, 7])
async def test_an_answer_that_could_not_be_kept_is_not_paid_for_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, stored: type, write: str, number: int
) -> None:
    original, writes = getattr(stored, write), itertools.count(1)

    async def full_once(*arguments: object) -> None:
        if next(writes) == number:
            stage.room.free, stage.room.frees_itself_after = 0, 2
            raise DiskFull("no space")
        await original(*arguments)

    monkeypatch.setattr(stored, write, full_once)

    outcome = await stage.run()

    assert outcome.run.status is RunStatus.COMPLETED
    assert next(writes) > number
    assert max(stage.judge.calls.values()) == 1
    assert outcome.run.cost.calls == stage.judge.calls.total()


async def test_room_that_nobody_makes_ends_the_run_and_keeps_what_was_told(stage: Stage) -> None:
    _fill_the_disk(stage, freed_after=None)
    began = stage.clock.monotonic()

    outcome = await stage.run()

    assert outcome.problem is not None
    assert outcome.problem.code == "disk_full"
    assert stage.clock.monotonic() - began >= 60.0
    announced = {getattr(event, "pin_id", None) for event in stage.of_type("scraped_image")}
    stored = {pin.id for pin in await stage.store.pins.of_run(outcome.run.id)}
    assert announced <= stored


async def test_a_quota_is_not_waited_for(stage: Stage) -> None:
    """There is room on the disk, but not for this person: waiting would never end."""
    stage.pictures.error = DiskFull("quota")

    outcome = await stage.run()

    assert outcome.problem is not None
    assert outcome.problem.code == "disk_full"
    assert stage.of_type("waiting") == []


async def test_what_the_store_refused_is_not_remembered_either(stage: Stage) -> None:
    """A lease renewed later must not keep a checkpoint whose pins were rolled back."""
    outcome = await stage.run()
    prompt = await stage.store.prompts.get(outcome.run.prompt_id)
    assert prompt is not None
    record = RunRecord(outcome.run, prompt, an_account(), stage.store, stage.bus, stage.clock)
    await record.load()
    first = next(iter(record.pins))
    before = record.counts()

    async def refused() -> None:
        async with record.transaction():
            record.track([first.with_(match_score=None, status=PinStatus.PENDING)])
            record.checkpoint_with(seconds=1e6)
            raise DiskFull("no space")

    with pytest.raises(DiskFull):
        await refused()

    assert record.run == outcome.run
    assert record.counts() == before
    assert next(one for one in record.pins if one.id == first.id) == first
