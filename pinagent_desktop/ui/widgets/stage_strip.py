"""The five steps of a run, side by side or one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override

from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.bidi import isolated
from pinagent_desktop.ui.widgets.step_mark import MARK_PX, StepState, paint_step_mark

_DISC = MARK_PX
_GAP = 9
_ROW = 36


@dataclass(frozen=True)
class Step:
    """One step: its name, one fact below it, and where it stands."""

    name: str
    fact: str = ""
    state: StepState = "todo"


class StageStrip(QWidget):
    """Done is a filled disc with a check, now a ring with a dot, to come a hollow ring.

    Args:
        theme: colours and fonts.
        upright: one below the other, as in the narrow column.
    """

    def __init__(self, theme: Theme, *, upright: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._upright = upright
        self._steps: tuple[Step, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Steps of the run"))
        theme.changed.connect(self.update)

    def set_upright(self, upright: bool) -> None:  # noqa: FBT001 - one property, one setter
        """Switch between the row and the column."""
        self._upright = upright
        self.updateGeometry()
        self.update()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps."""
        steps = tuple(steps)
        if steps == self._steps:
            return
        changes_height = len(steps) != len(self._steps)
        self._steps = steps
        words = {
            "todo": self.tr("to come"),
            "now": self.tr("now"),
            "waiting": self.tr("waiting"),
            "done": self.tr("done"),
            "failed": self.tr("failed"),
        }
        told = (f"{s.name}: {words[s.state]}{', ' + s.fact if s.fact else ''}" for s in steps)
        self.setAccessibleDescription("; ".join(told))
        if changes_height:
            self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._upright:
            return QSize(240, _ROW * max(1, len(self._steps)))
        lines = QFontMetrics(self._theme.font("body")).height()
        return QSize(560, max(_DISC, lines + QFontMetrics(self._theme.font("small")).height()) + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._upright:
            self._paint_column(painter)
        else:
            self._paint_row(painter)

    def _paint_column(self, painter: QPainter) -> None:
        for index, step in enumerate(self._steps):
            top = index * _ROW
            self._disc(painter, step, QRect(0, top + (_ROW - _DISC) // 2, _DISC, _DISC))
            name = QRect(_DISC + _GAP, top, self.width() - _DISC - _GAP, _ROW)
            used = self._text(painter, step.name, name, strong=True)
            fact = name.adjusted(used + _GAP, 0, 0, 0)
            self._text(painter, step.fact, fact, strong=False, right=True)

    def _paint_row(self, painter: QPainter) -> None:
        if not self._steps:
            return
        widths = [self._wanted(step) for step in self._steps]
        free = self.width() - sum(widths)
        gap = max(8, free // max(1, len(widths) - 1))
        x = 0
        for index, step in enumerate(self._steps):
            width = min(widths[index], self.width() - x)
            self._disc(painter, step, QRect(x, (self.height() - _DISC) // 2, _DISC, _DISC))
            area = QRect(x + _DISC + _GAP, 2, width - _DISC - _GAP, self.height() - 4)
            half = area.height() // 2
            self._text(painter, step.name, area.adjusted(0, 0, 0, -half), strong=True)
            self._text(painter, step.fact, area.adjusted(0, half, 0, 0), strong=False)
            x += width
            if index + 1 < len(self._steps):
                self._line(painter, step, QRect(x + 13, 0, gap - 26, self.height()))
            x += gap

    def _wanted(self, step: Step) -> int:
        name = QFontMetrics(self._font(strong=True)).horizontalAdvance(step.name)
        fact = QFontMetrics(self._font(strong=False)).horizontalAdvance(step.fact)
        cap = max(_DISC + _GAP + 40, self.width() // max(1, len(self._steps)) - 8)
        return min(cap, _DISC + _GAP + max(name, fact) + 2)

    def _font(self, *, strong: bool) -> QFont:
        if strong:
            return self._theme.font("body", QFont.Weight.DemiBold)
        return self._theme.font("body" if self._upright else "small")

    def _line(self, painter: QPainter, step: Step, logical: QRect) -> None:
        rect = QStyle.visualRect(self.layoutDirection(), self.rect(), logical)
        if rect.width() > 0:
            token = "accent" if step.state == "done" else "track"
            painter.setPen(QPen(self._theme.color(token), 2))
            middle = rect.center().y() + 0.5
            painter.drawLine(QPointF(rect.left(), middle), QPointF(rect.right(), middle))

    def _text(
        self, painter: QPainter, text: str, logical: QRect, *, strong: bool, right: bool = False
    ) -> int:
        rect = QStyle.visualRect(self.layoutDirection(), self.rect(), logical)
        font = self._font(strong=strong)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(font)
        painter.setPen(self._theme.color("text" if strong else "muted"))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(self.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(rect, align.value, isolated(shown, self.layoutDirection()))
        return metrics.horizontalAdvance(shown)

    def _disc(self, painter: QPainter, step: Step, logical: QRect) -> None:
        rect = QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), logical))
        paint_step_mark(painter, self._theme, step.state, rect.center())
