"""What an engine does: small, synchronous, and only ever called from the store thread."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pinagent_desktop.services.storage.documents import Change, Document, changed, meets, value_at
from pinagent_desktop.services.storage.errors import DuplicateId, translated
from pinagent_desktop.services.storage.schema import META

_SCHEMA_DOCUMENT = "schema"


@dataclass(frozen=True)
class Problem:
    """Something a check found.

    Attributes:
        code: Stable name (``damaged``, ``counters`` ...).
        detail: In plain English, for the log and *Details*.
    """

    code: str
    detail: str


class Engine(ABC):
    """One database. Every document and change it is given was checked before.

    The changes below read, apply and replace: right on every engine whose only writer is the
    store thread. An engine with other writers overrides them with its own atomic operation.
    """

    name: str
    notice: str | None = None
    """What ``open`` had to repair, as a sentence for the person."""
    most_pins: int | None = None
    """Beyond so many pins it is too slow to work with; ``None`` = no such number."""

    @abstractmethod
    def open(self) -> None:
        """Make the connection; the calling thread owns it from now on."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the connection; harmless when there is none."""

    @abstractmethod
    def begin(self) -> None:
        """Start a transaction; the calls that follow belong to it."""

    @abstractmethod
    def commit(self) -> None:
        """Make the transaction last."""

    @abstractmethod
    def rollback(self) -> None:
        """Undo the transaction; harmless when the engine undid it already."""

    @abstractmethod
    def get_many(self, collection: str, ids: Sequence[str]) -> list[Document]:
        """Return the documents found, in the order asked."""

    def value_of(self, collection: str, id_: str, field: str) -> Any:
        """Return one field of a document; ``None`` when either is missing."""
        found = self.get_many(collection, [id_])
        return value_at(found[0], field) if found else None

    @abstractmethod
    def find(
        self,
        collection: str,
        wanted: Mapping[str, Any],
        sort: Sequence[tuple[str, int]],
        limit: int | None,
    ) -> list[Document]:
        """Return matching documents, at most ``limit``."""

    @abstractmethod
    def insert_many(self, collection: str, documents: Sequence[Document]) -> None:
        """Insert all documents or none.

        Raises:
            DuplicateId: One of the ids exists.
        """

    @abstractmethod
    def put(self, collection: str, document: Document) -> None:
        """Replace the document of this id, or insert it."""

    @abstractmethod
    def delete(self, collection: str, ids: Sequence[str]) -> None:
        """Remove the documents of these ids, as far as they exist."""

    @abstractmethod
    def count_by(self, collection: str, field: str, wanted: Mapping[str, Any]) -> dict[Any, int]:
        """Return how many matching documents have each value of a field."""

    @abstractmethod
    def snapshot(self, path: Path) -> None:
        """Write a consistent copy to a new path; never called inside a transaction."""

    def check(self) -> list[Problem]:
        """Return what is wrong with the files."""
        return []

    def update(
        self, collection: str, id_: str, expected: Mapping[str, Any], change: Change
    ) -> bool:
        """Change one document if it exists and its guard holds; return whether it did."""
        found = self.get_many(collection, [id_])
        if not found or not meets(found[0], expected):
            return False
        self.put(collection, changed(found[0], change))
        return True

    def upsert(
        self, collection: str, id_: str, change: Change, on_insert: Mapping[str, Any]
    ) -> bool:
        """Apply ``change``, or create with it and ``on_insert``; return whether it created."""
        if self.update(collection, id_, {}, change):
            return False
        fresh = changed({"_id": id_}, Change(set=on_insert))
        self.put(collection, changed(fresh, change))
        return True

    def schema_version(self) -> int:
        """Return the version of the data, 0 for a new store."""
        found = self.get_many(META, [_SCHEMA_DOCUMENT])
        return int(found[0]["version"]) if found else 0

    def set_schema_version(self, version: int) -> None:
        """Note the version of the data, inside the migration's transaction."""
        self.put(META, {"_id": _SCHEMA_DOCUMENT, "version": version})

    def translated(self, error: Exception) -> Exception:
        """Return the domain's error for one of this engine."""
        return translated(error)

    def _refuse_known(self, collection: str, documents: Sequence[Document]) -> None:
        known = self.get_many(collection, [document["_id"] for document in documents])
        if known:
            raise DuplicateId("the document exists", id=known[0]["_id"], collection=collection)
