"""Migrations: in order, a snapshot before each, whole or not at all."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from pinagent_desktop.domain.errors import StoreTooNew
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.migrations import MIGRATIONS, migrate
from pinagent_desktop.services.storage.mongita_engine import MongitaEngine
from pinagent_desktop.services.storage.schema import SCHEMA_VERSION

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def handle() -> AsyncIterator[StoreHandle]:
    handle = StoreHandle(MongitaEngine())
    await handle.open()
    yield handle
    await handle.close()


class Copies:
    def __init__(self) -> None:
        self.versions: list[int] = []

    async def __call__(self, version: int) -> None:
        self.versions.append(version)


async def add_colour(handle: StoreHandle) -> None:
    await handle.update("prompts", "p", set_={"colour": "red"})


async def rename(handle: StoreHandle) -> None:
    await handle.update("prompts", "p", set_={"text": "new"})


async def break_off(handle: StoreHandle) -> None:
    await handle.update("prompts", "p", set_={"text": "half"})
    raise RuntimeError("power cut")


async def test_every_version_has_its_step() -> None:
    assert set(MIGRATIONS) == set(range(2, SCHEMA_VERSION + 1))


async def test_a_new_store_starts_at_our_version(handle: StoreHandle) -> None:
    copies = Copies()
    await migrate(handle, copies)
    assert await handle.schema_version() == SCHEMA_VERSION
    assert copies.versions == []


async def test_steps_run_in_order_each_after_a_snapshot(handle: StoreHandle) -> None:
    copies = Copies()
    await handle.set_schema_version(1)
    await handle.put("prompts", {"_id": "p", "text": "old"})
    await migrate(handle, copies, migrations={3: rename, 2: add_colour}, version=3)
    assert await handle.get("prompts", "p") == {"_id": "p", "text": "new", "colour": "red"}
    assert copies.versions == [1, 2]
    assert await handle.schema_version() == 3


async def test_a_step_that_fails_leaves_the_version_before(handle: StoreHandle) -> None:
    await handle.set_schema_version(1)
    await handle.put("prompts", {"_id": "p", "text": "old"})
    with pytest.raises(RuntimeError):
        await migrate(handle, Copies(), migrations={2: add_colour, 3: break_off}, version=3)
    assert await handle.get("prompts", "p") == {"_id": "p", "text": "old", "colour": "red"}
    assert await handle.schema_version() == 2


async def test_a_newer_version_is_refused(handle: StoreHandle) -> None:
    await handle.set_schema_version(SCHEMA_VERSION + 1)
    with pytest.raises(StoreTooNew):
        await migrate(handle, Copies())
