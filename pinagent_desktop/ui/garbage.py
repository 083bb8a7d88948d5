"""Garbage collected between two beats of the window, in portions too small to be felt."""

import gc
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

ROUND_MS: Final = 100
_DUE: Final = (2000, 10, 10)
"""Counts of ``gc.get_count`` from which a generation is worth a look."""
_THOROUGH_SECONDS: Final = 600.0


class GarbageRounds(QObject):
    """Takes the place of Python's own collecting while the window lives.

    Python collects in whatever thread and moment its counters overflow. One full round over all
    that the libraries left in memory held the loop for 120 ms and more, and a Qt object that is
    found in another thread's round is destroyed there. Here every round is short and on the loop:
    what belongs to a library, and what survived a full round, is not looked at again until the
    person looks elsewhere.
    """

    def __init__(self) -> None:
        super().__init__()
        self._modules = 0
        self._thorough_at = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(ROUND_MS)
        self._timer.timeout.connect(self.round)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Collect in rounds for the length of the block."""
        gc.disable()
        self._timer.start()
        try:
            yield
        finally:
            self._timer.stop()
            gc.unfreeze()
            gc.enable()

    def round(self) -> None:
        """Collect what is due."""
        if len(sys.modules) != self._modules:
            # Classes and functions of what was just imported stay for ever.
            self._modules = len(sys.modules)
            gc.freeze()
            return
        due = [count > least for count, least in zip(gc.get_count(), _DUE, strict=True)]
        if due[2]:
            self._full()
        elif due[1]:
            gc.collect(1)
        elif due[0]:
            gc.collect(0)

    def _full(self) -> None:
        now = time.monotonic()
        looked_at = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        if not looked_at and now - self._thorough_at > _THOROUGH_SECONDS:
            self._thorough_at = now
            gc.unfreeze()
        gc.collect()
        gc.freeze()
