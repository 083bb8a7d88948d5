"""Widths that the person chose once and finds again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.widgets.pane_splitter import PaneSplitter


class House:
    """Opens a window with two panes on one settings file, as often as wanted."""

    def __init__(self, file: Path, qtbot: QtBot) -> None:
        self.file = file
        self.windows: list[QMainWindow] = []
        self._qtbot = qtbot

    def open(self, side: int = 1, width: int = 1200) -> PaneSplitter:
        window = QMainWindow()
        settings = QSettings(str(self.file), QSettings.Format.IniFormat)
        settings.setParent(window)
        splitter = PaneSplitter("detail", side=side, usual=340)
        for _ in range(2):
            pane = QWidget()
            pane.setMinimumWidth(100)
            splitter.addWidget(pane)
        window.setCentralWidget(splitter)
        window.resize(width, 500)
        with self._qtbot.waitExposed(window):
            window.show()
        self.windows.append(window)
        return splitter


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    made = House(tmp_path / "window.ini", qtbot)
    yield made
    for window in made.windows:
        shiboken6.delete(window)


def drag(splitter: PaneSplitter, by: int) -> None:
    handle = splitter.handle(1)
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start + QPoint(by, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start)


@pytest.mark.parametrize("side", [0, 1])
def test_a_side_keeps_its_width_while_the_window_grows(house: House, side: int) -> None:
    splitter = house.open(side)
    assert splitter.sizes()[side] == 340
    splitter.window().resize(1600, 500)
    assert splitter.sizes() == ([340, 1259] if side == 0 else [1259, 340])
    splitter.suggest(420)
    assert splitter.sizes()[side] == 420


def test_what_is_chosen_is_there_at_the_next_start(house: House) -> None:
    first = house.open()
    drag(first, -60)
    chosen = first.sizes()[1]
    assert chosen > 380
    first.suggest(420)
    first.window().resize(1500, 500)
    assert first.sizes()[1] == chosen
    assert house.open(width=1440).sizes()[1] == chosen


@pytest.mark.parametrize("kept", ["", "wide", "-5", "@Invalid()"])
def test_a_damaged_file_gives_the_usual_width(house: House, kept: str) -> None:
    house.file.write_text(f"[splitters]\ndetail={kept}\n", encoding="utf-8")
    assert house.open().sizes()[1] == 340


def test_without_settings_nothing_is_kept(qtbot: QtBot) -> None:
    splitter = PaneSplitter("detail", side=1, usual=340)
    qtbot.addWidget(splitter)
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.resize(1200, 500)
    with qtbot.waitExposed(splitter):
        splitter.show()
    drag(splitter, -60)
    assert splitter.sizes()[1] > 380


def test_more_than_there_is_room_for_is_cut(house: House) -> None:
    house.file.write_text("[splitters]\ndetail=9000\n", encoding="utf-8")
    assert house.open().sizes() == [100, 1099]
