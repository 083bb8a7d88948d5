"""The end of a review: what came of it, and the way back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.detail_pane_verdict import StatusMark
from pinagent_desktop.ui.presenters.review_presenter import Summary
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

_SHORT_SECONDS = 60


class ReviewSummary(QWidget):
    """A heading, the counts with their marks, how long it took, one button."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        theme = icons.theme
        self._heading = Label(theme, "", "display")
        self._counts = {
            PinStatus.APPROVED: Label(theme, "", "heading"),
            PinStatus.DISQUALIFIED: Label(theme, "", "heading"),
            PinStatus.PENDING: Label(theme, "", "heading"),
        }
        self._pace = Label(theme, "", tone="muted")
        self._undo = Label(
            theme, self.tr("Ctrl+Z takes back the last word, and the one before it."), tone="muted"
        )
        self.back = Button(icons, self.tr("Back to the grid"), kind="primary")
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._heading, 0, middle)
        column.addSpacing(8)
        for status, label in self._counts.items():
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addStretch(1)
            row.addWidget(StatusMark(theme, status, 18))
            row.addWidget(label)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self._pace, 0, middle)
        column.addWidget(self._undo, 0, middle)
        column.addSpacing(12)
        column.addWidget(self.back, 0, middle)
        column.addStretch(3)

    def show_summary(self, summary: Summary) -> str:
        """Show what came of it.

        Returns:
            The same in one line, to be said aloud.
        """
        number = self.locale().toString
        judged = summary.judged
        heading = (
            self.tr("All %n reviewed", "", judged)
            if not summary.left
            else self.tr("Reviewed to the end")
        )
        self._heading.setText(heading)
        words = {
            PinStatus.APPROVED: self.tr("{0} approved by you"),
            PinStatus.DISQUALIFIED: self.tr("{0} disqualified by you"),
            PinStatus.PENDING: self.tr("{0} left to the score"),
        }
        counts = {
            PinStatus.APPROVED: summary.approved,
            PinStatus.DISQUALIFIED: summary.disqualified,
            PinStatus.PENDING: summary.left,
        }
        for status, label in self._counts.items():
            label.setText(words[status].format(number(counts[status])))
        self._pace.setText(self._pace_words(summary))
        said = [heading, *(label.text() for label in self._counts.values())]
        return ", ".join(said)

    def _pace_words(self, summary: Summary) -> str:
        if summary.seconds < _SHORT_SECONDS:
            return self.tr("in less than a minute")
        words = self.tr("in %n minutes, {0} a minute", "", round(summary.seconds / 60))
        return words.format(self.locale().toString(summary.a_minute))
