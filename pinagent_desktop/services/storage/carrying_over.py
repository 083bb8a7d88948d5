"""What an older copy must not forget: acts, intents, accounts, and what was paid for."""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Literal

from pinagent_desktop.services.storage.errors import translated
from pinagent_desktop.services.storage.inspection import IS_DOCUMENT
from pinagent_desktop.services.storage.schema import ACCOUNTS, INTENTS, LEDGER, SPENDING, VERDICTS

_NEVER_FORGOTTEN = (INTENTS, LEDGER, ACCOUNTS, SPENDING)
"""Caps, *done once*, stopped accounts and the money of a day must not go back with a copy: they are
taken as they are now, also where the copy knows them."""
_Row = tuple[str, str]
_Direction = Literal["ASC", "DESC"]


def carry_over(present: Path, copy: Path) -> int:
    """Bring what happened on the accounts since, and what was paid for, into a copy.

    A damaged present gives what can still be read of it.

    Args:
        present: The data as it is now; only read.
        copy: A file of this version that nobody has open.

    Returns:
        How many acts, intents, accounts and days of spending the copy did not know.

    Raises:
        StorageError: The copy cannot be written; nothing was added to it.
    """
    try:
        with closing(sqlite3.connect(copy)) as database, database:
            database.execute("PRAGMA synchronous=FULL")
            _taken_in(database, present, VERDICTS)
            return sum(_taken_in(database, present, name) for name in _NEVER_FORGOTTEN)
    except sqlite3.Error as error:
        raise translated(error) from error


def _taken_in(database: sqlite3.Connection, present: Path, collection: str) -> int:
    known = {row[0] for row in database.execute(f"SELECT _id FROM {collection}")}  # noqa: S608 - names of ours
    found = _rows(present, collection)
    database.executemany(
        f"INSERT OR REPLACE INTO {collection}(_id, data) VALUES (?, ?)",  # noqa: S608 - names of ours
        found.items(),
    )
    return len(found.keys() - known)


def _rows(file: Path, collection: str) -> dict[str, str]:
    """Return id and document of every row that can be read, from both ends of the table."""
    rows: dict[str, str] = {}
    for direction in ("ASC", "DESC"):
        # A damaged page ends the reading from one side; what lies behind it comes from the other.
        with contextlib.suppress(sqlite3.DatabaseError):
            rows.update(_one_way(file, collection, direction))
            break
    return rows


def _one_way(file: Path, collection: str, direction: _Direction) -> Iterator[_Row]:
    question = (
        f"SELECT _id, json(data) FROM {collection} "  # noqa: S608 - names of ours
        f"WHERE {IS_DOCUMENT} ORDER BY id {direction}"
    )
    address = f"{file.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as database:
        yield from database.execute(question)
