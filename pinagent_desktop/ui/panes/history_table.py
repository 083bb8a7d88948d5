"""Earlier prompts as rows with pictures, numbers and what can be done with them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.status_counts import StatusCounts
from pinagent_desktop.ui.presenters.history_rows import HistoryRow
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Card, Rule
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label
from pinagent_desktop.ui.widgets.rail_delegate import square
from pinagent_desktop.ui.widgets.thumbnail import read_thumbnail

FIRST_ROWS = 4
_PICTURE = 36
_PICTURES = 4
_GO_WIDTH = 92
_BUTTONS_COLUMN = 6
TableShape = Literal["wide", "narrow", "column"]


class Thumbnails(QWidget):
    """Up to four square pictures."""

    def __init__(self, theme: Theme, paths: Sequence[Path]) -> None:
        super().__init__()
        self._theme = theme
        side = round(_PICTURE * self.devicePixelRatioF())
        self._pixmaps = [read_thumbnail(path, side) for path in paths[:_PICTURES]]
        self.setFixedSize(QSize(_PICTURES * (_PICTURE + 4) - 4, _PICTURE))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for index in range(_PICTURES):
            place = QRectF(index * (_PICTURE + 4), 0, _PICTURE, _PICTURE)
            path = QPainterPath()
            path.addRoundedRect(place, 6, 6)
            painter.setClipPath(path)
            pixmap = self._pixmaps[index] if index < len(self._pixmaps) else QPixmap()
            if pixmap.isNull():
                painter.fillPath(path, self._theme.color("sunken"))
            else:
                painter.drawPixmap(place, pixmap, QRectF(square(pixmap)))


class HistoryTable(QWidget):
    """The earlier prompts; the first four, all of them on demand.

    `opened` carries a prompt id, `resumed` and `more_wanted` a session id.
    """

    opened = Signal(str)
    resumed = Signal(str)
    more_wanted = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        theme = icons.theme
        self._rows: tuple[HistoryRow, ...] = ()
        self._all = False
        self._shape: TableShape = "wide"
        self._show_all = Button(icons, "", kind="link")
        self._show_all.clicked.connect(self._toggle)
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Earlier prompts"), "heading"), 1)
        head.addWidget(self._show_all)
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

    def set_shape(self, shape: TableShape) -> None:
        """Leave out what there is no room for: cost and time first, then the pictures."""
        if shape != self._shape:
            self._shape = shape
            self._fill()

    def _toggle(self) -> None:
        self._all = not self._all
        self._fill()

    def _fill(self) -> None:
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
        for index, row in enumerate(self._rows if self._all else self._rows[:FIRST_ROWS]):
            if index:
                self._card.body.addWidget(Rule())
            self._card.body.addWidget(self._row(row))

    def _row(self, row: HistoryRow) -> QWidget:
        theme = self._icons.theme
        counts = StatusCounts(theme)
        counts.show_counts(row.approved, row.disqualified, row.pending)
        title = ElidedLabel(theme, row.title, medium=True)
        when = ElidedLabel(theme, f"{row.when}, {row.account}", "small", "muted")
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(16, 9, 16, 9)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        if self._shape == "column":
            when.setText(f"{row.when}, {row.state}")
            grid.addWidget(title, 0, 0, 1, 2)
            grid.addWidget(when, 1, 0, 1, 2)
            grid.addWidget(counts, 2, 0)
            grid.addLayout(self._buttons(row), 2, 1)
            grid.setRowMinimumHeight(2, 40)
            return line
        grid.addWidget(Thumbnails(theme, row.pictures), 0, 0, 2, 1)
        grid.addWidget(title, 0, 1)
        grid.addWidget(when, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(counts, 0, 2, 2, 1)
        if self._shape == "wide":
            self._add_facts(grid, row)
        grid.addLayout(self._buttons(row), 0, _BUTTONS_COLUMN, 2, 1)
        return line

    def _add_facts(self, grid: QGridLayout, row: HistoryRow) -> None:
        theme = self._icons.theme
        cost = Label(theme, row.cost, tone="muted")
        duration = Label(theme, row.duration, tone="muted")
        state = Label(theme, row.state, "small")
        for column, (label, width) in enumerate(((cost, 54), (duration, 60), (state, 150)), 3):
            label.setMinimumWidth(width)
            grid.addWidget(label, 0, column, 2, 1)
        for label in (cost, duration):
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def _buttons(self, row: HistoryRow) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(8)
        name = self.tr("{verb}: {title}")
        if row.can_resume:
            verb = self.tr("Resume")
            go = Button(self._icons, verb, kind="row", name=name.format(verb=verb, title=row.title))
            go.clicked.connect(lambda: self.resumed.emit(row.session_id))
        else:
            verb = self.tr("50 more")
            go = Button(self._icons, verb, kind="row", name=name.format(verb=verb, title=row.title))
            go.clicked.connect(lambda: self.more_wanted.emit(row.session_id))
        verb = self.tr("Open")
        look = Button(self._icons, verb, kind="row", name=name.format(verb=verb, title=row.title))
        look.clicked.connect(lambda: self.opened.emit(row.prompt_id))
        go.setMinimumWidth(_GO_WIDTH)
        layout.addStretch()
        layout.addWidget(go)
        layout.addWidget(look)
        return layout
