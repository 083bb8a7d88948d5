"""A person at the window: sees what is visible, types, presses, waits until it shows."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import psutil
from PySide6.QtCore import QEvent, QObject, Qt, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget
from typing_extensions import override

from pinagent_desktop.bootstrap import window as window_start
from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.cli.parser import build_parser
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter

SECONDS = 150.0
Ctrl, Alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


class Person:
    """Works one window; knows its presenters only to wait for their signals."""

    def __init__(self, window: MainWindow, stop: asyncio.Event, life: asyncio.Task[int]) -> None:
        self.window = window
        self.stop = stop
        self.life = life

    @property
    def runs(self) -> RunPresenter:
        return self.window._run

    @property
    def form(self) -> PromptPane:
        return self.window.findChildren(PromptPane)[0]

    @property
    def gallery(self) -> GalleryPane:
        return self.window.findChildren(GalleryPane)[0]

    @property
    def pins(self) -> GalleryPresenter:
        return self.gallery._presenter

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def write(self, text: str) -> None:
        """Type where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        QTest.keyClicks(focus, text)

    def press(self, name: str, inside: QWidget | None = None) -> None:
        """Press the one visible button of this name."""
        buttons = (inside or self.window).findChildren(QAbstractButton)
        (button,) = (
            one
            for one in buttons
            if name in {one.accessibleName(), one.text()} and one.isVisible() and one.isEnabled()
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    async def until(
        self, signal: SignalInstance, true: Callable[[], bool], seconds: float = SECONDS
    ) -> None:
        """Wait until something is true, looking at each signal."""
        if true():
            return
        seen = asyncio.Event()

        def look(*_: object) -> None:
            if true():
                seen.set()

        signal.connect(look)
        try:
            async with asyncio.timeout(seconds):
                await seen.wait()
        finally:
            signal.disconnect(look)

    async def start_run(self, prompt: str, pins: int) -> None:
        """Fill in the form with the keyboard and start."""
        edit = self.form.form.prompt.edit
        edit.setFocus()
        self.key(Key.Key_A, Ctrl)
        self.write(prompt)
        number = self.form.form._number
        number.setFocus()
        number.selectAll()
        self.write(str(pins))
        self.key(Key.Key_Return, Ctrl)
        await self.until(self.runs.started, lambda: self.runs.live is not None, 10)

    async def run_to_its_end(self) -> None:
        """Wait for the end of the run."""
        runs = self.runs
        await self.until(
            runs.refreshed, lambda: runs.shown is not None and runs.shown.ended is not None
        )

    def save_as(self, path: str) -> None:
        """Answer the file dialog with a path and Enter."""
        dialogs = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QFileDialog) and one.isVisible()
        ]
        (name,) = (one for one in dialogs[0].findChildren(QLineEdit) if one.isVisible())
        name.setText(path)  # typed letter by letter it would open a list of proposals
        QTest.keyClick(name, Key.Key_Return)

    async def leave(self, *, press: str | None = None) -> float:
        """Close the window, answering its question; return the seconds until all is gone."""
        self.window.close()
        if press is not None:
            self.press(press)
        began = time.monotonic()
        async with asyncio.timeout(SECONDS):
            assert await self.life == 0
        return time.monotonic() - began


class Opening(QObject):
    """Sees the main window open, whoever opens it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._seen: asyncio.Future[MainWindow] = asyncio.get_running_loop().create_future()
        app.installEventFilter(self)

    async def window(self) -> MainWindow:
        try:
            async with asyncio.timeout(30):
                return await self._seen
        finally:
            self._app.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        opens = event.type() is QEvent.Type.Show and not self._seen.done()
        if opens and isinstance(watched, MainWindow):
            self._seen.set_result(watched)
        return False


@asynccontextmanager
async def person_at(start: Start, *words: str) -> AsyncIterator[Person]:
    """Open the app's own window, with the words of the command line."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    stop = asyncio.Event()
    chosen = build_parser().parse_args(words)
    life = asyncio.create_task(window_start._until_closed(app, start, chosen, stop))
    opening = Opening(app)
    try:
        window = await opening.window()
        person = Person(window, stop, life)
        window.activateWindow()
        await person.until(app.focusWindowChanged, lambda: app.focusWindow() is not None, 10)
        await person.until(window.filled, lambda: bool(window._panes), 30)
        # What the window starts right after its first paint fills it.
        await asyncio.wait([one for one in asyncio.all_tasks() if one.get_name() == "Open"])
        yield person
    finally:
        stop.set()
        await life


_others: set[psutil.Process] = set()


def note_others() -> None:
    """Remember what earlier tests keep running for later ones, a store's server for instance."""
    _others.clear()
    _others.update(psutil.Process().children(recursive=True))


def children() -> list[str]:
    """The processes that this test has started and that still run."""
    running = set(psutil.Process().children(recursive=True)) - _others
    return [" ".join(one.cmdline()) for one in running]
