"""The one database handle that all repositories are written against."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

from pinagent_desktop.services.storage.documents import (
    Change,
    Document,
    Filter,
    Sort,
    checked_change,
    checked_document,
    checked_filter,
    checked_guard,
    checked_sort,
)
from pinagent_desktop.services.storage.engine import Engine, Problem
from pinagent_desktop.services.storage.errors import DuplicateId
from pinagent_desktop.services.storage.group_commit import Result, StoreThread

_NOTHING: Mapping[str, Any] = {}


class StoreHandle:
    """A small part of a document database, alike on every engine.

    Documents are plain dicts of JSON types with an ``_id`` of text. Filters are an AND of
    equality, ``$gt $gte $lt $lte $ne $in $nin``; one field holds values of one type (or null).
    Everything is refused here that engines would answer differently. Every write is on disk
    when its call returns, and no dict of the caller is ever kept or changed.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = StoreThread(engine)

    @property
    def engine_name(self) -> str:
        """Name of the engine below, as in the settings."""
        return self._engine.name

    @property
    def most_pins(self) -> int | None:
        """How many pins the engine below takes; ``None`` = as many as the disk."""
        return self._engine.most_pins

    async def open(self) -> None:
        """Make the connection, in the thread that will own it."""
        await self._thread.alone(lambda engine: engine.open())

    async def close(self) -> None:
        """Wait for the last group commit, then let go of the files."""
        await self._thread.close()

    async def get(self, collection: str, id_: str) -> Document | None:
        """Return one document by its id."""
        found = await self.get_many(collection, [id_])
        return found[0] if found else None

    async def get_many(self, collection: str, ids: Iterable[str]) -> list[Document]:
        """Return the documents of these ids that exist, in the order asked."""
        wanted = list(ids)
        if not wanted:
            return []
        return await self._thread.submit(lambda e: e.get_many(collection, wanted), writes=0)

    async def find(
        self, collection: str, wanted: Filter, *, limit: int, sort: Sort = ()
    ) -> list[Document]:
        """Return up to ``limit`` matching documents, sorted by (field, 1 or -1).

        Raises:
            UnsupportedOperator: The filter is not answered alike by every engine.
        """
        checked, order = checked_filter(wanted), checked_sort(sort)
        if limit < 1:
            raise ValueError("limit starts at 1")
        return await self._thread.submit(
            lambda e: e.find(collection, checked, order, limit), writes=0
        )

    async def find_all(self, collection: str, wanted: Filter, *, sort: Sort = ()) -> list[Document]:
        """Return every matching document: for small collections and for exports."""
        checked, order = checked_filter(wanted), checked_sort(sort)
        return await self._thread.submit(
            lambda e: e.find(collection, checked, order, None), writes=0
        )

    async def insert_many(self, collection: str, documents: Sequence[Mapping[str, Any]]) -> None:
        """Insert all documents or none.

        Raises:
            DuplicateId: One of the ids exists, or is given twice.
        """
        checked = [checked_document(document) for document in documents]
        if len({document["_id"] for document in checked}) < len(checked):
            raise DuplicateId("an id is given twice", collection=collection)
        if checked:
            await self._thread.submit(
                lambda e: e.insert_many(collection, checked), writes=len(checked)
            )

    async def put(self, collection: str, document: Mapping[str, Any]) -> None:
        """Replace the document of this id, or insert it."""
        checked = checked_document(document)
        await self._thread.submit(lambda e: e.put(collection, checked), writes=1)

    async def upsert(
        self,
        collection: str,
        id_: str,
        *,
        set_: Mapping[str, Any],
        on_insert: Mapping[str, Any] = _NOTHING,
    ) -> bool:
        """Set fields of a document, or create it with these and ``on_insert``.

        Returns:
            Whether it was created.
        """
        change = checked_change(Change(set=set_))
        first = dict(checked_change(Change(set=on_insert)).set)
        checked_change(Change(set={**first, **change.set}))
        checked_document({"_id": id_})
        return await self._thread.submit(
            lambda e: e.upsert(collection, id_, change, first), writes=1
        )

    async def update(
        self,
        collection: str,
        id_: str,
        *,
        set_: Mapping[str, Any] = _NOTHING,
        inc: Mapping[str, int | float] = _NOTHING,
        push: Mapping[str, Any] = _NOTHING,
    ) -> bool:
        """Change one document; return whether it exists.

        Raises:
            RefusedDocument: A field to increment is missing, a list or an object is none.
        """
        change = checked_change(Change(set_, inc, push))
        return await self._thread.submit(lambda e: e.update(collection, id_, {}, change), writes=1)

    async def compare_and_set(
        self, collection: str, id_: str, *, expected: Filter, set_: Mapping[str, Any]
    ) -> bool:
        """Set fields only while others still have the values expected, as one atomic step.

        Returns:
            Whether it was done; a miss is no error.
        """
        guard, change = checked_guard(expected), checked_change(Change(set=set_))
        return await self._thread.submit(
            lambda e: e.update(collection, id_, guard, change), writes=1
        )

    async def count_by(self, collection: str, field: str, wanted: Filter) -> dict[Any, int]:
        """Return how many matching documents have each value of a field."""
        checked = checked_filter(wanted)
        checked_sort([(field, 1)])
        return await self._thread.submit(lambda e: e.count_by(collection, field, checked), writes=0)

    async def delete(self, collection: str, ids: Iterable[str]) -> None:
        """Remove documents by their ids, as far as they exist."""
        wanted = list(ids)
        if wanted:
            await self._thread.submit(lambda e: e.delete(collection, wanted), writes=len(wanted))

    def transaction(self) -> AbstractAsyncContextManager[None]:
        """Return a block whose operations are committed together or not at all."""
        return self._thread.transaction()

    async def step(self, work: Callable[[Engine], Result], *, writes: int) -> Result:
        """Do several things with the engine as one operation: committed in a group, whole or not.

        Args:
            work: Called in the store thread, again after a rollback; keeps no state of its own
                and gives the engine only checked copies.
            writes: How many documents it writes.
        """
        return await self._thread.submit(work, writes=writes)

    async def alone(self, work: Callable[[Engine], Result]) -> Result:
        """Do something with the engine itself, in its thread, while nobody else uses it."""
        return await self._thread.alone(work)

    async def snapshot(self, path: Path) -> None:
        """Write a consistent copy of everything to a new path."""
        await self._thread.alone(lambda engine: engine.snapshot(path))

    async def check(self) -> list[Problem]:
        """Return what is wrong with the files; an empty list is good news."""
        return await self._thread.alone(lambda engine: engine.check())

    async def schema_version(self) -> int:
        """Return the version of the data, 0 for a new store."""
        return await self._thread.submit(lambda engine: engine.schema_version(), writes=0)

    async def set_schema_version(self, version: int) -> None:
        """Note the version of the data; inside the migration's transaction."""
        await self._thread.submit(lambda engine: engine.set_schema_version(version), writes=1)
