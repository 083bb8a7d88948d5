"""The default engine: documents in one SQLite file, every commit on disk before it is answered."""

import json
import os
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import neosqlite
from typing_extensions import override

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.documents import Change, Document
from pinagent_desktop.services.storage.engine import Engine, Problem
from pinagent_desktop.services.storage.errors import DuplicateId
from pinagent_desktop.services.storage.sql_question import SqlQuestion, path_of

_FULL = 2
_SINCE_JSONB = (3, 45, 0)
_PRIVATE_FILE = 0o600
_BUSY_MILLISECONDS = 5000

Indexes = Mapping[str, tuple[tuple[str, ...], ...]]


class NeosqliteEngine(Engine):
    """A MongoDB-like interface over SQLite: WAL, ``synchronous=FULL``, one connection.

    Args:
        path: The file; made when it is missing.
        indexes: Every collection, with its fields to index.
    """

    name = "neosqlite"

    def __init__(self, path: Path, indexes: Indexes) -> None:
        self._path = path
        self._indexes = indexes
        self._connection: Any = None
        self._as_text, self._as_stored = "data", "?"
        self._set, self._sql = "json_set", SqlQuestion("json_extract")
        self._session: Any = None

    @override
    def open(self) -> None:
        connection = neosqlite.Connection(str(self._path))
        self._connection = connection
        self._session = connection.start_session()
        # neosqlite opens with NORMAL, where a power cut can lose the last commits.
        connection.db.execute("PRAGMA synchronous=FULL")
        connection.db.execute(f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}")
        if self.pragma("synchronous") != _FULL or self.pragma("journal_mode") != "wal":
            raise StorageError("the file system does not allow safe commits")
        if sqlite3.sqlite_version_info >= _SINCE_JSONB:
            # From this version on neosqlite keeps documents in SQLite's binary JSON.
            self._as_text, self._as_stored = "json(data)", "jsonb(?)"
            self._set, self._sql = "jsonb_set", SqlQuestion("jsonb_extract")
        for name, indexes in self._indexes.items():
            # Made here, outside any transaction: a rollback would take the table away again.
            self._index(connection[name], indexes)

    @override
    def close(self) -> None:
        if self._connection is not None:
            self._session.end_session()
            self._connection.close()
            self._connection = None

    @override
    def begin(self) -> None:
        self._session.start_transaction()

    @override
    def commit(self) -> None:
        self._session.commit_transaction()

    @override
    def rollback(self) -> None:
        if not self._session.in_transaction:
            return
        if self._database.in_transaction:
            self._session.abort_transaction()
        else:
            # A full disk makes SQLite roll back by itself; a fresh session takes note of it.
            self._session = self._connection.start_session()

    @override
    def get_many(self, collection: str, ids: Sequence[str]) -> list[Document]:
        # By id without neosqlite's translation, which costs ten times what SQLite does.
        question = f"SELECT {self._as_text} FROM {collection} WHERE _id = ?"  # noqa: S608 - names of ours
        found = (self._database.execute(question, (id_,)).fetchone() for id_ in ids)
        return [json.loads(row[0]) for row in found if row is not None]

    @override
    def value_of(self, collection: str, id_: str, field: str) -> Any:
        question = f"SELECT {self._sql.value(field)} FROM {collection} WHERE _id = ?"  # noqa: S608 - names of ours
        row = self._database.execute(question, (id_,)).fetchone()
        return None if row is None else row[0]

    @override
    def find(
        self,
        collection: str,
        wanted: Mapping[str, Any],
        sort: Sequence[tuple[str, int]],
        limit: int | None,
    ) -> list[Document]:
        # neosqlite's own translation asks for an index of its own on each field that is filtered
        # by, and every index is written with every change of a document.
        where, values = self._sql.where(wanted)
        question = (
            f"SELECT {self._as_text} FROM {collection} "  # noqa: S608 - names of ours
            f"WHERE {where} ORDER BY {self._sql.order(sort)} LIMIT ?"
        )
        rows = self._database.execute(question, (*values, -1 if limit is None else limit))
        return [json.loads(row[0]) for row in rows]

    @override
    def insert_many(self, collection: str, documents: Sequence[Document]) -> None:
        statement = f"INSERT INTO {collection}(_id, data) VALUES (?, {self._as_stored})"  # noqa: S608 - names of ours
        rows = [(document["_id"], _text(document)) for document in documents]
        try:
            self._database.executemany(statement, rows)
        except sqlite3.IntegrityError as error:
            # What was inserted before it goes with the rest of the transaction.
            raise DuplicateId("the document exists", collection=collection) from error

    @override
    def put(self, collection: str, document: Document) -> None:
        self._database.execute(
            f"INSERT INTO {collection}(_id, data) VALUES (?, {self._as_stored}) "  # noqa: S608 - names of ours
            "ON CONFLICT(_id) DO UPDATE SET data = excluded.data",
            (document["_id"], _text(document)),
        )

    @override
    def update(
        self, collection: str, id_: str, expected: Mapping[str, Any], change: Change
    ) -> bool:
        if _only_counts(change, expected) and self._counted(collection, id_, change.inc):
            return True
        return super().update(collection, id_, expected, change)

    def _counted(self, collection: str, id_: str, steps: Mapping[str, int | float]) -> bool:
        """Add whole numbers where they stand; ``False`` = nothing was done, whatever the reason."""
        paths = [path_of(name) for name in steps]
        sums = ", ".join(f"{path}, json_extract(data, {path}) + ?" for path in paths)
        whole = " AND ".join(f"json_type(data, {path}) = 'integer'" for path in paths)
        done = self._database.execute(
            f"UPDATE {collection} SET data = {self._set}(data, {sums}) WHERE _id = ? AND {whole}",  # noqa: S608 - names of ours
            (*steps.values(), id_),
        )
        return done.rowcount == 1

    @override
    def delete(self, collection: str, ids: Sequence[str]) -> None:
        self._connection[collection].delete_many({"_id": {"$in": list(ids)}}, session=self._session)

    @override
    def count_by(self, collection: str, field: str, wanted: Mapping[str, Any]) -> dict[Any, int]:
        where, values = self._sql.where(wanted)
        question = (
            f"SELECT {self._sql.value(field)}, count(*) FROM {collection} "  # noqa: S608 - names of ours
            f"WHERE {where} GROUP BY 1"
        )
        return dict(self._database.execute(question, values).fetchall())

    @override
    def snapshot(self, path: Path) -> None:
        if path.exists():
            raise StorageError("there is a file of this name already", path=path.name)
        unfinished = path.with_name(f"{path.name}.unfinished")
        unfinished.unlink(missing_ok=True)
        try:
            self._database.execute("VACUUM INTO ?", (str(unfinished),))
            unfinished.chmod(_PRIVATE_FILE)
            with unfinished.open("rb+") as file:
                os.fsync(file.fileno())
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)

    @override
    def check(self) -> list[Problem]:
        rows = self._database.execute("PRAGMA quick_check").fetchall()
        return [Problem("damaged", str(row[0])) for row in rows if row[0] != "ok"]

    @override
    def schema_version(self) -> int:
        return int(self.pragma("user_version"))

    @override
    def set_schema_version(self, version: int) -> None:
        self._database.execute(f"PRAGMA user_version={int(version)}")

    def pragma(self, name: str) -> Any:
        """Return the value of a SQLite setting of this connection."""
        return self._database.execute(f"PRAGMA {name}").fetchone()[0]

    def _index(self, collection: Any, indexes: tuple[tuple[str, ...], ...]) -> None:
        """Make the indexes of a collection, and drop those that an earlier version needed."""
        for name in set(collection.list_indexes()) - {_index_name(collection, f) for f in indexes}:
            collection.drop_index(name)
        for fields in indexes:
            keys = fields[0] if len(fields) == 1 else [(field, 1) for field in fields]
            collection.create_index(keys)

    @property
    def _database(self) -> sqlite3.Connection:
        database: sqlite3.Connection = self._connection.db
        return database


_ENCODER = json.JSONEncoder(ensure_ascii=False)


def _text(document: Document) -> str:
    return _ENCODER.encode(document)


def _index_name(collection: Any, fields: tuple[str, ...]) -> str:
    return f"idx_{collection.name}_{'_'.join(fields).replace('.', '_')}"


def _only_counts(change: Change, expected: Mapping[str, Any]) -> bool:
    whole = all(type(step) is int for step in change.inc.values())
    return bool(change.inc) and whole and not (change.set or change.push or expected)
