"""The app's own window, started as ``main`` starts it, with something to do once it is open."""

import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication
from typing_extensions import override

from pinagent_desktop import logs, paths
from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.cli.parser import build_parser

if TYPE_CHECKING:
    # Not imported: what the app itself does not load before its window must not be loaded here.
    from pinagent_desktop.application.use_cases import PracticeChoice, UseCases

Opened = Callable[["UseCases"], None]
Made = Callable[[QApplication], None]


class WatchedStart(Start):
    """A start that calls back when the use cases are open, right before the window is filled."""

    opened: Opened | None = None

    @override
    def open(
        self, *, read_only: bool = False, practice: "PracticeChoice | None" = None
    ) -> "AbstractAsyncContextManager[UseCases]":
        return self._watched(super().open(read_only=read_only, practice=practice))

    @asynccontextmanager
    async def _watched(
        self, opening: "AbstractAsyncContextManager[UseCases]"
    ) -> "AsyncIterator[UseCases]":
        async with opening as use_cases:
            if self.opened is not None:
                self.opened(use_cases)
            yield use_cases


def run_own_window(*, made: Made | None = None, opened: Opened | None = None) -> int:
    """Do what ``pinagent-desktop practice`` does, until the window is closed.

    Args:
        made: Called with Qt's application before there is any window.
        opened: Called on the loop when the use cases are open.
    """
    from pinagent_desktop.bootstrap.window import application, live

    words = build_parser().parse_args(["practice"])
    start = WatchedStart(paths.find(os.environ), logs.Redactor(), os.environ)
    start.opened = opened
    app = application()
    if made is not None:
        made(app)
    return live(app, start, words)
