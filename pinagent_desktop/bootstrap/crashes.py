"""An error that nobody expected: a report in the home, one sentence, no traceback on the screen."""

import asyncio
import logging
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from pinagent_desktop.application.crash_reports import CrashReports, problem_with
from pinagent_desktop.logs import Redactor
from pinagent_desktop.paths import Paths

logger = logging.getLogger(__name__)

_DRIVER_ENDED = ("reading from the driver", "Target page, context or browser has been closed")
"""What is left unheard when browser or driver die; whoever used them has said so already."""


def crash_reports(paths: Paths, redactor: Redactor) -> CrashReports:
    """Return the keeper of reports in this home."""
    from pinagent_desktop.bootstrap.diagnosis import versions
    from pinagent_desktop.services.diagnostics.crash_files import CrashFiles

    writer = CrashFiles(
        paths.crashes,
        folders={"<data>": paths.home, "<app>": paths.resources.parent, "~": Path.home()},
        clean_secrets=redactor.clean,
        versions=versions,
        now=lambda: datetime.now(UTC).astimezone(),
    )
    return CrashReports(writer)


def tell_of_crashes(reports: Callable[[], CrashReports]) -> None:
    """Let no error end in a traceback on the screen: main thread, Qt's slots, other threads.

    Args:
        reports: Made only when it is needed.
    """

    def told(error: BaseException, doing: str) -> None:
        problem = problem_with(error, reports().write(error, doing))
        logger.critical("%s %s", problem.message, problem.next_step)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            told(error, "")
        else:  # Ctrl+C
            sys.__excepthook__(kind, error, trace)

    def thread_hook(died: threading.ExceptHookArgs) -> None:
        if isinstance(died.exc_value, Exception):
            told(died.exc_value, died.thread.name if died.thread else "a thread")

    sys.excepthook = hook
    threading.excepthook = thread_hook


def loop_hook(
    reports: Callable[[], CrashReports],
) -> Callable[[asyncio.AbstractEventLoop, dict[str, Any]], None]:
    """Return an exception handler for a loop: what nobody waited for is not lost."""

    def handle(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        said = str(context.get("message", ""))
        if error is None:
            logger.warning("%s", said)
        elif any(sign in str(error) for sign in _DRIVER_ENDED):
            logger.info("%s: %s", said, error)
        elif isinstance(error, Exception):
            problem = problem_with(error, reports().write(error, said))
            logger.error("%s %s", problem.message, problem.next_step)

    return handle
