"""The live run under Gallery and Accounts."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.button import Button, IconButton
from pinagent_desktop.ui.widgets.icon_view import IconView
from pinagent_desktop.ui.widgets.label import ElidedLabel, Label

HEIGHT = 56
_EDGE = 2
_NARROW = 900
BarState = Literal["running", "waiting", "paused", "pacing"]


@dataclass(frozen=True)
class RunLine:
    """What the run bar says; empty words take no room.

    `share` is 0.0 to 1.0, or `None` while there is no bar (waiting for the person).
    """

    state: BarState
    title: str
    kept: str = ""
    validated: str = ""
    left_out: str = ""
    eta: str = ""
    cost: str = ""
    share: float | None = None
    can_pause: bool = True


class RunBar(QFrame):
    """State, kept, validated, left out, time left, cost, Pause, Stop and the way to the run."""

    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        theme = icons.theme
        self._theme = theme
        self._line: RunLine | None = None
        self.setProperty("runBar", True)  # noqa: FBT003 - a Qt property
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Run"))
        self._dot = Dot(theme)
        self._hand = IconView(icons, "hand", "warn_text", 16)
        self._title = Label(theme, strong=True)
        self._kept = Label(theme, medium=True)
        self._validated = ElidedLabel(theme, tone="muted")
        self._left_out = ElidedLabel(theme, tone="muted")
        self._eta = Label(theme, medium=True)
        self._cost = Label(theme, tone="muted")
        self._pause = Button(icons, self.tr("Pause"), "pause")
        self._stop = Button(icons, self.tr("Stop"), "stop")
        self._open = IconButton(icons, "chevron-up", self.tr("Open the run"))
        self._pause.clicked.connect(self._toggle)
        self._stop.clicked.connect(self.stop_wanted)
        self._open.clicked.connect(self.open_wanted)
        self._lay_out()
        theme.changed.connect(self.update)
        self.hide()

    def show_line(self, line: RunLine | None) -> None:
        """Show a run, or nothing."""
        self._line = line
        self.setVisible(line is not None)
        if line is None:
            return
        waiting = line.state == "waiting"
        self._hand.setVisible(waiting)
        self._dot.setVisible(not waiting)
        self._dot.show_token("approved" if line.state == "running" else "control")
        self._title.setText(line.title)
        self._title.set_tone("warn" if waiting else "text")
        for label, text in self._texts(line):
            label.setText(text)
            label.setVisible(bool(text))
        self._fit()
        paused = line.state == "paused"
        self._pause.setText(self.tr("Resume") if paused else self.tr("Pause"))
        self._pause.setAccessibleName(self._pause.text())
        self._pause.show_icon("play" if paused else "pause")
        self._pause.setVisible(line.can_pause)
        self.setAccessibleDescription(
            ", ".join(text for _, text in ((None, line.title), *self._texts(line)) if text)
        )
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.color("line"))
        if self._line is not None and self._line.share is not None:
            whole = QRectF(0, 0, self.width() * self._line.share, _EDGE).toAlignedRect()
            rect = QStyle.visualRect(self.layoutDirection(), self.rect(), whole)
            painter.fillRect(rect, self._theme.color("accent"))

    def _texts(self, line: RunLine) -> tuple[tuple[Label, str], ...]:
        return (
            (self._kept, line.kept),
            (self._validated, line.validated),
            (self._left_out, line.left_out),
            (self._eta, line.eta),
            (self._cost, line.cost),
        )

    def _toggle(self) -> None:
        paused = self._line is not None and self._line.state == "paused"
        (self.resume_wanted if paused else self.pause_wanted).emit()

    def _fit(self) -> None:
        text = self._line.left_out if self._line else ""
        self._left_out.setVisible(bool(text) and self.width() >= _NARROW + 80)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, _EDGE, 14, 0)
        row.setSpacing(20)
        state = QHBoxLayout()
        state.setSpacing(10)
        for widget in (self._dot, self._hand, self._title, self._kept):
            state.addWidget(widget)
        row.addLayout(state)
        row.addWidget(self._validated)
        row.addWidget(self._left_out)
        row.addStretch(1)
        row.addWidget(self._eta)
        row.addWidget(self._cost)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._pause, self._stop, self._open):
            buttons.addWidget(button)
        row.addLayout(buttons)


class Dot(QWidget):
    """The live dot; it never blinks."""

    def __init__(self, theme: Theme, token: str = "approved") -> None:  # noqa: S107 - a colour token
        super().__init__()
        self._theme = theme
        self._token = token
        self.setFixedSize(QSize(8, 8))
        theme.changed.connect(self.update)

    def show_token(self, token: str) -> None:
        """Change the colour."""
        self._token = token
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._token))
        painter.drawEllipse(QRectF(self.rect()))
