"""The log of a run as rows, the newest on top."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from pinagent_desktop.ui.plain_tip import plain_tip

TIME_ROLE = Qt.ItemDataRole.UserRole + 1
MOST_LINES = 200
_NO_PARENT = QModelIndex()


class LogModel(QAbstractListModel):
    """At most 200 sentences with the time they were said at, in local time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[str, str]] = []
        self._seen: list[tuple[datetime, str]] = []

    def show_lines(self, lines: Sequence[tuple[datetime, str]]) -> None:
        """Show a log, oldest first as it was said; what only grew is only added to."""
        new = list(lines)[-MOST_LINES:]
        if new == self._seen:
            return
        grew = len(new) > len(self._seen) and new[: len(self._seen)] == self._seen
        if grew and self._seen:
            fresh = [_row(line) for line in new[len(self._seen) :]]
            self.beginInsertRows(QModelIndex(), 0, len(fresh) - 1)
            self._lines[:0] = reversed(fresh)
            self._seen = new
            self.endInsertRows()
            return
        self.beginResetModel()
        self._lines = [_row(line) for line in reversed(new)]
        self._seen = new
        self.endResetModel()

    def text(self) -> str:
        """The whole log as lines, oldest first, to be copied."""
        return "\n".join(f"{time}  {words}" for time, words in reversed(self._lines))

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if not index.isValid():
            return None
        time, words = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{time}, {words}"
        return time if role == TIME_ROLE else None


def _row(line: tuple[datetime, str]) -> tuple[str, str]:
    time, words = line
    return f"{time.astimezone():%H:%M:%S}", words
