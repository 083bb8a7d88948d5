"""A thin bar with its words: how much of a limit is used."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.label import Label


class ThinBar(QProgressBar):
    """Four pixels, no text on it; the words stand beside it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setRange(0, 1000)
        self.setAccessibleName(name)

    def show_share(self, share: float) -> None:
        """Show 0.0 to 1.0; painted with all else that is due."""
        self.setUpdatesEnabled(False)  # else a new value paints the window at once, by itself
        self.setValue(round(1000 * min(max(share, 0.0), 1.0)))
        self.setUpdatesEnabled(True)


class Meter(QWidget):
    """Name at the start, "3 of 10" at the end, the bar and a hint below."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._used = Label(theme, strong=True)
        self._limit = Label(theme, tone="muted")
        self._bar = ThinBar(name)
        self._hint = Label(theme, "", "small", "muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(5)
        head.addWidget(Label(theme, name, tone="muted", wrap=True), 1)
        head.addWidget(self._used)
        head.addWidget(self._limit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._hint)

    def show_used(self, used: int, limit: int, hint: str = "") -> None:
        """Show how many of how many, and when there are more."""
        self._used.setText(str(used))
        self._limit.setText(self.tr("of {limit}").format(limit=limit))
        self._bar.show_share(used / limit if limit else 0.0)
        self._hint.setText(hint)
