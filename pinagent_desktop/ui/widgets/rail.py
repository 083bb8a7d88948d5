"""The rail: panes, latest prompts, and what stands at its foot."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QListView, QSizePolicy, QVBoxLayout
from typing_extensions import override

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.plain_tip import plain_tip
from pinagent_desktop.ui.widgets.button import IconButton
from pinagent_desktop.ui.widgets.icon_view import IconView
from pinagent_desktop.ui.widgets.label import Label
from pinagent_desktop.ui.widgets.rail_delegate import ENTRY_ROLE, RailDelegate, RailEntry

WIDE = 216
FOLDED = 56
MOST_WIDER = 1.5


class RailList(QListView):
    """A list of the rail; telling which entry was activated.

    Args:
        icons: draws the entries.
        name: what a screen reader says.
        follows: an arrow key activates the entry it reaches, as with tabs.
    """

    activated_key = Signal(str)

    def __init__(self, icons: Icons, name: str, *, follows: bool = False) -> None:
        super().__init__()
        self._follows = follows
        self.rail_delegate = RailDelegate(icons)
        self.entries = QStandardItemModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(self.rail_delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)
        icons.theme.changed.connect(self.viewport().update)

    def show_entries(self, entries: Sequence[RailEntry]) -> None:
        """Show these entries; the current one stays current by its key."""
        key = self.current_key()
        for row, entry in enumerate(entries):
            if row >= self.entries.rowCount():
                self.entries.appendRow(QStandardItem())
            item = self.entries.item(row)
            told = f"{entry.name}, {entry.count or entry.line}".rstrip(", ")
            item.setData(entry, ENTRY_ROLE)
            item.setData(told, Qt.ItemDataRole.AccessibleTextRole)
            item.setData(entry.name, Qt.ItemDataRole.DisplayRole)
            item.setData(plain_tip(entry.name), Qt.ItemDataRole.ToolTipRole)
        self.entries.setRowCount(len(entries))
        if key:
            self.make_current(key)

    def current_key(self) -> str:
        """The key of the current entry, or nothing."""
        index = self.currentIndex()
        return str(index.data(ENTRY_ROLE).key) if index.isValid() else ""

    def make_current(self, key: str) -> None:
        """Make an entry current without telling."""
        for row in range(self.entries.rowCount()):
            index = self.entries.index(row, 0)
            if index.data(ENTRY_ROLE).key == key:
                self.setCurrentIndex(index)
                return

    def entry(self, row: int) -> RailEntry:
        """The entry of a row."""
        entry: RailEntry = self.entries.index(row, 0).data(ENTRY_ROLE)
        return entry

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.current_key()
        super().keyPressEvent(event)
        if self._follows and self.current_key() != before:
            self._tell(self.currentIndex())

    @override
    def keyboardSearch(self, search: str) -> None:
        """Do nothing: letters belong to the panes, and would move the mark from what is shown."""

    def _tell(self, index: QModelIndex) -> None:
        self.activated_key.emit(str(index.data(ENTRY_ROLE).key))


class Rail(QFrame):
    """216 wide, or 56 with icons only.

    `pane_chosen` carries `accounts`, `prompt` or `gallery`; `prompt_chosen` a prompt's id;
    `fold_wanted` is the person's wish to fold or unfold.
    """

    pane_chosen = Signal(str)
    prompt_chosen = Signal(str)
    settings_wanted = Signal()
    help_wanted = Signal()
    fold_wanted = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("railGround", True)  # noqa: FBT003 - a Qt property
        self._folded = False
        theme = icons.theme
        self._text_scale = min(theme.text_scale, MOST_WIDER)
        self.panes = RailList(icons, self.tr("Panes"), follows=True)
        self.prompts = RailList(icons, self.tr("Latest prompts"))
        self._name = Label(theme, "Pinagent", "heading")
        self._prompts_title = Label(theme, self.tr("Prompts"), "small", "muted", medium=True)
        self._mark = IconView(icons, "app", "text", 24)
        self._settings = IconButton(icons, "settings", self.tr("Settings"))
        self._help = IconButton(icons, "help", self.tr("Help"))
        self._fold = IconButton(icons, "fold", self.tr("Fold the rail"))
        self.panes.activated_key.connect(self.pane_chosen)
        self.prompts.activated_key.connect(self.prompt_chosen)
        self._settings.clicked.connect(self.settings_wanted)
        self._help.clicked.connect(self.help_wanted)
        self._fold.clicked.connect(self.fold_wanted)
        self.panes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.panes.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.set_folded(folded=False)

    def show_panes(self, entries: Sequence[RailEntry]) -> None:
        """Show the panes with counts and live state."""
        self.panes.show_entries(entries)
        self._fit_panes()

    def show_prompts(self, entries: Sequence[RailEntry]) -> None:
        """Show the latest prompts."""
        self.prompts.show_entries(entries)
        self._prompts_title.setVisible(bool(entries) and not self._folded)

    def set_folded(self, *, folded: bool) -> None:
        """Fold to icons, or unfold."""
        self._folded = folded
        self.setFixedWidth(FOLDED if folded else round(WIDE * self._text_scale))
        for rail_list in (self.panes, self.prompts):
            rail_list.rail_delegate.folded = folded
            rail_list.doItemsLayout()
        self._name.setVisible(not folded)
        self._prompts_title.setVisible(not folded and self.prompts.entries.rowCount() > 0)
        # Folded, the mark just fits: with the same room at both sides in either direction.
        margin = 16 if folded else 18
        self._head.setContentsMargins(margin, 14, 15 if folded else margin, 12)
        down = QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(down if folded else QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(11, 4, 11, 9)
        self._fold.show_icon("unfold" if folded else "fold")
        self._fold.say(self.tr("Unfold the rail") if folded else self.tr("Fold the rail"))
        self._fit_panes()

    @property
    def folded(self) -> bool:
        """Whether only icons are shown."""
        return self._folded

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        self._head.setSpacing(10)
        self._head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignLeading)
        self._head.addWidget(self._name, 1)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(4)
        self._foot.addWidget(self._settings)
        self._foot.addWidget(self._help)
        self._foot.addStretch()
        self._foot.addWidget(self._fold)
        title = QHBoxLayout()
        title.setContentsMargins(18, 14, 18, 4)
        title.addWidget(self._prompts_title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self.panes)
        column.addLayout(title)
        column.addWidget(self.prompts, 1)
        column.addLayout(self._foot)

    def _fit_panes(self) -> None:
        rows = self.panes.entries.rowCount()
        height = sum(self.panes.sizeHintForRow(row) for row in range(rows))
        self.panes.setFixedHeight(max(1, height))
