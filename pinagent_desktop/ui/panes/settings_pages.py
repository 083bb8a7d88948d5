"""The settings page by page, or those of all pages in which something was found."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from pinagent_desktop.domain.setting_place import Page
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.setting_row import SettingRow
from pinagent_desktop.ui.translation import in_words
from pinagent_desktop.ui.widgets.button import Button
from pinagent_desktop.ui.widgets.label import Label

_WIDEST = 760


class SettingsPages(QScrollArea):
    """Shows one page; while something is looked for, the matching rows of every page."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._theme = icons.theme
        self._sections: dict[Page, QWidget] = {}
        self._rows: dict[Page, list[SettingRow]] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nothing = QWidget()
        self._nothing_words = Label(self._theme, "", "heading", wrap=True)
        self.clear = Button(icons, self.tr("Show all settings"))
        self.clear.setAutoDefault(False)
        empty = QVBoxLayout(self.nothing)
        empty.setContentsMargins(0, 4, 0, 0)
        empty.setSpacing(12)
        hint = self.tr("Names, sentences and values are looked through.")
        empty.addWidget(self._nothing_words)
        empty.addWidget(Label(self._theme, hint, tone="muted", wrap=True))
        empty.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignLeading)
        self.nothing.hide()
        self.inside = QWidget()
        self.inside.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(self.inside)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(24)
        self._column.addWidget(self.nothing)
        self._column.addStretch()
        self.setWidget(self.inside)

    def add_page(self, page: Page, rows: Iterable[SettingRow]) -> None:
        """Add a page below the others."""
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Label(self._theme, in_words(page.value), "title"))
        self._rows[page] = list(rows)
        for row in self._rows[page]:
            column.addWidget(row)
        self._sections[page] = section
        self._column.insertWidget(self._column.count() - 1, section)

    def rows(self, page: Page) -> list[SettingRow]:
        """The rows of a page."""
        return self._rows[page]

    def show_page(self, page: Page) -> None:
        """Show one page whole."""
        self.nothing.hide()
        for other, section in self._sections.items():
            section.setVisible(other is page)
            for row in self._rows[other]:
                row.show()
                row.mark("")
        self.verticalScrollBar().setValue(0)

    def look_for(self, query: str) -> Mapping[Page, int]:
        """Show what matches on every page, marked; return how many on each."""
        counts = {}
        for page, section in self._sections.items():
            found = [row for row in self._rows[page] if row.matches(query)]
            for row in self._rows[page]:
                row.setVisible(row in found)
                row.mark(query)
            section.setVisible(bool(found))
            counts[page] = len(found)
        words = self.tr("No setting has “{query}” in it.")
        self._nothing_words.setText(words.format(query=query.strip()))
        self.nothing.setVisible(not any(counts.values()))
        self.verticalScrollBar().setValue(0)
        return counts
