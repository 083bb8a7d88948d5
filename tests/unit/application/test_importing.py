"""Dumps become prompts, runs and pins of this app; what is known is never doubled or changed."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from typing_extensions import override

from pinagent_desktop.application.history import History
from pinagent_desktop.application.importing import Import
from pinagent_desktop.domain.dump import Dump, DumpedPin, DumpedPrompt, DumpedRun, Unread
from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.domain.pin import PendingReason, PinStatus
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.ports.importing import DumpReader
from pinagent_desktop.services.pictures.files import PictureFiles
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt, a_run
from tests.fakes.clock import START, FakeClock

pytestmark = pytest.mark.asyncio
PROMPT = DumpedPrompt(id="aa11", text="cottage kitchen", created_at=START, status="completed")
RUN = DumpedRun(
    id="bb22", prompt_id="aa11", timestamp=START, stage="validation", status="completed", log=("x",)
)


def a_dumped(number: int, score: float | None = 0.9, **fields: object) -> DumpedPin:
    known = {
        "id": f"cc{number}",
        "pinterest_id": f"{number}",
        "prompt_id": "aa11",
        "image_url": "https://i.pinimg.com/236x/aa.jpg",
        "size_name": "236x",
        "score": score,
        **fields,
    }
    return DumpedPin.model_validate(known)


class FakeReader(DumpReader):
    """Hands out the dump that a test made."""

    def __init__(self, dump: Dump) -> None:
        self.dump = dump

    @override
    def read(self, files: Sequence[Path]) -> Dump:
        return self.dump


def importing(store: DocumentStore, **parts: object) -> Import:
    parts = {"prompts": (PROMPT,), "runs": (RUN,), **parts}
    return Import(store, FakeReader(Dump.model_validate(parts)), FakeClock())


async def test_a_dump_comes_in_with_its_run(store: DocumentStore, tmp_path: Path) -> None:
    pins = (a_dumped(1), a_dumped(2, 0.4), a_dumped(3, None))
    (one,) = (await importing(store, pins=pins).of_files([])).imported
    assert (one.session_id, one.new, one.known) == (SessionId("bb22"), 3, 0)
    kept = await store.pins.of_run(SessionId("bb22"))
    assert [pin.status for pin in kept] == [
        PinStatus.APPROVED,
        PinStatus.DISQUALIFIED,
        PinStatus.PENDING,
    ]
    assert [pin.pending_reason for pin in kept] == [None, None, PendingReason.NOT_JUDGED]
    assert kept[0].metadata.addresses == {"236x": "https://i.pinimg.com/236x/aa.jpg"}
    past = await History(store, PictureFiles(tmp_path), FakeClock()).run(SessionId("bb22"))
    assert (past.account_name, past.can_resume, past.run.log) == ("imported", False, ("x",))
    assert past.run.status is RunStatus.COMPLETED
    assert (past.run.counts.kept, past.run.counts.approved) == (3, 1)
    prompt = await store.prompts.get(PromptId("aa11"))
    assert prompt is not None
    assert (prompt.counters.approved, prompt.counters.pending) == (1, 1)


async def test_a_second_time_nothing_is_doubled_or_changed(store: DocumentStore) -> None:
    imports = importing(store, pins=(a_dumped(1), a_dumped(2)))
    await imports.of_files([])
    (mine,) = [pin for pin in await store.pins.of_prompt(PromptId("aa11")) if pin.seq == 1]
    decided = mine.with_(human_status=PinStatus.DISQUALIFIED, status=PinStatus.DISQUALIFIED)
    await store.pins.put(decided)
    again = importing(store, pins=(a_dumped(1), a_dumped(2), a_dumped(3)))
    (one,) = (await again.of_files([])).imported
    assert (one.session_id, one.new, one.known) == (SessionId("bb22"), 1, 2)
    kept = await store.pins.of_prompt(PromptId("aa11"))
    assert [pin.seq for pin in kept] == [1, 2, 3]
    assert kept[0] == decided
    run = await store.runs.get(SessionId("bb22"))
    assert run is not None
    assert run.counts.kept == 3


async def test_a_status_that_the_score_does_not_give_was_a_persons(store: DocumentStore) -> None:
    pins = (
        a_dumped(1, 0.9, status="disqualified"),
        a_dumped(2, 0.9, status="approved"),
        a_dumped(3, None, status="approved"),
        a_dumped(4, 0.9, status="pending"),
    )
    await importing(store, pins=pins).of_files([])
    kept = await store.pins.of_prompt(PromptId("aa11"))
    assert [pin.human_status for pin in kept] == [
        PinStatus.DISQUALIFIED,
        None,
        PinStatus.APPROVED,
        None,
    ]


async def test_without_a_session_there_is_a_run_all_the_same(store: DocumentStore) -> None:
    pins = (a_dumped(1, collected_at=START), a_dumped(1))
    (one,) = (await importing(store, runs=(), pins=pins).of_files([])).imported
    assert one.session_id == "imported-aa11"
    assert one.new == 1
    run = await store.runs.get(one.session_id)
    assert run is not None
    assert run.timestamp == START


async def test_a_run_of_our_own_takes_more_pins_but_counts_itself(store: DocumentStore) -> None:
    await store.prompts.put(a_prompt())
    await store.runs.put(a_run())
    await store.pins.add([a_pin(1)])
    pins = (a_dumped(7, prompt_id="pr-1"),)
    (one,) = (await importing(store, prompts=(), runs=(), pins=pins).of_files([])).imported
    assert (one.session_id, one.new) == (SessionId("run-1"), 1)
    assert await store.runs.get(SessionId("run-1")) == a_run()


async def test_pins_of_an_unknown_prompt_are_named(store: DocumentStore) -> None:
    unread = Unread(file="pins.json", place="line 2", why="it is not JSON")
    odd = DumpedPrompt(id="dd", text="!!!")
    result = await importing(
        store,
        prompts=(odd,),
        runs=(),
        pins=(a_dumped(1), a_dumped(2), a_dumped(3, prompt_id="dd")),
        unread=(unread,),
        accounts=2,
    ).of_files([])
    assert result.imported == []
    assert [(one.place, one.why.split(";")[0]) for one in result.unread] == [
        ("line 2", "it is not JSON"),
        ("dd", "The prompt has no words"),
        ("aa11", "it is neither in the files nor here"),
    ]
    assert "its 2 pins are left out" in result.unread[2].why
    assert result.accounts == 2
