"""The run at any width: nothing of it is cut off, whatever letters the system has."""

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from pinagent_desktop.application.events import Event
from pinagent_desktop.ui.main_window import MainWindow
from tests.gui.shell.test_main_window import pane


@pytest.mark.parametrize("width", [440, 560, 630, 700, 860, 1000, 1100, 1400])
def test_nothing_of_a_run_is_cut_off_at_any_width(
    window: MainWindow, stage: Any, half_way_events: list[Event], width: int
) -> None:
    stage.run.feed(half_way_events)
    view = pane(window).view
    for before in (1400, 440):
        view.resize(before, 900)
        QApplication.processEvents()
        view.resize(width, 900)
        QApplication.processEvents()
        content = view.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= view.viewport().width()


def test_the_run_beside_the_gallery_has_the_width_it_is_given(
    window: MainWindow, stage: Any, half_way_events: list[Event]
) -> None:
    window.resize(1440, 900)
    stage.run.feed(half_way_events)
    QApplication.processEvents()
    window.resize(2560, 1440)
    window.show_pane("gallery")
    QApplication.processEvents()
    assert pane(window).width() == 440
