"""Several words, each of which can be switched on: what a person minds in a picture."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.flow_layout import FlowLayout

_TICK = 12


class Switch(QToolButton):
    """A word that holds or not; a tick in front says that it does."""

    def __init__(self, icons: Icons, word: str, name: str) -> None:
        super().__init__()
        self._icons = icons
        self.setProperty("chip", True)  # noqa: FBT003 - a Qt property
        self.setCheckable(True)
        self.setText(word)
        self.setAccessibleName(name)
        self.setIconSize(QSize(_TICK + 4, _TICK))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(lambda _: self._show_tick())
        icons.theme.changed.connect(self._show_tick)
        self._show_tick()

    def _show_tick(self) -> None:
        name, token = ("tick", "accent") if self.isChecked() else ("plus", "muted")
        self.setIcon(self._icons.icon(name, token, _TICK, gap=4))


class Switches(QFrame):
    """Switches that flow over as many lines as they need.

    Args:
        icons: draws the ticks.
        choices: (key, word) pairs.
        name: accessible name of the whole.
    """

    changed = Signal()

    def __init__(self, icons: Icons, choices: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self)
        flow.setContentsMargins(0, 3, 0, 0)
        self._switches: dict[str, Switch] = {}
        for key, word in choices:
            switch = Switch(icons, word, f"{name}: {word}")
            switch.clicked.connect(lambda _=False: self.changed.emit())
            self._switches[key] = switch
            flow.addWidget(switch)

    def chosen(self) -> tuple[str, ...]:
        """The keys that are switched on."""
        return tuple(key for key, switch in self._switches.items() if switch.isChecked())

    def choose(self, keys: Iterable[str]) -> None:
        """Switch exactly these on, without telling."""
        wanted = set(keys)
        for key, switch in self._switches.items():
            switch.setChecked(key in wanted)
