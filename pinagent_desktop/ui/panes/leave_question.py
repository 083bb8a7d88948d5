"""Asks before the window is closed in the middle of a run."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from pinagent_desktop.ui.widgets.plain_box import PlainBox


class LeaveQuestion(PlainBox):
    """Two answers; it is ``open()``ed, and Enter keeps the run going."""

    confirmed = Signal()

    def __init__(self, parent: QWidget) -> None:
        more = self.tr("Pause it and quit? Everything so far is kept, and it can be resumed.")
        super().__init__(self.tr("A run is going on"), self.tr("A run is going on."), more, parent)
        leave = self.addButton(self.tr("Pause and quit"), QMessageBox.ButtonRole.AcceptRole)
        leave.clicked.connect(self.confirmed)
        stay = self.addButton(self.tr("Keep running"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
