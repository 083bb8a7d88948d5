"""Asks whether, how often and how far a prompt is to be looked up again by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from pinagent_desktop.application.refreshing import Wish
from pinagent_desktop.domain.limits import MAX_PINS, MAX_SEEN
from pinagent_desktop.domain.refresh import Every, Refresh
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.presenters.refresh_presenter import every_words
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.number_field import NumberField


class RefreshDialog(QDialog):
    """Three fields; `chosen` carries a :class:`Wish`, or nothing to look no more.

    Args:
        icons: give fonts and colours.
        title: the prompt.
        refresh: as it is now.
        parent: the pane.
    """

    chosen = Signal(object)

    def __init__(self, icons: Icons, title: str, refresh: Refresh | None, parent: QWidget) -> None:
        super().__init__(parent)
        theme = icons.theme
        self.setWindowTitle(self.tr("Look up again by itself"))
        self.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        column.addWidget(Label(theme, title, "title", wrap=True))
        told = self.tr(
            "Only pins that are not here yet are kept. It begins while Pinagent is open; what was "
            "missed meanwhile is looked up once."
        )
        column.addWidget(Label(theme, told, "small", "muted", wrap=True))
        column.addSpacing(8)
        known = Wish()
        if refresh is not None:
            known = Wish(refresh.every, refresh.pins, refresh.stop_after_seen)
        self._every = QComboBox()
        for every in Every:
            self._every.addItem(every_words(every), every.value)
        self._every.setCurrentIndex(list(Every).index(known.every))
        self._pins = _number(self.tr("Keep"), MAX_PINS, known.pins, self.tr(" new pins at most"))
        self._seen = _number(
            self.tr("Stop after"),
            MAX_SEEN,
            known.stop_after_seen,
            self.tr(" in a row seen already"),
        )
        for name, field in (
            (self.tr("How often"), self._every),
            (self.tr("Keep"), self._pins),
            (self.tr("Stop after"), self._seen),
        ):
            field.setAccessibleName(name)
            column.addWidget(Label(theme, name, medium=True))
            column.addWidget(field)
            column.addSpacing(10)
        column.addLayout(self._buttons(icons, is_on=refresh is not None))

    def wish(self) -> Wish:
        """What is chosen now."""
        every = Every(self._every.currentData())
        return Wish(every, self._pins.value(), self._seen.value())

    def _buttons(self, icons: Icons, *, is_on: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.off = Button(icons, self.tr("Look no more"), kind="quiet")
        self.off.setAutoDefault(False)
        self.off.setVisible(is_on)
        self.off.clicked.connect(lambda: self._choose(None))
        cancel = Button(icons, self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.keep = Button(icons, self.tr("Keep"), kind="primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(lambda: self._choose(self.wish()))
        row.addWidget(self.off)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.keep)
        return row

    def _choose(self, wish: Wish | None) -> None:
        self.chosen.emit(wish)
        self.accept()


def _number(name: str, most: int, value: int, suffix: str) -> NumberField:
    field = NumberField(name, 1, most)
    field.setValue(value)
    field.setSuffix(suffix)
    return field
