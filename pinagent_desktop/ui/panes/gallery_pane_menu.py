"""How the wall is arranged: order and size of its pictures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSlider, QVBoxLayout, QWidget, QWidgetAction

from pinagent_desktop.ui.gallery.masonry_layout import DEFAULT_TILE_WIDTH
from pinagent_desktop.ui.models.pin_filter import SortKey
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.label import Label

SMALLEST, LARGEST = 160, 360
_STEP = 20


class WallMenu(QMenu):
    """Sort key, direction, and the size slider."""

    sort_chosen = Signal(object, bool)
    """A ``SortKey``, and whether it runs from high to low."""
    size_chosen = Signal(int)
    """Wished width of a tile in logical pixels."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = SortKey.ARRIVAL
        self._keys = QActionGroup(self)
        names = {
            SortKey.ARRIVAL: self.tr("Sort by arrival"),
            SortKey.SCORE: self.tr("Sort by score"),
            SortKey.TITLE: self.tr("Sort by title"),
            SortKey.DATE: self.tr("Sort by date"),
            SortKey.DOUBT: self.tr("Sort by doubt"),
            SortKey.COLOUR: self.tr("Sort by colour"),
            SortKey.OFFLINE: self.tr("Offline pre-sort, not validation"),
        }
        self._actions = {key: self._choice(self._keys, name) for key, name in names.items()}
        self.addSeparator()
        self._directions = QActionGroup(self)
        self._up = self._choice(self._directions, "")
        self._down = self._choice(self._directions, "")
        self.addSeparator()
        self._add_size(theme)
        self._actions[self._key].setChecked(True)
        self._up.setChecked(True)
        self._name_directions()
        self._keys.triggered.connect(self._choose_key)
        self._directions.triggered.connect(lambda _: self._tell())

    def show_sort(self, key: SortKey, *, descending: bool) -> None:
        """Check what is chosen, without telling."""
        self._key = key
        self._actions[key].setChecked(True)
        (self._down if descending else self._up).setChecked(True)
        self._name_directions()

    def _choice(self, group: QActionGroup, text: str) -> QAction:
        action = self.addAction(text)
        action.setCheckable(True)
        group.addAction(action)
        return action

    def _add_size(self, theme: Theme) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 6, 16, 8)
        column.addWidget(Label(theme, self.tr("Size of the pictures"), "small", "muted"))
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(SMALLEST, LARGEST)
        slider.setSingleStep(_STEP)
        slider.setPageStep(_STEP)
        slider.setValue(DEFAULT_TILE_WIDTH)
        slider.setProperty("fill", "low")
        slider.setMinimumWidth(180)
        slider.setAccessibleName(self.tr("Size of the pictures"))
        slider.valueChanged.connect(self.size_chosen)
        column.addWidget(slider)
        action = QWidgetAction(self)
        action.setDefaultWidget(box)
        self.addAction(action)

    def _choose_key(self, action: QAction) -> None:
        self._key = next(key for key, one in self._actions.items() if one is action)
        # What people expect first: best scores, newest pins, but A before Z.
        high_first = self._key in {SortKey.SCORE, SortKey.DATE, SortKey.OFFLINE}
        (self._down if high_first else self._up).setChecked(True)
        self._name_directions()
        self._tell()

    def _name_directions(self) -> None:
        up, down = {
            SortKey.ARRIVAL: (self.tr("First ones first"), self.tr("Last ones first")),
            SortKey.SCORE: (self.tr("Lowest first"), self.tr("Highest first")),
            SortKey.TITLE: (self.tr("A to Z"), self.tr("Z to A")),
            SortKey.DATE: (self.tr("Oldest first"), self.tr("Newest first")),
            SortKey.DOUBT: (self.tr("Closest calls first"), self.tr("Clearest first")),
            SortKey.COLOUR: (
                self.tr("Red to violet, then greys"),
                self.tr("Greys, then violet to red"),
            ),
            SortKey.OFFLINE: (self.tr("Least likely first"), self.tr("Likeliest first")),
        }[self._key]
        self._up.setText(up)
        self._down.setText(down)

    def _tell(self) -> None:
        self.sort_chosen.emit(self._key, self._down.isChecked())
