"""The cards of a run: counts, wait, log, browser, curve, cost."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.log_model import LogModel
from pinagent_desktop.ui.panes.log_delegate import LogDelegate
from pinagent_desktop.ui.panes.status_counts import StatusMark
from pinagent_desktop.ui.presenters import run_words
from pinagent_desktop.ui.presenters.live_run import LiveRun
from pinagent_desktop.ui.translation import in_words
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Card, Rule
from pinagent_desktop.ui.widgets.icon_view import IconView
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.live_picture import LivePicture
from pinagent_desktop.ui.widgets.meter import ThinBar
from pinagent_desktop.ui.widgets.relevance_curve import RelevanceCurve


class CountsCard(Card):
    """Three large numbers, and what was kept and left out."""

    gallery_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(20)
        theme = icons.theme
        names = {
            PinStatus.APPROVED: self.tr("approved"),
            PinStatus.DISQUALIFIED: self.tr("disqualified"),
            PinStatus.PENDING: self.tr("pending"),
        }
        self._numbers: dict[PinStatus, Label] = {}
        self._big = QWidget()
        grid = QGridLayout(self._big)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        for index, (status, name) in enumerate(names.items()):
            number = Label(theme, "0", "display")
            self._numbers[status] = number
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            pair = QHBoxLayout()
            pair.setSpacing(8)
            pair.addWidget(number)
            pair.addWidget(StatusMark(theme, status))
            pair.addStretch()
            grid.addLayout(pair, 0, index)
            grid.addWidget(Label(theme, name, tone="muted"), 1, index, left)
            grid.setColumnStretch(index, 1)
        gallery = Button(icons, self.tr("Open gallery"), "gallery", "row")
        gallery.clicked.connect(self.gallery_wanted)
        grid.addWidget(gallery, 0, len(names), Qt.AlignmentFlag.AlignTop)
        self._rule = Rule()
        self._kept = Label(theme, "", strong=True)
        self._reasons = Label(theme, "", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self._kept, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._reasons, 1)
        self.body.addWidget(self._big)
        self.body.addWidget(self._rule)
        self.body.addLayout(row)

    def show_run(self, run: LiveRun) -> None:
        """Show the run's numbers."""
        counts = run.counts
        numbers = (counts.approved, counts.disqualified, counts.pending)
        for label, number in zip(self._numbers.values(), numbers, strict=True):
            label.setText(str(number))
        kept, reasons = run_words.kept(run)
        self._kept.setText(kept)
        self._reasons.setText(reasons)

    def set_narrow(self, *, narrow: bool) -> None:
        """In the narrow column only the sentence stays; the gallery stands beside it."""
        self._big.setVisible(not narrow)
        self._rule.setVisible(not narrow)


class WaitNote(QFrame):
    """Why the run waits for its pace; not there when it does not."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("note", True)  # noqa: FBT003 - a Qt property
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._words = Label(icons.theme, "", wrap=True, medium=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(12)
        self._icon = IconView(icons, "clock", "text", 18)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        self.hide()

    def show_run(self, run: LiveRun) -> None:
        """Show why it waits, or nothing."""
        words = in_words(run.wait.why) if run.wait is not None and run.phase != "ended" else ""
        if run.ended is not None:
            words = run_words.last_word(run)
        self._icon.show_icon("clock" if run.ended is None else "info", "text")
        self._words.setText(words)
        self.setVisible(bool(words))


class LogCard(Card):
    """The log in sentences, newest on top, to be copied."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(20, tall=True)
        theme = icons.theme
        self._model = LogModel(self)
        self._delegate = LogDelegate(theme)
        self._view = QListView()
        self._view.setModel(self._model)
        self._view.setItemDelegate(self._delegate)
        self._view.setUniformItemSizes(True)
        self._view.setProperty("log", True)  # noqa: FBT003 - a Qt property
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setAccessibleName(self.tr("Log"))
        self._view.setMinimumHeight(150)
        theme.changed.connect(self._view.viewport().update)
        copy = Button(icons, self.tr("Copy"), "copy", "quiet", self.tr("Copy the log"))
        copy.clicked.connect(self._copy)
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Log"), "heading"), 1)
        head.addWidget(copy)
        self.body.addLayout(head)
        self.body.addWidget(self._view, 1)
        self.setFocusProxy(self._view)

    def show_run(self, run: LiveRun) -> None:
        """Show the run's log."""
        self._model.show_lines([(line.time, line.text) for line in run.log])

    def set_tight(self, *, tight: bool) -> None:
        """Let the lines stand closer."""
        self._delegate.tight = tight
        self._view.doItemsLayout()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._model.text())


