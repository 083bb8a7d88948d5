"""The settings in the window: pages, fields and search."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.declared_setting import declared_settings
from pinagent_desktop.domain.setting_place import Page
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.settings_dialog import SettingsDialog
from pinagent_desktop.ui.widgets.marked_label import MarkedLabel
from tests.gui.shell.settings_reach import field, shown_rows, undo

# --- pages --------------------------------------------------------------------------------------


def test_each_page_shows_its_settings_in_the_declared_order(dialog: SettingsDialog) -> None:
    for page in Page:
        dialog.pages.activated_key.emit(page.value)
        declared = [one.name for one in declared_settings() if one.page is page]
        assert [name for name in shown_rows(dialog) if name in declared] == declared
        assert {row.name for row in dialog.shown.rows(page)} == set(shown_rows(dialog))


def test_arrows_walk_through_the_pages(dialog: SettingsDialog) -> None:
    assert QApplication.focusWidget() is dialog.pages
    QTest.keyClick(dialog.pages, Qt.Key.Key_Down)
    assert "Budget of a run" in shown_rows(dialog)
    assert "Model" not in shown_rows(dialog)


def test_every_field_shows_and_keeps_its_setting(dialog: SettingsDialog, stage: Any) -> None:
    stage.settings.changes.change(
        model="mine",
        judge_concurrency=4,
        budget_usd=2.5,
        motion=False,
        appearance="dark",
    )
    assert field(dialog, "model").text() == "mine"
    assert field(dialog, "judge_concurrency").value() == 4
    assert field(dialog, "budget_usd").value() == 2.5
    assert not field(dialog, "motion").isChecked()
    assert field(dialog, "appearance").currentText() == "Dark"

    field(dialog, "motion").click()
    field(dialog, "judge_concurrency").setValue(8)
    field(dialog, "budget_usd").setValue(3.0)
    box: QComboBox = field(dialog, "appearance")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    kept = stage.preferences.kept
    assert (kept.motion, kept.judge_concurrency, kept.budget_usd) == (True, 8, 3.0)
    assert kept.appearance == "light"


def test_an_emptied_line_is_what_it_was_at_first(dialog: SettingsDialog, stage: Any) -> None:
    stage.settings.changes.change(browser="/opt/chrome")
    dialog.pages.activated_key.emit("Browser")
    line: QLineEdit = field(dialog, "browser")
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert stage.preferences.kept.browser == "auto"
    assert dialog.isVisible()


def test_a_refused_value_stays_to_be_put_right_and_says_why(
    dialog: SettingsDialog, stage: Any
) -> None:
    dialog.pages.activated_key.emit("Browser")
    line: QLineEdit = field(dialog, "site")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "pinterest")
    QTest.keyClick(line, Qt.Key.Key_Return)
    row = dialog.row("site")
    assert line.text() == "pinterest"
    assert row._why.isVisible()
    assert row._why.text() == (
        "Site of new accounts cannot be used, a site address starts with https://. It stays as it "
        "was."
    )
    assert stage.preferences.kept == Settings()


@pytest.fixture
def named_outside(stage: Any, icons: Icons, qtbot: QtBot) -> Callable[[Settings], SettingsDialog]:
    """Opens the settings where the environment names some."""

    parent = QWidget()
    qtbot.addWidget(parent)

    def opened(settings: Settings) -> SettingsDialog:
        stage.preferences._environment = settings
        return SettingsDialog(icons, stage.settings, Path("/home"), parent)

    return opened


def test_what_the_environment_names_is_locked_and_says_so(
    named_outside: Callable[[Settings], SettingsDialog],
) -> None:
    dialog = named_outside(Settings(browser="/opt/theirs"))
    assert field(dialog, "browser").text() == "/opt/theirs"
    assert not field(dialog, "browser").isEnabled()
    assert "environment" in dialog.row("browser")._why.text()
    assert field(dialog, "site").isEnabled()
    assert dialog._key.server_row.field.isEnabled()


def test_a_switch_says_how_it_stands(dialog: SettingsDialog, stage: Any) -> None:
    box = dialog.row("motion").field
    assert isinstance(box, QCheckBox)
    assert box.text() == "On"
    box.click()
    assert (box.text(), stage.preferences.kept.motion) == ("Off", False)
    stage.settings.changes.undo()
    assert (box.text(), box.isChecked()) == ("On", True)


def test_where_the_environment_names_the_address_no_other_server_is_chosen(
    named_outside: Callable[[Settings], SettingsDialog],
) -> None:
    dialog = named_outside(Settings(base_url="http://127.0.0.1:8000/v1"))
    assert not dialog._key.server_row.field.isEnabled()


def test_a_server_fills_in_its_address_as_one_step(dialog: SettingsDialog, stage: Any) -> None:
    server: QComboBox = dialog._key._server
    assert server.currentText() == "OpenAI"
    server.activated.emit(1)
    assert field(dialog, "base_url").text() == "http://127.0.0.1:11434/v1"
    assert server.currentText() == "Ollama"
    stage.settings.changes.change(base_url="http://other.example/v1")
    assert server.currentText() == "Another server"
    undo(dialog)
    undo(dialog)
    assert server.currentText() == "OpenAI"


def test_another_server_is_named_by_its_address(dialog: SettingsDialog, stage: Any) -> None:
    server: QComboBox = dialog._key._server
    server.setCurrentIndex(2)
    server.activated.emit(2)
    assert QApplication.focusWidget() is field(dialog, "base_url")
    assert stage.preferences.kept == Settings()


# --- search -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("budget", ["Budget of a run", "Budget of a day"]),
        ("day spend", ["Budget of a day"]),
        ("english", ["Explains in"]),
        ("CLOCK", ["Hours on Pinterest"]),
        ("pinagent", ["Data folder", "Start at log-in", "Tell of newer versions"]),
        ("export", ["Settings as a file"]),
        ("zebra", []),
        ("keyring", ["API key", "Settings as a file"]),
    ],
)
def test_names_sentences_and_values_are_searched(
    query: str, found: list[str], dialog: SettingsDialog
) -> None:
    QTest.keyClicks(dialog.search, query)
    assert shown_rows(dialog) == found
    assert dialog.shown.nothing.isVisible() == (not found)


def test_what_was_found_is_marked_and_counted_by_page(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.search, "budget")
    pace = next(row for row in range(6) if dialog.pages.entry(row).key == "Pace and caps")
    assert dialog.pages.entry(pace).count == "2"
    (name, _) = dialog.row("budget_usd").findChildren(MarkedLabel)
    assert "<span" in name.text()
    assert name.text().count("Budget") == 1
    assert name.accessibleName() == "Budget of a run"
    dialog.search.setText("1.00")
    assert dialog.row("budget_usd").field.property("found")
    dialog.search.clear()
    assert "<" not in name.text()
    assert not dialog.row("budget_usd").field.property("found")


def test_marks_follow_the_theme_and_words_stay_words(icons: Icons, qtbot: QtBot) -> None:
    label = MarkedLabel(icons.theme, "a <b>& c")
    qtbot.addWidget(label)
    label.mark("b")
    for mode in ("dark", "light"):
        icons.theme.choose(mode)
        assert icons.theme.palette.accent_soft in label.text()
    assert label.text().startswith("a &lt;<span")
    assert label.text().endswith("&gt;&amp; c")
    label.mark("")
    assert label.text() == "a <b>& c"


def test_nothing_found_is_said_and_one_press_leads_back(dialog: SettingsDialog) -> None:
    dialog.pages.activated_key.emit("Language")
    QTest.keyClicks(dialog.search, "zebra")
    assert shown_rows(dialog) == []
    assert dialog.shown._nothing_words.text() == "No setting has “zebra” in it."
    dialog.shown.clear.click()
    assert shown_rows(dialog) == ["Language", "Explains in"]
    assert QApplication.focusWidget() is dialog.search


def test_escape_ends_the_search_and_then_the_settings(dialog: SettingsDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is dialog.search
    QTest.keyClicks(dialog.search, "budget")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.search.text() == ""
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_page_ends_the_search(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.search, "budget")
    dialog.pages.activated_key.emit("Language")
    assert dialog.search.text() == ""
    assert shown_rows(dialog) == ["Language", "Explains in"]


@pytest.mark.parametrize("size", [(760, 440), (860, 570), (2200, 1300)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_nothing_is_cut_off_at_any_width(
    scale: float, size: tuple[int, int], stage: Any, icons: Icons, qtbot: QtBot
) -> None:
    icons.theme.text_scale = scale
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettingsDialog(icons, stage.settings, Path("/home/lena/pinagent"), parent)
    dialog.show()
    dialog.resize(*size)
    for page in Page:
        dialog.pages.activated_key.emit(page.value)
        QApplication.processEvents()
        inside = dialog.shown.inside
        assert inside.width() <= dialog.shown.viewport().width()
        for row in dialog.shown.rows(page):
            right = row.mapTo(inside, row.rect().topRight()).x()
            assert right <= inside.width()
            assert row.field.minimumSizeHint().width() <= max(row.field.width(), 1)
