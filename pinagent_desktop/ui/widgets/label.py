"""Plain-text labels in the type roles of the window."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from pinagent_desktop.ui.plain_tip import plain_tip
from pinagent_desktop.ui.theme import FontRole, Theme
from pinagent_desktop.ui.widgets.bidi import isolated

Tone = Literal["text", "muted", "accent", "approved", "disqualified", "warn"]


_LEAST_WRAPPED = 80


class Label(QLabel):
    """Text in one role and tone; never read as rich text.

    Args:
        theme: gives the font; the colour comes from the style sheet by `tone`.
        text: shown as it is.
        role: size and weight.
        tone: colour.
        medium: weight 500 instead of the role's own, 600 when `strong`.
        strong: see `medium`.
        wrap: break lines.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: FontRole = "body",
        tone: Tone = "text",
        *,
        medium: bool = False,
        strong: bool = False,
        wrap: bool = False,
    ) -> None:
        super().__init__(text)
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Medium if medium else None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role, weight))
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not self.wordWrap():
            return least
        # The real height follows the width; two lines kept free for one make pages scroll.
        return QSize(min(least.width(), _LEAST_WRAPPED), self.fontMetrics().height())

    def set_tone(self, tone: Tone) -> None:
        """Change the colour."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            repolish(self)


class ElidedLabel(Label):
    """One line that gives way with an ellipsis; the whole text is its tool tip."""

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        self.setToolTip(plain_tip(self.text()) if shown != self.text() else "")
        flags = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        words = isolated(shown, self.layoutDirection())
        self.style().drawItemText(
            painter, self.rect(), flags.value, self.palette(), self.isEnabled(), words,
            self.foregroundRole(),
        )  # fmt: skip


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
