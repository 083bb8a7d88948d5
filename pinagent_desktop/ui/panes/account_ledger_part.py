"""What was done to an account, in short; all of it in a dialog."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.ledger_model import LedgerModel, LedgerRow
from pinagent_desktop.ui.presenters.ledger_presenter import LINES_IN_SHORT, LedgerPresenter
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Rule
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label, Tone

_SIZE = (820, 560)
_WIDTHS = (150, 120)


class LedgerDialog(QDialog):
    """The whole ledger as a table, with an export; opened, never executed."""

    def __init__(
        self, icons: Icons, presenter: LedgerPresenter, name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        theme = icons.theme
        self.setWindowTitle(self.tr("What was done to {name}").format(name=name))
        self.resize(*_SIZE)
        self._model = LedgerModel(self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self._dress_table()
        self._told = Label(theme, "", "small", "muted", wrap=True)
        export = Button(icons, self.tr("Export…"), "share")
        export.setAutoDefault(False)
        export.clicked.connect(self._ask_where)
        done = Button(icons, self.tr("Done"), kind="primary")
        done.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(export)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(theme, self.windowTitle(), "title", wrap=True))
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        presenter.changed.connect(self._show)
        presenter.exported.connect(self._tell)
        self._show()
        self.table.setFocus()

    def _dress_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.windowTitle())
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def _show(self) -> None:
        self._model.show_rows(self._presenter.rows)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Export the ledger"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("CSV files (*.csv)"))
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("ledger.csv")
        dialog.fileSelected.connect(lambda path: self._presenter.export(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell(self, words: str, good: bool) -> None:  # noqa: FBT001 - a slot
        self._told.setText(words)
        self._told.set_tone("approved" if good else "disqualified")


class AccountLedgerPart(QWidget):
    """The newest lines, below the last runs; hidden while there is none."""

    def __init__(self, icons: Icons, presenter: LedgerPresenter) -> None:
        super().__init__()
        self._icons = icons
        self._presenter = presenter
        self._name = ""
        theme = icons.theme
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(16)
        self._lines.setVerticalSpacing(6)
        self._lines.setColumnStretch(2, 1)
        self._all = Button(icons, self.tr("Show all…"), kind="link")
        self._all.clicked.connect(self.open_all)
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("What was done"), "heading"))
        head.addStretch()
        head.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addLayout(self._lines)
        presenter.changed.connect(self._show)
        self._shown: tuple[LedgerRow, ...] = ()
        self.hide()

    def show_name(self, name: str) -> None:
        """Say whose it is."""
        self._name = name

    def open_all(self) -> None:
        """Show the whole ledger."""
        dialog = LedgerDialog(self._icons, self._presenter, self._name, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show(self) -> None:
        rows = self._presenter.rows[:LINES_IN_SHORT]
        self.setVisible(bool(rows))
        if rows == self._shown:
            return
        self._shown = rows
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, row in enumerate(rows):
            self._add(number, row)

    def _add(self, number: int, row: LedgerRow) -> None:
        theme = self._icons.theme
        tone: Tone = "warn" if row.in_doubt else "muted"
        self._lines.addWidget(Label(theme, row.when, "small", "muted"), number, 0)
        self._lines.addWidget(Label(theme, row.what, "small", medium=True), number, 1)
        self._lines.addWidget(ElidedLabel(theme, row.object, "small"), number, 2)
        self._lines.addWidget(Label(theme, row.outcome, "small", tone), number, 3)
