"""A damaged store of which no good copy exists: what was done on the accounts is not forgotten."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pinagent_desktop.domain.effect import Act, Intent, IntentState, LedgerEntry, intent_id
from pinagent_desktop.domain.errors import StoreDamaged
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import Cost
from pinagent_desktop.services.storage.opening import FILE_NAME, OpenedStore, open_store
from tests.builders import a_prompt, an_account

pytestmark = pytest.mark.asyncio
NOW = datetime(2026, 7, 1, 12, tzinfo=UTC)
RUN = SessionId("run-1")
ACCOUNT = an_account()
SAVED = Intent(
    id=intent_id(RUN, Act.SAVE_PIN, "101"),
    session_id=RUN,
    account_id=ACCOUNT.id,
    act=Act.SAVE_PIN,
    object="101",
    state=IntentState.DONE,
    planned_at=NOW,
)


async def filled(home: Path) -> None:
    opened = await open_store(home, NOW)
    store = opened.store
    await store.accounts.put(ACCOUNT)
    await store.prompts.put(a_prompt())
    await store.intents.put(SAVED)
    await store.spending.add(NOW.date(), Cost(usd=4.5, calls=900))
    for number in range(30):
        await store.ledger.add(
            LedgerEntry(
                id=f"{SAVED.id}:{number:08}",
                account_id=ACCOUNT.id,
                session_id=RUN,
                act=Act.SAVE_PIN,
                object="101",
                at=NOW,
            )
        )
    await store.close()


def spoil_prompts(file: Path) -> None:
    """Make the prompts no JSON any more; all else stays as it is."""
    with closing(sqlite3.connect(file)) as database, database:
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'prompts' "
            "AND sql IS NOT NULL"
        ).fetchall():
            database.execute(f"DROP INDEX {name}")
        database.execute("UPDATE prompts SET data = 'no document'")


async def opened_anew(home: Path) -> OpenedStore:
    """Open it as the person does: once it is refused, then it is a new store."""
    with pytest.raises(StoreDamaged):
        await open_store(home, NOW)
    return await open_store(home, NOW + timedelta(minutes=1))


@pytest.mark.row("S4")
async def test_caps_and_done_once_are_taken_along(tmp_path: Path) -> None:
    await filled(tmp_path)
    spoil_prompts(tmp_path / FILE_NAME)

    opened = await opened_anew(tmp_path)

    store = opened.store
    assert opened.notice is not None
    assert "new, empty store" in opened.notice
    assert len(await store.ledger.of_account(ACCOUNT.id, 100, Act.SAVE_PIN)) == 30
    assert await store.intents.get(SAVED.id) == SAVED
    assert await store.accounts.get(ACCOUNT.id) == ACCOUNT
    assert (await store.spending.of_day(NOW.date())).calls == 900
    assert await store.prompts.newest(5) == []
    assert await store.check() == []
    await store.close()


@pytest.mark.row("S4")
async def test_what_cannot_be_read_at_all_does_not_hinder(tmp_path: Path) -> None:
    await filled(tmp_path)
    (tmp_path / FILE_NAME).write_bytes(b"no database at all " * 500)

    opened = await opened_anew(tmp_path)

    assert await opened.store.ledger.of_account(ACCOUNT.id, 100) == []
    await opened.store.close()
