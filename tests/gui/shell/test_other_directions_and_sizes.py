"""Right to left, and text larger than usual."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.bidi import isolated
from pinagent_desktop.ui.widgets.rail import FOLDED, WIDE, Rail
from pinagent_desktop.ui.widgets.rail_delegate import RailEntry
from pinagent_desktop.ui.widgets.run_bar import RunBar, RunLine
from pinagent_desktop.ui.widgets.stage_strip import StageStrip, Step


@pytest.fixture
def from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def columns_of(image: QImage, color: str) -> list[int]:
    wanted = QColor(color)
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == wanted for y in range(image.height()))
    ]


def test_words_are_fenced_off_and_nothing_stays_nothing() -> None:
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert isolated("35 of 50", right) == "\u206835 of 50\u2069"
    assert isolated("غرفة 12", left) == "\u2068غرفة 12\u2069"
    assert isolated("Räume für 35 €", left) == "Räume für 35 €"
    assert isolated("", right) == ""


@pytest.mark.usefixtures("from_the_right")
def test_the_progress_edge_grows_from_the_right(qtbot: QtBot, icons: Icons) -> None:
    bar = RunBar(icons)
    qtbot.addWidget(bar)
    bar.resize(1000, 56)
    bar.show_line(RunLine("running", "Scraping", share=0.25))
    edge = columns_of(bar.grab().toImage().copy(0, 0, 1000, 1), icons.theme.palette.accent)
    assert (edge[0], edge[-1]) == (750, 999)


@pytest.mark.usefixtures("from_the_right")
def test_the_first_step_stands_at_the_right(qtbot: QtBot, icons: Icons) -> None:
    strip = StageStrip(icons.theme)
    qtbot.addWidget(strip)
    strip.resize(600, 40)
    strip.show_steps([Step("Sign in", "", "done"), Step("Board"), Step("Warm-up")])
    done = columns_of(strip.grab().toImage(), icons.theme.palette.accent)
    assert done[-1] > 590


@pytest.mark.usefixtures("from_the_right")
def test_the_bar_of_the_current_pane_is_at_the_right(qtbot: QtBot, icons: Icons) -> None:
    rail = Rail(icons)
    qtbot.addWidget(rail)
    rail.show_panes([RailEntry("prompt", "Prompt", "prompt")])
    rail.panes.make_current("prompt")
    rail.resize(WIDE, 400)
    rail.show()
    marked = columns_of(rail.panes.grab().toImage(), icons.theme.palette.accent)
    assert marked[-1] >= rail.panes.width() - 2
    assert marked[0] > WIDE // 2


def test_larger_text_gets_a_wider_rail_but_icons_stay(qtbot: QtBot, icons: Icons) -> None:
    icons.theme.text_scale = 2.0
    rail = Rail(icons)
    qtbot.addWidget(rail)
    assert rail.width() == round(WIDE * 1.5)
    rail.set_folded(folded=True)
    assert rail.width() == FOLDED


def test_fonts_grow_with_the_text_of_the_system(icons: Icons) -> None:
    icons.theme.text_scale = 2.0
    assert icons.theme.font("body").pixelSize() == 26
    assert icons.theme.font("display").pixelSize() == 56
