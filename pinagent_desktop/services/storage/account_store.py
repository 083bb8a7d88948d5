"""Accounts in the store; whatever is secret about them is not."""

from collections.abc import Sequence

from typing_extensions import override

from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.ids import AccountId
from pinagent_desktop.ports import storage as ports
from pinagent_desktop.services.storage.codecs import decoded, encoded
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.schema import ACCOUNTS


class AccountStore(ports.AccountStore):
    """The collection ``accounts``."""

    def __init__(self, handle: StoreHandle) -> None:
        self._handle = handle

    @override
    async def get(self, account_id: AccountId) -> Account | None:
        document = await self._handle.get(ACCOUNTS, account_id)
        return None if document is None else decoded(Account, document)

    @override
    async def all(self) -> Sequence[Account]:
        documents = await self._handle.find_all(ACCOUNTS, {}, sort=[("created_at", 1)])
        return [decoded(Account, document) for document in documents]

    @override
    async def put(self, account: Account) -> None:
        await self._handle.put(ACCOUNTS, encoded(account))

    @override
    async def remove(self, account_id: AccountId) -> None:
        await self._handle.delete(ACCOUNTS, [account_id])
