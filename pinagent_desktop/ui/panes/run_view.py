"""A run, live or ended: layout and wiring."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.pending_card import PendingCard
from pinagent_desktop.ui.panes.run_cards import (
    BrowserCard,
    CostCard,
    CountsCard,
    CurveCard,
    LogCard,
    WaitNote,
)
from pinagent_desktop.ui.panes.sample_card import SampleCard
from pinagent_desktop.ui.presenters import run_words
from pinagent_desktop.ui.presenters.live_run import LiveRun
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Card
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.meter import ThinBar
from pinagent_desktop.ui.widgets.stage_strip import StageStrip

_ARRANGEMENTS = (("two", 1000), ("one", 620), ("narrow", 0))
"""Each with the least width of the view at which it looks well."""
_SIDE = 400
_MOST_WIDER = 1.25


class RunHead(QWidget):
    """The prompt as typed, who and when, and the buttons."""

    new_wanted = Signal()
    undo_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        theme = icons.theme
        self._paused = False
        self._title = Label(theme, "", "title", wrap=True)
        self._line = Label(theme, "", "body", "muted")
        self.new = Button(icons, self.tr("New prompt"), "plus", "quiet")
        self.undo = Button(icons, self.tr("Undo warm-up"), "undo")
        self.pause = Button(icons, self.tr("Pause"), "pause")
        self.stop = Button(icons, self.tr("Stop"), "stop")
        self.new.setToolTip(self.tr("New prompt"))
        self.new.clicked.connect(self.new_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.pause.clicked.connect(self._toggle)
        self.stop.clicked.connect(self.stop_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._line)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.new, self.undo, self.pause, self.stop):
            buttons.addWidget(button)
        buttons.addStretch(0)
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_run(self, run: LiveRun) -> None:
        """Show the run's name and what can be done with it."""
        self._title.setText(run.prompt_text)
        started = f"{run.started_at.astimezone():%H:%M}"
        line = self.tr("{account}, started at {time}")
        self._line.setText(line.format(account=run.account_name, time=started))
        ended = run.phase == "ended"
        resumable = run.ended is not None and run.ended.status != "completed"
        self._paused = run.paused or resumable
        self.pause.setText(self.tr("Resume") if self._paused else self.tr("Pause"))
        self.pause.setAccessibleName(self.pause.text())
        self.pause.show_icon("play" if self._paused else "pause")
        self.pause.setVisible(resumable if ended else run.phase != "waiting")
        self.stop.setVisible(not ended)
        has_board = run.steps["board"].state == "done"
        self.undo.setVisible(run.counts.saved > 0 or (ended and has_board))

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the buttons below the words; the new prompt is a plus then."""
        self.new.setText("" if narrow else self.tr("New prompt"))
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else QBoxLayout.Direction.LeftToRight)
        self._buttons.setStretch(self._buttons.count() - 1, 1 if narrow else 0)

    def _toggle(self) -> None:
        (self.resume_wanted if self._paused else self.pause_wanted).emit()


class RunView(QScrollArea):
    """Everything about one run, in two columns, in one, or in the narrow column."""

    gallery_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        theme = icons.theme
        self._text_scale = theme.text_scale
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.head = RunHead(icons)
        self.browser = BrowserCard(icons)
        self._strip = StageStrip(theme)
        self._strip_card = Card(20)
        self._strip_card.body.addWidget(self._strip)
        self._bar = ThinBar(self.tr("Progress of the run"))
        self._reached = Label(theme, "", strong=True)
        self._left = Label(theme, "", tone="muted")
        self._counts = CountsCard(icons)
        self._counts.gallery_wanted.connect(self.gallery_wanted)
        self._note = WaitNote(icons)
        self.sample = SampleCard(icons)
        self.pending = PendingCard(icons)
        self._log = LogCard(icons)
        self._curve = CurveCard(icons)
        self._cost = CostCard(icons)
        self._width_class = ""
        self._needs: dict[str, int] = {}
        self._lay_out()
        self._arrange("two")
        self.setAccessibleName(self.tr("The run"))

    def show_run(self, run: LiveRun) -> None:
        """Show a run as it is now."""
        self.head.show_run(run)
        self._strip.show_steps(run_words.steps(run))
        share = run.share
        self._bar.setVisible(share is not None)
        self._bar.show_share(share or 0.0)
        self._reached.setText(run_words.reached(run))
        self._left.setText(run_words.time_left(run) or run_words.title_of_state(run))
        for card in (
            self.sample, self.pending, self._counts, self._note, self._log, self.browser,
            self._curve, self._cost,
        ):  # fmt: skip
            card.show_run(run)
        if not self._has_room(self.viewport().width()):
            self._fit(self.viewport().width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        """Take the widest arrangement that this width has room for, whatever the letters are."""
        for arrangement, least in _ARRANGEMENTS:
            if width >= max(least * self._text_scale, self._needs.get(arrangement, 0)):
                self._arrange(arrangement)
                if self._has_room(width):
                    return
        self._arrange("narrow")

    def _has_room(self, width: int) -> bool:
        needed = self._needs[self._width_class] = self._ground.minimumSizeHint().width()
        return needed <= width

    def _lay_out(self) -> None:
        ground = self._ground = QWidget()
        ground.setObjectName("pane")
        self._progress = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._progress.setSpacing(14)
        words = QHBoxLayout()
        words.setSpacing(14)
        words.addWidget(self._reached)
        words.addStretch(1)
        words.addWidget(self._left)
        self._progress.addWidget(self._bar, 1)
        self._progress.addLayout(words)
        self._main = QVBoxLayout()
        self._main.setSpacing(16)
        self._side_box = QWidget()
        self._side_box.setFixedWidth(round(_SIDE * min(self._text_scale, _MOST_WIDER)))
        self._side = QVBoxLayout(self._side_box)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(16)
        self._side.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(self._main, 1)
        columns.addWidget(self._side_box)
        self._column = QVBoxLayout(ground)
        self._column.setSpacing(16)
        self._column.addWidget(self.head)
        self._column.addWidget(self._strip_card)
        self._column.addLayout(self._progress)
        self._column.addLayout(columns, 1)
        self.setWidget(ground)

    def _arrange(self, width_class: str) -> None:
        if width_class == self._width_class:
            return
        self._width_class = width_class
        narrow, two = width_class == "narrow", width_class == "two"
        margin = 20 if narrow else 32
        self._column.setContentsMargins(margin, margin - 4, margin, margin - 8)
        self.head.set_narrow(narrow=narrow)
        self._strip.set_upright(narrow)
        self._counts.set_narrow(narrow=narrow)
        self.pending.set_narrow(narrow=narrow)
        self._log.set_tight(tight=narrow)
        down = QBoxLayout.Direction.TopToBottom
        self._progress.setDirection(down if narrow else QBoxLayout.Direction.LeftToRight)
        self._progress.setSpacing(6 if narrow else 14)
        main, side = self._order(width_class)
        for widget in (*main, *side):
            self._main.removeWidget(widget)
            self._side.removeWidget(widget)
        for widget in main:
            self._main.addWidget(widget, 1 if widget is self._log else 0)
        self._side_box.setVisible(two)
        for index, widget in enumerate(side):
            self._side.insertWidget(index, widget)

    def _order(self, width_class: str) -> tuple[tuple[QWidget, ...], tuple[QWidget, ...]]:
        """Return what stands below one another, and what beside it."""
        main = (self.sample, self.pending, self._counts, self._note, self._log)
        side = (self.browser, self._curve, self._cost)
        if width_class == "two":
            return main, side
        if width_class == "one":
            return (*main, *side), ()
        below = (self._note, self._counts, self.browser, self._curve, self._log, self._cost)
        return (self.sample, self.pending, *below), ()
