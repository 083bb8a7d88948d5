"""What of the wall is shown: from the head of the gallery to the model."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.models.pin_filter import PinFilter, SortKey
from pinagent_desktop.ui.models.pin_list_model import PinListModel
from pinagent_desktop.ui.models.trait import Trait
from pinagent_desktop.ui.panes.gallery_pane_header import GalleryHeader
from pinagent_desktop.ui.widgets.tabs import MINE, Tab


class GalleryFiltering(QObject):
    """Changes one part of the filter and keeps the others.

    Args:
        header: Where tabs, words, order and chips are.
        model: What is shown.
    """

    changed = Signal()
    """Another part of the wall is shown, or another order."""

    def __init__(self, header: GalleryHeader, model: PinListModel) -> None:
        super().__init__(header)
        self._header = header
        self._model = model
        header.tabs.chosen.connect(self._filter_tab)
        header.filters.hidden_changed.connect(self._hide_traits)
        header.searched.connect(self._filter_words)
        header.menu.sort_chosen.connect(self._sort)

    def show_all(self) -> None:
        """Hide nothing; the order stays."""
        self._header.search.clear()
        self._header.tabs.choose(None)
        now = self._model.filter
        self._change(PinFilter(sort=now.sort, descending=now.descending))

    def _filter_tab(self, tab: Tab) -> None:
        mine = tab == MINE
        status = tab if isinstance(tab, PinStatus) else None
        self._change(replace(self._model.filter, status=status, mine=mine))

    def _filter_words(self, words: str) -> None:
        self._change(replace(self._model.filter, search=words))

    def _sort(self, key: SortKey, descending: bool) -> None:  # noqa: FBT001 a slot of a Qt signal
        self._change(replace(self._model.filter, sort=key, descending=descending))

    def _hide_traits(self, hidden: frozenset[Trait]) -> None:
        self._change(replace(self._model.filter, hidden=hidden))

    def _change(self, asked: PinFilter) -> None:
        self._model.set_filter(asked)
        self.changed.emit()
