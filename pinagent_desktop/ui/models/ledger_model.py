"""The ledger of an account as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from pinagent_desktop.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class LedgerRow:
    """One line: when, what, to what, and what became of it."""

    when: str
    what: str
    object: str
    outcome: str
    in_doubt: bool = False


class LedgerModel(QAbstractTableModel):
    """Rows as they come, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LedgerRow, ...] = ()

    def show_rows(self, rows: Sequence[LedgerRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._names())

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cells = (row.when, row.what, row.object, row.outcome)
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cells[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(cells[index.column()]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(cell for cell in cells if cell)
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return self._names()[section]

    def _names(self) -> tuple[str, ...]:
        return (self.tr("When"), self.tr("What"), self.tr("To what"), self.tr("Outcome"))
