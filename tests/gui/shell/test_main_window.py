"""The window as a whole: panes, keys, banners, leaving."""

import asyncio
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.events import Event
from pinagent_desktop.domain.picture_problem import Problem
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.panes.add_account_dialog import AddAccountDialog
from pinagent_desktop.ui.panes.notice_dialog import NoticeDialog
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.panes.settings_dialog import SettingsDialog
from pinagent_desktop.ui.presenters.prompt_form import PromptForm
from pinagent_desktop.ui.widgets.banner import Notice


def pane(window: MainWindow) -> PromptPane:
    found = window.findChild(PromptPane)
    assert found is not None
    return found


def test_keys_choose_the_pane(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.pane_changed, timeout=500) as changed:
        QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert changed.args == ["accounts"]
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.current_pane == "gallery"
    assert window.rail.panes.current_key() == "gallery"


def test_the_bar_lies_under_gallery_and_accounts_only(
    window: MainWindow, stage: Any, half_way_events: list[Event]
) -> None:
    stage.run.feed(half_way_events)
    assert window.bar.isHidden()
    window.show_pane("gallery")
    assert window.bar.isVisible()
    window.show_pane("accounts")
    assert window.bar.isVisible()
    window.show_pane("prompt")
    assert window.bar.isHidden()


def test_prompt_and_gallery_stand_side_by_side_where_there_is_room(
    window: MainWindow, stage: Any, half_way_events: list[Event]
) -> None:
    stage.run.feed(half_way_events)
    window.resize(2200, 1200)
    gallery = next(one for one in window.findChildren(QLabel) if one.text() == "gallery")
    window.show_pane("gallery")
    assert gallery.isVisible()
    assert pane(window).isVisible()
    assert window.bar.isHidden()
    window.resize(1300, 800)
    assert gallery.isVisible()
    assert not pane(window).isVisible()
    assert window.bar.isVisible()


def test_the_rail_folds_below_eleven_hundred(window: MainWindow) -> None:
    folded = []
    for width in (1440, 1024, 1440):
        window.resize(width, 700)
        folded.append(window.rail.folded)
    assert folded == [False, True, False]
    assert (window.minimumWidth(), window.minimumHeight()) == (900, 600)


def test_nothing_in_the_prompt_pane_is_wider_than_the_window_allows(
    window: MainWindow, stage: Any, half_way_events: list[Event]
) -> None:
    for width, height in ((900, 600), (1024, 700), (1440, 900), (1720, 1000)):
        window.resize(width, height)
        stage.run.show(None)
        QApplication.processEvents()
        for _ in range(2):
            for area in (pane(window).view, pane(window).form.parentWidget()):
                parent = area if area is None else area.parentWidget()
                assert parent is not None
                assert area is not None
                assert area.minimumSizeHint().width() <= max(parent.width(), 440)
            stage.run.feed(half_way_events)
            QApplication.processEvents()


def test_closing_without_a_run_hides_and_stops(window: MainWindow, stop: asyncio.Event) -> None:
    window.close()
    assert window.isHidden()
    assert stop.is_set()


def test_closing_with_a_run_asks_first(
    window: MainWindow, stop: asyncio.Event, stage: Any, half_way_events: list[Event], qtbot: QtBot
) -> None:
    stage.controller.going = [half_way_events[0].session_id]
    window.close()
    assert window.isVisible()
    press_in_box(window, qtbot, "Keep running")
    assert not stop.is_set()
    window.close()
    press_in_box(window, qtbot, "Pause and quit")
    assert stop.is_set()
    assert window.isHidden()


def test_closing_in_the_instant_a_run_ends_asks_nothing(
    window: MainWindow, stop: asyncio.Event, stage: Any, half_way_events: list[Event]
) -> None:
    stage.run.feed(half_way_events)  # its end is announced, but still waits in the bridge
    assert stage.run.live is not None
    assert stage.controller.going == []
    window.close()
    assert window.isHidden()
    assert stop.is_set()


