"""Small parts of the detail: status mark, verdict buttons with their keys."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.gallery.map_cap import MapCap
from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey
from pinagent_desktop.ui.plain_tip import plain_tip
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.status_marks import paint_status_mark


class StatusMark(QWidget):
    """One status shape; the word stands beside it."""

    def __init__(self, theme: Theme, status: PinStatus, size: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._status = status
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self.update)

    def show_status(self, status: PinStatus) -> None:
        """Show another shape."""
        self._status = status
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_status_mark(painter, self._status, QRectF(self.rect()), self._theme.palette)


class VerdictButton(QPushButton):
    """A verb with its mark before and its key behind it, all in the middle.

    Args:
        theme: Gives fonts and colours.
        verb: What pressing it does.
        keys: The one key map.
        asked: What it asks for, and so does its key.
        status: Whose mark it carries, if any.
        kind: ``plain`` or ``quiet``; see the style sheet.
    """

    def __init__(
        self,
        theme: Theme,
        verb: str,
        keys: KeyMap,
        asked: ReviewKey,
        status: PinStatus | None = None,
        kind: str = "plain",
    ) -> None:
        super().__init__()
        self._verb = verb
        self._keys = keys
        self._asked_for = asked
        self.setProperty("kind", kind)
        self.setAccessibleName(verb)
        self._name_key()
        keys.changed.connect(self._name_key)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addStretch()
        parts: list[QWidget] = [Label(theme, verb, tone="muted" if kind == "quiet" else "text",
                                      medium=True), MapCap(theme, keys, asked)]  # fmt: skip
        if status is not None:
            parts.insert(0, StatusMark(theme, status))
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        row.addStretch()

    def _name_key(self) -> None:
        words = self.tr("{verb} (key {key})")
        said = words.format(verb=self._verb, key=self._keys.cap(self._asked_for))
        self.setToolTip(plain_tip(said))

    @override
    def sizeHint(self) -> QSize:
        return self._row.sizeHint().expandedTo(QSize(0, 36))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
