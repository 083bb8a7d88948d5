"""The page of the first steps in the window: what a person sees, presses and types."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.events import RunEnded
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from pinagent_desktop.ports.diagnostics import Finding
from pinagent_desktop.ports.validation import JudgeCheck
from pinagent_desktop.ui.first_steps import FirstSteps
from pinagent_desktop.ui.gallery.review_keys import KeyMap
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.panes.first_steps.first_steps_page import FirstStepsPage
from pinagent_desktop.ui.panes.help_dialog import HelpDialog
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from tests.gui.shell.sample_day import PRACTICE, at, run_started

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage

NONE_FOUND = Finding(name="browser", state="error", sentence="no browser was found")
REFUSED = JudgeCheck(ok=False, failure=PendingReason.KEY_REFUSED, detail="", seconds=0.4)


@pytest.fixture
def accounts_pane() -> QWidget:
    """Nothing: it would read the account's ledger while the first steps add one."""
    return QWidget()


@pytest.fixture
def steps(new_stage: "Stage", window: MainWindow) -> FirstSteps:
    """The page, opened for somebody who starts the app for the first time."""
    pane = window.findChild(PromptPane)
    assert pane is not None
    made = FirstSteps(window, new_stage.steps, pane)
    made.come_by_themselves()
    return made


@pytest.fixture
def page(steps: FirstSteps) -> FirstStepsPage:
    return steps.page


def test_it_stands_in_place_of_rail_and_panes(
    page: FirstStepsPage, window: MainWindow, qtbot: QtBot
) -> None:
    assert page.isVisible()
    assert not window.rail.isVisible()
    assert window.windowTitle() == "Welcome · Pinagent"
    assert QApplication.focusWidget() is page.practice.start
    window.resize(2200, 1200)
    window.resize(900, 600)
    assert page.isVisible()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert not page.isVisible()
    assert window.rail.isVisible()
    assert window.current_pane == "accounts"


@pytest.mark.parametrize("size", [(900, 600), (1024, 700), (1440, 900), (2560, 1440)])
def test_nothing_is_wider_than_the_window_allows(
    page: FirstStepsPage, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    QApplication.processEvents()
    ground = page.notice.parentWidget()
    assert ground is not None
    assert page.pitch.width() + ground.minimumSizeHint().width() <= size[0]


def test_everything_that_takes_focus_has_a_name(page: FirstStepsPage) -> None:
    focusable = [
        one
        for one in page.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
    ]
    assert focusable
    assert [one for one in focusable if not one.accessibleName() and not named(one)] == []


def named(widget: QWidget) -> str:
    return str(widget.property("text") or "")


def test_a_browser_can_be_looked_for_and_chosen(page: FirstStepsPage, stage: "Stage") -> None:
    row = page.browser
    assert not row.again.isVisible()
    stage.browsers.finding = NONE_FOUND
    stage.steps.browser.look()
    assert row.again.isVisible()
    row.choose.click()
    dialog = page.window().findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("/opt/mine/browser")
    dialog.reject()
    assert stage.preferences.settings.browser == str(Path("/opt/mine/browser"))
    assert row.any.isVisible()
    row.again.setFocus()
    stage.browsers.finding = Finding(name="browser", state="ok", sentence="Chromium 141 starts")
    row.again.click()
    assert not row.again.isVisible()
    assert row.choose.hasFocus()


def test_practice_is_started_and_stopped_with_the_same_key(
    page: FirstStepsPage, stage: "Stage", steps: FirstSteps
) -> None:
    QTest.keyClick(page.practice.start, Qt.Key.Key_Space)
    assert [word for word, _ in stage.controller.asked] == ["start"]
    stage.run.feed([run_started(PRACTICE)])
    assert page.practice.stop.hasFocus()
    assert not page.practice.start.isVisible()
    assert not page.window().bar.isVisible()  # type: ignore[attr-defined] # the main window
    QTest.keyClick(page.practice.stop, Qt.Key.Key_Space)
    assert stage.controller.asked[-1] == ("stop", run_started(PRACTICE).session_id)


def test_the_end_of_practice_leads_to_its_pins(
    page: FirstStepsPage, stage: "Stage", qtbot: QtBot
) -> None:
    started = run_started(PRACTICE)
    counts = Counts(found=12, kept=12, validated=12, approved=8, disqualified=4)
    envelope = at(started, 60)
    ended = RunEnded(**envelope, status=RunStatus.COMPLETED, counts=counts, cost=Cost(), seconds=42)
    stage.run.feed([started, ended])
    assert page.practice.mark.state == "done"
    assert page.practice.start.text() == "Run again"
    with qtbot.waitSignal(page.gallery_wanted, timeout=500) as wanted:
        page.practice.see.click()
    assert wanted.args == [started.prompt_id]


def test_what_was_typed_stays_while_its_test_fails(page: FirstStepsPage, stage: "Stage") -> None:
    row = page.key
    assert not row.test.isEnabled()
    QTest.keyClicks(row.field.line, "sk-1")
    stage.preferences.check = REFUSED
    QTest.keyClick(row.field.line, Qt.Key.Key_Return)
    assert row.anyway.isVisible()
    assert row.field.text() == "sk-1"
    assert row.line.property("tone") == "disqualified"
    row.anyway.click()
    assert stage.preferences.key == "sk-1"
    assert row.field.text() == ""
    assert not row.anyway.isVisible()
    assert row.test.text() == "Test again"


def test_the_account_is_named_and_the_name_stays_until_it_is_added(
    page: FirstStepsPage, stage: "Stage"
) -> None:
    row = page.account
    row.sign_in.click()
    assert row.name.hasFocus()
    QTest.keyClicks(row.name, "lena.studio")
    QTest.keyClick(row.name, Qt.Key.Key_Return)
    assert [new.username for new in stage.use_accounts.new] == ["lena.studio"]
    assert not row.name.isVisible()


def test_a_tick_is_the_consent(page: FirstStepsPage, stage: "Stage") -> None:
    QTest.keyClick(page.notice.box, Qt.Key.Key_Space)
    assert stage.preferences.settings.notice_accepted == stage.preferences.notice_version
    assert page.notice.mark.state == "done"


def test_skipping_comes_again_and_going_on_does_not(
    page: FirstStepsPage, stage: "Stage", steps: FirstSteps, window: MainWindow
) -> None:
    page.skip.click()
    assert not page.isVisible()
    assert window.current_pane == "prompt"
    steps.come_by_themselves()
    assert page.isVisible()
    page.go_on.click()
    assert not stage.steps.come_by_themselves
    steps.come_by_themselves()
    assert not page.isVisible()
    pane = window.findChild(PromptPane)
    assert pane is not None
    assert pane.form.form().account_id == PRACTICE.id


def test_the_help_brings_it_back(window: MainWindow, icons: Icons, qtbot: QtBot) -> None:
    dialog = HelpDialog(icons, window, KeyMap(), first_steps=True)
    dialog.open()
    (button,) = (one for one in dialog.findChildren(QPushButton) if one.text() == "First steps…")
    with qtbot.waitSignal(dialog.first_steps_wanted, timeout=500):
        button.click()
    assert not dialog.isVisible()
    texts = [one.text() for one in HelpDialog(icons, window, KeyMap()).findChildren(QPushButton)]
    assert "First steps…" not in texts
