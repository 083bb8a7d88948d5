"""The app's own window, started as ``main`` starts it, with something to do once it is open."""

import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from typing_extensions import override

from benchmarks.result import NotMeasured
from pinagent_desktop import logs, paths
from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.cli.parser import build_parser

Opened = Callable[[UseCases], None]


class WatchedStart(Start):
    """A start that calls back when the use cases are open, right before the window is made."""

    opened: Opened

    @override
    def open(
        self, *, read_only: bool = False, practice: PracticeChoice | None = None
    ) -> AbstractAsyncContextManager[UseCases]:
        return self._watched(super().open(read_only=read_only, practice=practice))

    @asynccontextmanager
    async def _watched(
        self, opening: AbstractAsyncContextManager[UseCases]
    ) -> AsyncIterator[UseCases]:
        async with opening as use_cases:
            self.opened(use_cases)
            yield use_cases


def run_own_window(opened: Opened) -> int:
    """Do what ``pinagent-desktop practice`` does, until the window is closed.

    Args:
        opened: Called on the loop when the application and the use cases are there.

    Raises:
        NotMeasured: The start was refused.
    """
    words = build_parser().parse_args(["practice"])
    start = WatchedStart(paths.find(os.environ), logs.Redactor(), os.environ)
    start.opened = opened
    code = start.prepare(verbose=False, json_lines=False)
    if code is not None:
        raise NotMeasured(f"the app does not start: exit code {code}")
    from pinagent_desktop.bootstrap.window import run_window

    return run_window(start, words)
