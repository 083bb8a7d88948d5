"""The same operations on every engine give the same answers and the same documents."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.engine import Engine
from pinagent_desktop.services.storage.handle import StoreHandle
from pinagent_desktop.services.storage.mongita_engine import MongitaEngine
from pinagent_desktop.services.storage.mongodb_engine import MongodbEngine
from pinagent_desktop.services.storage.neosqlite_engine import NeosqliteEngine
from pinagent_desktop.services.storage.schema import INDEXES

Step = tuple[Any, ...]

_ids = st.sampled_from("abcdef")
_words = st.sampled_from(["", "x", "y", "é", "0.5000:a", "Z", "zz", "$", "a'b"])
_numbers = st.integers(-3, 3) | st.sampled_from([0.5, -1.25])
_fields = st.fixed_dictionaries(
    {"n": _numbers},
    optional={
        "status": st.none() | _words,
        "rank": _words,
        "flag": st.booleans(),
        "inner": st.dictionaries(st.sampled_from("kl"), _words | st.none(), max_size=2),
        "items": st.lists(_words | _numbers, max_size=3),
    },
)
_tests: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "status": _words
        | st.none()
        | st.builds(lambda v: {"$ne": v}, _words | st.none())
        | st.builds(lambda v: {"$in": v}, st.lists(_words | st.none(), max_size=3))
        | st.builds(lambda v: {"$nin": v}, st.lists(_words | st.none(), max_size=3)),
        "rank": _words
        | st.builds(lambda op, v: {op: v}, st.sampled_from(["$gt", "$gte", "$lt", "$lte"]), _words),
        "n": _numbers | st.builds(lambda a, b: {"$gt": a, "$lte": b}, _numbers, _numbers),
        "inner.k": st.none() | _words,
    },
)
_steps: st.SearchStrategy[Step] = st.one_of(
    st.tuples(st.just("put"), _ids, _fields),
    st.tuples(st.just("insert"), st.lists(st.tuples(_ids, _fields), min_size=1, max_size=4)),
    st.tuples(st.just("update"), _ids, _fields, st.sampled_from([None, 1, -2.5])),
    st.tuples(st.just("push"), _ids, _words),
    st.tuples(st.just("upsert"), _ids, _words, _numbers),
    st.tuples(st.just("guard"), _ids, st.none() | _words, _words),
    st.tuples(st.just("delete"), st.lists(_ids, max_size=3)),
    st.tuples(st.just("find"), _tests),
    st.tuples(st.just("count"), _tests),
    st.tuples(st.just("undone"), _ids, _fields),
)


class _StopError(Exception):
    """Ends a transaction on purpose."""


async def take(handle: StoreHandle, step: Step) -> object:
    match step:
        case ("put", id_, fields):
            await handle.put("pins", {"_id": id_, **fields})
        case ("insert", documents):
            await handle.insert_many("pins", [{"_id": i, **f} for i, f in documents])
        case ("update", id_, fields, amount):
            set_ = {f"new_{name}": value for name, value in fields.items()}
            inc = {} if amount is None else {"n": amount}
            return await handle.update("pins", id_, set_={**set_, "inner.k": "s"}, inc=inc)
        case ("push", id_, word):
            return await handle.update("pins", id_, push={"items": word})
        case ("upsert", id_, word, number):
            return await handle.upsert("pins", id_, set_={"status": word}, on_insert={"n": number})
        case ("guard", id_, expected, word):
            return await handle.compare_and_set(
                "pins", id_, expected={"status": expected}, set_={"status": word, "flag": True}
            )
        case ("delete", ids):
            await handle.delete("pins", ids)
        case _:
            return await ask(handle, step)
    return None


async def ask(handle: StoreHandle, step: Step) -> object:
    match step:
        case ("find", wanted):
            found = await handle.find_all("pins", wanted)
            return sorted(document["_id"] for document in found)
        case ("count", wanted):
            return await handle.count_by("pins", "status", wanted)
        case ("undone", id_, fields):
            async with handle.transaction():
                await handle.put("pins", {"_id": id_, **fields})
                await handle.delete("pins", ["a", "b"])
                raise _StopError
        case _:
            raise AssertionError(step)


async def play(engine: Engine, steps: list[Step]) -> list[object]:
    handle = StoreHandle(engine)
    await handle.open()
    answers: list[object] = []
    try:
        everything = await handle.find_all("pins", {})
        await handle.delete("pins", [document["_id"] for document in everything])
        for step in steps:
            try:
                answers.append(await take(handle, step))
            except (StorageError, _StopError) as error:
                answers.append(type(error).__name__)
        answers.append(await handle.get_many("pins", "abcdef"))
    finally:
        await handle.close()
    return answers


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(_steps, max_size=12))
def test_neosqlite_answers_as_mongita(steps: list[Step]) -> None:
    with TemporaryDirectory() as folder:
        engine = NeosqliteEngine(Path(folder) / "store.sqlite3", INDEXES)
        assert asyncio.run(play(engine, steps)) == asyncio.run(play(MongitaEngine(), steps))


@pytest.mark.slow
@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(_steps, max_size=20))
def test_a_mongodb_server_answers_as_mongita(steps: list[Step], mongodb_url: str) -> None:
    engine = MongodbEngine(mongodb_url, "test", INDEXES)
    assert asyncio.run(play(engine, steps)) == asyncio.run(play(MongitaEngine(), steps))
