"""Some versions of the toolkit lose references to None until the process dies."""

import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

pytestmark = pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None is immortal from 3.12 on: nothing is counted"
)

KEPT = (None, True, False)


class Empty(QWidget):
    """Paints nothing, in Python."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).end()


def counts() -> list[int]:
    return [sys.getrefcount(value) for value in KEPT]


def test_painting_loses_no_reference(qtbot: QtBot) -> None:
    widget = Empty()
    qtbot.addWidget(widget)
    widget.show()
    before = counts()
    for _ in range(300):
        widget.repaint()
    assert all(now > was - 100 for now, was in zip(counts(), before, strict=True))


def test_disconnecting_loses_no_reference(qtbot: QtBot) -> None:
    timer = QTimer()
    before = counts()
    for _ in range(40):
        timer.timeout.connect(lambda: None)
        timer.timeout.disconnect()
    assert all(now > was - 10 for now, was in zip(counts(), before, strict=True))
