"""Copies of an open store: listed, compared, brought back while the app goes on."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from pinagent_desktop.domain.account import AccountState
from pinagent_desktop.domain.effect import Act, Intent, IntentState, LedgerEntry
from pinagent_desktop.domain.errors import StoreDamaged, UsageError
from pinagent_desktop.domain.ids import AccountId, PromptId, SessionId
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.recovery import Missing
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.services.storage.home_copies import HomeCopies
from pinagent_desktop.services.storage.opening import OpenedStore, keep_snapshots, open_store
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import a_pin, a_prompt, a_run, an_account, grades
from tests.unit.services.storage.test_opening import damage

pytestmark = pytest.mark.asyncio
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(hours=3)
RUN = SessionId("run-2")


@pytest_asyncio.fixture
async def opened(tmp_path: Path) -> AsyncIterator[OpenedStore]:
    """A home with a copy of the first prompt and two pins; then more came."""
    opened = await open_store(tmp_path / "home", NOW)
    store = opened.store
    await store.accounts.put(an_account())
    await store.prompts.put(a_prompt())
    await store.pins.add([a_pin(1), a_pin(2)])
    await store.intents.put(_intent(IntentState.ACTING))
    await keep_snapshots(opened, NOW)
    await _more(store)
    yield opened
    await store.close()


async def _more(store: DocumentStore) -> None:
    await store.accounts.put(an_account(state=AccountState.STOPPED))
    await store.prompts.put(a_prompt(id=PromptId("pr-2"), text="elm bench"))
    await store.pins.put(a_pin(1, status=PinStatus.APPROVED, match_score=0.9))
    await store.pins.add([a_pin(number, prompt_id=PromptId("pr-2")) for number in range(3, 6)])
    await store.runs.put(a_run(id=RUN))
    await store.intents.put(_intent(IntentState.DONE))
    await store.ledger.add(_entry())
    await store.verdicts.put("paid", grades(), "model", Cost(calls=1))


def _intent(state: IntentState) -> Intent:
    return Intent(
        id="i-1",
        session_id=RUN,
        account_id=AccountId("acc-1"),
        act=Act.SAVE_PIN,
        object="1",
        state=state,
        planned_at=NOW,
    )


def _entry() -> LedgerEntry:
    account = AccountId("acc-1")
    return LedgerEntry(
        id="l-1", account_id=account, session_id=RUN, act=Act.SAVE_PIN, object="1", at=NOW
    )


def copies_of(opened: OpenedStore, home: Path) -> HomeCopies:
    moments = (LATER + timedelta(microseconds=number) for number in itertools.count())
    return HomeCopies(home, opened.handle, opened.snapshots, lambda: next(moments))


async def test_copies_are_listed_newest_first(opened: OpenedStore, tmp_path: Path) -> None:
    await keep_snapshots(opened, LATER)
    found = await copies_of(opened, tmp_path / "home").all()
    assert [(copy.kind, copy.taken_at) for copy in found] == [
        ("hourly", LATER),
        ("hourly", NOW),
        ("daily", NOW),
    ]
    assert all(copy.size == copy.path.stat().st_size > 0 for copy in found)


async def test_what_a_copy_lacks_is_told(opened: OpenedStore, tmp_path: Path) -> None:
    copies = copies_of(opened, tmp_path / "home")
    (newest, *_) = await copies.all()
    missing = await copies.missing_in(newest.path)
    assert missing.prompts == ("elm bench",)
    assert (missing.runs, missing.pins, missing.changed_pins) == (1, 3, 1)
    await keep_snapshots(opened, LATER)
    assert (await copies.missing_in((await copies.all())[0].path)).is_nothing


async def test_a_copy_comes_back_under_the_open_store(opened: OpenedStore, tmp_path: Path) -> None:
    store, home = opened.store, tmp_path / "home"
    copies = copies_of(opened, home)
    restored = await copies.restore((await copies.all())[0].path)

    assert restored.carried_over == 1  # the entry of the ledger; intent and account were known
    assert [prompt.text for prompt in await store.prompts.newest(5)] == ["japandi lobby"]
    assert await store.pins.of_prompt(PromptId("pr-1")) == [a_pin(1), a_pin(2)]
    assert await store.runs.get(RUN) is None
    assert await store.check() == []
    # What was done and what was paid for stays known, also where the copy knew an older state.
    (account,) = await store.accounts.all()
    assert account.state is AccountState.STOPPED
    assert (await store.intents.get("i-1")) == _intent(IntentState.DONE)
    assert len(await store.ledger.of_account(AccountId("acc-1"), 5)) == 1
    assert await store.verdicts.get("paid") == grades()

    # The data before is itself a copy, and comes back the same way.
    (before,) = [copy for copy in await copies.all() if copy.kind == "before-restore"]
    assert before.path.name == restored.kept_as
    assert await copies.missing_in(before.path) == Missing(changed_pins=1)
    again = await copies.restore(before.path)
    assert again.kept_as != restored.kept_as
    assert len(await store.pins.of_prompt(PromptId("pr-2"))) == 3
    assert await store.runs.get(RUN) == a_run(id=RUN)
    assert not list(home.glob("*.restored*"))


async def test_who_asks_meanwhile_is_answered(opened: OpenedStore, tmp_path: Path) -> None:
    store = opened.store
    copies = copies_of(opened, tmp_path / "home")
    source = (await copies.all())[0].path

    async def ask() -> int:
        return len(await store.prompts.newest(5))

    _, *counts = await asyncio.gather(copies.restore(source), *(ask() for _ in range(40)))
    assert set(counts) <= {1, 2}
    assert await ask() == 1


async def test_a_bad_copy_changes_nothing(opened: OpenedStore, tmp_path: Path) -> None:
    copies = copies_of(opened, tmp_path / "home")
    bad = tmp_path / "bad.sqlite3"
    await opened.store.backup(bad)
    damage(bad, "garbage")
    with pytest.raises(StoreDamaged):
        await copies.restore(bad)
    with pytest.raises(StoreDamaged):
        await copies.missing_in(bad)
    with pytest.raises(UsageError, match="no copy"):
        await copies.restore(tmp_path / "none")
    assert await opened.store.runs.get(RUN) is not None


async def test_a_copy_of_the_persons_own(opened: OpenedStore, tmp_path: Path) -> None:
    own = tmp_path / "stick" / "own.sqlite3"
    own.parent.mkdir()
    await opened.store.backup(own)
    await opened.store.runs.remove(RUN)
    await copies_of(opened, tmp_path / "home").restore(own)
    assert await opened.store.runs.get(RUN) is not None
    assert own.exists()
