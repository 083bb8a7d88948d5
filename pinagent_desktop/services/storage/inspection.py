"""Looks at a store's file before anything may write to it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pinagent_desktop.services.storage.errors import translated

# Reasons not to be able to read that say nothing about what is in the file.
_NOT_THE_FILE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_READONLY,
    }
)


_SINCE_JSONB = (3, 45, 0)
IS_DOCUMENT: Final = (
    "_id IS NOT NULL AND json_valid(data, 9)"
    if sqlite3.sqlite_version_info >= _SINCE_JSONB
    else "_id IS NOT NULL AND json_valid(data)"
)
"""Whether a row can be read. Without the 9 SQLite knows none of its own binary JSON."""


@dataclass(frozen=True)
class Inspection:
    """What a file says about itself.

    Attributes:
        version: Version of its data, 0 when it cannot be read.
        problems: What is wrong with it, in SQLite's words.
    """

    version: int
    problems: tuple[str, ...]


def inspect(path: Path) -> Inspection:
    """Return version and problems of a file that nobody has open; it stays as it is.

    Raises:
        StorageError: The file cannot be reached (permissions, locks), whatever is in it.
    """
    version = 0
    try:
        with closing(sqlite3.connect(address_to_read(path), uri=True)) as file:
            version = int(file.execute("PRAGMA user_version").fetchone()[0])
            return Inspection(version, tuple(_problems(file)))
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0)
        if code & 0xFF in _NOT_THE_FILE:
            raise translated(error) from error
        return Inspection(version, (str(error),))


def log_of(path: Path) -> Path:
    """Return where SQLite keeps what it committed but did not move into the file yet."""
    return path.with_name(f"{path.name}-wal")


def index_of(path: Path) -> Path:
    """Return where SQLite keeps the index of that log, shared by all who have the file open."""
    return path.with_name(f"{path.name}-shm")


def address_to_read(path: Path) -> str:
    """Return SQLite's address of a file that nobody writes to; opening it leaves nothing behind."""
    # Without a log nothing is missing, and "immutable" leaves not even a lock file behind.
    flags = "mode=ro" if log_of(path).exists() else "mode=ro&immutable=1"
    return f"{path.absolute().as_uri()}?{flags}"


def _problems(file: sqlite3.Connection) -> list[str]:
    rows = file.execute("PRAGMA quick_check").fetchall()
    problems = [str(row[0]) for row in rows if row[0] != "ok"]
    # A file cut down to nothing is a valid, empty database: ours always has tables.
    if file.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
        problems.append("the file is empty")
    return problems or _unreadable(file)


def _unreadable(file: sqlite3.Connection) -> list[str]:
    """Return the tables with documents that are no JSON any more: SQLite itself keeps no sums."""
    tables = file.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%data TEXT%' "
        "OR type = 'table' AND sql LIKE '%data JSONB%'"
    ).fetchall()
    problems = []
    for (name,) in tables:
        question = f"SELECT count(*) FROM {name} WHERE NOT ({IS_DOCUMENT})"  # noqa: S608 - names of ours
        number = int(file.execute(question).fetchone()[0])
        if number:
            problems.append(f"{number} documents of {name} cannot be read")
    return problems
