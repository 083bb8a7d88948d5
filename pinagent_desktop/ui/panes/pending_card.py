"""Pins that have no score when the run is over: why, and the way to judge them after all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from pinagent_desktop.domain.limits import MOST_USD
from pinagent_desktop.domain.pin import PendingReason
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.messages import pending_words
from pinagent_desktop.ui.presenters.live_run import LiveRun
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Card
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.number_field import MoneyField

_BUDGET_WIDTH = 110


class PendingCard(Card):
    """There only while something can be done about it. `judge_wanted` carries what may be spent."""

    judge_wanted = Signal(float)

    def __init__(self, icons: Icons) -> None:
        super().__init__(20)
        theme = icons.theme
        self._title = Label(theme, "", "heading", wrap=True)
        self._words = Label(theme, "", "small", "muted", wrap=True)
        self._budget = MoneyField(self.tr("Spend at most, for the whole run"), MOST_USD)
        self._budget.setFixedWidth(_BUDGET_WIDTH)
        self._offered: tuple[str, float, bool] | None = None
        self._judge = Button(icons, self.tr("Judge them"), "play")
        self._judge.clicked.connect(lambda: self.judge_wanted.emit(self._budget.value()))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._words)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(self._budget)
        acts.addWidget(self._judge)
        acts.addStretch(0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)
        self._row.addLayout(acts)
        self.body.addLayout(self._row)
        self.hide()

    def show_run(self, run: LiveRun) -> None:
        """Show what is pending once the run is over, or nothing."""
        number = run.judgeable
        self.setVisible(number > 0)
        if not number:
            return
        title = (
            self.tr("1 pin has no score yet")
            if number == 1
            else self.tr("{n} pins have no score yet").format(n=number)
        )
        self._title.setText(title)
        reasons = run.counts.pending_reasons
        why = pending_words(reasons)
        words = f"{why[0].upper()}{why[1:]}."
        out_of_money = reasons.get(PendingReason.BUDGET, 0) > 0 and not run.is_practice
        if out_of_money:
            words += " " + self.tr(
                "Allow more for the whole run here, or more a day in the settings."
            )
        self._words.setText(words)
        self._budget.setVisible(out_of_money)
        self._offer(run, more=out_of_money)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put budget and button below the words."""
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else QBoxLayout.Direction.LeftToRight)

    def _offer(self, run: LiveRun, *, more: bool) -> None:
        """Fill in a budget once for a run, so that what is typed stays, and stays with this run."""
        offer = (run.session_id, run.spent.budget, more)
        if offer != self._offered:
            self._offered = offer
            budget = run.spent.budget
            self._budget.setValue(min(MOST_USD, 2 * budget) if more else budget)
