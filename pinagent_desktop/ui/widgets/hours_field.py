"""From when to when accounts act on the site, and on which days."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.domain.pace import WorkingHours
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.number_field import NumberField

_LAST_HOUR = 24
_WIDTH = 74


class HoursField(QWidget):
    """Two hours and a choice of days; the same hour twice means at any time."""

    changed = Signal(object)
    """The ``WorkingHours`` chosen now."""

    def __init__(self, theme: Theme, hours: WorkingHours) -> None:
        super().__init__()
        self._begin = NumberField(self.tr("First hour"), 0, _LAST_HOUR)
        self._end = NumberField(self.tr("Last hour"), 0, _LAST_HOUR)
        self._weekdays = QCheckBox(self.tr("weekdays only"))
        self.choose(hours)
        row = QHBoxLayout()
        row.setSpacing(8)
        for field in (self._begin, self._end):
            field.setFixedWidth(_WIDTH)
            field.valueChanged.connect(self._tell)
        self._weekdays.toggled.connect(self._tell)
        row.addWidget(self._begin)
        row.addWidget(Label(theme, self.tr("to"), tone="muted"))
        row.addWidget(self._end)
        row.addWidget(Label(theme, self.tr("o’clock"), tone="muted"))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._weekdays)
        self.setFocusProxy(self._begin)

    def choose(self, hours: WorkingHours) -> None:
        """Show these hours, without telling."""
        with (
            QSignalBlocker(self._begin),
            QSignalBlocker(self._end),
            QSignalBlocker(self._weekdays),
        ):
            self._begin.setValue(hours.begin)
            self._end.setValue(hours.end)
            self._weekdays.setChecked(hours.weekdays_only)

    def hours(self) -> WorkingHours:
        """Return what is chosen."""
        return WorkingHours(
            begin=self._begin.value(),
            end=self._end.value(),
            weekdays_only=self._weekdays.isChecked(),
        )

    def _tell(self) -> None:
        self.changed.emit(self.hours())
