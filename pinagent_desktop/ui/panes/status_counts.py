"""Three status marks with their numbers, in a row of a table."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.status_marks import paint_status_mark

_SHOWN = (PinStatus.APPROVED, PinStatus.DISQUALIFIED, PinStatus.PENDING)


class StatusMark(QWidget):
    """One mark as a widget."""

    def __init__(self, theme: Theme, status: PinStatus, size: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._status = status
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        paint_status_mark(QPainter(self), self._status, rect, self._theme.palette)


class StatusCounts(QWidget):
    """Approved, disqualified and pending with their numbers, aligned from row to row."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._labels: dict[PinStatus, Label] = {}
        for status in _SHOWN:
            label = Label(theme, "0", medium=True)
            label.setMinimumWidth(label.fontMetrics().horizontalAdvance("0000"))
            self._labels[status] = label
            row.addWidget(StatusMark(theme, status))
            row.addWidget(label)

    def show_counts(self, approved: int, disqualified: int, pending: int) -> None:
        """Show the numbers."""
        for status, number in zip(_SHOWN, (approved, disqualified, pending), strict=True):
            self._labels[status].setText(str(number))
        words = self.tr("{approved} approved, {disqualified} disqualified, {pending} pending")
        self.setAccessibleName(
            words.format(approved=approved, disqualified=disqualified, pending=pending)
        )
