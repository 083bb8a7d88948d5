"""The default engine on a disk that is full at one write."""

import errno
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from typing_extensions import override

from pinagent_desktop.services.storage.documents import Change, Document
from pinagent_desktop.services.storage.neosqlite_engine import NeosqliteEngine
from pinagent_desktop.services.storage.schema import INDEXES


class FailingEngine(NeosqliteEngine):
    """Says the disk is full at one write, counted from 1; 0 = never."""

    def __init__(self, path: Path, fails_at: int = 0) -> None:
        super().__init__(path, INDEXES)
        self.fails_at = fails_at
        self.writes = 0

    def _count(self) -> None:
        self.writes += 1
        if self.writes == self.fails_at:
            raise OSError(errno.ENOSPC, "No space left on device")

    @override
    def open(self) -> None:
        super().open()
        # Nothing here is about power cuts, and there are many commits.
        self._database.execute("PRAGMA synchronous=OFF")

    @override
    def begin(self) -> None:
        self._count()
        super().begin()

    @override
    def commit(self) -> None:
        self._count()
        super().commit()

    @override
    def put(self, collection: str, document: Document) -> None:
        self._count()
        super().put(collection, document)

    @override
    def update(
        self, collection: str, id_: str, expected: Mapping[str, Any], change: Change
    ) -> bool:
        self._count()
        return super().update(collection, id_, expected, change)

    @override
    def insert_many(self, collection: str, documents: Sequence[Document]) -> None:
        self._count()
        super().insert_many(collection, documents)

    @override
    def delete(self, collection: str, ids: Sequence[str]) -> None:
        self._count()
        super().delete(collection, ids)
