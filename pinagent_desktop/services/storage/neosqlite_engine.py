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
from pinagent_desktop.services.storage.documents import Document
from pinagent_desktop.services.storage.engine import Engine, Problem

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
        for name, indexes in self._indexes.items():
            # Made here, outside any transaction: a rollback would take the table away again.
            collection = connection[name]
            for fields in indexes:
                keys = fields[0] if len(fields) == 1 else [(field, 1) for field in fields]
                collection.create_index(keys)

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
    def find(
        self,
        collection: str,
        wanted: Mapping[str, Any],
        sort: Sequence[tuple[str, int]],
        limit: int | None,
    ) -> list[Document]:
        cursor = self._connection[collection].find(dict(wanted), session=self._session)
        if sort:
            cursor = cursor.sort(list(sort))
        if limit is not None:
            cursor = cursor.limit(limit)
        return list(cursor)

    @override
    def insert_many(self, collection: str, documents: Sequence[Document]) -> None:
        self._refuse_known(collection, documents)
        for document in documents:
            self.put(collection, document)

    @override
    def put(self, collection: str, document: Document) -> None:
        self._database.execute(
            f"INSERT INTO {collection}(_id, data) VALUES (?, {self._as_stored}) "  # noqa: S608 - names of ours
            "ON CONFLICT(_id) DO UPDATE SET data = excluded.data",
            (document["_id"], json.dumps(document, ensure_ascii=False)),
        )

    @override
    def delete(self, collection: str, ids: Sequence[str]) -> None:
        self._connection[collection].delete_many({"_id": {"$in": list(ids)}}, session=self._session)

    @override
    def count_by(self, collection: str, field: str, wanted: Mapping[str, Any]) -> dict[Any, int]:
        # count_documents scans everything; a $group behind an indexed $match does not.
        stages = [{"$match": dict(wanted)}, {"$group": {"_id": f"${field}", "n": {"$sum": 1}}}]
        rows = self._connection[collection].aggregate(stages, session=self._session)
        return {row["_id"]: row["n"] for row in rows}

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

    @property
    def _database(self) -> sqlite3.Connection:
        database: sqlite3.Connection = self._connection.db
        return database
