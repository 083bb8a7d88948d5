"""An engine that takes so many pins only says so before a run, not in its middle."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.run import RunSettings, RunStatus
from pinagent_desktop.services.storage.errors import StoreFull
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.mongita_engine import MongitaDiskEngine
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt, a_run, an_account
from tests.unit.application.conftest import Stage

pytestmark = pytest.mark.asyncio
FIRST = SessionId("run-1")
SECOND = SessionId("run-2")


class SmallEngine(MongitaDiskEngine):
    """Full at ten pins rather than ten thousand."""

    most_pins = 10


@pytest_asyncio.fixture
async def small(tmp_path: Path) -> AsyncIterator[DocumentStore]:
    handle = StoreHandle(SmallEngine(tmp_path / "store"))
    await handle.open()
    store = DocumentStore(handle)
    yield store
    await store.close()


async def test_mongita_on_disk_takes_ten_thousand_pins() -> None:
    assert MongitaDiskEngine(Path("anywhere")).most_pins == 10_000


async def test_a_run_that_would_not_fit_is_refused_before_it_is_kept(small: DocumentStore) -> None:
    await small.prompts.put(a_prompt())
    await small.runs.put(a_run(id=FIRST, settings=RunSettings(pins=10, saves=0)))
    await small.pins.add([a_pin(number) for number in range(1, 7)])

    with pytest.raises(StoreFull) as refused:
        await small.runs.put(a_run(id=SECOND, settings=RunSettings(pins=5, saves=0)))

    assert refused.value.facts["most"] == 10
    assert (refused.value.facts["kept"], refused.value.facts["wanted"]) == (6, 5)
    assert await small.runs.get(SECOND) is None
    await small.runs.put(a_run(id=SECOND, settings=RunSettings(pins=4, saves=0)))


async def test_a_run_that_has_begun_goes_on(small: DocumentStore) -> None:
    await small.prompts.put(a_prompt())
    begun = a_run(id=FIRST, settings=RunSettings(pins=10, saves=0))
    await small.runs.put(begun)
    await small.pins.add([a_pin(number) for number in range(1, 10)])

    await small.runs.put(begun.with_(status=RunStatus.PAUSED))

    assert (await small.runs.get(FIRST)) == begun.with_(status=RunStatus.PAUSED)


async def test_the_person_is_told_before_anything_is_done(small: DocumentStore) -> None:
    await small.accounts.put(an_account())
    await small.prompts.put(a_prompt(id=PromptId("pr-old"), text="something earlier"))
    await small.pins.add([a_pin(1, prompt_id=PromptId("pr-old"))])
    stage = Stage(small)

    with pytest.raises(StoreFull) as refused:
        await stage.runs.start(stage.request(pins=10))

    assert problem_of(refused.value).message == (
        "The data is kept by mongita, which takes at most 10 pins. It holds 1, and this run asks "
        "for 10 more."
    )
    assert stage.site.acts.total() == 0
    assert stage.runs.live == ()
    assert await small.runs.newest(1) == []
    started = await stage.runs.start(stage.request(pins=9, saves=0))
    assert (await stage.runs.finished(started)).run.status is RunStatus.COMPLETED
