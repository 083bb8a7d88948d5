"""Accounts as rows of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.ids import AccountId

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


@dataclass(frozen=True)
class AccountRow:
    """One account in words: its state with icon and colour token, and a last line."""

    account: Account
    state: str
    state_icon: str
    state_token: str
    line: str = ""

    @property
    def name(self) -> str:
        """What the account is called."""
        return self.account.display_name


class AccountModel(QAbstractListModel):
    """Rows in the order they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[AccountRow, ...] = ()

    def show_rows(self, rows: Sequence[AccountRow]) -> None:
        """Replace all rows; the same accounts in the same order only repaint."""
        new = tuple(rows)
        if [row.account.id for row in new] == [row.account.id for row in self._rows]:
            self._rows = new
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def row_of(self, account_id: AccountId) -> int:
        """The row of an account, or -1."""
        ids = [row.account.id for row in self._rows]
        return ids.index(account_id) if account_id in ids else -1

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {row.state}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.line
        return row if role == ROW_ROLE else None
