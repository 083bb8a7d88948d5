"""Text in which the words that were looked for stand out."""

from html import escape

from PySide6.QtCore import Qt

from pinagent_desktop.domain.setting_search import spans
from pinagent_desktop.ui.theme import FontRole, Theme
from pinagent_desktop.ui.widgets.label import Label, Tone


class MarkedLabel(Label):
    """A label that marks words; the text itself is never read as rich text.

    Args:
        theme: gives font and the colour of the mark.
        text: of our own or of others; shown as it is.
        role: size and weight.
        tone: colour.
    """

    def __init__(
        self, theme: Theme, text: str, role: FontRole = "body", tone: Tone = "text"
    ) -> None:
        super().__init__(theme, text, role, tone, wrap=True)
        self._theme = theme
        self._plain = text
        self._query = ""
        self.setAccessibleName(text)
        theme.changed.connect(self._show)

    def mark(self, query: str) -> None:
        """Mark every word of the query; an empty one marks nothing."""
        if query != self._query:
            self._query = query
            self._show()

    def _show(self) -> None:
        found = spans(self._query, self._plain)
        self.setTextFormat(Qt.TextFormat.RichText if found else Qt.TextFormat.PlainText)
        if not found:
            self.setText(self._plain)
            return
        # Weight beside the ground: a mark is never known by its colour alone.
        style = f"background-color: {self._theme.palette.accent_soft}; font-weight: 600"
        parts, done = [], 0
        for begin, end in found:
            parts += [
                escape(self._plain[done:begin]),
                f'<span style="{style}">{escape(self._plain[begin:end])}</span>',
            ]
            done = end
        self.setText("".join([*parts, escape(self._plain[done:])]))
