"""One store thread: it owns the engine, takes operations in groups, commits, then answers."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.services.storage.engine import Engine

Result = TypeVar("Result")
GROUP_SIZE = 50


@dataclass(frozen=True)
class Outcome:
    """How an operation ended: exactly one of a value and an error counts."""

    value: Any = None
    error: Exception | None = None


@dataclass(eq=False)
class Operation:
    """One call on the engine and who waits for it.

    Attributes:
        run: The call itself, made in the store thread; may be made again after a rollback.
        writes: How many documents it writes; 0 = it only reads.
    """

    run: Callable[[Engine], Any]
    writes: int
    future: asyncio.Future[Any]

    def settle(self, outcome: Outcome) -> None:
        """Wake whoever waits, unless they gave up."""
        if self.future.done():
            return
        if outcome.error is not None:
            self.future.set_exception(outcome.error)
        else:
            self.future.set_result(outcome.value)


@dataclass(eq=False)
class _Transaction:
    owner: "StoreThread"
    is_open: bool = True
    doomed: bool = False
    """An operation or an inner block failed: nothing of it may be committed."""


_current: ContextVar[_Transaction | None] = ContextVar("store_transaction", default=None)


class StoreThread:
    """Runs operations on an engine in its own thread.

    What arrives while one group is being committed forms the next (up to 50 documents written),
    so nobody waits for company, and nobody is answered before their group is on disk.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._waiting: deque[Operation] = deque()
        self._turn = asyncio.Lock()
        self._pump: asyncio.Task[None] | None = None
        self._closed = False

    async def submit(self, run: Callable[[Engine], Result], *, writes: int) -> Result:
        """Run one operation and return its value after the commit.

        Inside ``transaction()`` it runs at once and is committed when the block ends.

        Args:
            run: Called in the store thread; must not keep state of its own.
            writes: How many documents it writes; 0 = it only reads.
        """
        transaction = self._joined()
        if transaction is not None:
            return await self._inside(transaction, run)
        self._refuse_when_closed()
        operation = Operation(run, writes, asyncio.get_running_loop().create_future())
        self._waiting.append(operation)
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._drain(), name="store group commit")
        value: Result = await operation.future
        return value

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[None]:
        """Commit everything inside together, or nothing of it; all others wait meanwhile.

        A block inside a block joins it. Tasks started inside belong to it as long as it is open.

        Raises:
            StorageError: A failure inside was passed over; nothing was committed.
        """
        joined = self._joined()
        if joined is not None:
            try:
                yield
            except BaseException:
                joined.doomed = True
                raise
            return
        async with self._turn:
            self._refuse_when_closed()
            transaction = _Transaction(self)
            try:
                await self._to_the_end(self._engine.begin)
                token = _current.set(transaction)
                try:
                    yield
                finally:
                    transaction.is_open = False
                    _current.reset(token)
                if transaction.doomed:
                    raise StorageError("a failure inside the transaction was passed over")  # noqa: TRY301 - leaves through the same rollback as every failure
                await self._to_the_end(self._engine.commit)
            except BaseException:
                await self._to_the_end(self._engine.rollback)
                raise

    async def alone(self, work: Callable[[Engine], Result]) -> Result:
        """Run something outside any transaction while nobody else writes."""
        if self._joined() is not None:
            raise StorageError("not inside a transaction")
        async with self._turn:
            self._refuse_when_closed()
            return await self._to_the_end(partial(work, self._engine))

    async def close(self) -> None:
        """Answer everyone who waits, close the engine, end the thread; twice is harmless."""
        if self._closed:
            return
        self._closed = True
        if self._pump is not None:
            await asyncio.wait([self._pump])
        async with self._turn:
            try:
                await self._to_the_end(self._engine.close)
            finally:
                self._executor.shutdown(wait=False)

    async def _drain(self) -> None:
        while self._waiting:
            async with self._turn:
                group = self._next_group()
                try:
                    outcomes = await self._to_the_end(partial(commit_group, self._engine, group))
                except Exception as error:  # noqa: BLE001 - nobody may wait for ever
                    outcomes = [Outcome(error=error)] * len(group)
                for operation, outcome in zip(group, outcomes, strict=True):
                    operation.settle(outcome)

    def _next_group(self) -> list[Operation]:
        group: list[Operation] = []
        size = 0
        while self._waiting and (not group or size + self._waiting[0].writes <= GROUP_SIZE):
            operation = self._waiting.popleft()
            if not operation.future.done():  # a cancelled caller's operation was never begun
                group.append(operation)
                size += max(1, operation.writes)
        return group

    async def _inside(self, transaction: _Transaction, run: Callable[[Engine], Result]) -> Result:
        try:
            return await self._to_the_end(partial(run, self._engine))
        except BaseException:
            transaction.doomed = True
            raise

    async def _to_the_end(self, work: Callable[[], Result]) -> Result:
        """Run in the store thread; a cancelled caller still waits for the thread to be done."""
        future = asyncio.wrap_future(self._executor.submit(work))
        cancelled = False
        while not future.done():
            try:
                await asyncio.wait([future])
            except asyncio.CancelledError:
                cancelled = True
        error = future.exception()
        if cancelled:
            raise asyncio.CancelledError
        if isinstance(error, Exception):
            raise self._engine.translated(error) from error
        return future.result()

    def _joined(self) -> _Transaction | None:
        transaction = _current.get()
        if transaction is not None and transaction.is_open and transaction.owner is self:
            return transaction
        return None

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise StorageError("the store is closed")


def commit_group(engine: Engine, group: Sequence[Operation]) -> list[Outcome]:
    """Run a group in one transaction; one that fails alone is left out of the next try.

    Returns:
        One outcome per operation, in order; a value means: committed.
    """
    if not any(operation.writes for operation in group):
        return [_alone(engine, operation) for operation in group]
    outcomes: dict[int, Outcome] = {}
    while len(outcomes) < len(group):
        left = [place for place in range(len(group)) if place not in outcomes]
        outcomes.update(_attempt(engine, group, left))
    return [outcomes[place] for place in range(len(group))]


def _attempt(engine: Engine, group: Sequence[Operation], left: list[int]) -> dict[int, Outcome]:
    """Return the outcomes that are final after one try: all of them, or the one that failed."""
    values: dict[int, Outcome] = {}
    failing = left  # a begin or a commit that fails, fails everybody
    try:
        engine.begin()
        for place in left:
            failing = [place]
            values[place] = Outcome(value=group[place].run(engine))
        failing = left
        engine.commit()
    except Exception as error:  # noqa: BLE001 - delivered to whoever waits for it
        engine.rollback()
        outcome = Outcome(error=engine.translated(error))
        return dict.fromkeys(failing, outcome)
    return values


def _alone(engine: Engine, operation: Operation) -> Outcome:
    try:
        return Outcome(value=operation.run(engine))
    except Exception as error:  # noqa: BLE001 - delivered to whoever waits for it
        return Outcome(error=engine.translated(error))
