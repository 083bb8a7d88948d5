"""From mongita to the default engine and back: every document, unchanged."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.conversion import convert, digest
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.mongita_engine import MongitaDiskEngine, MongitaEngine
from pinagent_desktop.services.storage.neosqlite_engine import NeosqliteEngine
from pinagent_desktop.services.storage.schema import INDEXES

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def handles(tmp_path: Path) -> AsyncIterator[list[StoreHandle]]:
    engines = [
        MongitaDiskEngine(tmp_path / "first"),
        NeosqliteEngine(tmp_path / "second.sqlite3", INDEXES),
        MongitaEngine(),
    ]
    handles = [StoreHandle(engine) for engine in engines]
    for handle in handles:
        await handle.open()
    yield handles
    for handle in handles:
        await handle.close()


def documents(count: int) -> list[dict[str, Any]]:
    return [
        {
            "_id": f"p:{number}",
            "prompt_id": "p",
            "seq": f"{number:08}",
            "title": "stairs é\u200d" * (number % 7),
            "match_score": number / 997,
            "grades": {"problems": ["collage"] * (number % 3), "style": None},
            "flag": bool(number % 2),
        }
        for number in range(count)
    ]


async def test_there_and_back_keeps_every_document(handles: list[StoreHandle]) -> None:
    first, second, third = handles
    given = documents(400)
    await first.insert_many("pins", given)
    await first.put("accounts", {"_id": "a", "username": "lena"})
    await first.delete("pins", ["p:7"])
    await first.set_schema_version(1)
    assert await convert(first, second) == 400
    assert await convert(second, third) == 400
    kept = [document for document in given if document["_id"] != "p:7"]
    assert digest(await third.find_all("pins", {})) == digest(kept)
    assert await third.schema_version() == 1
    assert await second.check() == []


async def test_a_store_with_something_in_it_is_left_alone(handles: list[StoreHandle]) -> None:
    first, second, _ = handles
    await first.put("pins", {"_id": "p:1"})
    await second.put("pins", {"_id": "p:2"})
    with pytest.raises(StorageError, match="not empty"):
        await convert(first, second)
    assert await second.get("pins", "p:1") is None


async def test_a_digest_sees_every_difference() -> None:
    given = documents(5)
    changed = [{**document, "flag": None} for document in given[:1]] + given[1:]
    assert digest(given) == digest(given[::-1])
    assert digest(given) != digest(changed)
    assert digest(given) != digest(given[:4])
