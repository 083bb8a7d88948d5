"""What only a MongoDB server can get wrong: no server, no transactions."""

import pytest
from pymongo import MongoClient
from typing_extensions import override

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.mongodb_engine import MongodbEngine

pytestmark = pytest.mark.asyncio


class StandaloneEngine(MongodbEngine):
    """Meets a server outside a replica set."""

    @override
    def _has_transactions(self, client: MongoClient) -> bool:
        return False


async def test_a_server_without_transactions_is_refused_at_once(mongodb_url: str) -> None:
    handle = StoreHandle(StandaloneEngine(mongodb_url, "test", {}))
    with pytest.raises(StorageError, match="replica set"):
        await handle.open()
    await handle.close()


async def test_no_server_is_a_storage_error() -> None:
    handle = StoreHandle(MongodbEngine("mongodb://127.0.0.1:9/", "test", {}, 200))
    with pytest.raises(StorageError, match="MongoDB"):
        await handle.open()
    await handle.close()
