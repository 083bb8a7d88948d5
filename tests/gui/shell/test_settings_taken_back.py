"""Settings reset, taken back, written to a file and taken from one."""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QLineEdit

from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ui.panes.settings_dialog import SettingsDialog
from tests.gui.shell.settings_reach import box_of, button, field, press, redo, undo

# --- reset and undo -----------------------------------------------------------------------------


def test_reset_is_there_only_while_the_value_is_not_the_default(
    dialog: SettingsDialog, stage: Any
) -> None:
    dialog.pages.activated_key.emit("Pace and caps")
    row = dialog.row("budget_usd")
    assert not row.reset.isVisible()
    field(dialog, "budget_usd").setValue(4.0)
    assert row.reset.isVisible()
    assert row.reset.accessibleName() == "Reset Budget of a run to $1.00"
    row.reset.setFocus()
    QTest.keyClick(row.reset, Qt.Key.Key_Return)
    assert stage.preferences.kept.budget_usd == 1.0
    assert not row.reset.isVisible()
    assert row.field.hasFocus()
    assert dialog._told.text() == "Budget of a run: $1.00 again."


def test_all_are_reset_after_one_question(dialog: SettingsDialog, stage: Any) -> None:
    reset = button(dialog, "Reset all")
    assert not reset.isEnabled()
    stage.settings.changes.change(model="<b>mine</b>", motion=False, notice_accepted=1)
    reset.click()
    box = box_of(dialog)
    assert "Model: <b>mine</b> → gpt-6-luna\nMotion: off → on" in box.informativeText()
    press(box, "Leave them")
    assert stage.preferences.kept.model == "<b>mine</b>"
    reset.click()
    press(box_of(dialog), "Reset 2 settings")
    assert stage.preferences.kept == Settings(notice_accepted=1)
    assert not reset.isEnabled()
    button(dialog, "Undo: all settings").click()
    assert stage.preferences.kept.model == "<b>mine</b>"


def test_undo_by_key_and_by_button_names_what_it_takes_back(
    dialog: SettingsDialog, stage: Any
) -> None:
    assert not button(dialog, "Undo").isEnabled()
    box: QCheckBox = field(dialog, "live_picture")
    dialog.pages.activated_key.emit("Browser")
    box.click()
    assert button(dialog, "Undo: Live picture").isEnabled()
    undo(box)
    assert box.isChecked()
    assert dialog._told.text() == "Taken back: Live picture."
    redo(box)
    assert not stage.preferences.kept.live_picture
    button(dialog, "Undo: Live picture").click()
    assert stage.preferences.kept.live_picture


def test_in_a_line_typing_is_taken_back_first(dialog: SettingsDialog, stage: Any) -> None:
    line: QLineEdit = field(dialog, "model")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "mine")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert stage.preferences.kept.model == "mine"
    QTest.keyClicks(line, "-2")
    undo(line)
    assert stage.preferences.kept.model == "mine"
    line.setText("mine")
    undo(line)
    assert stage.preferences.kept.model == "gpt-6-luna"
    assert line.text() == "gpt-6-luna"


def test_in_a_number_the_window_takes_back(dialog: SettingsDialog, stage: Any) -> None:
    dialog.pages.activated_key.emit("Pace and caps")
    box: QDoubleSpinBox = field(dialog, "budget_usd")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "12")
    assert stage.preferences.kept.budget_usd == 12.0
    undo(box)
    assert stage.preferences.kept.budget_usd == 1.0
    assert box.value() == 1.0


# --- a file for another computer ----------------------------------------------------------------


def test_export_says_what_is_not_in_the_file(
    dialog: SettingsDialog, stage: Any, tmp_path: Path
) -> None:
    stage.settings.changes.export(tmp_path / "s.json")
    carried = json.loads((tmp_path / "s.json").read_text("utf-8"))["settings"]
    assert dialog._told.text() == (
        f"{len(carried)} settings are in s.json. Keys and passwords are not in it: they stay in "
        "this computer's keyring."
    )
    assert carried["budget_usd"] == 1.0


def test_an_import_shows_what_changes_and_waits_for_the_word(
    dialog: SettingsDialog, stage: Any, tmp_path: Path
) -> None:
    path = tmp_path / "s.json"
    document = {"pinagent_settings": 1, "settings": {"motion": False, "budget_usd": 2.0}}
    path.write_text(json.dumps(document), "utf-8")
    stage.settings.changes.read(path)
    box = box_of(dialog)
    assert "Budget of a run: $1.00 → $2.00\nMotion: on → off" in box.informativeText()
    press(box, "Leave them")
    assert stage.preferences.kept == Settings()
    stage.settings.changes.read(path)
    press(box_of(dialog), "Change 2 settings")
    assert stage.preferences.kept == Settings(motion=False, budget_usd=2.0)
    assert dialog._told.text() == "2 settings are changed."
    stage.settings.changes.read(path)
    assert dialog._told.text() == "The settings are already as in s.json."
    undo(dialog)
    assert stage.preferences.kept == Settings()


def test_a_refused_file_is_told_with_its_next_step(
    dialog: SettingsDialog, stage: Any, tmp_path: Path
) -> None:
    path = tmp_path / "s.json"
    document = {"pinagent_settings": 1, "settings": {"motion": False, "budget_usd": 5000}}
    path.write_text(json.dumps(document), "utf-8")
    stage.settings.changes.read(path)
    box = box_of(dialog)
    assert "budget_usd is 5000, it has to be a number from 0 to 1000" in box.text()
    assert box.informativeText() == "Correct the file, or write it anew where it comes from."
    assert stage.preferences.kept == Settings()
    box.close()
