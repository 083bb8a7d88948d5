"""Groups and transactions on every engine: together or not at all."""

import asyncio
import contextlib

import pytest

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.errors import DuplicateId, RefusedDocument
from pinagent_desktop.services.storage.handle import StoreHandle

pytestmark = pytest.mark.asyncio


def a_document(name: str, **fields: object) -> dict[str, object]:
    return {"_id": name, "prompt_id": "p", "status": "pending", "seq": 0, **fields}


class TestGroups:
    async def test_many_at_once_are_all_kept(self, handle: StoreHandle) -> None:
        await asyncio.gather(*(handle.put("pins", a_document(f"{n}")) for n in range(120)))
        assert len(await handle.find_all("pins", {})) == 120

    async def test_one_that_fails_fails_alone(self, handle: StoreHandle) -> None:
        await handle.put("prompts", {"_id": "p", "n": 0})
        await handle.put("pins", a_document("3"))
        adds = [handle.update("prompts", "p", inc={"n": 1}) for _ in range(5)]
        bad = [
            handle.insert_many("pins", [a_document("2"), a_document("3")]),
            handle.update("prompts", "p", inc={"missing": 1}),
        ]
        more = [handle.update("prompts", "p", inc={"n": 1}) for _ in range(5)]
        results = await asyncio.gather(*adds, *bad, *more, return_exceptions=True)
        assert isinstance(results[5], DuplicateId)
        assert isinstance(results[6], RefusedDocument)
        assert results[:5] + results[7:] == [True] * 10
        assert await handle.get("prompts", "p") == {"_id": "p", "n": 10}
        assert await handle.get("pins", "2") is None


class TestTransactions:
    async def test_everything_inside_is_kept_together(self, handle: StoreHandle) -> None:
        async with handle.transaction():
            await handle.put("pins", a_document("a"))
            assert await handle.get("pins", "a") == a_document("a")
            await handle.put("intents", {"_id": "i"})
        assert await handle.get("pins", "a") is not None
        assert await handle.get("intents", "i") is not None

    async def test_an_exception_undoes_everything(self, handle: StoreHandle) -> None:
        await handle.insert_many("pins", [a_document("a", seq=1), a_document("b", seq=2)])
        before = await handle.find_all("pins", {}, sort=[("seq", 1)])

        async def broken_off() -> None:
            async with handle.transaction():
                await handle.put("pins", a_document("new"))
                await handle.update("pins", "a", set_={"status": "pending"}, inc={"seq": 10})
                await handle.delete("pins", ["b"])
                await handle.insert_many("pins", [a_document("x"), a_document("y")])
                raise ValueError("stop")

        with pytest.raises(ValueError, match="stop"):
            await broken_off()
        assert await handle.find_all("pins", {}, sort=[("seq", 1)]) == before

    async def test_others_wait_and_never_see_half(self, handle: StoreHandle) -> None:
        entered = asyncio.Event()
        seen: list[object] = []

        async def other() -> None:
            await entered.wait()
            seen.append(await handle.get("pins", "b"))
            await handle.put("pins", a_document("c"))

        task = asyncio.create_task(other())
        async with handle.transaction():
            await handle.put("pins", a_document("a"))
            entered.set()
            for _ in range(20):
                await handle.get("pins", "a")
            assert await handle.get("pins", "c") is None
            await handle.put("pins", a_document("b"))
        await task
        assert seen == [a_document("b")]

    async def test_a_block_inside_joins(self, handle: StoreHandle) -> None:
        async def broken_off() -> None:
            async with handle.transaction():
                async with handle.transaction():
                    await handle.put("pins", a_document("a"))
                raise ValueError("late")

        with pytest.raises(ValueError, match="late"):
            await broken_off()
        assert await handle.get("pins", "a") is None

    async def test_a_failure_passed_over_is_not_committed(self, handle: StoreHandle) -> None:
        await handle.put("pins", a_document("a"))

        async def careless() -> None:
            async with handle.transaction():
                await handle.put("pins", a_document("b"))
                with contextlib.suppress(DuplicateId):
                    await handle.insert_many("pins", [a_document("a")])

        with pytest.raises(StorageError, match="passed over"):
            await careless()
        assert await handle.get("pins", "b") is None
        await handle.put("pins", a_document("b"))

    async def test_cancelled_inside_is_undone_and_others_go_on(self, handle: StoreHandle) -> None:
        inside = asyncio.Event()

        async def endless() -> None:
            async with handle.transaction():
                await handle.put("pins", a_document("a"))
                inside.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(endless())
        await inside.wait()
        task.cancel()
        await asyncio.wait([task])
        assert await handle.get("pins", "a") is None
        await handle.put("pins", a_document("b"))