def press_in_box(window: MainWindow, qtbot: QtBot, text: str) -> None:
    box = next(one for one in window.findChildren(QMessageBox) if one.isVisible())
    button = next(one for one in box.buttons() if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_banner_is_the_first_stop_of_tab(window: MainWindow) -> None:
    window.show_notice(Notice("k", "warn", "hand", "Heading", verb="Do it", details="more"))
    chain: list[str] = []
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            chain.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    assert chain[:2] == ["Details", "Do it"]
    assert chain[2] == "Panes"


def test_everything_that_takes_focus_has_a_name(
    window: MainWindow, stage: Any, half_way_events: list[Event], icons: Icons, qtbot: QtBot
) -> None:
    stage.run.feed(half_way_events)
    window.show_notice(Notice("k", "error", "error", "Heading", verb="Do it", closable=True))
    dialogs = (
        SettingsDialog(icons, stage.settings, Path("/home/x"), window),
        AddAccountDialog(icons, window),
        NoticeDialog(icons, window),
    )
    nameless = []
    for place in (window, *dialogs):
        for widget in place.findChildren(QWidget):
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or widget.focusProxy():
                continue
            parent = widget.parentWidget()
            if parent and parent.metaObject().className() == "QComboBoxPrivateContainer":
                continue  # the list that drops down; the box itself has the name
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name) if interface else ""
            if not name and widget.objectName() != "qt_spinbox_lineedit":
                nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []


def test_a_change_of_theme_reaches_window_and_dialogs(
    window: MainWindow, icons: Icons, stage: Any
) -> None:
    dialog = SettingsDialog(icons, stage.settings, Path("/home/x"), window)
    dialog.open()
    for mode in ("dark", "light"):
        icons.theme.choose(mode)
        QApplication.processEvents()
        ground = QColor(icons.theme.palette.window)
        for place in (dialog, pane(window)):
            assert place.grab().toImage().pixelColor(4, 4) == ground
    # On the application it would be looked up for every widget there is, seen or not.
    assert QApplication.instance().styleSheet() == ""  # type: ignore[union-attr] # it is there


def test_starting_by_keys_with_practice(window: MainWindow, stage: Any, qtbot: QtBot) -> None:
    form = pane(window).form
    form.fill(PromptForm(text="small kitchens"))
    form.choose_account(stage.prompt.accounts[-1].id)
    QTest.keyClick(form.prompt.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [name for name, _ in stage.controller.asked] == ["start"]


def test_the_form_reads_back_what_was_filled_in(window: MainWindow, stage: Any) -> None:
    form = PromptForm(
        text="small kitchens",
        rubric=Rubric(
            must_have=("daylight",),
            nice_to_have=("brass",),
            must_not=("people", "text"),
            minded_problems=frozenset({Problem.COLLAGE, Problem.AI_ARTIFACTS}),
        ),
        account_id=stage.prompt.accounts[1].id,
        number=40,
        until_approved=True,
        threshold=0.75,
        budget_usd=2.5,
        ceiling=500,
        minutes=30,
        sample_first=True,
    )
    pane(window).form.fill(form)
    assert pane(window).form.form() == form


def test_a_run_is_watched_only_while_its_picture_is_seen(
    window: MainWindow, stage: Any, half_way_events: list[Event]
) -> None:
    def watched() -> object:
        return [value for name, value in stage.controller.asked if name == "watch"][-1]

    stage.run.feed(half_way_events)
    assert watched() is True
    window.show_pane("gallery")
    assert watched() is False
    stage.run.feed(half_way_events)
    assert watched() is False
    window.show_pane("prompt")
    stage.run.feed(half_way_events)
    assert watched() is True
    pane(window).view.browser.hidden.emit(True)
    assert watched() is False
    assert not stage.preferences.settings.live_picture


def test_f6_walks_from_part_to_part(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.rail.panes.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert pane(window).isAncestorOf(focus)
    QTest.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is window.rail.panes


def test_the_window_looks_different_in_dark(window: MainWindow, icons: Icons) -> None:
    icons.theme.choose("light")
    light = window.grab().toImage()
    icons.theme.choose("dark")
    dark = window.grab().toImage()
    spots = ((4, 4), (300, 880), (1300, 880))
    for x, y in spots:
        assert light.pixelColor(x, y).lightness() > 200
        assert dark.pixelColor(x, y).lightness() < 60
    icons.theme.choose("light")
