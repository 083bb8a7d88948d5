"""The sample is judged: its spread, and the way on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.messages import sample_sentence
from pinagent_desktop.ui.presenters.live_run import LiveRun
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Card
from pinagent_desktop.ui.widgets.histogram import BIN_COUNT, ScoreHistogram
from pinagent_desktop.ui.widgets.label import Label


class SampleCard(Card):
    """There only while the run waits for the person to look at its sample."""

    go_on_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(20)
        theme = icons.theme
        self._words = Label(theme, "", wrap=True)
        self._histogram = ScoreHistogram(theme)
        self._histogram.setEnabled(False)
        self._histogram.setAccessibleName(self.tr("Spread of the sample"))
        go_on = Button(icons, self.tr("Go on"), "play")
        go_on.clicked.connect(self.go_on_wanted)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(theme, self.tr("Look at the spread, then go on"), "heading"))
        words.addWidget(self._words)
        hint = self.tr("Nothing more is judged until then. Stop keeps what there is.")
        words.addWidget(Label(theme, hint, "small", "muted", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(words, 1)
        row.addWidget(self._histogram)
        row.addWidget(go_on)
        self.body.addLayout(row)
        self.hide()

    def show_run(self, run: LiveRun) -> None:
        """Show the sample of a run that waits, or nothing."""
        sample = run.sample
        self.setVisible(sample is not None)
        if sample is None:
            return
        bins = [0] * BIN_COUNT
        for score in sample.scores:
            bins[min(BIN_COUNT - 1, int(score * (BIN_COUNT - 1) + 1e-6))] += 1
        fits = sum(score >= sample.threshold for score in sample.scores)
        self._words.setText(sample_sentence(sample))
        self._histogram.show_threshold(sample.threshold)
        self._histogram.show_scores(bins, fits, len(sample.scores))
