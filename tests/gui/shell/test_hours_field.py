"""When accounts act on the site, chosen in the settings."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.domain.pace import WorkingHours
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.settings_dialog import SettingsDialog
from pinagent_desktop.ui.widgets.hours_field import HoursField


def test_the_hours_are_kept_as_they_are_chosen(stage: Any, icons: Icons, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettingsDialog(icons, stage.settings, Path("/home/x"), parent)
    (field,) = dialog.findChildren(HoursField)
    begin, end = field.findChildren(QSpinBox)
    (weekdays,) = field.findChildren(QCheckBox)
    assert (begin.value(), end.value(), weekdays.isChecked()) == (8, 20, False)

    begin.setValue(22)
    end.setValue(6)
    weekdays.setChecked(True)

    chosen = WorkingHours(begin=22, end=6, weekdays_only=True)
    assert field.hours() == chosen
    assert stage.settings.settings.working_hours == chosen
