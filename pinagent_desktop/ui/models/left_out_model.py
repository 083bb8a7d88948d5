"""What was left out, as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from pinagent_desktop.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class LeftOutRow:
    """One thing in words.

    Attributes:
        reason: The reason's own word (``promoted``), to choose by.
        why: The reason in words.
        what: Title, else the site's number of it.
        when: Day and time of the last time.
        link: Its page; may be empty.
    """

    reason: str
    why: str
    what: str
    when: str
    link: str


class LeftOutModel(QAbstractTableModel):
    """All that was left out, or what was for one reason."""

    def __init__(self, rows: Sequence[LeftOutRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(rows)
        self._rows = self._all

    def choose(self, reason: str) -> None:
        """Show what was left out for a reason; everything for none."""
        self.beginResetModel()
        self._rows = tuple(row for row in self._all if reason in {"", row.reason})
        self.endResetModel()

    def row(self, number: int) -> LeftOutRow:
        """Return a shown row."""
        return self._rows[number]

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
        cells = (row.why, row.what, row.when, row.link)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cells[index.column()])
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
        return (self.tr("Why"), self.tr("What"), self.tr("When"), self.tr("Link"))
