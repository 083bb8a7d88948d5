"""Mongita, in memory and on disk, with its traps walked around."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import mongita
from mongita.common import MetaStorageObject
from typing_extensions import override

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.documents import Document, value_at
from pinagent_desktop.services.storage.engine import Engine, Problem

_DATABASE = "pinagent"
_GONE = "_gone"
"""Marks a deleted document on disk; the field never leaves this module."""
_LENGTH_BYTES = 4
_SMALLEST = 5
_LARGEST = 16 * 1024 * 1024
_MOST_PINS = 10_000
"""Each write encodes the table of all ids anew: from here on that stops the window's loop."""


class MongitaEngine(Engine):
    """Mongita in memory: by ``_id`` only ``find_one`` and ``replace_one``, ids checked first.

    It has no transactions; one writer and the undo list stand in for them. The death of the
    process in the middle of one is not covered.
    """

    name = "mongita"

    def __init__(self) -> None:
        self._client: Any = None
        self._undo: list[tuple[str, str, Document | None]] | None = None

    @override
    def open(self) -> None:
        # strict = documents are kept encoded, so nobody shares a dict with the store
        self._client = mongita.MongitaClientMemory(strict=True)

    @override
    def close(self) -> None:
        if self._client is not None:
            self._client.close()
            self._client = None

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
                self._remove(collection, id_)
            else:
                self._write(collection, before)

    @override
    def get_many(self, collection: str, ids: Sequence[str]) -> list[Document]:
        found = (self._collection(collection).find_one({"_id": id_}) for id_ in ids)
        return [document for document in found if document and _GONE not in document]

    @override
    def find(
        self,
        collection: str,
        wanted: Mapping[str, Any],
        sort: Sequence[tuple[str, int]],
        limit: int | None,
    ) -> list[Document]:
        cursor = self._collection(collection).find({**wanted, _GONE: None})
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
                self._remove(collection, id_)

    @override
    def count_by(self, collection: str, field: str, wanted: Mapping[str, Any]) -> dict[Any, int]:
        counts: dict[Any, int] = {}
        for document in self.find(collection, wanted, (), None):
            value = value_at(document, field)
            counts[value] = counts.get(value, 0) + 1
        return counts

    @override
    def snapshot(self, path: Path) -> None:
        raise StorageError("a store in memory has no files to copy", path=path.name)

    def _collection(self, name: str) -> Any:
        return self._client[_DATABASE][name]

    def _write(self, collection: str, document: Document) -> None:
        self._collection(collection).replace_one({"_id": document["_id"]}, document, upsert=True)

    def _remove(self, collection: str, id_: str) -> None:
        self._collection(collection).delete_one({"_id": id_})

    def _remember(self, collection: str, id_: str) -> None:
        if self._undo is not None:
            before = self.get_many(collection, [id_])
            self._undo.append((collection, id_, before[0] if before else None))


class MongitaDiskEngine(MongitaEngine):
    """Mongita on disk, for small stores; read whole at every start and rebuilt when it cannot be.

    A kill while it writes often leaves its tables half written; the documents themselves are
    found again by scanning its data files. It never calls fsync: no promise against power cuts.

    Args:
        folder: Mongita's folder; made when it is missing.
    """

    most_pins = _MOST_PINS

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    @override
    def open(self) -> None:
        self._go_back_to_before()
        self._connect()
        try:
            wasteful = self._read_everything()
        except Exception as error:  # noqa: BLE001 - half written tables fail in many ways
            self._rebuild(keep_old=True)
            self.notice = f"The data was repaired after a crash ({type(error).__name__})."
        else:
            if wasteful:
                self._rebuild(keep_old=False)

    @override
    def check(self) -> list[Problem]:
        try:
            self._read_everything()
        except Exception as error:  # noqa: BLE001 - reported, whatever it is
            return [Problem("damaged", f"{type(error).__name__}: {error}")]
        return []

    @override
    def snapshot(self, path: Path) -> None:
        if path.exists():
            raise StorageError("there is a file of this name already", path=path.name)
        unfinished = path.with_name(f"{path.name}.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        shutil.copytree(self._folder, unfinished)
        unfinished.rename(path)

    @override
    def _remove(self, collection: str, id_: str) -> None:
        # Really deleted documents come back when the file is rebuilt: their old copies stay.
        self._write(collection, {"_id": id_, _GONE: True})

    def _connect(self) -> None:
        self._client = mongita.MongitaClientDisk(str(self._folder))
        # It would rewrite its data file in place, where a kill loses documents; we compact
        # into a new folder at the next start instead.
        self._client.engine._defrag = _not_in_place  # noqa: SLF001 - the one switch there is

    def _read_everything(self) -> bool:
        """Read every document; return whether the files are twice as large as they need be."""
        live = total = 0
        for name, data in self._data_files():
            for document in self._collection(name).find({}):
                if _GONE not in document:
                    live += len(MetaStorageObject(document).to_storage(as_bson=True))
            total += data.stat().st_size
        return total > 2 * live + _LARGEST // 16

    def _rebuild(self, *, keep_old: bool) -> None:
        found = {name: _scanned(data.read_bytes()) for name, data in self._data_files()}
        self.close()
        fresh = self._folder.with_name(f"{self._folder.name}.new")
        shutil.rmtree(fresh, ignore_errors=True)
        client = mongita.MongitaClientDisk(str(fresh))
        for name, documents in found.items():
            kept = [document for document in documents.values() if _GONE not in document]
            if kept:
                client[_DATABASE][name].insert_many(kept)
        client.close()
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        old = self._folder.rename(self._folder.with_name(f"{self._folder.name}.damaged-{stamp}"))
        fresh.rename(self._folder)
        if not keep_old:
            shutil.rmtree(old)
        self._connect()

    def _go_back_to_before(self) -> None:
        """Undo a rebuild that was killed between its two renames."""
        if not self._folder.exists():
            old = sorted(self._folder.parent.glob(f"{self._folder.name}.damaged-*Z"))
            if old:
                old[-1].rename(self._folder)

    def _data_files(self) -> Iterator[tuple[str, Path]]:
        for data in sorted(self._folder.glob(f"{_DATABASE}.*/$.data")):
            yield data.parent.name.removeprefix(f"{_DATABASE}."), data


def _scanned(data: bytes) -> dict[str, Document]:
    """Return every document in a data file by its id; the last copy of an id wins.

    Args:
        data: BSON documents one after the other, with zeros where a shorter one replaced another.
    """
    documents: dict[str, Document] = {}
    place = 0
    while place + _SMALLEST <= len(data):
        length = int.from_bytes(data[place : place + _LENGTH_BYTES], "little", signed=True)
        document = _document_at(data, place, length)
        if document is None:
            place += 1
            continue
        documents[document["_id"]] = document
        place += length
    return documents


def _document_at(data: bytes, place: int, length: int) -> Document | None:
    end = place + length
    if not _SMALLEST <= length <= _LARGEST or end > len(data) or data[end - 1] != 0:
        return None
    try:
        document = dict(MetaStorageObject.from_storage(data[place:end], from_bson=True))
    except Exception:  # noqa: BLE001 - whatever is no document here is passed over byte by byte
        return None
    return document if isinstance(document.get("_id"), str) else None


def _not_in_place(_collection: str) -> None:
    """Leave the waste for the next start."""
