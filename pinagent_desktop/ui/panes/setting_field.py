"""The field of a setting, as its declaration asks for one."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from pinagent_desktop.domain.declared_setting import DeclaredSetting
from pinagent_desktop.domain.pace import WorkingHours
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.translation import in_words
from pinagent_desktop.ui.widgets.hours_field import HoursField
from pinagent_desktop.ui.widgets.number_field import MoneyField, NumberField

Tell = Callable[[object], None]
_NARROW = 120


@dataclass(frozen=True)
class SettingField:
    """A widget, and how it is made to show a value; `is_wide` ones take all the room there is."""

    widget: QWidget
    show: Callable[[object], None]
    is_wide: bool = False


def setting_field(theme: Theme, setting: DeclaredSetting, tell: Tell) -> SettingField:
    """Return the field of a setting; it shows nothing yet.

    Args:
        theme: For words inside the field.
        setting: Its kind, choices and limits say which field it is.
        tell: Called with what the person chose, never with what is only shown.
    """
    if setting.place.choices:
        field = _choice(setting, tell)
    elif setting.kind is bool:
        field = _switch(tell)
    elif setting.kind is WorkingHours:
        field = _hours(theme, tell)
    elif setting.kind is int:
        field = _count(setting, tell)
    elif setting.kind is float:
        field = _money(setting, tell)
    else:
        field = _line(setting, tell)
    field.widget.setAccessibleName(in_words(setting.name))
    field.widget.setAccessibleDescription(in_words(setting.sentence))
    return field


def _choice(setting: DeclaredSetting, tell: Tell) -> SettingField:
    box = QComboBox()
    box.activated.connect(lambda _: tell(box.currentData()))

    def show(value: object) -> None:
        box.clear()
        for choice in setting.choices(value):
            box.addItem(in_words(choice.words), choice.value)
        box.setCurrentIndex(box.findData(value))

    return SettingField(box, show)


def _switch(tell: Tell) -> SettingField:
    on = QCoreApplication.translate("SettingField", "On")
    off = QCoreApplication.translate("SettingField", "Off")
    box = QCheckBox(off)
    box.toggled.connect(lambda is_on: box.setText(on if is_on else off))
    box.toggled.connect(tell)

    def show(value: object) -> None:
        with QSignalBlocker(box):
            box.setChecked(bool(value))
        box.setText(on if value else off)

    return SettingField(box, show)


def _hours(theme: Theme, tell: Tell) -> SettingField:
    field = HoursField(theme, WorkingHours())
    field.changed.connect(tell)

    def show(value: object) -> None:
        if isinstance(value, WorkingHours) and value != field.hours():
            field.choose(value)

    return SettingField(field, show, is_wide=True)


def _line(setting: DeclaredSetting, tell: Tell) -> SettingField:
    line = QLineEdit()

    def keep() -> None:
        if line.isModified():
            tell(line.text().strip() or setting.default)  # emptied, it is what it was at first

    def show(value: object) -> None:
        line.setText(str(value))  # what was typed before is no longer taken back in the field

    line.editingFinished.connect(keep)
    return SettingField(line, show, is_wide=True)


def _count(setting: DeclaredSetting, tell: Tell) -> SettingField:
    box = NumberField(in_words(setting.name), int(setting.least or 0), int(setting.most or 0))
    box.setFixedWidth(_NARROW)
    box.valueChanged.connect(tell)

    def show(value: object) -> None:
        if isinstance(value, int) and box.value() != value:
            with QSignalBlocker(box):
                box.setValue(value)

    return SettingField(box, show)


def _money(setting: DeclaredSetting, tell: Tell) -> SettingField:
    box = MoneyField(in_words(setting.name), setting.most or 0)
    box.setFixedWidth(_NARROW)
    box.valueChanged.connect(tell)

    def show(value: object) -> None:
        if isinstance(value, float) and box.value() != value:  # typing is not disturbed
            with QSignalBlocker(box):
                box.setValue(value)

    return SettingField(box, show)
