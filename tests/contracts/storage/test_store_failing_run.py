"""The disk is full at the Nth write of a whole run: what belongs together stays together."""

from collections import Counter
from pathlib import Path

import pytest

from pinagent_desktop.domain.effect import Act
from pinagent_desktop.domain.errors import DiskFull
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import VERDICTS
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import an_account
from tests.contracts.storage.failing_engine import FailingEngine
from tests.unit.application.conftest import Stage

OUTWARD = {Act.CREATE_BOARD, Act.SAVE_PIN}
LEASE_OVER = 600.0
"""Seconds after which nobody takes the run for one that is still going on."""
ONE_IN = 13
"""The quick test takes every thirteenth write: they move through every kind of transaction."""


async def opened(engine: FailingEngine) -> tuple[DocumentStore, StoreHandle]:
    handle = StoreHandle(engine)
    await handle.open()
    return DocumentStore(handle), handle


async def started(path: Path, fails_at: int) -> tuple[Stage, FailingEngine, StoreHandle]:
    """Return a world with one account; writes are counted from here on."""
    engine = FailingEngine(path)
    store, handle = await opened(engine)
    stage = Stage(store)
    await stage.store.accounts.put(an_account())
    engine.writes, engine.fails_at = 0, fails_at
    return stage, engine, handle


async def run(stage: Stage) -> None:
    """Run to whatever end the full disk allows."""
    try:
        await stage.run(pins=3, saves=1)
    except DiskFull:
        return  # it could not even be started, and the person was told


async def hold_together(store: DocumentStore) -> SessionId | None:
    """Assert what transactions promise, from the file alone; return the run, if there is one."""
    assert await store.check() == []
    entries = await store.ledger.of_account(an_account().id, 100)
    found = await store.runs.newest(2)
    if not found:
        assert entries == []
        return None
    (kept,) = found
    intents = await store.intents.of_run(kept.id)
    acts = Counter((entry.act, entry.object) for entry in entries if entry.act in OUTWARD)
    assert acts == Counter((intent.act, intent.object) for intent in intents)
    pins = await store.pins.of_run(kept.id)
    assert [pin.seq for pin in pins] == list(range(1, kept.checkpoint.next_seq))
    assert kept.counts.kept == len(pins)
    events = [event["type"] for event in await store.events.of_run(kept.id)]
    assert events.count("skipped") == sum(kept.counts.left_out.values())
    prompt = await store.prompts.get(kept.prompt_id)
    assert prompt is not None
    assert sum(prompt.counters.model_dump().values()) == len(pins)
    return kept.id


async def judged(handle: StoreHandle) -> list[bytes]:
    """Return the pictures whose grades are kept; the judge's key ends in the picture."""
    documents = await handle.find_all(VERDICTS, {})
    return [bytes.fromhex(document["_id"].rpartition(":")[2]) for document in documents]


async def fails_at(path: Path, number: int) -> None:
    stage, engine, _ = await started(path, number)
    await run(stage)
    assert engine.writes >= number  # the write that was to fail was reached
    await stage.store.close()

    stage.store, handle = await opened(FailingEngine(path))
    session_id = await hold_together(stage.store)
    paid = {picture: stage.judge.calls[picture] for picture in await judged(handle)}
    if session_id is None:
        await again(stage)
    else:
        kept = await stage.store.runs.get(session_id)
        assert kept is not None
        if kept.status is not RunStatus.COMPLETED:
            stage.clock.advance(LEASE_OVER)
            outcome = await stage.resume(session_id)
            assert outcome.run.status is RunStatus.COMPLETED

    await hold_together(stage.store)
    (board,) = stage.site.boards.values()
    assert len(stage.site.on_board[board.url]) == 1
    # What was asked and not kept may be asked again; whatever is kept is never paid twice.
    assert paid == {picture: stage.judge.calls[picture] for picture in paid}
    await stage.store.close()


async def again(stage: Stage) -> None:
    """Start anew, as the person would: the first try left nothing."""
    stage.runs = stage.controller()
    outcome = await stage.run(pins=3, saves=1)
    assert outcome.run.status is RunStatus.COMPLETED


async def writes_of_a_run(path: Path) -> int:
    stage, engine, handle = await started(path, 0)
    await run(stage)
    writes = engine.writes
    assert await hold_together(stage.store) is not None
    assert sorted(await judged(handle)) == sorted(stage.judge.calls)
    await stage.store.close()
    return writes


@pytest.mark.row("S1")
@pytest.mark.asyncio
async def test_checkpoint_event_intent_and_count_never_come_apart(tmp_path: Path) -> None:
    writes = await writes_of_a_run(tmp_path / "whole.sqlite3")
    assert writes > 50
    for number in range(1, writes, ONE_IN):
        await fails_at(tmp_path / f"{number}.sqlite3", number)


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.asyncio
async def test_every_single_write_of_a_run_may_fail(tmp_path: Path) -> None:
    """All of them: ``pytest -m slow -k every_single tests/contracts/storage``."""
    writes = await writes_of_a_run(tmp_path / "whole.sqlite3")
    for number in range(1, writes + 1):
        await fails_at(tmp_path / f"{number}.sqlite3", number)
