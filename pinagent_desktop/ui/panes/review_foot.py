"""The keys of a review along its foot; each can be pressed with the mouse as well."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.gallery.map_cap import MapCap
from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey
from pinagent_desktop.ui.panes.detail_pane_verdict import VerdictButton
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.key_cap import KeyCap
from pinagent_desktop.ui.widgets.label import Label

_VERDICT = QSize(146, 42)


class ReviewFoot(QWidget):
    """Verdicts first, then the keys that help; these give way in a narrow window.

    Args:
        theme: In the dark tokens of a review.
        keys: Gives the caps.
        act: Does what a button's key does.
    """

    def __init__(self, theme: Theme, keys: KeyMap, act: Callable[[ReviewKey], None]) -> None:
        super().__init__()
        self._theme = theme
        self._hints: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 24)
        row.setSpacing(12)
        row.addStretch(1)
        verdicts = (
            (self.tr("Approve"), PinStatus.APPROVED, ReviewKey.APPROVE, "plain"),
            (self.tr("Disqualify"), PinStatus.DISQUALIFIED, ReviewKey.DISQUALIFY, "plain"),
            (self.tr("Let the score decide"), None, ReviewKey.LET_SCORE_DECIDE, "quiet"),
        )
        for verb, status, key, kind in verdicts:
            button = VerdictButton(theme, verb, keys, key, status, kind)
            button.clicked.connect(lambda _=False, asked=key: act(asked))
            if kind == "plain":
                button.setMinimumSize(_VERDICT)
            row.addWidget(button)
        row.addWidget(self._line())
        fixed = [KeyCap(theme, key) for key in ("←", "→", "Ctrl+Z")]
        for caps, words in (
            (fixed[:2], self.tr("move")),
            ([MapCap(theme, keys, ReviewKey.ZOOM_IN)], self.tr("closer")),
            ([MapCap(theme, keys, ReviewKey.OPEN_DETAIL)], self.tr("back to the grid")),
            (fixed[2:], self.tr("undo")),
            ([MapCap(theme, keys, ReviewKey.SHOW_KEYS)], self.tr("all keys")),
        ):
            row.addWidget(self._hint(caps, words))
        row.addStretch(1)

    @override
    def minimumSizeHint(self) -> QSize:
        # The hints give way before the window is made wider than it should be.
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._needed({self._hints[-1]})), least.height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The last hint, all keys, is the last to go.
        shown, room = set(self._hints), self.width()
        for hint in (*self._hints[1:-1], self._hints[0], self._hints[-1]):
            if self._needed(shown) <= room:
                break
            shown.discard(hint)
        for hint in self._hints:
            hint.setVisible(hint in shown)

    def _needed(self, shown: set[QWidget]) -> int:
        children = self.findChildren(VerdictButton)
        wide = [max(one.sizeHint().width(), one.minimumWidth()) + 12 for one in children]
        width = sum(wide) + 2 * 24 + 26
        return width + sum(hint.sizeHint().width() + 12 for hint in shown)

    def _line(self) -> QFrame:
        line = QFrame()
        line.setFixedSize(1, 28)
        line.setProperty("rule", "upright")
        return line

    def _hint(self, caps: Sequence[KeyCap], words: str) -> QWidget:
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(6)
        for cap in caps:
            row.addWidget(cap)
        row.addWidget(Label(self._theme, words, tone="muted"))
        self._hints.append(hint)
        return hint
