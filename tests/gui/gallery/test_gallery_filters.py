"""Nothing is hidden without a word, and one press brings it back."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.panes.gallery_pane_filters import TraitChip
from pinagent_desktop.ui.panes.help_dialog import HelpDialog
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def pane(
    qtbot: QtBot,
    presenter: GalleryPresenter,
    icons: Icons,
    store: Any,
    scored: Callable[..., Sequence[Pin]],
) -> Iterator[GalleryPane]:
    pins = list(scored([0.9, 0.9, 0.3, 0.7]))
    pins[1] = pins[1].with_(duplicate_of="pr-1:1")
    pins[2] = pins[2].with_(
        grades={"subject": 1, "style": 2, "problems": ["product_ad"]}, domain="shop.example"
    )
    store.fill(pins)
    pane = GalleryPane(presenter, icons)
    qtbot.addWidget(pane)
    pane.resize(1224, 820)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    presenter.open(PromptId("pr-1"))
    yield pane
    pane.close_pictures()


def chips(pane: GalleryPane) -> dict[str, TraitChip]:
    found = pane.header.filters.findChildren(TraitChip)
    return {chip.accessibleName(): chip for chip in found if chip.isVisible()}


def test_near_duplicates_are_hidden_and_it_says_so(
    pane: GalleryPane, presenter: GalleryPresenter
) -> None:
    assert presenter.model.pin_ids() == ["pr-1:1", "pr-1:3", "pr-1:4"]
    assert pane.header.filters.said.text() == "Hidden: 1 near-duplicate"
    pane.header.filters.show_all.click()
    assert presenter.model.rowCount() == 4
    assert not pane.header.filters.isVisible()


def test_a_chip_hides_and_brings_back(pane: GalleryPane, presenter: GalleryPresenter) -> None:
    pane.header.filters.set_open(opened=True)
    ad, shop = "1 · \u2068product ad\u2069", "1 · \u2068shop.example\u2069"
    assert list(chips(pane)) == ["1 near-duplicate, hidden", f"{ad}, shown", f"{shop}, shown"]
    chips(pane)[f"{ad}, shown"].click()
    assert presenter.model.pin_ids() == ["pr-1:1", "pr-1:4"]
    assert pane.header.filters.said.text().startswith("Hidden: ")
    assert "product ad" in pane.header.filters.said.text()
    chips(pane)[f"{ad}, hidden"].click()
    assert presenter.model.pin_ids() == ["pr-1:1", "pr-1:3", "pr-1:4"]


def test_the_selection_outlives_a_filter(pane: GalleryPane) -> None:
    pane.view.selectAll()
    pane.header.filters.show_all.click()
    assert pane.view.selected_ids() == ["pr-1:1", "pr-1:3", "pr-1:4"]


def test_while_the_line_is_held_it_says_what_it_would_move(pane: GalleryPane, store: Any) -> None:
    histogram = pane.header.histogram
    histogram.setSliderDown(True)
    histogram.setValue(25)
    assert pane.preview.said.text() == "moves 1 pin to approved"
    histogram.setValue(95)
    assert pane.preview.said.text() == "moves 3 pins to disqualified"
    assert pane.preview.isVisible()
    assert store.prompts.kept["pr-1"].threshold == 0.6
    histogram.setSliderDown(False)
    histogram.settled.emit(0.95)
    assert not pane.preview.isVisible()
    said = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    assert "3 pins moved to disqualified at 0.95" in said
    QTest.keyClick(pane.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.prompts.kept["pr-1"].threshold == 0.6
    assert histogram.threshold == 0.6


def test_a_question_mark_shows_the_keys(pane: GalleryPane) -> None:
    QTest.keyClick(pane.view, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = pane.findChildren(HelpDialog)
    assert "Review on the full screen" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()
