"""A MongoDB server, for teams that have one: atomic on the server, acknowledged by its journal."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pymongo import ASCENDING, MongoClient
from pymongo.client_session import ClientSession
from pymongo.errors import OperationFailure, PyMongoError
from pymongo.write_concern import WriteConcern
from typing_extensions import override

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.documents import (
    Change,
    Document,
    is_number,
    value_at,
)
from pinagent_desktop.services.storage.engine import Engine
from pinagent_desktop.services.storage.errors import RefusedDocument
from pinagent_desktop.services.storage.schema import META

_CONNECT_MILLISECONDS = 10_000
Indexes = Mapping[str, tuple[tuple[str, ...], ...]]


class MongodbEngine(Engine):
    """Documents on a MongoDB server; other programs may write there too.

    Args:
        url: ``mongodb://...``; never logged, as it may hold a password.
        database: Name of the database on the server.
        indexes: Every collection, with its fields to index.
        connect_milliseconds: How long to look for the server.
    """

    name = "mongodb"

    def __init__(
        self,
        url: str,
        database: str,
        indexes: Indexes,
        connect_milliseconds: int = _CONNECT_MILLISECONDS,
    ) -> None:
        self._url = url
        self._database_name = database
        self._indexes = indexes
        self._connect_milliseconds = connect_milliseconds
        self._client: MongoClient | None = None
        self._session: ClientSession | None = None

    @override
    def open(self) -> None:
        client: MongoClient = MongoClient(
            self._url, serverSelectionTimeoutMS=self._connect_milliseconds, tz_aware=True
        )
        self._client = client
        client.admin.command("ping")
        if not self._has_transactions(client):
            self.close()
            raise StorageError("this MongoDB server has no transactions: it needs a replica set")
        known = set(client[self._database_name].list_collection_names())
        for collection, indexes in self._indexes.items():
            # Made here, outside any transaction, so that no rollback takes one away again.
            if collection not in known:
                client[self._database_name].create_collection(collection)
            for fields in indexes:
                self._collection(collection).create_index([(f, ASCENDING) for f in fields])

    @override
    def close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

    @override
    def begin(self) -> None:
        self._session = self._connected().start_session()
        self._session.start_transaction()
        self._begin_with_a_write(self._session)

    @override
    def commit(self) -> None:
        if self._session is not None:
            self._session.commit_transaction()
            self._session.end_session()
            self._session = None

    @override
    def rollback(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            if session.in_transaction:
                session.abort_transaction()
            session.end_session()

    @override
    def get_many(self, collection: str, ids: Sequence[str]) -> list[Document]:
        found = self._collection(collection).find(
            {"_id": {"$in": list(ids)}}, session=self._session
        )
        by_id = {document["_id"]: document for document in found}
        return [by_id[id_] for id_ in ids if id_ in by_id]

    @override
    def find(
        self,
        collection: str,
        wanted: Mapping[str, Any],
        sort: Sequence[tuple[str, int]],
        limit: int | None,
    ) -> list[Document]:
        return list(
            self._collection(collection).find(
                dict(wanted), sort=list(sort) or None, limit=limit or 0, session=self._session
            )
        )

    @override
    def insert_many(self, collection: str, documents: Sequence[Document]) -> None:
        self._refuse_known(collection, documents)
        self._collection(collection).insert_many(list(documents), session=self._session)

    @override
    def put(self, collection: str, document: Document) -> None:
        self._collection(collection).replace_one(
            {"_id": document["_id"]}, document, upsert=True, session=self._session
        )

    @override
    def update(
        self, collection: str, id_: str, expected: Mapping[str, Any], change: Change
    ) -> bool:
        found = self.get_many(collection, [id_])
        if not found:
            return False
        # The server would create a missing field; this store calls that a mistake.
        for path in change.inc:
            if not is_number(value_at(found[0], path)):
                raise RefusedDocument(f"no number to add to: {path}")
        result = self._collection(collection).update_one(
            {"_id": id_, **expected}, _operators(change), session=self._session
        )
        return bool(result.matched_count)

    @override
    def upsert(
        self, collection: str, id_: str, change: Change, on_insert: Mapping[str, Any]
    ) -> bool:
        operators = _operators(change)
        if on_insert:
            operators["$setOnInsert"] = dict(on_insert)
        result = self._collection(collection).update_one(
            {"_id": id_}, operators, upsert=True, session=self._session
        )
        return result.upserted_id is not None

    @override
    def delete(self, collection: str, ids: Sequence[str]) -> None:
        self._collection(collection).delete_many({"_id": {"$in": list(ids)}}, session=self._session)

    @override
    def count_by(self, collection: str, field: str, wanted: Mapping[str, Any]) -> dict[Any, int]:
        stages = [{"$match": dict(wanted)}, {"$group": {"_id": f"${field}", "n": {"$sum": 1}}}]
        rows = self._collection(collection).aggregate(stages, session=self._session)
        return {row["_id"]: row["n"] for row in rows}

    @override
    def snapshot(self, path: Path) -> None:
        raise StorageError("backups are the server's own business (mongodump)", path=path.name)

    @override
    def translated(self, error: Exception) -> Exception:
        if isinstance(error, PyMongoError):
            return StorageError(f"MongoDB: {type(error).__name__}")
        return super().translated(error)

    def _connected(self) -> MongoClient:
        if self._client is None:
            raise StorageError("not connected")
        return self._client

    def _collection(self, name: str) -> Any:
        database = self._connected()[self._database_name]
        if self._session is not None:
            return database[name]  # inside a transaction its own write concern counts
        return database.get_collection(name, write_concern=WriteConcern(w="majority", j=True))

    def _begin_with_a_write(self, session: ClientSession) -> None:
        """Write nothing: a compatible server was seen to pass over transactions begun by a read."""
        self._connected()[self._database_name][META].delete_one({"_id": ""}, session=session)

    def _has_transactions(self, client: MongoClient) -> bool:
        """Ask by doing: a server outside a replica set refuses transactions."""
        try:
            with client.start_session() as session, session.start_transaction():
                self._begin_with_a_write(session)
        except OperationFailure:
            return False
        return True


def _operators(change: Change) -> dict[str, Any]:
    named = {"$set": change.set, "$inc": change.inc, "$push": change.push}
    return {operator: dict(fields) for operator, fields in named.items() if fields}
