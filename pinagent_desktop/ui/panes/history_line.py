"""One earlier run: pictures, numbers, and what can be done with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.status_counts import StatusCounts
from pinagent_desktop.ui.presenters.history_rows import HistoryRow
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.button import Button, IconButton
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label
from pinagent_desktop.ui.widgets.rail_delegate import square
from pinagent_desktop.ui.widgets.thumbnail import read_thumbnail

MORE_PINS = 50
_PICTURE = 36
_PICTURES = 4
_GO_WIDTH = 92
_BUTTONS_COLUMN = 6
LineShape = Literal["wide", "narrow", "column"]
LineAct = Literal[
    "open",
    "resume",
    "more",
    "again",
    "judge",
    "export",
    "undo",
    "delete",
    "unqueue",
    "show",
    "refresh",
]


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


class HistoryLine(QWidget):
    """The likeliest act and Open as buttons, the others in a menu.

    `asked` carries a :data:`LineAct` and the :class:`HistoryRow`.

    Args:
        icons: give theme and icons.
        row: the run in words.
        shape: how much room there is.
        can_export: whether pins can be written to files.
    """

    asked = Signal(str, object)

    def __init__(
        self, icons: Icons, row: HistoryRow, shape: LineShape, *, can_export: bool
    ) -> None:
        super().__init__()
        self._icons = icons
        self._row = row
        self._can_export = can_export
        self.others = IconButton(icons, "more", self._name(self.tr("More")))
        self.others.clicked.connect(self._open_menu)
        theme = icons.theme
        self._title = ElidedLabel(theme, row.title, medium=True)
        self._when = ElidedLabel(theme, self._facts(), "small", "muted")
        self._counts = StatusCounts(theme)
        self._counts.show_counts(row.approved, row.disqualified, row.pending)
        if shape == "column":
            self._fill_column()
        else:
            self._fill_row(with_facts=shape == "wide")

    def menu(self) -> QMenu:
        """What can be done beside the two buttons."""
        menu = QMenu(self)
        acts: list[tuple[LineAct, str]] = []
        if self._row.queued and self._row.has_turn:
            acts.append(("unqueue", self.tr("Take out of the queue")))
        elif self._row.running:
            acts.append(("show", self.tr("Show the run")))
        if not self._row.running:
            acts.append(("again", self.tr("Run again")))
            if self._row.queued:
                pass  # it has brought nothing yet
            elif self._row.can_resume:
                acts.append(("more", self._more_words()))
            elif self._row.pending:
                acts.append(("judge", self.tr("Judge the pending pins")))
        if self._offers_export():
            acts.append(("export", self.tr("Export…")))
        for act, words in acts:
            menu.addAction(words).triggered.connect(lambda _, one=act: self._ask(one))
        if not self._row.running:
            menu.addSeparator()
            refresh = menu.addAction(self.tr("Look up again by itself…"))
            refresh.triggered.connect(lambda _: self._ask("refresh"))
            undo = menu.addAction(self.tr("Undo on the account…"))
            undo.triggered.connect(lambda _: self._ask("undo"))
            delete = menu.addAction(self.tr("Delete run…"))
            delete.triggered.connect(lambda _: self._ask("delete"))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _facts(self) -> str:
        row = self._row
        words = f"{row.when}, {row.account}"
        return f"{words} · {row.refresh}" if row.refresh else words

    def _open_menu(self) -> None:
        menu, place = self.menu(), self.others.rect()
        corner = place.bottomLeft()
        if self.isLeftToRight():  # below the button, but not past the edge of the window
            corner.setX(place.right() + 1 - menu.sizeHint().width())
        menu.popup(self.others.mapToGlobal(corner))

    def _ask(self, act: LineAct) -> None:
        self.asked.emit(act, self._row)

    def _name(self, verb: str) -> str:
        return self.tr("{verb}: {title}").format(verb=verb, title=self._row.title)

    def _offers_export(self) -> bool:
        return self._can_export and self._row.pins > 0

    def _more_words(self) -> str:
        return self.tr("{n} more").format(n=MORE_PINS)

    def _fill_column(self) -> None:
        self._when.setText(f"{self._row.when}, {self._row.state}")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 9, 12, 9)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._when, 1, 0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.others, 0, 1, 2, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 8, 0, 0)
        foot.addWidget(self._counts)
        foot.addLayout(self._buttons())
        grid.addLayout(foot, 2, 0, 1, 2)

    def _fill_row(self, *, with_facts: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 9, 12, 9)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        grid.addWidget(Thumbnails(self._icons.theme, self._row.pictures), 0, 0, 2, 1)
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._when, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._counts, 0, 2, 2, 1)
        if with_facts:
            self._add_facts(grid)
        buttons = self._buttons()
        buttons.addWidget(self.others)
        grid.addLayout(buttons, 0, _BUTTONS_COLUMN, 2, 1)

    def _add_facts(self, grid: QGridLayout) -> None:
        theme, row = self._icons.theme, self._row
        cost = Label(theme, row.cost, tone="muted")
        duration = Label(theme, row.duration, tone="muted")
        state = Label(theme, row.state, "small")
        for column, (label, width) in enumerate(((cost, 54), (duration, 60), (state, 150)), 3):
            label.setMinimumWidth(width)
            grid.addWidget(label, 0, column, 2, 1)
        for label in (cost, duration):
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def _buttons(self) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(8)
        layout.addStretch()
        if self._row.queued and not self._row.has_turn:
            go = self._button("unqueue", self.tr("Take out"))
        elif self._row.queued:
            go = self._button("resume", self.tr("Start"))
        elif self._row.can_resume:
            go = self._button("resume", self.tr("Resume"))
        else:
            go = self._button("more", self._more_words())
            go.setEnabled(not self._row.running)
        go.setMinimumWidth(_GO_WIDTH)
        layout.addWidget(go)
        layout.addWidget(self._button("open", self.tr("Open")))
        return layout

    def _button(self, act: LineAct, verb: str) -> Button:
        button = Button(self._icons, verb, kind="row", name=self._name(verb))
        button.clicked.connect(lambda: self._ask(act))
        return button
