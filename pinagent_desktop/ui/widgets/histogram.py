"""How the scores are spread, and the threshold that divides them: one control."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget
from typing_extensions import override

from pinagent_desktop.ui.theme import Theme

BIN_COUNT = 21
_HUNDREDTHS_PER_BIN = 5
_STEP, _FINE_STEP, _TOP = 5, 1, 100
_CHART_WIDTH, _LEAST_CHART, _BAR_HEIGHT, _GRIP, _LINE = 232, 130, 26, 6, 2
_BAR_GAP, _TEXT_GAP = 3, 14


class ScoreHistogram(QAbstractSlider):
    """Solid bars pass, hollow bars do not; the line between them is the handle.

    The value is the threshold in hundredths, so that a screen reader hears a slider.
    """

    settled = Signal(float)
    """The threshold was let go of, or moved by key: keep it."""
    moved = Signal(float)
    """The threshold is somewhere else now, maybe still under the mouse."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bins: Sequence[int] = (0,) * BIN_COUNT
        self._approved, self._total = 0, 0
        self._stored = 60
        self._has_line = True
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, _TOP)
        self.setSingleStep(_STEP)
        self.setPageStep(2 * _STEP)
        self.setValue(self._stored)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(self.tr("Threshold"))
        self.setToolTip(self.tr("Drag the line: what scores less fades"))
        self.valueChanged.connect(self._tell)
        theme.changed.connect(self.update)
        self._describe()

    @property
    def threshold(self) -> float:
        """Where the line stands, 0 to 1."""
        return self.value() / _TOP

    def show_threshold(self, threshold: float) -> None:
        """Put the line where the prompt's stored threshold is, without telling."""
        self._stored = round(threshold * _TOP)
        blocked = self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.setValue(self._stored)
        self.blockSignals(blocked)
        self._describe()
        self.update()

    def show_line(self, *, shown: bool) -> None:
        """Show the line, or bars alone where pins have a threshold each."""
        self._has_line = shown
        self.setEnabled(shown)
        self._describe()
        self.updateGeometry()
        self.update()

    def show_scores(self, bins: Sequence[int], approved: int, total: int) -> None:
        """Show how the scores are spread.

        Args:
            bins: Pins in each bin of 0.05; the last one holds 1.00 alone.
            approved: How many count as approved, a person's word included.
            total: How many pins there are.
        """
        self._bins, self._approved, self._total = tuple(bins), approved, total
        self._describe()
        self.updateGeometry()
        self.update()

    def words(self) -> tuple[str, str]:
        """Return the two lines beside the bars: "23 of 50", "at 0.60"."""
        number = self.locale()
        first = self.tr("{approved} of {total}").format(
            approved=number.toString(self._approved), total=number.toString(self._total)
        )
        if not self._has_line:
            return first, self.tr("approved")
        return first, self.tr("at {score}").format(score=number.toString(self.threshold, "f", 2))

    @override
    def sizeHint(self) -> QSize:
        text = QFontMetrics(self._theme.font("small", QFont.Weight.DemiBold)).height()
        return QSize(self._text_width() + _TEXT_GAP + _CHART_WIDTH, max(42, 2 * text + 8))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() - QSize(_CHART_WIDTH - _LEAST_CHART, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        mirror = -1 if self.isRightToLeft() else 1
        fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = _FINE_STEP if fine else _STEP
        moves = {
            Qt.Key.Key_Right: mirror * step,
            Qt.Key.Key_Left: -mirror * step,
            Qt.Key.Key_Up: step,
            Qt.Key.Key_Down: -step,
            Qt.Key.Key_PageUp: 2 * _STEP,
            Qt.Key.Key_PageDown: -2 * _STEP,
            Qt.Key.Key_Home: -_TOP,
            Qt.Key.Key_End: _TOP,
        }
        move = moves.get(Qt.Key(event.key()))
        if move is None:
            super().keyPressEvent(event)
            return
        self._settle_at(self.value() + move)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderDown(False)
            self.settled.emit(self.threshold)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go back to the threshold that the prompt had."""
        self._settle_at(self._stored)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A scroll over the header must not re-classify a thousand pins by accident.
        event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange}:
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        base = self._baseline()
        tallest = max(*self._bins, 1)
        for number, count in enumerate(self._bins):
            if count:
                height = max(3, round(_BAR_HEIGHT * count / tallest))
                self._paint_bar(painter, number, base, height)
        left, right = self._chart().left(), self._chart().right() + 1
        painter.setPen(QPen(self._theme.color("control"), 1))
        painter.drawLine(QPointF(left, base + 0.5), QPointF(right, base + 0.5))
        if self._has_line:
            self._paint_handle(painter, base)

    def _paint_words(self, painter: QPainter) -> None:
        # Isolated: in a right-to-left window the numbers would be torn out of "23 of 50".
        first, second = (f"\u2068{line}\u2069" for line in self.words())
        chart = self._chart()
        area = self.rect()
        if self.isRightToLeft():
            area.setLeft(chart.right() + 1 + _TEXT_GAP)
        else:
            area.setRight(chart.left() - 1 - _TEXT_GAP)
        half = area.height() // 2
        side = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        painter.setFont(self._theme.font("small", QFont.Weight.DemiBold))
        painter.setPen(self._theme.color("text"))
        above = QRect(area.left(), area.top(), area.width(), half)
        painter.drawText(above, (side | Qt.AlignmentFlag.AlignBottom).value, first)
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("muted"))
        below = QRect(area.left(), area.top() + half, area.width(), half)
        painter.drawText(below, (side | Qt.AlignmentFlag.AlignTop).value, second)

    def _paint_bar(self, painter: QPainter, number: int, base: float, height: int) -> None:
        start = self._x_of(number * _HUNDREDTHS_PER_BIN)
        end = self._x_of((number + 1) * _HUNDREDTHS_PER_BIN)
        low, high = min(start, end), max(start, end)
        bar = QRectF(low + _BAR_GAP / 2, base - height, high - low - _BAR_GAP, height)
        if self._has_line and number * _HUNDREDTHS_PER_BIN >= self.value():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("approved"))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        else:
            painter.setPen(QPen(self._theme.color("control"), 1.25))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(0.625, 0.625, -0.625, 0), 1.5, 1.5)

    def _paint_handle(self, painter: QPainter, base: float) -> None:
        x = self._x_of(self.value())
        accent = self._theme.color("accent")
        painter.setPen(QPen(accent, _LINE))
        painter.drawLine(QPointF(x, base - _BAR_HEIGHT - 6), QPointF(x, base))
        painter.setBrush(accent if self.hasFocus() else self._theme.color("surface"))
        painter.drawEllipse(QPointF(x, base), _GRIP - 0.5, _GRIP - 0.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, base), _GRIP + 2.5, _GRIP + 2.5)

    def _chart(self) -> QRect:
        """The area of the bars: at the end of the reading direction, the words before it."""
        inset = _GRIP + 3
        width = min(_CHART_WIDTH, self.width() - self._text_width() - _TEXT_GAP)
        left = inset if self.isRightToLeft() else self.width() - width + inset
        return QRect(left, 0, width - 2 * inset, self.height())

    def _baseline(self) -> float:
        return float((self.height() + _BAR_HEIGHT) // 2 - 1)

    def _x_of(self, hundredths: int) -> float:
        """One mapping for bars and handle: they can never part."""
        chart = self._chart()
        share = hundredths / (BIN_COUNT * _HUNDREDTHS_PER_BIN)
        if self.isRightToLeft():
            return chart.left() + chart.width() * (1 - share)
        return chart.left() + chart.width() * share

    def _value_at(self, x: float) -> int:
        chart = self._chart()
        share = (x - chart.left()) / chart.width()
        if self.isRightToLeft():
            share = 1 - share
        return round(share * BIN_COUNT * _HUNDREDTHS_PER_BIN)

    def _text_width(self) -> int:
        metrics = QFontMetrics(self._theme.font("small", QFont.Weight.DemiBold))
        # Room for the largest number there can be: nothing moves while counts grow.
        widest = self.locale().toString(self._total)
        sample = self.tr("{approved} of {total}").format(approved=widest, total=widest)
        below = self.tr("at {score}").format(score="0.00") if self._has_line else self.words()[1]
        least = metrics.horizontalAdvance(below)
        return max(least, metrics.horizontalAdvance(sample))

    def _settle_at(self, value: int) -> None:
        self.setValue(value)
        self.settled.emit(self.threshold)

    def _tell(self) -> None:
        self._describe()
        self.update()
        self.moved.emit(self.threshold)

    def _describe(self) -> None:
        first, second = self.words()
        words = self.tr("{count} approved {at}") if self._has_line else self.tr("{count} {at}")
        self.setAccessibleDescription(words.format(count=first, at=second))
