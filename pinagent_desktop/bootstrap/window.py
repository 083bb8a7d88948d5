"""The window's start and end: one loop for Qt and the engine, everything closed in order."""

import argparse
import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from pinagent_desktop import APP_NAME, __version__
from pinagent_desktop.cli.exit_codes import DONE, exit_code
from pinagent_desktop.domain.errors import AlreadyRunning, PinAgentError
from pinagent_desktop.ui.garbage import GarbageRounds
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.opening import empty_window, on_screen
from pinagent_desktop.ui.qt_messages import log_qt_messages
from pinagent_desktop.ui.tasks import TaskSet

if TYPE_CHECKING:
    from pinagent_desktop.application.use_cases import PracticeChoice
    from pinagent_desktop.bootstrap.start import Start

CLOSE_SECONDS = 3.0
SIGNAL_LOOK_MS = 250
TURN_SECONDS = 0.001
"""How long a busy thread may keep the window's from its turn; Python's own 5 ms add up."""


def run_window(start: "Start", words: argparse.Namespace) -> int:
    """Show the window and return the exit code when it is closed."""
    return live(application(), start, words)


def application() -> QApplication:
    """Return Qt's application, named; there is one a process."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName(APP_NAME)
    app.setApplicationDisplayName(APP_NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("pinagent-desktop")
    app.setQuitOnLastWindowClosed(False)  # the loop ends when the work returns, never by quit()
    log_qt_messages()
    return app


def live(app: QApplication, start: "Start", words: argparse.Namespace) -> int:
    """Run Qt and the engine on one loop until the window is closed; return the exit code."""
    os.environ["QT_API"] = "pyside6"
    import qasync

    sys.setswitchinterval(TURN_SECONDS)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(_shown(app, start, words))


async def _shown(app: QApplication, start: "Start", words: argparse.Namespace) -> int:
    stop = asyncio.Event()
    with _ended_by_signals(stop.set):
        try:
            return await _until_closed(app, start, words, stop)
        except AlreadyRunning as error:
            from pinagent_desktop.ui.front_door import knock

            if await asyncio.to_thread(knock, start.paths.home):
                return exit_code(error)
            return await _told(error)
        except PinAgentError as error:
            return await _told(error)


async def _until_closed(
    app: QApplication, start: "Start", words: argparse.Namespace, stop: asyncio.Event
) -> int:
    window = empty_window(app, start.paths.resources, start.paths.home, stop)
    # The desktop logs out: nobody is asked, all is kept, and the window is gone in moments.
    ended = app.commitDataRequest.connect(stop.set)
    try:
        await on_screen(window, minimized=words.minimized)
        with GarbageRounds().kept():
            # Loaded beside the window, which answers meanwhile.
            await asyncio.get_running_loop().run_in_executor(None, _load_engine)
            start.make_ready(verbose=words.verbose)
            return await _filled(window, start, words, stop)
    finally:
        app.commitDataRequest.disconnect(ended)
        window.hide()
        window.deleteLater()


async def _filled(
    window: MainWindow, start: "Start", words: argparse.Namespace, stop: asyncio.Event
) -> int:
    from pinagent_desktop.ui.composition import Composition
    from pinagent_desktop.ui.front_door import FrontDoor

    practice = _practice(words)
    tasks = TaskSet()
    async with start.open(practice=practice) as use_cases:
        shown = Composition(window, use_cases, home=start.paths.home, tasks=tasks)
        door = FrontDoor(start.paths.home, window.come_to_front)
        try:
            tasks.spawn(shown.load(practice=practice is not None), window.tr("Open"))
            await stop.wait()
        finally:
            door.close()
            await use_cases.runs.shutdown()
            shown.close()
            await tasks.cancel_all(CLOSE_SECONDS)
    return DONE


def _load_engine() -> None:
    import pinagent_desktop.bootstrap.assembly
    import pinagent_desktop.ui.composition
    import pinagent_desktop.ui.front_door  # noqa: F401 - for their imports alone


def _practice(words: argparse.Namespace) -> "PracticeChoice | None":
    from pinagent_desktop.application.use_cases import PracticeChoice

    if words.command != "practice":
        return None
    variants = tuple(one.strip() for one in words.variant.split(",") if one.strip())
    pictures = words.pictures.absolute() if words.pictures is not None else None
    return PracticeChoice(variants, pictures, words.resource_latency, words.judge_latency)


async def _told(error: PinAgentError) -> int:
    """Say why there is no window; opened, never executed."""
    from pinagent_desktop.application.problems import problem_of

    problem = problem_of(error)
    box = QMessageBox(QMessageBox.Icon.Warning, APP_NAME, problem.message)
    box.setInformativeText(problem.next_step)
    box.setDetailedText(f"{error.code}: {error.detail}")
    closed = asyncio.Event()
    box.finished.connect(lambda _: closed.set())
    box.open()
    await closed.wait()
    return exit_code(error)


@contextlib.contextmanager
def _ended_by_signals(end: Callable[[], None]) -> Iterator[None]:
    """End the window politely on Ctrl+C and on the desktop's log-out."""

    def ended(_number: int, _frame: object) -> None:
        end()

    before = {number: signal.signal(number, ended) for number in (signal.SIGINT, signal.SIGTERM)}
    # Python looks at signals between two byte codes, so Qt's loop must run some now and then.
    look = QTimer()
    look.timeout.connect(lambda: None)
    look.start(SIGNAL_LOOK_MS)
    try:
        yield
    finally:
        look.stop()
        for number, handler in before.items():
            signal.signal(number, handler)