class BrowserCard(QWidget):
    """The browser now, which can be hidden; `watched` says whether somebody looks."""

    watched = Signal(bool)
    hidden = Signal(bool)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        theme = icons.theme
        self.picture = LivePicture(theme)
        self.picture.installEventFilter(self)
        self._caption = Label(theme, "", "small", "muted", wrap=True)
        self._toggle = Button(icons, self.tr("Hide"), "eye-off", "quiet")
        self._toggle.clicked.connect(lambda: self.hidden.emit(not self.picture.isHidden()))
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("The browser now"), "heading"), 1)
        head.addWidget(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.picture)
        column.addWidget(self._caption)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_run(self, run: LiveRun) -> None:
        """Say what the browser does."""
        state = run_words.title_of_state(run)
        self._caption.setText(
            self.tr("{state}. {kept} kept, {out} left out.").format(
                state=f"{state[:1].upper()}{state[1:]}",
                kept=run.counts.kept,
                out=run.counts.left_out_total,
            )
        )

    def set_hidden(self, *, hidden: bool) -> None:
        """Hide the picture, or show it."""
        self.picture.setVisible(not hidden)
        self._caption.setVisible(not hidden)
        self._toggle.setText(self.tr("Show") if hidden else self.tr("Hide"))
        self._toggle.setAccessibleName(self._toggle.text())
        self._toggle.show_icon("eye" if hidden else "eye-off")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self.watched.emit(event.type() == QEvent.Type.Show)
        return False


class CurveCard(Card):
    """How well More ideas fits, before and after each round."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(20)
        theme = icons.theme
        self._range = Label(theme, "", "small", "muted")
        self._curve = RelevanceCurve(theme)
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("How well More ideas fits"), "heading"), 1)
        head.addWidget(self._range)
        self.body.addLayout(head)
        self.body.addWidget(self._curve)
        hint = self.tr("before, and after each round of saves")
        self.body.addWidget(Label(theme, hint, "small", "muted", wrap=True))

    def show_run(self, run: LiveRun) -> None:
        """Show what was measured."""
        self._curve.show_values(run.measures)
        words = ""
        if run.measures:
            locale = self.locale()
            first, last = run.measures[0][1], run.measures[-1][1]
            words = locale.toString(first, "f", 2)
            if len(run.measures) > 1:
                words = self.tr("{first} to {last}").format(
                    first=words, last=locale.toString(last, "f", 2)
                )
        self._range.setText(words)


class CostCard(Card):
    """Money so far, with its limit."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(20)
        theme = icons.theme
        self._spent = Label(theme, "", strong=True)
        self._bar = ThinBar(self.tr("Cost so far"))
        self._looked = Label(theme, "", "small", "muted", wrap=True)
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Cost so far"), "heading"), 1)
        head.addWidget(self._spent)
        self.body.addLayout(head)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._looked)

    def show_run(self, run: LiveRun) -> None:
        """Show what was spent."""
        self._spent.setText(run_words.spent(run))
        spent = run.spent
        self._bar.show_share((spent.usd or 0.0) / spent.budget if spent.budget else 0.0)
        self._bar.setVisible(not run.is_practice)
        self._looked.setText(run_words.looked_at(run))
