"""What was left out is said by reason, and each reason leads to the list of it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.events import PinLeftOut
from pinagent_desktop.domain.pin import LeftOutReason
from pinagent_desktop.domain.run import Counts
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.left_out_model import LeftOutRow
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.panes.gallery_pane_filters import LeftOutChip
from pinagent_desktop.ui.panes.left_out_dialog import LeftOutDialog
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from tests.builders import a_run
from tests.gui.gallery.conftest import PROMPT, START, MemoryStore

# The offscreen platform says so of every top-level widget with a least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
AD, SEEN = LeftOutReason.PROMOTED, LeftOutReason.SEEN_BEFORE


@pytest.fixture
def left_out(pane: GalleryPane, presenter: GalleryPresenter, store: MemoryStore) -> GalleryPane:
    """Two ads and a pin that was seen before were left out."""
    counts = Counts(found=11, kept=8, left_out={AD: 2, SEEN: 1})
    store.runs.kept.append(a_run(counts=counts))
    for minute, (reason, number) in enumerate([(AD, "900"), (AD, None), (SEEN, "4")]):
        event = PinLeftOut(
            time=START + timedelta(minutes=minute),
            session_id=a_run().id,
            reason=reason,
            pinterest_id=number,
        )
        store.events.kept.append(event.model_dump(mode="json"))
    presenter.open(PROMPT)
    return pane


def opened_list(pane: GalleryPane) -> LeftOutDialog:
    return next(one for one in pane.findChildren(LeftOutDialog) if one.isVisible())


def cells(dialog: LeftOutDialog, column: int) -> list[str]:
    model = dialog.table.model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_reason_leads_to_the_list_of_it(left_out: GalleryPane) -> None:
    filters = left_out.header.filters
    assert filters.said.text() == "Left out while collecting: 2 ads, 1 already seen"
    filters.set_open(opened=True)
    chips = {one.accessibleName(): one for one in filters.findChildren(LeftOutChip)}
    assert list(chips) == [
        "2 ads, left out; opens the list",
        "1 already seen, left out; opens the list",
    ]
    chips["2 ads, left out; opens the list"].click()
    dialog = opened_list(left_out)
    assert dialog.reasons.currentText() == "2 ads"
    assert cells(dialog, 1) == ["Without a name", "Pin 900"]
    dialog.reasons.setCurrentIndex(0)
    assert cells(dialog, 0) == ["1 already seen", "1 ad", "1 ad"]
    assert cells(dialog, 1)[0] == "Picture 4"
    assert cells(dialog, 3)[0] == "https://www.pinterest.com/pin/4/"
    dialog.reject()


def test_the_line_leads_to_everything(left_out: GalleryPane) -> None:
    left_out.header.filters.list_left_out.click()
    dialog = opened_list(left_out)
    assert len(cells(dialog, 0)) == 3
    dialog.reject()


def test_nothing_left_out_offers_no_list(opened: GalleryPane) -> None:
    assert not opened.header.filters.list_left_out.isVisible()
    assert not opened.header.filters.isVisible()


def test_only_what_has_a_page_can_be_opened_or_copied(icons: Icons, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = "https://www.pinterest.com/pin/4/"
    rows = [
        LeftOutRow("seen_before", "1 already seen", "Picture 4", "today, 13:05", page),
        LeftOutRow("promoted", "1 ad", "Without a name", "today, 13:04", ""),
    ]
    dialog = LeftOutDialog(icons, rows, {}, "", parent)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    assert dialog.open_page.isEnabled()
    QTest.keyClick(dialog.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == page
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert not dialog.open_page.isEnabled()
    assert not dialog.copy_link.isEnabled()
    QApplication.clipboard().clear()
    dialog.reject()


def test_a_row_is_read_aloud_whole_and_all_have_names(left_out: GalleryPane) -> None:
    left_out.header.filters.list_left_out.click()
    dialog = opened_list(left_out)
    spoken = dialog.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("1 already seen, Picture 4, ")
    header = dialog.table.model().headerData
    assert [header(column, Qt.Orientation.Horizontal) for column in range(4)] == [
        "Why",
        "What",
        "When",
        "Link",
    ]
    unnamed = [
        one
        for one in dialog.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.accessibleName()
    ]
    assert unnamed == []
    dialog.reject()
