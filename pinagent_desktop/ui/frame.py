"""The empty window: there at once, filled when the rest is ready."""

import asyncio

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.banner import BannerRow
from pinagent_desktop.ui.widgets.pane_splitter import PaneSplitter
from pinagent_desktop.ui.widgets.rail import Rail
from pinagent_desktop.ui.widgets.rail_delegate import RailEntry
from pinagent_desktop.ui.widgets.run_bar import RunBar

_GEOMETRY = "geometry"
_PROMPT_WIDTH = 440  # beside the gallery
_DECORATION = QSize(16, 48)  # about what the desktop draws around a window


class Opening(QWidget):
    """Stands where the panes will be; says when it was on the screen."""

    painted = Signal()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()


class Frame(QMainWindow):
    """Rail, banners, run bar and the place of the panes; knows nothing of runs.

    Nothing here needs the engine, so that the window is on the screen while that is loaded.

    Args:
        stop: set when the person wants to leave; whoever waits for it closes everything.
        icons: give theme and icons.
        geometry: remembers how the window looked: its size and place, its splitters, and where
            on the walls the person was; nothing else.
    """

    def __init__(self, *, stop: asyncio.Event, icons: Icons, geometry: QSettings) -> None:
        super().__init__()
        self.icons = icons
        self._stop = stop
        self._geometry = geometry
        geometry.setParent(self)  # where splitters and walls find it
        icons.theme.changed.connect(self._dress)
        self._dress()
        self.banners = BannerRow(icons)
        self.rail = Rail(icons)
        self.bar = RunBar(icons)
        self.opening = Opening()
        self._stack = QStackedWidget()
        self._both = PaneSplitter("prompt", side=0, usual=_PROMPT_WIDTH)
        self._lay_out()
        self.rail.show_panes(
            (
                RailEntry("accounts", self.tr("Accounts"), "accounts", ""),
                RailEntry("prompt", self.tr("Prompt"), "prompt", ""),
                RailEntry("gallery", self.tr("Gallery"), "gallery", ""),
            )
        )
        self.setWindowTitle(self.tr("Pinagent"))
        self._restore()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leave()

    def leave(self) -> None:
        """Hide and let whoever waits close everything."""
        self._geometry.setValue(_GEOMETRY, self.saveGeometry())
        self.hide()
        self._stop.set()

    def vanish(self) -> None:
        """Leave without remembering anything: everything was wiped."""
        self._geometry.setParent(None)
        self.hide()
        self._stop.set()

    def come_to_front(self) -> None:
        """Answer a second start."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def _dress(self) -> None:
        # Dialogs and menus are children of the window and take its style sheet too.
        self.setStyleSheet(self.icons.theme.style_sheet())

    def _lay_out(self) -> None:
        self.setMinimumSize(QSize(900, 600))
        self.setWindowIcon(self.icons.icon("app", size=64))
        centre = QWidget()
        self.banners.setParent(centre)  # before all others, so that it is first in Tab order
        self._stack.addWidget(self.opening)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banners)
        right.addWidget(self._stack, 1)
        right.addWidget(self.bar)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)
        self.bar.show_line(None)

    def _restore(self) -> None:
        saved = self._geometry.value(_GEOMETRY)
        if not (isinstance(saved, QByteArray) and self.restoreGeometry(saved)):
            room = self.screen().availableSize() - _DECORATION
            self.resize(QSize(1440, 900).boundedTo(room))
