"""The ledger: every act on an account, and how many there were lately."""

from collections.abc import Sequence
from datetime import datetime

from typing_extensions import override

from pinagent_desktop.domain.effect import Act, LedgerEntry
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import decoded, encoded, time_text
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import LEDGER


class Ledger(ports.Ledger):
    """The collection ``ledger``; entries are only ever added."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def add(self, entry: LedgerEntry) -> None:
        await self._handle.insert_many(LEDGER, [encoded(entry)])

    @override
    async def count_since(self, account_id: AccountId, act: Act, since: datetime) -> int:
        wanted = {"account_id": account_id, "act": act.value, "at": {"$gte": time_text(since)}}
        counts = await self._handle.count_by(LEDGER, "act", wanted)
        return counts.get(act.value, 0)

    @override
    async def of_account(self, account_id: AccountId, limit: int) -> Sequence[LedgerEntry]:
        documents = await self._handle.find(
            LEDGER, {"account_id": account_id}, sort=[("at", -1)], limit=limit
        )
        return [decoded(LedgerEntry, document) for document in documents]
