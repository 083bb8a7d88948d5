"""Every piece of work the window starts has an owner, a reference and an end."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

logger = logging.getLogger(__name__)

ShowError = Callable[[str, BaseException], None]


class TaskSet:
    """Starts coroutines from plain slots and keeps them until they end.

    Args:
        show_error: told (owner, error) when a task fails, beside the log; `None` only logs.
    """

    def __init__(self, show_error: ShowError | None = None) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()
        self._show_error = show_error

    def show_errors_with(self, show_error: ShowError) -> None:
        """Tell failures to the window, once it exists."""
        self._show_error = show_error

    def spawn(self, coro: Coroutine[Any, Any, Any], owner: str) -> asyncio.Task[Any]:
        """Start a coroutine on the running loop.

        Args:
            coro: the work.
            owner: whose work it is, for the log and for the person ("Start the run").
        """
        task = asyncio.get_running_loop().create_task(coro, name=owner)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def cancel_all(self, timeout: float) -> None:  # noqa: ASYNC109 - one wait over all tasks
        """Cancel everything that still runs and wait until it has let go of what it holds.

        Args:
            timeout: seconds to wait; what is still there after them is named in the log.
        """
        waiting = {task for task in self._tasks if task is not asyncio.current_task()}
        for task in waiting:
            task.cancel()
        if not waiting:
            return
        _, left = await asyncio.wait(waiting, timeout=timeout)
        for task in left:
            logger.warning("The task %s did not end in time", task.get_name())

    def __len__(self) -> int:
        return len(self._tasks)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        logger.error("%s failed", task.get_name(), exc_info=error)
        if self._show_error is not None:
            self._show_error(task.get_name(), error)
