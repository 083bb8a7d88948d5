"""The last runs of an account."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.status_counts import StatusCounts
from pinagent_desktop.ui.presenters.history_rows import HistoryRow
from pinagent_desktop.ui.widgets.card import Rule
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label


class AccountRuns(QWidget):
    """Prompt, day, numbers, state; hidden while there is none."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._theme = icons.theme
        self._rows: tuple[HistoryRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show these runs."""
        if tuple(rows) == self._rows:
            return
        self._rows = tuple(rows)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(rows))
        self._column.addWidget(Label(self._theme, self.tr("Last runs"), "heading"))
        for row in rows:
            self._column.addWidget(Rule())
            self._column.addWidget(self._line(row))

    def _line(self, row: HistoryRow) -> QWidget:
        theme = self._theme
        counts = StatusCounts(theme)
        counts.show_counts(row.approved, row.disqualified, row.pending)
        state = ElidedLabel(theme, row.state, tone="muted")
        state.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(16)
        layout.addWidget(ElidedLabel(theme, row.title, medium=True), 3)
        layout.addWidget(ElidedLabel(theme, row.when, "small", "muted"), 2)
        layout.addWidget(counts)
        layout.addWidget(state, 2)
        return line
