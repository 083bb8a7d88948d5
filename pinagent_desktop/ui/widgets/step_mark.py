"""The mark of a step: a filled disc with a check, a ring with a dot, a hollow ring, a cross."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from pinagent_desktop.ui.theme import Theme

StepState = Literal["todo", "now", "waiting", "done", "failed"]
MARK_PX = 24

_TOKENS: dict[StepState, str] = {
    "waiting": "warn_line",
    "failed": "disqualified",
    "todo": "control",
}


def paint_step_mark(
    painter: QPainter, theme: Theme, state: StepState, centre: QPointF, *, done: str = "accent"
) -> None:
    """Draw where a step stands, 24 logical pixels wide.

    Args:
        painter: drawn on with antialiasing; its pen and brush are changed.
        theme: the colours of the moment.
        state: which shape.
        centre: its middle.
        done: token of the disc of a step that is done.
    """
    color = theme.color(done if state == "done" else _TOKENS.get(state, "accent"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state == "done":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(centre, 12, 12)
        ground = "on_accent" if done == "accent" else "surface"
        _check(painter, theme.color(ground), centre)
        return
    painter.setPen(QPen(color, 1.5 if state == "todo" else 2.2))
    painter.drawEllipse(centre, 10.9, 10.9)
    if state in {"now", "waiting"}:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(centre, 5.5, 5.5)
    elif state == "failed":
        painter.drawLine(centre + QPointF(-4, -4), centre + QPointF(4, 4))
        painter.drawLine(centre + QPointF(4, -4), centre + QPointF(-4, 4))


class StepMark(QWidget):
    """One mark beside a heading; the words beside it say the same to a screen reader."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.state: StepState = "todo"
        self.setFixedSize(QSize(MARK_PX, MARK_PX))
        theme.changed.connect(self.update)

    def show_state(self, state: StepState) -> None:
        """Show where the step stands."""
        if state != self.state:
            self.state = state
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QRectF(self.rect()).center()
        paint_step_mark(painter, self._theme, self.state, centre, done="approved")


def _check(painter: QPainter, color: QColor, centre: QPointF) -> None:
    pen = QPen(color, 2.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(-4.8, 0.4), QPointF(-1.4, 3.7), QPointF(5, -3.4)]
    painter.drawPolyline([centre + point for point in points])
