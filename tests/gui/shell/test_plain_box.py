import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.ui.widgets.plain_box import PlainBox

pytestmark = pytest.mark.gui

TITLE = "<img src=x>Sofas & <b>chairs</b>"


def test_both_texts_are_shown_as_they_are(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    box = PlainBox("Import", TITLE, f"{TITLE}, lower", window)
    formats = {label.text(): label.textFormat() for label in box.findChildren(QLabel)}
    assert formats[TITLE] == formats[f"{TITLE}, lower"] == Qt.TextFormat.PlainText
