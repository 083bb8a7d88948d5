"""Words as chips with a line to add more: must have, avoid."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
)
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.plain_tip import plain_tip
from pinagent_desktop.ui.widgets.flow_layout import FlowLayout
from pinagent_desktop.ui.widgets.label import repolish

_CROSS = 12


class Chip(QToolButton):
    """A word with its sign in front and a cross behind."""

    def __init__(self, icons: Icons, sign: str, word: str) -> None:
        super().__init__()
        self._icons = icons
        self._sign = sign
        self.setProperty("chip", True)  # noqa: FBT003 - a Qt property
        self.setText(word)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(12, 12))
        self._color()
        icons.theme.changed.connect(self._color)

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(_CROSS + 6, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        # The frame goes over the whole; the word keeps to its part and never meets the cross.
        option.text, option.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        ratio, height = self.devicePixelRatioF(), self.height()
        sign = self._icons.pixmap(self._sign, "text", _CROSS, ratio)
        cross = self._icons.pixmap("close", "muted", _CROSS, ratio)
        middle = (height - _CROSS) // 2
        for pixmap, x in ((sign, 10), (cross, self.width() - 10 - _CROSS)):
            logical = QRect(x, middle, _CROSS, _CROSS)
            rect = QStyle.visualRect(self.layoutDirection(), self.rect(), logical)
            painter.drawPixmap(rect.topLeft(), pixmap)
        words = QRect(10 + _CROSS + 7, 0, self.width() - 2 * (10 + _CROSS + 7), height)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.setPen(self._icons.theme.color("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter.value, shown)

    def _color(self) -> None:
        self.setIcon(self._icons.icon(self._sign, "text", _CROSS))


class Chips(QFrame):
    """A field of removable words.

    Enter or a comma adds what is typed; Backspace in the empty line takes the last chip away;
    pressing a chip removes it.

    Args:
        icons: draws the sign in front of each word.
        sign: `plus` or `minus`.
        name: accessible name of the line.
    """

    changed = Signal()

    def __init__(self, icons: Icons, sign: str, name: str) -> None:
        super().__init__()
        self._icons = icons
        self._sign = sign
        self._chips: dict[str, QToolButton] = {}
        self.setProperty("field", True)  # noqa: FBT003 - a Qt property
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._line = QLineEdit()
        self._line.setProperty("bare", True)  # noqa: FBT003 - a Qt property
        self._line.setPlaceholderText(self.tr("Add…"))
        self._line.setAccessibleName(name)
        self._line.setMinimumWidth(72)
        self._line.returnPressed.connect(self._take_line)
        self._line.editingFinished.connect(self._take_line)
        self._line.textEdited.connect(self._split_at_comma)
        self._line.installEventFilter(self)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(7, 6, 7, 6)
        self._flow.addWidget(self._line)
        self.setFocusProxy(self._line)

    def words(self) -> tuple[str, ...]:
        """The chips in their order, with what is still in the line."""
        typed = self._line.text().strip()
        words = tuple(self._chips)
        return (*words, typed) if typed and typed not in self._chips else words

    def set_words(self, words: tuple[str, ...]) -> None:
        """Replace all chips."""
        for word in list(self._chips):
            self._remove(word)
        for word in words:
            self._add(word)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            repolish(self)
        backspace = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
        )
        if backspace and not self._line.text() and self._chips:
            self._remove(next(reversed(self._chips)))
            return True
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._line.setFocus()

    def _split_at_comma(self, text: str) -> None:
        if text.endswith((",", ";")):
            self._line.setText(text[:-1])
            self._take_line()

    def _take_line(self) -> None:
        word = self._line.text().strip()
        self._line.clear()
        if word:
            self._add(word)

    def _add(self, word: str) -> None:
        if word in self._chips:
            return
        chip = Chip(self._icons, self._sign, word)
        chip.setToolTip(plain_tip(self.tr("Take “{word}” away").format(word=word)))
        chip.setAccessibleName(self.tr("{word}, press to take away").format(word=word))
        chip.clicked.connect(lambda: self._remove(word))
        self._chips[word] = chip
        self._flow.insert_before_last(chip)
        chip.show()
        self.updateGeometry()
        self.changed.emit()

    def _remove(self, word: str) -> None:
        chip = self._chips.pop(word)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._line.setFocus()
        self.updateGeometry()
        self.changed.emit()
