"""The head of the gallery: what is shown, which of it, and where the threshold stands."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_counts import PinCounts
from pinagent_desktop.ui.panes.gallery_pane_filters import GalleryFilters
from pinagent_desktop.ui.panes.gallery_pane_menu import WallMenu
from pinagent_desktop.ui.plain_tip import plain_tip
from pinagent_desktop.ui.widgets.button import Button, IconButton
from pinagent_desktop.ui.widgets.card import Rule
from pinagent_desktop.ui.widgets.histogram import ScoreHistogram
from pinagent_desktop.ui.widgets.label import ElidedLabel
from pinagent_desktop.ui.widgets.tabs import MINE, CountTabs, Tab

_SEARCH_PAUSE_MS = 150
_SEARCH_WIDTH = 176
_LEAST_WIDTH = 400
_MARGIN = 20


class GalleryHeader(QWidget):
    """Title, search, export; tabs, histogram, order. Layout and wiring only."""

    searched = Signal(str)
    """Words to look for, a moment after the last key."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        theme = icons.theme
        self._icons = icons
        self.title = ElidedLabel(theme, "", "title")
        self.scope = IconButton(icons, "chevrons-up-down", self.tr("Which runs are shown"), 16)
        self.scope.setProperty("kind", "row")
        self.scope.setStyleSheet("padding: 0 7px;")
        self.search = QLineEdit()
        self.review = Button(icons, self.tr("Review"), "validation")
        self.export = Button(icons, self.tr("Export…"), "share")
        self.tabs = CountTabs(theme)
        self.histogram = ScoreHistogram(theme)
        self.menu = WallMenu(theme, self)
        self._arrange = IconButton(icons, "sort", self.tr("Order and size"), 16)
        self._arrange.setProperty("kind", "row")
        # Square: the style's own padding is for buttons with words.
        self._arrange.setStyleSheet("padding: 0 7px;")
        self._arrange.clicked.connect(self._open_menu)
        self.filters = GalleryFilters(icons)
        self._filter = IconButton(icons, "eye", self.tr("What is hidden"), 16)
        self._filter.setProperty("kind", "row")
        self._filter.setStyleSheet("padding: 0 7px;")
        self._filter.setCheckable(True)
        self._filter.toggled.connect(lambda on: self.filters.set_open(opened=on))
        self._typed = QTimer(self)
        self._set_up_search()
        self._lay_out()
        theme.changed.connect(self._color)

    def show_review_key(self, key: str) -> None:
        """Say which key does what the review button does."""
        words = self.tr("Judge one pin after the other on the full screen (key {key})")
        self.review.setToolTip(plain_tip(words.format(key=key)))

    def show_counts(self, counts: PinCounts, bins: tuple[int, ...]) -> None:
        """Show the same numbers in tabs and histogram."""
        by_tab: dict[Tab, int] = {status: counts.of(status) for status in (None, *PinStatus)}
        self.tabs.show_counts({**by_tab, MINE: counts.mine})
        self.histogram.show_scores(bins, counts.approved, counts.total)
        self.review.setEnabled(counts.total > 0)
        self.export.setEnabled(counts.total > 0)
        self._wrap()

    @override
    def minimumSizeHint(self) -> QSize:
        # The second line breaks in two before anything is cut off.
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap()

    def _lay_out(self) -> None:
        first, second, third = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.title, 1)
        first.addWidget(self.scope)
        first.addWidget(self.search)
        first.addWidget(self.review)
        first.addWidget(self.export)
        third.setSpacing(16)
        third.addStretch(1)
        third.addWidget(self.histogram)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addWidget(self._filter)
        ends.addWidget(self._arrange)
        third.addLayout(ends)
        second.setSpacing(16)
        second.addWidget(self.tabs)
        second.addLayout(third, 1)
        self._second = second
        rows = QVBoxLayout()
        rows.setContentsMargins(_MARGIN, 16, _MARGIN, 12)
        rows.setSpacing(12)
        rows.addLayout(first)
        rows.addLayout(second)
        rows.addWidget(self.filters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(rows)
        column.addWidget(Rule())

    def _wrap(self) -> None:
        buttons = self._arrange.sizeHint().width() + 8 + self._filter.sizeHint().width()
        tools = self.histogram.minimumSizeHint().width() + buttons
        needed = self.tabs.sizeHint().width() + tools + 2 * (16 + _MARGIN)
        directions = QHBoxLayout.Direction
        fits = needed <= self.width()
        wanted = directions.LeftToRight if fits else directions.TopToBottom
        if self._second.direction() != wanted:
            self._second.setDirection(wanted)
            self.updateGeometry()

    def _open_menu(self) -> None:
        self.menu.popup(self._arrange.mapToGlobal(self._arrange.rect().bottomLeft()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self.search:
            # Esc empties the field first; with nothing in it the key is not ours.
            is_escape = event.key() == Qt.Key.Key_Escape  # type: ignore[attr-defined] # a QKeyEvent
            if is_escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _set_up_search(self) -> None:
        self.search.setPlaceholderText(self.tr("Search pins"))
        self.search.setAccessibleName(self.tr("Search pins"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_SEARCH_WIDTH)
        # Its icon brings room of its own beside the style's padding.
        self.search.setTextMargins(-7, 0, 0, 0)
        self.search.installEventFilter(self)
        self._glass = self.search.addAction(
            self._icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition
        )
        self._typed.setSingleShot(True)
        self._typed.setInterval(_SEARCH_PAUSE_MS)
        self._typed.timeout.connect(lambda: self.searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _: self._typed.start())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WindowShortcut)
        find.activated.connect(self._find)

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _color(self) -> None:
        self._glass.setIcon(self._icons.icon("search", "muted"))
