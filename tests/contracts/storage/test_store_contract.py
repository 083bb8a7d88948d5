"""What every engine behind the handle must show, one suite for all."""

import asyncio
import copy

import pytest

from pinagent_desktop.services.storage.errors import (
    DuplicateId,
    RefusedDocument,
)
from pinagent_desktop.services.storage.handle import StoreHandle

pytestmark = pytest.mark.asyncio


def a_document(name: str, **fields: object) -> dict[str, object]:
    return {"_id": name, "prompt_id": "p", "status": "pending", "seq": 0, **fields}


async def fill(handle: StoreHandle) -> None:
    await handle.insert_many(
        "pins",
        [
            a_document("a", seq=1, status="approved", score=0.9, rank="0.9000:a"),
            a_document("b", seq=2, status="disqualified", score=0.1, rank="0.1000:b"),
            a_document("c", seq=3, score=None),
            a_document("d", seq=4, prompt_id="q"),
        ],
    )


def ids(documents: list[dict[str, object]]) -> list[object]:
    return [document["_id"] for document in documents]


class TestReading:
    async def test_get_returns_the_whole_document(self, handle: StoreHandle) -> None:
        document = a_document("a", nested={"k": [1, 2.5, True, None, "é\u200d"]}, empty={})
        await handle.put("pins", document)
        assert await handle.get("pins", "a") == document

    async def test_missing_is_none(self, handle: StoreHandle) -> None:
        assert await handle.get("pins", "nobody") is None

    async def test_get_many_keeps_the_order_and_leaves_out_the_missing(
        self, handle: StoreHandle
    ) -> None:
        await fill(handle)
        assert ids(await handle.get_many("pins", ["c", "x", "a"])) == ["c", "a"]
        assert await handle.get_many("pins", []) == []

    @pytest.mark.parametrize(
        ("wanted", "expected"),
        [
            ({}, "abcd"),
            ({"prompt_id": "p"}, "abc"),
            ({"prompt_id": "p", "status": "approved"}, "a"),
            ({"prompt_id": "p", "status": "nothing"}, ""),
            ({"seq": {"$gt": 1, "$lte": 3}}, "bc"),
            ({"seq": {"$gte": 2, "$lt": 3}}, "b"),
            ({"status": {"$ne": "pending"}}, "ab"),
            ({"status": {"$in": ["approved", "disqualified"]}}, "ab"),
            ({"status": {"$nin": ["approved"]}, "prompt_id": "p"}, "bc"),
            ({"status": {"$in": []}}, ""),
            ({"rank": {"$lt": "0.9000:a"}, "prompt_id": "p"}, "b"),
            ({"score": None}, "cd"),
            ({"score": {"$gt": 0.5}}, "a"),
        ],
    )
    async def test_find(
        self, handle: StoreHandle, wanted: dict[str, object], expected: str
    ) -> None:
        await fill(handle)
        found = await handle.find("pins", wanted, sort=[("seq", 1)], limit=50)
        assert ids(found) == list(expected)

    async def test_find_sorts_and_limits(self, handle: StoreHandle) -> None:
        await fill(handle)
        assert ids(await handle.find("pins", {}, sort=[("seq", -1)], limit=2)) == ["d", "c"]
        order = [("status", 1), ("seq", -1)]
        assert ids(await handle.find_all("pins", {}, sort=order)) == ["a", "b", "d", "c"]

    async def test_pages_by_keyset_show_everything_once(self, handle: StoreHandle) -> None:
        names = [f"{number:03}" for number in range(25)]
        await handle.insert_many("pins", [a_document(name, rank=name) for name in names])
        seen: list[object] = []
        last = "~"
        while page := await handle.find(
            "pins", {"prompt_id": "p", "rank": {"$lt": last}}, sort=[("rank", -1)], limit=10
        ):
            seen += ids(page)
            last = str(page[-1]["rank"])
        assert seen == names[::-1]

    async def test_count_by(self, handle: StoreHandle) -> None:
        await fill(handle)
        counts = await handle.count_by("pins", "status", {"prompt_id": "p"})
        assert counts == {"approved": 1, "disqualified": 1, "pending": 1}
        assert await handle.count_by("pins", "status", {"prompt_id": "none"}) == {}

    async def test_dotted_fields_are_found(self, handle: StoreHandle) -> None:
        await handle.put("pins", a_document("a", metadata={"signature": "s"}))
        await handle.put("pins", a_document("b", metadata={"signature": "t"}))
        assert ids(await handle.find("pins", {"metadata.signature": "s"}, limit=5)) == ["a"]


