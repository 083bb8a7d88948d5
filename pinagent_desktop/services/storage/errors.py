"""What the store itself can refuse, and what an engine's own errors mean to the caller."""

import sqlite3

from pinagent_desktop.domain.disk_errors import storage_error
from pinagent_desktop.domain.errors import (
    DiskFull,
    PinAgentError,
    StorageError,
    StoreDamaged,
    StoreReadOnly,
)

_PRIMARY_CODE = 0xFF  # extended SQLite codes keep the primary one in their lowest byte
_BY_SQLITE_CODE: dict[int, type[StorageError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_READONLY: StoreReadOnly,
    sqlite3.SQLITE_PERM: StoreReadOnly,
    sqlite3.SQLITE_CANTOPEN: StoreReadOnly,
    sqlite3.SQLITE_CORRUPT: StoreDamaged,
    sqlite3.SQLITE_NOTADB: StoreDamaged,
}


class DuplicateId(StorageError):
    """A document of this ``_id`` is there already; nothing of the batch was kept."""

    code = "duplicate_id"


class UnsupportedOperator(StorageError):
    """A filter or an update that not every engine answers alike; no engine saw it."""

    code = "unsupported_operator"


class RefusedDocument(StorageError):
    """A document or a change that is no plain JSON, or does not fit what is stored."""

    code = "refused_document"


class StoreFull(StorageError):
    """The engine that was chosen does not take so many pins."""

    code = "store_full"


def translated(error: Exception) -> Exception:
    """Return the domain's error for one of SQLite or of the file system.

    Errors of the domain and mistakes of the programmer (``TypeError`` ...) come back as they are.
    """
    if isinstance(error, PinAgentError):
        return error
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
        return _BY_SQLITE_CODE.get(code, StorageError)(f"SQLite: {error}")
    if isinstance(error, OSError):
        return storage_error(error)
    return error
