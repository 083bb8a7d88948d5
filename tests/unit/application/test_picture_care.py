"""Pictures on disk: the oldest large ones make room, what nothing names any more goes."""

from datetime import timedelta

import pytest

from pinagent_desktop.application.picture_care import GIGABYTE, ROOM_LEFT, PictureCare
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import PinMetadata
from pinagent_desktop.domain.reference import Reference
from pinagent_desktop.domain.rubric import Rubric, with_rubric
from tests.builders import a_pin, a_prompt, a_run
from tests.fakes.clock import START
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
DAY = timedelta(days=1)
OLD, NEW = PromptId("pr-old"), PromptId("pr-new")


def _care(stage: Stage) -> PictureCare:
    return PictureCare(stage.store, stage.files, stage.clock, lambda: 2)


async def _kept(stage: Stage, prompt_id: PromptId, numbers: range, **fields: str) -> None:
    """Keep pins with pictures; the higher the number, the later it came."""
    pins = [
        a_pin(
            number,
            prompt_id=prompt_id,
            picture_file=f"{prompt_id}/{number}.jpg",
            metadata=PinMetadata(collected_at=START + timedelta(days=number)),
            **fields,
        )
        for number in numbers
    ]
    async with stage.store.transaction():
        await stage.store.pins.add(pins)


async def test_within_its_room_nothing_goes(stage: Stage) -> None:
    await _kept(stage, PromptId("pr-1"), range(1, 4))
    stage.files.used = 2 * GIGABYTE
    assert await _care(stage).keep_within() == 0
    assert stage.files.shrunk == []


async def test_beyond_it_the_oldest_large_ones_go_first_until_there_is_room(stage: Stage) -> None:
    await stage.store.prompts.put(a_prompt(id=NEW, text="new", created_at=START + DAY))
    await stage.store.prompts.put(a_prompt(id=OLD, text="old"))
    await _kept(stage, NEW, range(50, 90))
    await _kept(stage, OLD, range(30, 0, -1))
    stage.files.used, stage.files.each = 2 * GIGABYTE + 1, 10_000_000
    freed = await _care(stage).keep_within()
    assert stage.files.used - freed <= ROOM_LEFT * 2 * GIGABYTE
    assert stage.files.shrunk[:20] == [f"{OLD}/{number}.jpg" for number in range(1, 21)]
    assert len(stage.files.shrunk) == 30  # all of the old prompt: 200 MB and a byte are wanted
    assert stage.files.removed == []


async def test_what_cannot_be_fetched_again_never_goes(stage: Stage) -> None:
    await stage.store.prompts.put(a_prompt(id=OLD))
    await _kept(stage, OLD, range(1, 4), image_url="", source="import")
    stage.files.used, stage.files.each = 3 * GIGABYTE, 10_000_000
    assert await _care(stage).keep_within() == 0
    assert stage.files.shrunk == []


async def test_reference_pictures_that_nothing_names_go(stage: Stage) -> None:
    of_prompt, of_run = _reference("oak"), _reference("ash")
    await stage.store.prompts.put(with_rubric(a_prompt(), Rubric(like=(of_prompt,))))
    await stage.store.runs.put(a_run(rubric=Rubric(unlike=(of_run,))))
    stage.files.old = {"references": [of_prompt.file, "references/left.jpg", of_run.file]}
    await _care(stage).tidy()
    assert stage.files.removed == ["references/left.jpg"]


async def test_a_large_picture_that_made_room_is_fetched_again_to_be_judged(stage: Stage) -> None:
    stage.judge.stops_after = 2
    run = (await stage.run(pins=6, saves=0)).run
    stage.judge.stops_after = None
    waiting = [pin for pin in await stage.store.pins.of_run(run.id) if pin.match_score is None]
    stage.pictures.gone = {pin.picture_file for pin in waiting if pin.picture_file}
    assert len(stage.pictures.gone) == 4
    again = await stage.runs.finished(await stage.runs.judge_pending(run.id))
    assert again.run.counts.pending == 0
    assert {stage.pictures.fetched[pin.pinterest_id] for pin in waiting} == {2}


def _reference(name: str) -> Reference:
    return Reference(file=f"references/{name}.jpg", name=f"{name}.jpg", width=60, height=90)
