"""What is known of the pin that is judged: state, score, grades, why, where from."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_face import PinFace
from pinagent_desktop.ui.models.pin_words import problem_words
from pinagent_desktop.ui.panes.detail_pane_verdict import StatusMark, VerdictButton
from pinagent_desktop.ui.panes.detail_pane_words import (
    decider_words,
    looks_words,
    origin_words,
)
from pinagent_desktop.ui.panes.grades_grid import GradesGrid
from pinagent_desktop.ui.panes.pin_page import has_page
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

_SCORE_PX, _STATUS_PX, _EXPLANATION_PX = 52, 18, 15


class ReviewFacts(QWidget):
    """Stands beside the large picture.

    Args:
        icons: In the dark tokens of a review.
        keys: Gives the caps.
        act: Does what a button's key does.
    """

    def __init__(self, icons: Icons, keys: KeyMap, act: Callable[[ReviewKey], None]) -> None:
        super().__init__()
        theme = icons.theme
        self._text_scale = theme.text_scale
        self._mark = StatusMark(theme, PinStatus.PENDING, 20)
        self._status = self._sized(Label(theme, "", "heading", wrap=True), _STATUS_PX)
        self._score = self._sized(Label(theme, "", "display"), _SCORE_PX)
        self._decider = Label(theme, "", "small", "muted", wrap=True)
        self._looks = Label(theme, "", "small", "muted", wrap=True)
        self._grades = GradesGrid(theme)
        self._explanation = self._sized(Label(theme, "", wrap=True), _EXPLANATION_PX)
        self._problems = Label(theme, "", "small", "muted", wrap=True)
        self._title = Label(theme, "", medium=True, wrap=True)
        self._origin = Label(theme, "", tone="muted", wrap=True)
        self._open = Button(icons, self.tr("Open on Pinterest"), "external", "link")
        self._stack = Label(theme, "", tone="muted", wrap=True)
        self._apart = VerdictButton(
            theme, self.tr("Judge one by one"), keys, ReviewKey.TAKE_APART, kind="quiet"
        )
        self._publisher = Label(theme, "", tone="muted", wrap=True)
        self._all_out = VerdictButton(
            theme,
            self.tr("Disqualify them all"),
            keys,
            ReviewKey.DISQUALIFY_PUBLISHER,
            kind="quiet",
        )
        self._open.clicked.connect(lambda: act(ReviewKey.OPEN_ON_SITE))
        self._apart.clicked.connect(lambda: act(ReviewKey.TAKE_APART))
        self._all_out.clicked.connect(lambda: act(ReviewKey.DISQUALIFY_PUBLISHER))
        self._lay_out()

    def show_face(self, face: PinFace, threshold: float) -> None:
        """Show what the grid knows of a pin, at once."""
        self._mark.show_status(face.status)
        self._status.setText(face.state_words)
        self._score.setText(face.score_words)
        self._say(self._decider, decider_words(face, threshold))
        self._say(self._explanation, face.explanation)
        self._title.setText(face.title)

    def show_pin(self, pin: Pin | None) -> None:
        """Show what only the whole pin knows; nothing of the one before while it is read."""
        self._grades.show_grades({} if pin is None else pin.grades or {})
        self._say(self._looks, "" if pin is None else looks_words(pin))
        self._say(self._origin, "" if pin is None else self._where_from(pin))
        seen = () if pin is None else pin.problems
        problems = ", ".join(problem_words(one) for one in seen)
        self._say(self._problems, self.tr("Seen: {0}").format(problems) if problems else "")
        self._open.setVisible(pin is not None and has_page(pin))

    def show_company(self, stack: int, publisher: str, from_there: int) -> None:
        """Show what a word counts for beside this pin.

        Args:
            stack: Pins in the current stack.
            publisher: Whose picture it is.
            from_there: Undecided pins of that publisher, this one included.
        """
        several = stack > 1
        words = self.tr("%n near-duplicates lie here. Your word counts for all of them.", "", stack)
        self._say(self._stack, words if several else "")
        self._apart.setVisible(several)
        many = bool(publisher) and from_there > 1
        words = self.tr("{count} undecided pins come from {publisher}.")
        words = words.format(
            count=self.locale().toString(from_there), publisher=f"\u2068{publisher}\u2069"
        )
        self._say(self._publisher, words if many else "")
        self._all_out.setVisible(many)

    def _where_from(self, pin: Pin) -> str:
        parts = [origin_words(pin, self.locale())]
        if pin.width:
            parts.append(self.tr("{w} × {h}").format(w=pin.width, h=pin.height))
        if pin.publisher:
            parts.append(pin.publisher)
        return " · ".join(f"\u2068{part}\u2069" for part in parts)

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.setSpacing(10)
        state.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        state.addWidget(self._status, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addLayout(state)
        column.addWidget(self._decider)
        column.addWidget(self._score)
        column.addWidget(self._looks)
        column.addWidget(self._grades)
        column.addSpacing(6)
        for part in (self._explanation, self._problems):
            column.addWidget(part)
        column.addSpacing(6)
        for part in (self._title, self._origin):
            column.addWidget(part)
        leading = Qt.AlignmentFlag.AlignLeading
        column.addWidget(self._open, 0, leading)
        for words, button in ((self._stack, self._apart), (self._publisher, self._all_out)):
            column.addSpacing(4)
            column.addWidget(words)
            column.addWidget(button, 0, leading)
        column.addStretch(2)

    def _sized(self, label: Label, pixels: int) -> Label:
        font = label.font()
        font.setPixelSize(round(pixels * self._text_scale))
        label.setFont(font)
        return label

    def _say(self, label: Label, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))
