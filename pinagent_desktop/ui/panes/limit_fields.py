"""What a run may take at most beside money, and whether a sample comes first."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from pinagent_desktop.domain.limits import DEFAULT_SAMPLE, MAX_MINUTES, MAX_PINS
from pinagent_desktop.ui.presenters.prompt_form import PromptForm
from pinagent_desktop.ui.widgets.number_field import NumberField

_WIDTH = 132


class LimitFields(QObject):
    """Ceilings in pins and minutes, and the sample; the pins only where there is a goal."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pins = NumberField(self.tr("Keep at most, in pins"), 1, MAX_PINS)
        self._pins.setSuffix(self.tr(" pins"))
        self._pins.setFixedWidth(_WIDTH)
        self._minutes = NumberField(self.tr("Collect at most, in minutes"), 0, MAX_MINUTES)
        self._minutes.setSuffix(self.tr(" min"))
        self._minutes.setSpecialValueText(self.tr("any time"))
        self._minutes.setFixedWidth(_WIDTH)
        self.sample = QCheckBox(self.tr("Judge {n} first, then ask me").format(n=DEFAULT_SAMPLE))
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addWidget(self._pins)
        self.row.addWidget(self._minutes)
        self.row.addStretch(1)
        self._pins.valueChanged.connect(lambda _: self.changed.emit())
        self._minutes.valueChanged.connect(lambda _: self.changed.emit())
        self.sample.toggled.connect(lambda _: self.changed.emit())

    def ceiling(self) -> int:
        """Pins that are kept at most."""
        return self._pins.value()

    def minutes(self) -> int | None:
        """Minutes that are collected at most; ``None`` is any time."""
        return self._minutes.value() or None

    def show_form(self, form: PromptForm) -> None:
        """Fill in what an earlier form had."""
        self._pins.setValue(form.ceiling)
        self._minutes.setValue(form.minutes or 0)
        self.sample.setChecked(form.sample_first)

    def show_goal(self, *, until_approved: bool) -> None:
        """Ask for a ceiling of pins only where the number is a goal."""
        self._pins.setVisible(until_approved)
