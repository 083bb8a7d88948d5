"""From when to when accounts act on the site, and on which days."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

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
        self._begin.setValue(hours.begin)
        self._end.setValue(hours.end)
        self._weekdays.setChecked(hours.weekdays_only)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for field in (self._begin, self._end):
            field.setFixedWidth(_WIDTH)
            field.valueChanged.connect(self._tell)
        self._weekdays.toggled.connect(self._tell)
        row.addWidget(self._begin)
        row.addWidget(Label(theme, self.tr("to"), tone="muted"))
        row.addWidget(self._end)
        row.addWidget(Label(theme, self.tr("o’clock"), tone="muted"))
        row.addSpacing(8)
        row.addWidget(self._weekdays)
        row.addStretch()
        self.setFocusProxy(self._begin)

    def hours(self) -> WorkingHours:
        """Return what is chosen."""
        return WorkingHours(
            begin=self._begin.value(),
            end=self._end.value(),
            weekdays_only=self._weekdays.isChecked(),
        )

    def _tell(self) -> None:
        self.changed.emit(self.hours())
