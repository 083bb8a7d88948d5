"""What the store is held against: hand-written SQL on ``sqlite3``, its commits grouped alike."""

import asyncio
import json
import queue
import sqlite3
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

GROUP: Final = 50
"""As many operations a commit as the store itself takes."""

Work = Callable[[sqlite3.Connection], Any]
_SCHEMA: Final = """
CREATE TABLE pins (
    id TEXT PRIMARY KEY, prompt_id TEXT, status TEXT, seq TEXT, data TEXT
);
CREATE INDEX by_prompt ON pins (prompt_id, seq);
CREATE INDEX by_status ON pins (prompt_id, status, seq);
CREATE TABLE counters (
    prompt_id TEXT, status TEXT, number INTEGER, PRIMARY KEY (prompt_id, status)
);
"""


class PlainStore:
    """Key columns and JSON text in WAL with ``synchronous=FULL``; one thread owns the connection.

    Args:
        path: A file that does not exist yet.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._waiting: queue.SimpleQueue[tuple[Work, asyncio.Future[Any]] | None] = (
            queue.SimpleQueue()
        )
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._work, name="plain store", daemon=True)
        self._thread.start()

    async def insert(self, document: dict[str, Any]) -> None:
        """Keep a pin and count it; on disk when this returns."""
        row = _row(document)

        def work(database: sqlite3.Connection) -> None:
            database.execute("INSERT INTO pins VALUES (?, ?, ?, ?, ?)", row)
            _count(database, document["prompt_id"], document["status"], 1)

        await self._done(work)

    async def update(self, document: dict[str, Any]) -> None:
        """Keep a changed pin and move the counters; on disk when this returns."""
        row = _row(document)

        def work(database: sqlite3.Connection) -> None:
            (before,) = database.execute(
                "SELECT status FROM pins WHERE id = ?", (row[0],)
            ).fetchone()
            database.execute(
                "UPDATE pins SET status = ?, data = ? WHERE id = ?", (row[2], row[4], row[0])
            )
            _count(database, document["prompt_id"], before, -1)
            _count(database, document["prompt_id"], document["status"], 1)

        await self._done(work)

    async def page(self, prompt_id: str, status: str, after: str, limit: int) -> Sequence[Any]:
        """Return the next documents of a prompt and status."""

        def work(database: sqlite3.Connection) -> list[Any]:
            rows = database.execute(
                "SELECT data FROM pins WHERE prompt_id = ? AND status = ? AND seq > ? "
                "ORDER BY seq LIMIT ?",
                (prompt_id, status, after, limit),
            )
            return [json.loads(row[0]) for row in rows]

        found: Sequence[Any] = await self._done(work)
        return found

    def close(self) -> None:
        """End the thread after what waits."""
        self._waiting.put(None)
        self._thread.join()

    async def _done(self, work: Work) -> Any:
        future: asyncio.Future[Any] = self._loop.create_future()
        self._waiting.put((work, future))
        return await future

    def _work(self) -> None:
        database = sqlite3.connect(self._path, isolation_level=None)
        database.executescript(f"PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; {_SCHEMA}")
        while (first := self._waiting.get()) is not None:
            group = [first]
            while len(group) < GROUP and not self._waiting.empty():
                if (another := self._waiting.get()) is None:
                    self._waiting.put(None)
                    break
                group.append(another)
            futures = [future for _, future in group]
            try:
                database.execute("BEGIN IMMEDIATE")
                values = [work(database) for work, _ in group]
                database.execute("COMMIT")
            except sqlite3.Error as error:  # else whoever asked would wait for ever
                database.rollback()
                self._loop.call_soon_threadsafe(_fail, futures, error)
            else:
                self._loop.call_soon_threadsafe(_settle, futures, values)
        database.close()


def _settle(futures: Sequence[asyncio.Future[Any]], values: Sequence[Any]) -> None:
    for future, value in zip(futures, values, strict=True):
        future.set_result(value)


def _fail(futures: Sequence[asyncio.Future[Any]], error: Exception) -> None:
    for future in futures:
        future.set_exception(error)


def _row(document: dict[str, Any]) -> tuple[str, str, str, str, str]:
    return (
        document["id"],
        document["prompt_id"],
        document["status"],
        f"{document['seq']:08}",
        json.dumps(document),
    )


def _count(database: sqlite3.Connection, prompt_id: str, status: str, step: int) -> None:
    database.execute(
        "INSERT INTO counters VALUES (?, ?, ?) "
        "ON CONFLICT DO UPDATE SET number = number + excluded.number",
        (prompt_id, status, step),
    )
