"""What no engine ever sees: it is refused in the handle."""

import asyncio

import pytest

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.errors import RefusedDocument, UnsupportedOperator
from pinagent_desktop.services.storage.handle import StoreHandle

pytestmark = pytest.mark.asyncio


class TestRefusals:
    @pytest.mark.parametrize(
        "wanted",
        [
            {"$or": [{"a": 1}]},
            {"$and": []},
            {"$nor": []},
            {"a": {"$not": {"$gt": 1}}},
            {"a": {"$exists": True}},
            {"a": {"$regex": "x"}},
            {"a": {"$elemMatch": {}}},
            {"_id": "x", "a": 1},
            {"_id": "x"},
            {"a": [1]},
            {"a": {"b": 1}},
            {"a": {}},
            {"a": {"$gt": None}},
            {"a": {"$in": "text"}},
            {"a": {"$in": [[1]]}},
        ],
    )
    async def test_filters(self, handle: StoreHandle, wanted: dict[str, object]) -> None:
        for call in (handle.find("c", wanted, limit=1), handle.count_by("c", "f", wanted)):
            with pytest.raises(UnsupportedOperator):
                await call

    async def test_changes(self, handle: StoreHandle) -> None:
        for change in ({"$unset": 1}, {"_id": "x"}, {"": 1}, {"a.$": 1}, {"a": 1, "a.b": 2}):
            with pytest.raises(UnsupportedOperator):
                await handle.update("c", "i", set_=change)
        with pytest.raises(UnsupportedOperator):
            await handle.update("c", "i", set_={"a": 1}, inc={"a": 1})
        with pytest.raises(UnsupportedOperator):
            await handle.update("c", "i", push={"a": {"b": 1}})
        with pytest.raises(UnsupportedOperator):
            await handle.compare_and_set("c", "i", expected={"a": {"$gt": 1}}, set_={"a": 1})
        with pytest.raises(UnsupportedOperator):
            await handle.compare_and_set("c", "i", expected={}, set_={"a": 1})

    @pytest.mark.parametrize(
        "document",
        [
            {"a": 1},
            {"_id": ""},
            {"_id": 5},
            {"_id": "x", "a": float("nan")},
            {"_id": "x", "a": {1: 2}},
            {"_id": "x", "a": b"bytes"},
            {"_id": "x", "a": {1, 2}},
            {"_id": "x", "$a": 1},
            {"_id": "x", "a.b": 1},
        ],
    )
    async def test_documents(self, handle: StoreHandle, document: dict[str, object]) -> None:
        with pytest.raises(RefusedDocument):
            await handle.put("c", document)

    async def test_a_closed_store_takes_nothing_more(self, handle: StoreHandle) -> None:
        waiting = asyncio.create_task(handle.put("meta", {"_id": "x"}))
        await asyncio.sleep(0)
        await handle.close()
        await waiting
        with pytest.raises(StorageError):
            await handle.get("meta", "x")


async def test_half_a_character_in_a_text_is_kept_as_missing(handle: StoreHandle) -> None:
    await handle.put("pins", {"_id": "x", "title": "oak \ud83d", "tags": ["\udcff"]})
    await handle.update("pins", "x", set_={"note": "\ude00!"})

    assert await handle.get("pins", "x") == {
        "_id": "x", "title": "oak \ufffd", "tags": ["\ufffd"], "note": "\ufffd!",
    }  # fmt: skip
