"""The list of keys changes them: a press, a clash told, the usual ones back, kept as a setting."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.settings_transfer import SettingsTransfer
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.services.storage.settings_carrier import SettingsCarrierFile
from pinagent_desktop.services.storage.settings_file import SettingsFile
from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.kept_keys import kept_keys
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.panes.help_dialog import HelpDialog
from pinagent_desktop.ui.presenters.setting_changes import SettingChanges
from pinagent_desktop.ui.widgets.key_cap import KeyCap
from tests.gui.shell.stand_ins import SamplePreferences

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(qapp: object) -> KeyMap:
    return KeyMap()


@pytest.fixture
def dialog(qtbot: QtBot, icons: Icons, keys: KeyMap) -> Iterator[HelpDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = HelpDialog(icons, parent, keys)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.close()


def press(dialog: HelpDialog, asked: ReviewKey, key: Qt.Key, *, control: bool = False) -> None:
    row = dialog.rows[asked]
    row.change.click()
    QTest.keyClick(row.catcher, key, CONTROL if control else Qt.KeyboardModifier.NoModifier)


def test_a_press_is_the_new_key(dialog: HelpDialog, keys: KeyMap) -> None:
    row = dialog.rows[ReviewKey.APPROVE]
    assert not row.usual.isVisible()
    assert not dialog.all_usual.isVisible()
    press(dialog, ReviewKey.APPROVE, Key.Key_J)
    assert keys.caps(ReviewKey.APPROVE) == ["J"]
    assert dialog.said.text() == "J: Approve the pin"
    assert not row.catcher.isVisible()
    assert row.change.hasFocus()
    assert row.usual.isVisible()
    caps = [one.accessibleName() for one in row._caps.findChildren(KeyCap) if one.isVisible()]
    assert caps == ["Key J"]


def test_tab_is_a_press_too_and_no_way_out(dialog: HelpDialog, keys: KeyMap) -> None:
    press(dialog, ReviewKey.APPROVE, Key.Key_Tab)
    assert dialog.said.text() == "Tab moves about and stays that."
    assert keys.chosen == {}


def test_a_clash_is_told_and_another_key_can_be_tried(dialog: HelpDialog, keys: KeyMap) -> None:
    press(dialog, ReviewKey.APPROVE, Key.Key_D)
    said = "D is taken: Disqualify the pin. Give that another key first."
    assert dialog.said.text() == said
    catcher = dialog.rows[ReviewKey.APPROVE].catcher
    assert catcher.hasFocus()
    QTest.keyClick(catcher, Key.Key_J, CONTROL)
    assert dialog.said.text().startswith("A key alone is wanted.")
    QTest.keyClick(catcher, Key.Key_J)
    assert keys.chosen == {"approve": "J"}


def test_escape_leaves_it_as_it_is(dialog: HelpDialog, keys: KeyMap) -> None:
    press(dialog, ReviewKey.APPROVE, Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.rows[ReviewKey.APPROVE].catcher.isVisible()
    assert keys.chosen == {}


def test_the_usual_keys_come_back_one_by_one_or_all_at_once(
    dialog: HelpDialog, keys: KeyMap
) -> None:
    press(dialog, ReviewKey.APPROVE, Key.Key_J)
    press(dialog, ReviewKey.REVIEW, Key.Key_A)
    dialog.rows[ReviewKey.APPROVE].usual.click()
    assert dialog.said.text().startswith("A is taken: Review on the full screen.")
    dialog.rows[ReviewKey.REVIEW].usual.click()
    assert keys.chosen == {"approve": "J"}
    dialog.all_usual.click()
    assert keys.chosen == {}
    assert not dialog.all_usual.isVisible()


def test_every_part_that_can_have_the_focus_has_a_name(dialog: HelpDialog) -> None:
    unnamed = [
        one
        for one in dialog.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.accessibleName()
    ]
    assert unnamed == []


def test_the_gallery_follows_at_once(opened: GalleryPane) -> None:
    opened._keys.give(ReviewKey.DISQUALIFY, "J")
    opened._keys.give(ReviewKey.REVIEW, "F7")
    QTest.keyClick(opened.view, Key.Key_D)
    assert opened.shown_pin_id == "pr-1:1"
    QTest.keyClick(opened.view, Key.Key_J)
    assert opened.shown_pin_id == "pr-1:2"
    assert "F7" in opened.header.review.toolTip()
    assert "Key J" in [one.accessibleName() for one in opened.detail.findChildren(KeyCap)]
    (out,) = [one for one in opened.taking_out.menu().actions() if "Disqualify" in one.text()]
    assert out.shortcut().toString() == "J"


def test_a_changed_key_is_a_setting(qapp: QApplication) -> None:
    preferences: Preferences = SamplePreferences()
    preferences.change(keys={"approve": "J"})
    changes = SettingChanges(preferences, SettingsTransfer(preferences, SettingsCarrierFile()))
    keys = kept_keys(changes, qapp)
    assert keys.cap(ReviewKey.APPROVE) == "J"
    keys.give(ReviewKey.APPROVE, "K")
    assert preferences.settings.keys == {"approve": "K"}
    changes.change(keys={})
    assert keys.caps(ReviewKey.APPROVE) == ["A", "P"]
    assert changes.undo_words is None  # Ctrl+Z in the settings is about what is seen there


def test_the_settings_file_keeps_it(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(keys={"approve": "J"}))
    assert file.load().keys == {"approve": "J"}
