"""Earlier prompts, one line each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.history_line import HistoryLine, LineShape
from pinagent_desktop.ui.presenters.history_rows import HistoryRow
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Card, Rule
from pinagent_desktop.ui.widgets.label import Label

FIRST_ROWS = 4


class HistoryTable(QWidget):
    """The earlier prompts; the first four, all of them on demand.

    `asked` carries a `LineAct` and the row it is asked for; `import_wanted` that more is to come
    from files.

    Args:
        icons: give theme and icons.
        can_export: whether pins can be written to files.
    """

    asked = Signal(str, object)
    import_wanted = Signal()

    def __init__(self, icons: Icons, *, can_export: bool) -> None:
        super().__init__()
        self._icons = icons
        self._can_export = can_export
        self._rows: tuple[HistoryRow, ...] = ()
        self._lines: list[HistoryLine] = []
        self._all = False
        self._shape: LineShape = "wide"
        self._show_all = Button(icons, "", kind="link")
        self._show_all.clicked.connect(self._toggle)
        head = QHBoxLayout()
        head.addWidget(Label(icons.theme, self.tr("Earlier prompts"), "heading"), 1)
        head.addWidget(self._show_all)
        bring = Button(icons, self.tr("Import…"), kind="link")
        bring.clicked.connect(self.import_wanted)
        head.addWidget(bring)
        self._card = Card(0)
        self._card.body.setContentsMargins(1, 1, 1, 1)
        self._card.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._card)
        self.hide()

    def show_rows(self, rows: Sequence[HistoryRow]) -> None:
        """Show these runs, newest first; without any the table hides."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._fill()

    def set_shape(self, shape: LineShape) -> None:
        """Leave out what there is no room for: cost and time first, then the pictures."""
        if shape != self._shape:
            self._shape = shape
            self._fill()

    def _toggle(self) -> None:
        self._all = not self._all
        self._fill()

    def _fill(self) -> None:
        focused = self._focused_line()
        while (item := self._card.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(self._rows))
        count = len(self._rows)
        self._show_all.setVisible(count > FIRST_ROWS)
        words = self.tr("Show fewer") if self._all else self.tr("Show all {n}").format(n=count)
        self._show_all.setText(words)
        self._show_all.setAccessibleName(words)
        shown = self._rows if self._all else self._rows[:FIRST_ROWS]
        self._lines = [self._line(row) for row in shown]
        for index, line in enumerate(self._lines):
            if index:
                self._card.body.addWidget(Rule())
            self._card.body.addWidget(line)
            line.show()  # at once, so that it can take the focus
        if focused is not None and self._lines:
            # The line that had the focus is gone: the one in its place gets it, no far button.
            line = self._lines[min(focused, len(self._lines) - 1)]
            line.others.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused_line(self) -> int | None:
        focus = QApplication.focusWidget()
        for index, line in enumerate(self._lines):
            if focus is not None and line.isAncestorOf(focus):
                return index
        return None

    def _line(self, row: HistoryRow) -> HistoryLine:
        line = HistoryLine(self._icons, row, self._shape, can_export=self._can_export)
        line.asked.connect(self.asked)
        return line
