"""Asks once before an earlier run is deleted, because that cannot be undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from pinagent_desktop.ui.presenters.history_rows import HistoryRow
from pinagent_desktop.ui.widgets.plain_box import PlainBox


class DeleteQuestion(PlainBox):
    """Two answers; it is ``open()``ed, and Enter keeps the run."""

    confirmed = Signal()

    def __init__(self, row: HistoryRow, parent: QWidget) -> None:
        question = self.tr("Delete this run of “{title}”?").format(title=row.title)
        more = f"{row.when}, {row.account}\n\n{self._lost(row.pins)}"
        super().__init__(self.tr("Delete run"), question, more, parent)
        delete = self.addButton(self.tr("Delete run"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(self.confirmed)
        keep = self.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(keep)

    def _lost(self, pins: int) -> str:
        if pins == 0:
            return self.tr("It has no pins. This cannot be undone.")
        if pins == 1:
            return self.tr(
                "Its one pin goes from this computer, with its picture. Nothing changes on the "
                "site. This cannot be undone."
            )
        return self.tr(
            "Its %n pins go from this computer, with their pictures. Nothing changes on the "
            "site. This cannot be undone.",
            "",
            pins,
        )
