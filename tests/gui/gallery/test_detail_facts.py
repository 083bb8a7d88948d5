"""The detail of a pin: how its status came about, and what looks like it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.panes.similar_pins import PictureButton
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
HASHES = {
    1: "00ff00ff00ff00ff",
    2: "00ff00ff00ff0fff",
    3: "ffffffff00000000",
    4: "00ff00ff00ff00fe",
}


@pytest.fixture
def pane(
    qtbot: QtBot,
    presenter: GalleryPresenter,
    icons: Icons,
    store: Any,
    a_pin: Callable[..., Pin],
) -> Iterator[GalleryPane]:
    pins = []
    for number, phash in HASHES.items():
        pin = a_pin(number, match_score=0.7)
        pins.append(pin.with_(metadata=pin.metadata.with_(phash=phash)))
    store.fill(pins)
    pane = GalleryPane(presenter, icons)
    qtbot.addWidget(pane)
    pane.resize(1224, 820)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    presenter.open(PromptId("pr-1"))
    pane.view.setFocus()
    yield pane
    pane.close_pictures()


def words(pane: GalleryPane) -> str:
    labels = pane.detail.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def similar(pane: GalleryPane) -> list[PictureButton]:
    return [one for one in pane.detail.findChildren(PictureButton) if one.isVisible()]


def test_what_looks_alike_is_shown_the_most_alike_first(pane: GalleryPane) -> None:
    assert [one.pin_id for one in similar(pane)] == ["pr-1:4", "pr-1:2"]
    assert similar(pane)[0].accessibleName() == "Go to Picture 4, Approved, score 0.70"


def test_a_press_goes_there(pane: GalleryPane) -> None:
    similar(pane)[1].click()
    assert pane.shown_pin_id == "pr-1:2"


def test_where_nothing_looks_alike_there_is_no_row(pane: GalleryPane) -> None:
    pane.view.go_to("pr-1:3")
    assert similar(pane) == []
    assert "Looks like this one" not in words(pane)


def test_the_status_tells_how_it_came_about(pane: GalleryPane, presenter: GalleryPresenter) -> None:
    assert "Disqualified by you" not in words(pane)
    QTest.keyClick(pane.view, Key.Key_D)
    pane.view.go_to("pr-1:1")
    assert ": Disqualified by you" in words(pane)
    QTest.keyClick(pane.view, Key.Key_U)
    assert ": Disqualified by you" not in words(pane)
    presenter.keep_threshold(0.8)
    assert ": Disqualified, the threshold was moved" in words(pane)


def test_a_picture_that_was_looked_at_twice_says_so(
    pane: GalleryPane, presenter: GalleryPresenter, store: Any, a_pin: Callable[..., Pin]
) -> None:
    assert "looked at twice" not in words(pane)
    store.fill([a_pin(1, match_score=0.545, look_scores=(0.48, 0.61)), a_pin(2, match_score=0.7)])
    presenter.open(PromptId("pr-1"))
    pane.view.go_to("pr-1:1")
    assert "looked at twice: 0.48 and 0.61, the mean counts" in words(pane)
    pane.view.go_to("pr-1:2")
    assert "looked at twice" not in words(pane)


def test_a_screen_reader_hears_title_status_and_score_of_every_pin(pane: GalleryPane) -> None:
    QTest.keyClick(pane.view, Key.Key_D)
    wall = QAccessible.queryAccessibleInterface(pane.view)
    assert wall is not None
    said = [wall.child(row).text(QAccessible.Text.Name) for row in range(wall.childCount())]
    assert said == [
        "Picture 1, Disqualified by you, score 0.70",
        "Picture 2, Approved, score 0.70",
        "Picture 3, Approved, score 0.70",
        "Picture 4, Approved, score 0.70",
    ]
