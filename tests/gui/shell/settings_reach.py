"""Reaches the parts of the settings as a person does."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from pinagent_desktop.ui.panes.setting_row import SettingRow
from pinagent_desktop.ui.panes.settings_dialog import SettingsDialog


def field(dialog: SettingsDialog, key: str) -> Any:
    """The field of a setting."""
    return dialog.row(key).field


def shown_rows(dialog: SettingsDialog) -> list[str]:
    """The names of all rows that are shown."""
    return [row.name for row in dialog.findChildren(SettingRow) if row.isVisible()]


def undo(place: QWidget) -> None:
    """Press Ctrl+Z in a place."""
    QTest.keyClick(place, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def redo(place: QWidget) -> None:
    """Press Ctrl+Shift+Z in a place."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(place, Qt.Key.Key_Z, both)


def button(place: QWidget, name: str) -> QPushButton:
    """The button that a screen reader calls so."""
    (found,) = (one for one in place.findChildren(QPushButton) if one.accessibleName() == name)
    return found


def box_of(dialog: SettingsDialog) -> QMessageBox:
    """The box that is open."""
    (found,) = (one for one in dialog.findChildren(QMessageBox) if one.isVisible())
    return found


def press(box: QMessageBox, words: str) -> None:
    """Press the button of a box with these words."""
    next(one for one in box.buttons() if one.text() == words).click()
