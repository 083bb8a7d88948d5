"""Fields for a number and for money."""

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

_TEXT_FROM_EDGE = 8


class NumberField(QSpinBox):
    """A whole number between two limits."""

    def __init__(self, name: str, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setAccessibleName(name)
        # A style sheet's padding does not reach the line inside.
        self.lineEdit().setTextMargins(_TEXT_FROM_EDGE, 0, 0, 0)


class MoneyField(QDoubleSpinBox):
    """US dollars with cents."""

    def __init__(self, name: str, most: float) -> None:
        super().__init__()
        self.setRange(0, most)
        self.setDecimals(2)
        self.setSingleStep(0.5)
        self.setPrefix("$ ")
        self.setAccessibleName(name)
        self.lineEdit().setTextMargins(_TEXT_FROM_EDGE, 0, 0, 0)
