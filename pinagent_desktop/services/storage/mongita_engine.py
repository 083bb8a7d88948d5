"""Mongita in memory (tests, and everything that may be forgotten), with an undo list."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import mongita
from typing_extensions import override

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.documents import Document, value_at
from pinagent_desktop.services.storage.engine import Engine

_DATABASE = "pinagent"


class MongitaEngine(Engine):
    """Mongita without its traps: by ``_id`` only ``find_one`` and ``replace_one``.

    It has no transactions; one writer and the undo list stand in for them. The death of the
    process in the middle of one is not covered.
    """

    name = "mongita"

    def __init__(self) -> None:
        self._database: Any = None
        self._undo: list[tuple[str, str, Document | None]] | None = None

    @override
    def open(self) -> None:
        # strict = documents are kept encoded, so nobody shares a dict with the store
        self._database = mongita.MongitaClientMemory(strict=True)[_DATABASE]

    @override
    def close(self) -> None:
        self._database = None

    @override
    def begin(self) -> None:
        self._undo = []

    @override
    def commit(self) -> None:
        self._undo = None

    @override
    def rollback(self) -> None:
        undo, self._undo = self._undo or [], None
        for collection, id_, before in reversed(undo):
            if before is None:
                self._database[collection].delete_one({"_id": id_})
            else:
                self._write(collection, before)

    @override
    def get_many(self, collection: str, ids: Sequence[str]) -> list[Document]:
        found = (self._database[collection].find_one({"_id": id_}) for id_ in ids)
        return [document for document in found if document is not None]

    @override
    def find(
        self,
        collection: str,
        wanted: Mapping[str, Any],
        sort: Sequence[tuple[str, int]],
        limit: int | None,
    ) -> list[Document]:
        cursor = self._database[collection].find(dict(wanted))
        if sort:
            cursor = cursor.sort(list(sort))
        return list(cursor if limit is None else cursor.limit(limit))

    @override
    def insert_many(self, collection: str, documents: Sequence[Document]) -> None:
        self._refuse_known(collection, documents)
        for document in documents:
            self.put(collection, document)

    @override
    def put(self, collection: str, document: Document) -> None:
        self._remember(collection, document["_id"])
        self._write(collection, document)

    @override
    def delete(self, collection: str, ids: Sequence[str]) -> None:
        for id_ in ids:
            if self.get_many(collection, [id_]):
                self._remember(collection, id_)
                self._database[collection].delete_one({"_id": id_})

    @override
    def count_by(self, collection: str, field: str, wanted: Mapping[str, Any]) -> dict[Any, int]:
        counts: dict[Any, int] = {}
        for document in self._database[collection].find(dict(wanted)):
            value = value_at(document, field)
            counts[value] = counts.get(value, 0) + 1
        return counts

    @override
    def snapshot(self, path: Path) -> None:
        raise StorageError("a store in memory has no files to copy", path=path.name)

    def _write(self, collection: str, document: Document) -> None:
        self._database[collection].replace_one({"_id": document["_id"]}, document, upsert=True)

    def _remember(self, collection: str, id_: str) -> None:
        if self._undo is not None:
            before = self.get_many(collection, [id_])
            self._undo.append((collection, id_, before[0] if before else None))
