"""The gallery as a person meets it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.models.pin_counts import PinCounts
from pinagent_desktop.ui.models.pin_filter import SortKey
from pinagent_desktop.ui.panes.export_dialog import ExportDialog
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.widgets.tabs import MINE

# The offscreen platform says so of every top-level widget with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key


def words(widget: QWidget) -> list[str]:
    labels = widget.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def press(widget: QWidget, text: str) -> None:
    buttons = widget.findChildren(QPushButton)
    next(one for one in buttons if one.isVisible() and one.accessibleName() == text).click()


def test_with_nothing_it_says_where_to_go(pane: GalleryPane, qtbot: QtBot) -> None:
    assert "No pins yet" in words(pane)
    assert not pane.header.export.isEnabled()
    with qtbot.waitSignal(pane.prompt_asked):
        press(pane, "Go to the prompt")


def test_it_opens_at_the_first_pin_with_its_detail(opened: GalleryPane) -> None:
    assert opened.header.title.text() == "oak chairs"
    assert opened.shown_pin_id == "pr-1:1"
    assert opened.detail.isVisible()
    said = words(opened.detail)
    for expected in (
        "Picture 1",
        "Approved",
        "0.90",
        "by its score; the threshold is 0.60",
        "4 of 4",
        "could lead",
        "3 of 4",
        "close",
        "A plain oak chair.",
        "watermark",
        "736 × 773",
    ):
        assert expected in said


def test_the_detail_is_always_that_of_the_current_pin(opened: GalleryPane) -> None:
    QTest.keyClick(opened.view, Key.Key_Right)
    said = words(opened.detail)
    assert "Picture 2" in said
    assert "0.30" in said
    assert "could lead" not in said


def test_a_verdict_by_key_is_kept_and_goes_on(opened: GalleryPane, store: Any) -> None:
    QTest.keyClick(opened.view, Key.Key_D)
    assert store.pins.kept["pr-1:1"].human_status is PinStatus.DISQUALIFIED
    assert opened.shown_pin_id == "pr-1:2"
    QTest.keyClick(opened.view, Key.Key_A)
    assert store.pins.kept["pr-1:2"].human_status is PinStatus.APPROVED
    assert opened.shown_pin_id == "pr-1:3"
    assert "Approved by you" in words(opened)


def test_undo_by_key_goes_back_to_the_pin(opened: GalleryPane, store: Any) -> None:
    QTest.keyClick(opened.view, Key.Key_D)
    QTest.keyClick(opened.view, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.pins.kept["pr-1:1"].human_status is None
    assert opened.shown_pin_id == "pr-1:1"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(opened.view, Key.Key_Z, both)
    assert store.pins.kept["pr-1:1"].human_status is PinStatus.DISQUALIFIED


def test_the_toast_undoes(opened: GalleryPane, store: Any) -> None:
    QTest.keyClick(opened.view, Key.Key_D)
    press(opened, "Undo")
    assert store.pins.kept["pr-1:1"].human_status is None


def test_u_lets_the_score_decide_and_stays(opened: GalleryPane, store: Any) -> None:
    QTest.keyClick(opened.view, Key.Key_D)
    opened.view.make_current(0)
    assert "its score alone would say: Approved" in words(opened.detail)
    QTest.keyClick(opened.view, Key.Key_U)
    assert store.pins.kept["pr-1:1"].human_status is None
    assert opened.shown_pin_id == "pr-1:1"


def test_a_verdict_on_a_selection_stays(opened: GalleryPane, presenter: GalleryPresenter) -> None:
    opened.view.selectAll()
    QTest.keyClick(opened.view, Key.Key_A)
    assert presenter.model.counts() == PinCounts(approved=8, mine=8)
    assert len(opened.view.selected_ids()) == 8


def test_in_a_filter_the_next_one_comes_up(
    opened: GalleryPane, presenter: GalleryPresenter
) -> None:
    opened.header.tabs.chosen.emit(PinStatus.APPROVED)
    assert presenter.model.pin_ids() == ["pr-1:1", "pr-1:4", "pr-1:5", "pr-1:8"]
    opened.view.make_current(1)
    QTest.keyClick(opened.view, Key.Key_D)
    assert opened.shown_pin_id == "pr-1:5"
    assert presenter.model.rowCount() == 3


def test_the_buttons_of_the_detail_do_the_same(opened: GalleryPane, store: Any) -> None:
    press(opened.detail, "Disqualify")
    assert store.pins.kept["pr-1:1"].human_status is PinStatus.DISQUALIFIED
    assert opened.shown_pin_id == "pr-1:2"


def test_escape_closes_the_detail_and_space_opens_it(opened: GalleryPane) -> None:
    QTest.keyClick(opened.view, Key.Key_Escape)
    assert not opened.detail.isVisible()
    QTest.keyClick(opened.view, Key.Key_Right)
    assert not opened.detail.isVisible()
    QTest.keyClick(opened.view, Key.Key_Space)
    assert opened.detail.isVisible()
    assert "Picture 2" in words(opened.detail)


def test_in_a_narrow_window_the_detail_takes_the_place_of_the_grid(
    opened: GalleryPane, store: Any
) -> None:
    opened.resize(968, 640)
    assert opened.view.isVisible()
    assert not opened.detail.isVisible()
    QTest.keyClick(opened.view, Key.Key_Return)
    assert opened.detail.isVisible()
    assert not opened.view.isVisible()
    QTest.keyClick(opened.detail, Key.Key_Right)
    assert opened.shown_pin_id == "pr-1:2"
    QTest.keyClick(opened.detail, Key.Key_A)
    assert store.pins.kept["pr-1:2"].human_status is PinStatus.APPROVED
    assert opened.shown_pin_id == "pr-1:3"
    QTest.keyClick(opened.detail, Key.Key_Escape)
    assert opened.view.isVisible()
    assert not opened.detail.isVisible()


def test_the_threshold_moves_counts_live_and_filters_when_it_rests(
    opened: GalleryPane, presenter: GalleryPresenter, store: Any
) -> None:
    opened.header.tabs.chosen.emit(PinStatus.DISQUALIFIED)
    assert presenter.model.rowCount() == 3
    opened.header.histogram.setValue(0)
    assert presenter.model.counts() == PinCounts(7, 0, 1)
    assert presenter.model.rowCount() == 3
    opened.header.histogram.settled.emit(0.0)
    assert store.prompts.kept["pr-1"].threshold == 0.0
    assert "No disqualified pins at 0.00." in words(opened)
    press(opened, "Show all")
    assert presenter.model.rowCount() == 8
    assert opened.view.isVisible()


def test_search_waits_for_the_last_letter(
    opened: GalleryPane, presenter: GalleryPresenter, qtbot: QtBot
) -> None:
    QTest.keyClick(opened, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(opened.header.searched) as told:
        QTest.keyClicks(opened.header.search, "oak chair")
    assert told.args == ["oak chair"]
    assert presenter.model.pin_ids() == ["pr-1:1"]
    with qtbot.waitSignal(opened.header.searched):
        QTest.keyClick(opened.header.search, Key.Key_Escape)
    assert presenter.model.rowCount() == 8


def test_the_search_says_when_it_hides_all(opened: GalleryPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.header.searched):
        opened.header.search.setText("granite")
    assert "No pins match “granite”." in words(opened)


def test_sorting_by_score_and_sorting_again(
    opened: GalleryPane, presenter: GalleryPresenter, a_pin: Callable[..., Pin]
) -> None:
    opened.header.menu.sort_chosen.emit(SortKey.SCORE, True)
    assert presenter.model.pin_ids()[0] == "pr-1:8"
    presenter.model.append([a_pin(20, match_score=0.95)])
    assert presenter.model.pin_ids()[-1] == "pr-1:20"
    press(opened, "Sort again · 1 new")
    assert presenter.model.pin_ids()[1] == "pr-1:20"


def test_tabs_and_histogram_show_the_same_numbers(opened: GalleryPane) -> None:
    QTest.keyClick(opened.view, Key.Key_D)
    assert opened.header.histogram.words() == ("3 of 8", "at 0.60")
    texts = [button.accessibleName() for button in opened.header.tabs.findChildren(QToolButton)]
    assert texts == ["All, 8", "Approved, 3", "Disqualified, 4", "Pending, 1", "Yours, 1"]


def test_what_can_have_the_focus_has_a_name(opened: GalleryPane) -> None:
    unnamed = [
        widget
        for widget in opened.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
    ]
    assert unnamed == []


def test_export_asks_what_and_how(
    opened: GalleryPane, qtbot: QtBot, tmp_path: Path, presenter: GalleryPresenter
) -> None:
    opened.header.export.click()
    dialog = opened.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    offered = [button.text() for button in dialog.findChildren(QRadioButton)]
    assert offered == [
        "Approved pins (4)",
        "Selected pins (1)",
        "All shown pins (8)",
        "Table for a spreadsheet (CSV)",
    ]
    to = tmp_path / "pins.csv"
    with qtbot.waitSignal(presenter.exported):
        dialog.chosen.emit("approved", "csv", to)
    assert to.read_text(encoding="utf-8").split() == ["pr-1:1", "pr-1:4", "pr-1:5", "pr-1:8"]
    assert "Exported 4 pins" in words(opened)
    dialog.reject()


def test_the_tab_of_ones_own_words(
    opened: GalleryPane, presenter: GalleryPresenter, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.header.tabs.chosen):
        QTest.keyClick(opened, Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert "You have not decided about any pin yet." in words(opened)
    press(opened, "Show all")
    QTest.keyClick(opened.view, Key.Key_D)
    opened.header.tabs.chosen.emit(MINE)
    assert presenter.model.pin_ids() == ["pr-1:1"]
