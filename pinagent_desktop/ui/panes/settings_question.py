"""Asks once before several settings change together."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from pinagent_desktop.ui.widgets.plain_box import PlainBox


class SettingsQuestion(PlainBox):
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
        end = self.tr("Afterwards it can be taken back with Undo.")
        super().__init__(title, question, "\n".join([*changes, "", end]), parent)
        change = self.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        change.clicked.connect(self.confirmed)
        keep = self.addButton(self.tr("Leave them"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)
