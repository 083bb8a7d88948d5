"""Asks before the window is closed in the middle of a run."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class LeaveQuestion(QMessageBox):
    """Two answers; it is ``open()``ed, and Enter keeps the run going."""

    confirmed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A run is going on"))
        self.setText(self.tr("A run is going on."))
        self.setInformativeText(
            self.tr("Pause it and quit? Everything so far is kept, and it can be resumed.")
        )
        leave = self.addButton(self.tr("Pause and quit"), QMessageBox.ButtonRole.AcceptRole)
        leave.clicked.connect(self.confirmed)
        stay = self.addButton(self.tr("Keep running"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.finished.connect(self.deleteLater)
