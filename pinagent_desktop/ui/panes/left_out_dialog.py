"""What the runs of a prompt left out: why, what, when, and its page."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.left_out_model import LeftOutModel, LeftOutRow
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

_SIZE = (860, 560)
_WHY_WIDTH, _WHEN_WIDTH = 170, 140


class LeftOutDialog(QDialog):
    """A table of all, or of one reason; opened, never executed.

    Args:
        icons: Give theme and icons.
        rows: The newest first.
        reasons: Each reason that occurs, with its words and number ("12 ads").
        reason: The one to begin with.
        parent: The window it lies over.
    """

    def __init__(
        self,
        icons: Icons,
        rows: Sequence[LeftOutRow],
        reasons: Mapping[str, str],
        reason: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        theme = icons.theme
        self.setWindowTitle(self.tr("Left out while collecting"))
        self.resize(*_SIZE)
        self._model = LeftOutModel(rows, self)
        self.reasons = self._choice(reasons)
        self.table = QTableView()
        self.table.setModel(self._model)
        self._dress_table()
        hint = self.tr("Leaving out costs nothing: no picture is fetched for it, none is judged.")
        self._told = Label(theme, hint, "small", "muted", wrap=True)
        self.open_page = Button(icons, self.tr("Open on Pinterest"), "external")
        self.copy_link = Button(icons, self.tr("Copy the link"), "copy")
        done = Button(icons, self.tr("Done"), kind="primary")
        for button, act in (
            (self.open_page, self._open),
            (self.copy_link, self._copy),
            (done, self.accept),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        self._lay_out(Label(theme, self.windowTitle(), "title", wrap=True), done)
        self.table.activated.connect(lambda _: self._open())
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.activated.connect(self._copy)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_acts())
        self.reasons.currentIndexChanged.connect(lambda _: self._choose())
        self.reasons.setCurrentIndex(max(0, self.reasons.findData(reason)))
        self._choose()
        self.table.setFocus()

    def _choice(self, reasons: Mapping[str, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("Why it was left out"))
        box.addItem(self.tr("Everything"), "")
        for word, name in reasons.items():
            box.addItem(name, word)
        return box

    def _lay_out(self, heading: Label, done: Button) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.reasons)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.copy_link)
        foot.addWidget(self.open_page)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _dress_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.windowTitle())
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # addresses differ at their end
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.setColumnWidth(0, _WHY_WIDTH)
        table.setColumnWidth(2, _WHEN_WIDTH)
        for column in (1, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _choose(self) -> None:
        self._model.choose(str(self.reasons.currentData()))
        if self._model.rowCount():
            self.table.selectRow(0)
        self._show_acts()

    def _show_acts(self) -> None:
        has_page = bool(self._link())
        self.open_page.setEnabled(has_page)
        self.copy_link.setEnabled(has_page)

    def _link(self) -> str:
        index = self.table.currentIndex()
        return self._model.row(index.row()).link if index.isValid() else ""

    def _open(self) -> None:
        if self._link():
            QDesktopServices.openUrl(QUrl(self._link()))

    def _copy(self) -> None:
        if self._link():
            QGuiApplication.clipboard().setText(self._link())
            self._told.setText(self.tr("Link copied"))
