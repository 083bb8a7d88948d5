"""Two panes side by side, one of a width that the person chooses once and finds again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter
from typing_extensions import override

from pinagent_desktop.ui.widgets.window_memory import window_memory

_LINE = 1  # Qt lets one grab some pixels more at both sides of so thin a line


class PaneSplitter(QSplitter):
    """Keeps the width of one side while the window grows; the other takes the rest.

    What the person chose lies in the :class:`QSettings` that the window owns, and is kept at
    once. A window without any forgets it.

    Args:
        name: the key it is kept under.
        side: 0 or 1, the pane of a width of its own.
        usual: logical pixels, before anybody has chosen.
    """

    def __init__(self, name: str, *, side: int, usual: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._key = f"splitters/{name}"
        self._side = side
        self._usual = usual
        self._chosen: int | None = None
        self.setHandleWidth(_LINE)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda *_: self._keep())

    def suggest(self, usual: int) -> None:
        """Change the width of the side for as long as nobody has chosen one."""
        self._usual = usual
        self.settle()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        settings = window_memory(self)
        kept = settings.value(self._key) if settings is not None else None
        if isinstance(kept, str | int) and str(kept).isdecimal():
            self._chosen = int(kept)
        self.settle()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.settle()

    def settle(self) -> None:
        """Give the side its width; when panes come or go, Qt shares the room anew."""
        wide = self._usual if self._chosen is None else self._chosen
        rest = max(0, self.width() - wide - self.handleWidth())
        self.setSizes([wide, rest] if self._side == 0 else [rest, wide])

    def _keep(self) -> None:
        self._chosen = self.sizes()[self._side]
        settings = window_memory(self)
        if settings is not None:
            settings.setValue(self._key, self._chosen)
