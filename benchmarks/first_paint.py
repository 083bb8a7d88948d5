"""Sees the first paint of a main window."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from typing_extensions import override


class FirstPaint(QObject):
    """Calls back once, when the first main window has been painted.

    Args:
        app: Whose windows are watched.
        painted: Gets the window and the time of day in seconds.
    """

    def __init__(self, app: QApplication, painted: Callable[[QMainWindow, float], None]) -> None:
        super().__init__(app)
        self._app = app
        self._painted = painted
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            self._app.removeEventFilter(self)
            # The event is on its way: once the loop turns again, everything is painted.
            QTimer.singleShot(0, lambda: self._painted(watched, time.time()))
        return False
