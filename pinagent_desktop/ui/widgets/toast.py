"""A short message with Undo, which is never the only way to undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

_SHOWN_MS = 8000
_LEAST_LEFT_MS = 1500
_FROM_EDGE = 24


class Toast(QFrame):
    """Lies over the lower middle of its parent for 8 s; the clock stands under the mouse."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("toast", True)  # noqa: FBT003 - a Qt property
        self._act: Callable[[], None] | None = None
        self._stays = False
        self._label = Label(icons.theme)
        self._button = Button(icons, "", kind="quiet", name=self.tr("Undo"))
        self._button.clicked.connect(self._press)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._label)
        row.addWidget(self._button)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, verb: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a text, with a button when there is something to do about it."""
        self.keep(text, verb, act)
        self._stays = False
        self._timer.start(_SHOWN_MS)

    def keep(self, text: str, verb: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a text until another one comes or it is hidden."""
        self._timer.stop()
        self._stays = True
        self._act = act
        self._label.setText(text)
        self._button.setText(verb)
        self._button.setAccessibleName(verb)
        self._button.setVisible(act is not None)
        self.setAccessibleName(text)
        self.adjustSize()
        self._settle()
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        if self._stays:
            return
        left = max(self._timer.remainingTime(), _LEAST_LEFT_MS)
        self._timer.stop()
        self._timer.setInterval(left)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if self.isVisible() and not self._stays:
            self._timer.start()

    def _press(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()

    def _settle(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            x = (parent.width() - self.width()) // 2
            self.move(x, parent.height() - self.height() - _FROM_EDGE)
