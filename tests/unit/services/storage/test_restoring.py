"""An earlier copy brought back: whole, and without forgetting what was done since."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from pinagent_desktop.domain.effect import Act, LedgerEntry
from pinagent_desktop.domain.errors import (
    AlreadyRunning,
    StoreDamaged,
    StoreTooNew,
    UsageError,
)
from pinagent_desktop.domain.ids import AccountId, PromptId
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.services.storage.opening import FILE_NAME, open_store
from pinagent_desktop.services.storage.restoring import KEPT_BEFORE_RESTORE, restore_store
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION
from pinagent_desktop.services.storage.store import DocumentStore
from tests.unit.services.storage.test_opening import damage

pytestmark = pytest.mark.asyncio
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
LENA = AccountId("lena")


async def _kept(store: DocumentStore, name: str) -> None:
    await store.prompts.put(Prompt(id=PromptId(name), text=name, created_at=NOW))
    await store.ledger.add(
        LedgerEntry(
            id=f"l-{name}",
            account_id=LENA,
            session_id=None,
            act=Act.SAVE_PIN,
            object=name,
            at=NOW,
        )
    )


@pytest_asyncio.fixture
async def copy(tmp_path: Path) -> Path:
    """A copy that knows *oak*; the home knows *oak* and *elm*."""
    opened = await open_store(tmp_path / "home", NOW)
    await _kept(opened.store, "oak")
    await opened.store.backup(tmp_path / "copy.sqlite3")
    await _kept(opened.store, "elm")
    await opened.store.close()
    return tmp_path / "copy.sqlite3"


async def _names(home: Path) -> tuple[list[str], list[str]]:
    opened = await open_store(home, LATER)
    prompts = sorted(prompt.text for prompt in await opened.store.prompts.newest(10))
    acts = sorted(entry.object for entry in await opened.store.ledger.of_account(LENA, 10))
    assert await opened.store.check() == []
    await opened.store.close()
    return prompts, acts


async def test_the_copy_is_back_and_the_ledger_forgets_nothing(copy: Path) -> None:
    home = copy.parent / "home"

    restored = await restore_store(home, copy, LATER)

    assert restored.carried_over == 1
    assert await _names(home) == (["oak"], ["elm", "oak"])
    # What was there before can itself be brought back.
    assert restored.kept_as is not None
    await restore_store(home, home / restored.kept_as, LATER + timedelta(hours=1))
    assert await _names(home) == (["elm", "oak"], ["elm", "oak"])


async def test_of_what_restoring_replaced_the_newest_are_kept(copy: Path) -> None:
    home = copy.parent / "home"
    replaced = []
    for hour in range(KEPT_BEFORE_RESTORE + 2):
        restored = await restore_store(home, copy, LATER + timedelta(hours=hour))
        replaced.append(restored.kept_as)

    there = sorted(path.name for path in home.glob("*.before-restore-*"))
    assert there == replaced[-KEPT_BEFORE_RESTORE:]


async def test_the_money_of_a_day_is_not_there_again(tmp_path: Path) -> None:
    home, copy = tmp_path / "home", tmp_path / "copy.sqlite3"
    today, tomorrow = NOW.date(), LATER.date()
    opened = await open_store(home, NOW)
    await opened.store.spending.add(today, Cost(usd=0.1, calls=1))
    await opened.store.backup(copy)
    await opened.store.spending.add(today, Cost(usd=0.3, calls=3))
    await opened.store.spending.add(tomorrow, Cost(usd=0.5, calls=5))
    await opened.store.close()

    await restore_store(home, copy, LATER)

    again = await open_store(home, LATER)
    spent = [await again.store.spending.of_day(day) for day in (today, tomorrow)]
    assert await again.store.check() == []
    await again.store.close()
    assert [(cost.usd, cost.calls) for cost in spent] == [(pytest.approx(0.4), 4), (0.5, 5)]


async def test_an_empty_home_takes_a_copy(copy: Path) -> None:
    home = copy.parent / "other"

    restored = await restore_store(home, copy, LATER)

    assert (restored.kept_as, restored.carried_over) == (None, 0)
    assert await _names(home) == (["oak"], ["oak"])


@pytest.mark.parametrize("how", ["truncated", "garbage", "flipped", "empty"])
async def test_a_damaged_copy_changes_nothing(copy: Path, how: str) -> None:
    damage(copy, how)

    with pytest.raises(StoreDamaged, match="the copy is damaged"):
        await restore_store(copy.parent / "home", copy, LATER)

    assert await _names(copy.parent / "home") == (["elm", "oak"], ["elm", "oak"])


async def test_a_newer_copy_changes_nothing(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION + 1}")

    with pytest.raises(StoreTooNew):
        await restore_store(copy.parent / "home", copy, LATER)

    assert await _names(copy.parent / "home") == (["elm", "oak"], ["elm", "oak"])


async def test_no_such_copy(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no copy at"):
        await restore_store(tmp_path, tmp_path / "none.sqlite3", LATER)


async def test_a_home_in_use_is_left_alone(copy: Path) -> None:
    opened = await open_store(copy.parent / "home", LATER)
    with pytest.raises(AlreadyRunning):
        await restore_store(copy.parent / "home", copy, LATER)
    await opened.store.close()


async def test_while_the_data_is_read_nothing_is_changed(copy: Path) -> None:
    home = copy.parent / "home"
    opened = await open_store(home, NOW)
    with closing(sqlite3.connect(home / FILE_NAME)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM prompts").fetchone()
        await _kept(opened.store, "ash")  # stays in the log as long as somebody reads what was
        await opened.store.close()
        with pytest.raises(AlreadyRunning):
            await restore_store(home, copy, LATER)
    assert await _names(home) == (["ash", "elm", "oak"], ["ash", "elm", "oak"])
    assert not list(home.glob("*.restored*"))


async def test_a_damaged_present_is_put_aside_first(copy: Path) -> None:
    home = copy.parent / "home"
    damage(home / FILE_NAME, "garbage")

    await restore_store(home, copy, LATER)

    assert await _names(home) == (["oak"], ["oak"])
    assert list(home.glob(f"{FILE_NAME}.damaged-*"))
