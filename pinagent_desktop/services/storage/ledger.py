"""The ledger: every act on an account, and how many there were lately."""

from collections.abc import Sequence

from typing_extensions import override

from pinagent_desktop.domain.effect import Act, LedgerEntry
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import decoded, encoded
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import LEDGER


class Ledger(ports.Ledger):
    """The collection ``ledger``; entries are only ever added."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def add(self, entry: LedgerEntry) -> None:
        async with self._handle.transaction():
            newest = await self._handle.find(LEDGER, {}, sort=[("seq", -1)], limit=1)
            seq = int(newest[0].get("seq", 0)) + 1 if newest else 1
            await self._handle.insert_many(LEDGER, [encoded(entry.with_(seq=seq))])

    @override
    async def of_account(
        self, account_id: AccountId, limit: int, act: Act | None = None
    ) -> Sequence[LedgerEntry]:
        wanted = {"account_id": account_id} | ({"act": act.value} if act else {})
        documents = await self._handle.find(LEDGER, wanted, sort=[("seq", -1)], limit=limit)
        return [decoded(LedgerEntry, document) for document in documents]
