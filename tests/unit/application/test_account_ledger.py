"""The ledger as people and sheets read it."""

import csv
from pathlib import Path

import pytest

from pinagent_desktop.application.account_ledger import AccountLedger
from pinagent_desktop.application.pacing import counted, moment_of
from pinagent_desktop.domain.effect import Act, Intent, IntentState, intent_id
from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.services.exporters.ledger_sheet import CsvLedgerSheet
from pinagent_desktop.services.storage.store import DocumentStore
from tests.builders import an_account
from tests.fakes.clock import FakeClock

pytestmark = pytest.mark.asyncio
ACCOUNT = an_account().id
RUN = SessionId("run-1")


async def wrote(store: DocumentStore, clock: FakeClock, act: Act, object_: str) -> str:
    key = intent_id(RUN, act, object_)
    await store.ledger.add(counted(key, ACCOUNT, RUN, act, object_, moment_of(clock)))
    return key


async def settled(store: DocumentStore, clock: FakeClock, key: str, state: IntentState) -> None:
    await store.intents.put(
        Intent(
            id=key,
            session_id=RUN,
            account_id=ACCOUNT,
            act=Act.SAVE_PIN,
            object="",
            state=state,
            planned_at=clock.now(),
        )
    )


async def test_each_line_says_what_became_of_it(store: DocumentStore) -> None:
    clock = FakeClock()
    twice = await wrote(store, clock, Act.SAVE_PIN, "1")
    clock.set(-3600)  # the order is the one of writing, whatever the clock says
    assert twice == await wrote(store, clock, Act.SAVE_PIN, "1")
    await settled(store, clock, twice, IntentState.DONE)
    killed = await wrote(store, clock, Act.SAVE_PIN, "2")
    await settled(store, clock, killed, IntentState.ACTING)
    await wrote(store, clock, Act.WAITED, "Next save at 14:07: 10 of 10 this hour.")

    lines = await AccountLedger(store, CsvLedgerSheet()).lines(ACCOUNT)

    assert [(line.what, line.entry.object, line.outcome) for line in lines] == [
        ("waited", "Next save at 14:07: 10 of 10 this hour.", ""),
        ("save pin", "2", "in doubt"),
        ("save pin", "1", "done"),
        ("save pin", "1", "in doubt"),
    ]


async def test_a_pin_is_called_by_its_title_also_when_it_is_taken_off(
    store: DocumentStore, tmp_path: Path
) -> None:
    clock = FakeClock()
    for act, object_, title in (
        (Act.SAVE_PIN, "1", "=Oak chair"),
        (Act.SAVE_PIN, "2", ""),
        (Act.REMOVE_PIN, "1", ""),
    ):
        entry = counted(f"run-1:{act}", ACCOUNT, RUN, act, object_, moment_of(clock), title=title)
        await store.ledger.add(entry)
    ledger, to = AccountLedger(store, CsvLedgerSheet()), tmp_path / "ledger.csv"

    assert [line.called for line in await ledger.lines(ACCOUNT)] == [
        "=Oak chair",
        "2",
        "=Oak chair",
    ]

    await ledger.export(ACCOUNT, to)
    with to.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["object"], row["title"]) for row in rows] == [
        ("1", "'=Oak chair"), ("2", ""), ("1", "'=Oak chair"),
    ]  # fmt: skip


async def test_the_sheet_holds_all_of_it_and_no_formula(
    store: DocumentStore, tmp_path: Path
) -> None:
    clock = FakeClock()
    await wrote(store, clock, Act.CREATE_BOARD, '=HYPERLINK("http://127.0.0.1","x"), oak')
    await wrote(store, clock, Act.SAVE_PIN, "1")
    to = tmp_path / "ledger.csv"

    number = await AccountLedger(store, CsvLedgerSheet()).export(ACCOUNT, to)

    with to.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert number == len(rows) == 2
    assert [row["what"] for row in rows] == ["create board", "save pin"]
    assert rows[0]["object"].startswith("'=HYPERLINK")
    assert rows[0]["at"] == clock.now().isoformat()
    assert rows[0]["session_id"] == RUN


async def test_a_sheet_that_cannot_be_written_is_told(store: DocumentStore, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        await AccountLedger(store, CsvLedgerSheet()).export(ACCOUNT, tmp_path / "none" / "l.csv")
