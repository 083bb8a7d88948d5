"""What the run will take, and Start; as a card, or as a line at the foot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.presenters.prompt_form import EstimateWords
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.card import Card, Rule
from pinagent_desktop.ui.widgets.icon_view import IconView
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label

_WIDTH = 344
_MOST_WIDER = 1.5


class StartButton(Button):
    """The one primary button of the form, with its keys on it."""

    def __init__(self, icons: Icons) -> None:
        super().__init__(icons, "", "play", "primary")
        self.show_waits(waits=False)

    def show_waits(self, *, waits: bool) -> None:
        """Say whether pressing it starts the run, or puts it in line."""
        self.setText(self.tr("Queue   Ctrl+Enter") if waits else self.tr("Start   Ctrl+Enter"))
        name = self.tr("Put the run in the queue") if waits else self.tr("Start the run")
        self.setAccessibleName(name)


class EstimateCard(Card):
    """Time, money, the four steps, Start, and why Start can not be pressed."""

    start_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(20)
        theme = icons.theme
        self.setFixedWidth(round(_WIDTH * min(theme.text_scale, _MOST_WIDER)))
        self._duration = Label(theme, "", "display")
        self._cost = Label(theme, strong=True)
        self._limit = Label(theme, tone="muted")
        self._start = StartButton(icons)
        self._start.clicked.connect(self.start_wanted)
        self._why = Label(theme, "", "small", "muted", wrap=True)
        self._facts: dict[str, Label] = {}
        money = QHBoxLayout()
        money.setSpacing(5)
        money.addWidget(self._cost)
        money.addWidget(self._limit)
        money.addStretch()
        self.body.addWidget(Label(theme, self.tr("Estimate"), "small", "muted", medium=True))
        self.body.addWidget(self._duration)
        self.body.addLayout(money)
        self.body.addSpacing(4)
        self.body.addWidget(Rule())
        self.body.addLayout(self._steps(icons))
        self.body.addWidget(Rule())
        self.body.addSpacing(4)
        self.body.addWidget(self._start)
        self.body.addWidget(self._why)

    def show_estimate(
        self, words: EstimateWords, why_not: str, hint: str, *, waits: bool = False
    ) -> None:
        """Show what it takes; a reason disables Start, else the hint stands below it."""
        self._duration.setText(words.duration)
        self._cost.setText(words.cost)
        self._limit.setText(words.limit)
        for key, label in self._facts.items():
            label.setText(str(getattr(words, key)))
        self._start.setEnabled(not why_not)
        self._start.show_waits(waits=waits)
        self._why.setText(why_not or hint)
        self._start.setAccessibleDescription(why_not)

    def _steps(self, icons: Icons) -> QVBoxLayout:
        """One line each: in columns a long name would take its room from another line's words."""
        theme = icons.theme
        lines = QVBoxLayout()
        lines.setSpacing(9)
        lines.setContentsMargins(0, 6, 0, 6)
        rows = (
            ("sign_in", "sign-in", self.tr("Sign in")),
            ("warm_up", "bookmark", self.tr("Board and warm-up")),
            ("scraping", "images", self.tr("Scraping")),
            ("validation", "validation", self.tr("Validation")),
        )
        for key, icon, name in rows:
            line = QHBoxLayout()
            line.setSpacing(10)
            self._facts[key] = Label(theme, tone="muted")
            line.addWidget(IconView(icons, icon, "muted", 16))
            line.addWidget(ElidedLabel(theme, name))
            line.addStretch()
            line.addWidget(self._facts[key])
            lines.addLayout(line)
        return lines


class StartFoot(QFrame):
    """The estimate in one line with Start, pinned to the foot of a narrow form."""

    start_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        theme = icons.theme
        self.setProperty("runBar", True)  # noqa: FBT003 - a Qt property
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._line = Label(theme, "", "heading", wrap=True)
        self._why = Label(theme, "", "small", "muted", wrap=True)
        self._start = StartButton(icons)
        self._start.clicked.connect(self.start_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._line)
        words.addWidget(self._why)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 8, 20, 8)
        self._row.setSpacing(8)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._start)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put Start below the words."""
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else QBoxLayout.Direction.LeftToRight)

    def show_estimate(
        self, words: EstimateWords, why_not: str, hint: str, *, waits: bool = False
    ) -> None:
        """Show what it takes; a reason disables Start."""
        self._line.setText(f"{words.duration} · {words.cost} {words.limit}".strip())
        self._start.setEnabled(not why_not)
        self._start.show_waits(waits=waits)
        self._start.setAccessibleDescription(why_not)
        self._why.setText(why_not or hint)
