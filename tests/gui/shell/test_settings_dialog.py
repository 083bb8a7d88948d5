"""What of a pin goes to the model, chosen in the settings."""

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.settings_dialog import SettingsDialog


def test_words_of_pins_are_sent_only_where_that_is_switched_on(
    stage: Any, icons: Icons, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SettingsDialog(icons, stage.settings, Path("/home/x"), parent)
    (switch,) = (
        box for box in dialog.findChildren(QCheckBox) if box.accessibleName() == "The model gets"
    )
    assert not switch.isChecked()

    switch.click()
    assert stage.settings.settings.send_pin_text
    switch.click()
    assert not stage.settings.settings.send_pin_text