class TestWriting:
    async def test_a_duplicate_keeps_nothing_of_the_batch(self, handle: StoreHandle) -> None:
        await handle.put("pins", a_document("b", seq=7))
        with pytest.raises(DuplicateId):
            await handle.insert_many("pins", [a_document("a"), a_document("b"), a_document("c")])
        assert await handle.find_all("pins", {}) == [a_document("b", seq=7)]

    async def test_a_batch_with_one_id_twice_keeps_nothing(self, handle: StoreHandle) -> None:
        with pytest.raises(DuplicateId):
            await handle.insert_many("pins", [a_document("a"), a_document("a")])
        assert await handle.find_all("pins", {}) == []

    async def test_put_replaces_the_whole_document(self, handle: StoreHandle) -> None:
        await handle.put("pins", a_document("a", old=1))
        await handle.put("pins", a_document("a", new=2))
        assert await handle.get("pins", "a") == a_document("a", new=2)

    async def test_upsert_creates_with_both_then_sets_only(self, handle: StoreHandle) -> None:
        first = await handle.upsert("meta", "m", set_={"a": 1}, on_insert={"b": 1})
        second = await handle.upsert("meta", "m", set_={"a": 2}, on_insert={"b": 2})
        assert (first, second) == (True, False)
        assert await handle.get("meta", "m") == {"_id": "m", "a": 2, "b": 1}

    async def test_update_sets_adds_and_appends(self, handle: StoreHandle) -> None:
        await handle.put("prompts", {"_id": "p", "counters": {"approved": 1}, "log": ["x"]})
        matched = await handle.update(
            "prompts",
            "p",
            set_={"name": "n", "counters.fresh": 5},
            inc={"counters.approved": -3},
            push={"log": "y", "notes": "z"},
        )
        assert matched
        assert await handle.get("prompts", "p") == {
            "_id": "p",
            "counters": {"approved": -2, "fresh": 5},
            "log": ["x", "y"],
            "name": "n",
            "notes": ["z"],
        }

    async def test_update_of_nobody_is_false(self, handle: StoreHandle) -> None:
        assert not await handle.update("pins", "nobody", set_={"a": 1})
        assert await handle.get("pins", "nobody") is None

    async def test_an_incremented_field_must_exist(self, handle: StoreHandle) -> None:
        await handle.put("pins", a_document("a"))
        with pytest.raises(RefusedDocument):
            await handle.update("pins", "a", inc={"never_there": 1})
        assert await handle.get("pins", "a") == a_document("a")

    async def test_compare_and_set_is_a_guard(self, handle: StoreHandle) -> None:
        await handle.put("pins", a_document("a"))
        guard = {"status": "pending", "score": None}
        change = {"status": "approved", "score": 0.5}
        tries = [handle.compare_and_set("pins", "a", expected=guard, set_=change) for _ in range(5)]
        assert sorted(await asyncio.gather(*tries)) == [False] * 4 + [True]
        assert not await handle.compare_and_set("pins", "no", expected=guard, set_=change)
        assert await handle.get("pins", "a") == a_document("a", **change)

    async def test_delete_by_ids(self, handle: StoreHandle) -> None:
        await fill(handle)
        await handle.delete("pins", ["a", "nobody", "c"])
        assert ids(await handle.find_all("pins", {}, sort=[("seq", 1)])) == ["b", "d"]
        await handle.insert_many("pins", [a_document("a")])
        assert await handle.get("pins", "a") == a_document("a")

    async def test_the_callers_dicts_are_never_touched_or_shared(self, handle: StoreHandle) -> None:
        document = a_document("a", nested={"k": [1]})
        before = copy.deepcopy(document)
        waiting = asyncio.create_task(handle.put("pins", document))
        await asyncio.sleep(0)
        document["nested"]["k"].append(2)  # type: ignore[index]
        await waiting
        assert await handle.get("pins", "a") == before
        found = await handle.get("pins", "a")
        assert found is not None
        found["nested"]["k"].append(3)
        assert await handle.get("pins", "a") == before


async def test_the_version_of_the_data_is_kept(handle: StoreHandle) -> None:
    assert await handle.schema_version() == 0
    async with handle.transaction():
        await handle.set_schema_version(3)
    assert await handle.schema_version() == 3
    assert await handle.check() == []
