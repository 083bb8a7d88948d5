"""Asks once before several settings change together."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


class SettingsQuestion(QMessageBox):
    """Two answers; it is ``open()``ed, and Escape leaves everything as it is.

    Args:
        title: of the box.
        question: with the number of settings.
        changes: what would change, one a line.
        verb: on the button that does it.
        parent: lies below.
    """

    confirmed = Signal()

    def __init__(
        self, title: str, question: str, changes: Sequence[str], verb: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setText(question)
        end = self.tr("Afterwards it can be taken back with Undo.")
        self.setInformativeText("\n".join([*changes, "", end]))
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # values of a file are others' words
        change = self.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        change.clicked.connect(self.confirmed)
        keep = self.addButton(self.tr("Leave them"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)
        self.finished.connect(self.deleteLater)
