"""Everything that was done to an account: read, and written as a sheet."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pinagent_desktop.domain.effect import Act, IntentState, LedgerEntry, intent_of_entry
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.domain.not_written import not_written
from pinagent_desktop.ports.exporting import LedgerRow, LedgerSheet
from pinagent_desktop.ports.storage import Store

WHOLE = 1_000_000
"""More lines than an account can have: 60 saves a day for forty years."""

ACT_WORDS: Mapping[Act, str] = {
    Act.SIGN_IN: "sign-in",
    Act.CREATE_BOARD: "create board",
    Act.SAVE_PIN: "save pin",
    Act.REMOVE_PIN: "remove pin",
    Act.DELETE_BOARD: "delete board",
    Act.ASKED_TO_REST: "asked to rest",
    Act.WAITED: "waited",
    Act.REFUSED: "refused",
}
_OUTCOMES: Mapping[IntentState, str] = {
    IntentState.PLANNED: "not begun",
    IntentState.ACTING: "in doubt",
    IntentState.DONE: "done",
    IntentState.UNKNOWN: "in doubt",
    IntentState.FAILED: "failed",
}
_IN_DOUBT = "in doubt"
_NO_ACTS = frozenset({Act.ASKED_TO_REST, Act.WAITED, Act.REFUSED})


@dataclass(frozen=True)
class LedgerLine:
    """One entry, and what became of it."""

    entry: LedgerEntry
    outcome: str
    """"done", "in doubt" (the site is read back before it is repeated); empty for a wait."""
    title: str = ""
    """Of the pin, also where it is taken off again; empty where nobody knows."""

    @property
    def what(self) -> str:
        """The kind of act in words."""
        return ACT_WORDS[self.entry.act]

    @property
    def in_doubt(self) -> bool:
        """Whether nobody knows what the site did."""
        return self.outcome == _IN_DOUBT

    @property
    def called(self) -> str:
        """What it was done to: a pin's title where it is known, else number or name."""
        return self.title or self.entry.object

    @property
    def row(self) -> LedgerRow:
        """As a sheet shows it."""
        entry = self.entry
        return LedgerRow(
            number=entry.seq,
            at=entry.at,
            site_at=entry.site_at,
            what=self.what,
            object=entry.object,
            title=self.title,
            outcome=self.outcome,
            session_id=entry.session_id or "",
        )


class AccountLedger:
    """Reads the ledger; only the acts themselves write to it."""

    def __init__(self, store: Store, sheet: LedgerSheet) -> None:
        self._store = store
        self._sheet = sheet

    async def lines(self, account_id: AccountId, limit: int = 500) -> Sequence[LedgerLine]:
        """Return what was done, waited for and refused, newest first.

        Args:
            account_id: Whose.
            limit: How many at most.
        """
        told: set[str] = set()
        entries = await self._store.ledger.of_account(account_id, limit)
        titles = {entry.object: entry.title for entry in entries if entry.title}
        return [
            LedgerLine(entry, await self._outcome(entry, told), titles.get(entry.object, ""))
            for entry in entries
        ]

    async def export(self, account_id: AccountId, to: Path) -> int:
        """Write all of it as CSV, oldest first; return the number of lines.

        Raises:
            NotWritten: No room, or no right to write there; an older file stays.
        """
        rows = [line.row for line in reversed(await self.lines(account_id, WHOLE))]
        try:
            await asyncio.to_thread(self._sheet.write, rows, to)
        except OSError as error:
            raise not_written(error, to.name) from error
        return len(rows)

    async def _outcome(self, entry: LedgerEntry, told: set[str]) -> str:
        """Return what became of an entry; of an act tried again only the newest try is told."""
        if entry.act in _NO_ACTS:
            return ""
        key = intent_of_entry(entry)
        if key in told:
            return _IN_DOUBT
        told.add(key)
        intent = await self._store.intents.get(key)
        return "" if intent is None else _OUTCOMES[intent.state]
