"""The earlier prompts: each run opened, run again, extended, exported, deleted."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.run_controller import RunRequest
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.errors import AlreadyRunning
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.export_dialog import ExportDialog
from pinagent_desktop.ui.panes.history_line import HistoryLine
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.widgets.banner import Notice
from pinagent_desktop.ui.widgets.toast import Toast
from tests.gui.shell.sample_day import past_run

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage

Key = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot, icons: Icons, stage: "Stage") -> Iterator[PromptPane]:
    made = PromptPane(icons, stage.prompt, stage.run)
    stage.prompt.reload()
    made.resize(1200, 1000)
    with qtbot.waitActive(made, timeout=5000):
        made.show()
        made.activateWindow()
    yield made
    shiboken6.delete(made)


def line_of(pane: PromptPane, title: str) -> HistoryLine:
    lines = pane.history.findChildren(HistoryLine)
    return next(one for one in lines if one._row.title == title and one.isVisible())


def press(pane: PromptPane, name: str) -> None:
    (button,) = (
        one for one in pane.findChildren(QAbstractButton)
        if one.accessibleName() == name and one.isVisible()
    )  # fmt: skip
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def words(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if not one.isSeparator()]


def choose(pane: PromptPane, title: str, entry: str) -> None:
    """Open the menu of a line with the keyboard and choose from it."""
    line = line_of(pane, title)
    line.others.setFocus()
    QTest.keyClick(line.others, Key.Key_Space)
    (menu,) = (one for one in line.findChildren(QMenu) if one.isVisible())
    for _ in range(words(menu).index(entry) + 1):
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)


def box_of(pane: PromptPane) -> QMessageBox:
    return next(one for one in pane.findChildren(QMessageBox) if one.isVisible())


def test_a_line_offers_what_fits_the_run(pane: PromptPane, stage: "Stage") -> None:
    assert words(line_of(pane, "warm clay hallways").menu()) == [
        "Run again", "Export…", "Look up again by itself…", "Undo on the account…", "Delete run…",
    ]  # fmt: skip
    assert words(line_of(pane, "reading corners, arched windows").menu()) == [
        "Run again", "50 more", "Export…", "Look up again by itself…", "Undo on the account…",
        "Delete run…",
    ]  # fmt: skip
    running = past_run(1, "attic rooms", (3, 0, 0), status=RunStatus.RUNNING)
    nothing_yet = past_run(2, "bay windows", (0, 0, 0), status=RunStatus.RUNNING)
    stage.history.past = [running, nothing_yet]
    stage.prompt.reload()
    assert words(line_of(pane, "attic rooms").menu()) == ["Show the run", "Export…"]
    assert words(line_of(pane, "bay windows").menu()) == ["Show the run"]


def test_buttons_of_a_line_reach_its_run(pane: PromptPane, stage: "Stage", qtbot: QtBot) -> None:
    press(pane, "50 more: warm clay hallways")
    press(pane, "Resume: reading corners, arched windows")
    assert stage.controller.asked == [
        ("more", (SessionId("run-old-1"), 50)),
        ("resume", SessionId("run-old-3")),
    ]
    with qtbot.waitSignal(pane.gallery_wanted) as told:
        press(pane, "Open: small petrol kitchens")
    assert told.args == ["pr-2"]


def test_run_again_starts_the_same_once_more(pane: PromptPane, stage: "Stage") -> None:
    stage.preferences.accept_notice()
    choose(pane, "warm clay hallways", "Run again")
    ((name, request),) = stage.controller.asked
    assert name == "start"
    assert isinstance(request, RunRequest)
    assert (request.prompt, request.account_id, request.settings.pins) == (
        "warm clay hallways", AccountId("acc-lena.studio"), 120,
    )  # fmt: skip
    assert pane.form.form().text == "warm clay hallways"


def test_run_again_of_a_removed_account_only_fills_the_form(
    pane: PromptPane, stage: "Stage"
) -> None:
    stage.use_accounts.accounts = [
        one for one in stage.use_accounts.accounts if one.id == PRACTICE_ACCOUNT_ID
    ]
    stage.prompt.reload()
    choose(pane, "warm clay hallways", "Run again")
    assert stage.controller.asked == []
    assert pane.form.form().text == "warm clay hallways"


def test_export_asks_which_pins_and_where(
    pane: PromptPane, stage: "Stage", qtbot: QtBot, tmp_path: Path
) -> None:
    choose(pane, "warm clay hallways", "Export…")
    (dialog,) = pane.window().findChildren(ExportDialog)
    said = [one.text() for one in dialog.findChildren(QAbstractButton)]
    assert {"Approved pins (64)", "All pins of this run (95)"} <= set(said)
    with qtbot.waitSignal(stage.prompt.exported):
        dialog.chosen.emit("approved", "csv", tmp_path / "pins.csv")
    with qtbot.waitSignal(stage.prompt.exported):
        dialog.chosen.emit("all", "html", tmp_path / "pins.html")
    first = SessionId("run-old-1")
    assert stage.export.asked == [(first, "csv", PinStatus.APPROVED), (first, "html", None)]
    toast = pane.findChild(Toast)
    assert cast("Toast", toast).accessibleName() == "Exported 64 pins"


def test_delete_asks_once_and_enter_keeps(pane: PromptPane, stage: "Stage", qtbot: QtBot) -> None:
    choose(pane, "small petrol kitchens", "Delete run…")
    box = box_of(pane)
    assert "80 pins" in box.informativeText()
    QTest.keyClick(box, Key.Key_Return)
    assert stage.history.removed == []
    choose(pane, "small petrol kitchens", "Delete run…")
    box = box_of(pane)
    delete = next(one for one in box.buttons() if one.text() == "Delete run")
    with qtbot.waitSignal(stage.prompt.deleted) as told:
        QTest.mouseClick(delete, Qt.MouseButton.LeftButton)
    assert told.args == ["pr-2"]
    assert stage.history.removed == [SessionId("run-old-2")]
    titles = [one._row.title for one in pane.history.findChildren(HistoryLine) if one.isVisible()]
    assert titles == [
        "warm clay hallways", "reading corners, arched windows", "bedroom with panelling",
        "quiet stairs",
    ]  # fmt: skip


def test_the_focus_stays_where_the_deleted_line_was(pane: PromptPane, stage: "Stage") -> None:
    line_of(pane, "small petrol kitchens").others.setFocus()
    stage.prompt.delete(SessionId("run-old-2"))
    focus = QApplication.focusWidget()
    assert focus is line_of(pane, "reading corners, arched windows").others


@pytest.mark.parametrize(
    ("counts", "said"), [((0, 0, 0), "It has no pins."), ((1, 0, 0), "Its one pin goes")]
)
def test_the_question_counts_what_goes(
    pane: PromptPane, stage: "Stage", counts: tuple[int, int, int], said: str
) -> None:
    stage.history.past = [past_run(1, "attic rooms", counts)]
    stage.prompt.reload()
    choose(pane, "attic rooms", "Delete run…")
    assert said in box_of(pane).informativeText()


def test_a_run_that_was_resumed_meanwhile_is_not_deleted(stage: "Stage") -> None:
    stage.controller.going = [SessionId("run-old-3")]
    stage.prompt.delete(SessionId("run-old-3"))
    assert stage.history.removed == []
    assert [type(one) for one in stage.tasks.errors] == [AlreadyRunning]


def test_what_is_deleted_offers_no_longer_to_go_on(stage: "Stage", interrupted: SessionId) -> None:
    shown: dict[str, Notice] = {}
    stage.shell.notice.connect(lambda notice: shown.update({notice.key: notice}))
    stage.shell.notice_gone.connect(lambda key: shown.pop(key, None))
    stage.prompt.reload()
    (key,) = shown
    assert interrupted in key
    stage.prompt.delete(interrupted)
    assert shown == {}
