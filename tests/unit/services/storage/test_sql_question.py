"""Filters as SQL: with the indexes there are, and none that nobody needs."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from pinagent_desktop.services.storage.neosqlite_engine import NeosqliteEngine
from pinagent_desktop.services.storage.schema import INDEXES, PINS
from pinagent_desktop.services.storage.sql_question import SqlQuestion, path_of

QUESTION = SqlQuestion(
    "jsonb_extract" if sqlite3.sqlite_version_info >= (3, 45, 0) else "json_extract"
)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[NeosqliteEngine]:
    engine = NeosqliteEngine(tmp_path / "store.sqlite3", INDEXES)
    engine.open()
    yield engine
    engine.close()


def indexes_of(file: Path) -> set[str]:
    with sqlite3.connect(file) as database:
        rows = database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ?", (PINS,)
        )
        return {name for (name,) in rows}


@pytest.mark.parametrize(
    ("wanted", "index"),
    [
        ({"prompt_id": "p", "seq": {"$gt": "1"}}, "idx_pins_prompt_id_seq"),
        (
            {"prompt_id": "p", "status": "approved", "seq": {"$gt": "1"}},
            "idx_pins_prompt_id_status_seq",
        ),
    ],
)
@pytest.mark.usefixtures("engine")
def test_pages_come_out_of_an_index_in_order(
    tmp_path: Path, wanted: dict[str, object], index: str
) -> None:
    where, values = QUESTION.where(wanted)
    order = QUESTION.order([("seq", 1)])
    with sqlite3.connect(tmp_path / "store.sqlite3") as database:
        question = f"EXPLAIN QUERY PLAN SELECT data FROM pins WHERE {where} ORDER BY {order}"  # noqa: S608 - the words are ours
        plan = " ".join(str(row[3]) for row in database.execute(question, values))
    assert index in plan
    assert "TEMP B-TREE" not in plan


def test_an_index_of_an_earlier_version_is_dropped(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite3"
    earlier = NeosqliteEngine(file, {PINS: (*INDEXES[PINS], ("status",), ("metadata.image",))})
    earlier.open()
    earlier.close()
    before = indexes_of(file)
    now = NeosqliteEngine(file, INDEXES)
    now.open()
    now.close()
    assert before - indexes_of(file) == {"idx_pins_status", "idx_pins_metadata_image"}


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("a.b_1", "'$.a.b_1'"),
        ("two words", "'$.\"two words\"'"),
        ("it's", "'$.\"it''s\"'"),
    ],
)
def test_names_are_quoted_in_paths(name: str, path: str) -> None:
    assert path_of(name) == path


def test_a_name_can_never_become_sql(engine: NeosqliteEngine) -> None:
    name = "x') OR 1=1 --"
    engine.begin()
    engine.put(PINS, {"_id": "a", "prompt_id": "p"})
    engine.put(PINS, {"_id": "b", name: "v"})
    assert engine.find(PINS, {name: "v"}, [(name, 1)], None) == [{"_id": "b", name: "v"}]
    engine.commit()


@pytest.mark.parametrize(
    ("test", "found"),
    [
        ({"$in": [None, "x"]}, "ac"),
        ({"$in": [None]}, "c"),
        ({"$nin": [None, "x"]}, "b"),
        ({"$nin": ["x"]}, "bc"),
        ({"$ne": "x"}, "bc"),
        ({"$gt": "x"}, "b"),
    ],
)
def test_missing_is_null(engine: NeosqliteEngine, test: dict[str, object], found: str) -> None:
    engine.begin()
    engine.insert_many(PINS, [{"_id": "a", "s": "x"}, {"_id": "b", "s": "y"}, {"_id": "c"}])
    engine.commit()
    assert [one["_id"] for one in engine.find(PINS, {"s": test}, (), None)] == list(found)
