"""Joins the gallery with what its decisions teach: the strip, the proposal, the offline order."""

from PySide6.QtCore import QObject, QTimer

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_filter import SortKey
from pinagent_desktop.ui.panes.gallery_pane_header import GalleryHeader
from pinagent_desktop.ui.panes.teaching_strip import TeachingStrip
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.presenters.offline_order import OfflineOrder
from pinagent_desktop.ui.presenters.teaching_presenter import TeachingPresenter

_PAUSE_MS = 150


class GalleryTeaching(QObject):
    """Looks at the decisions a moment after the last change; wiring only."""

    def __init__(
        self,
        gallery: GalleryPresenter,
        teaching: TeachingPresenter,
        order: OfflineOrder,
        header: GalleryHeader,
        icons: Icons,
    ) -> None:
        super().__init__(header)
        self._gallery = gallery
        self._teaching = teaching
        self._order = order
        self._header = header
        self.strip = TeachingStrip(icons, teaching)
        layout = header.layout()
        if layout is not None:
            layout.addWidget(self.strip)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MS)
        self._soon.timeout.connect(self._look)
        gallery.model.counts_changed.connect(self._soon.start)
        gallery.opened.connect(self._soon.start)
        gallery.model.replaced.connect(self._sort_anew)
        gallery.decided.connect(lambda _: self._sort_anew())
        teaching.threshold_accepted.connect(self._accept)
        header.menu.sort_chosen.connect(lambda *_: self._sort_anew())
        order.ranked.connect(gallery.model.rank)
        order.told.connect(self.strip.tell_order)

    def _look(self) -> None:
        model, gallery = self._gallery.model, self._gallery
        # What is learned belongs to one prompt.
        decisions = model.decisions() if gallery.prompt_id is not None else ()
        self._teaching.take(
            gallery.prompt_id,
            decisions,
            model.undecided_count(),
            model.threshold,
            live=gallery.is_live,
            practice=gallery.is_practice,
            references=gallery.references,
        )

    def _sort_anew(self) -> None:
        chosen = self._gallery.model.filter.sort is SortKey.OFFLINE
        self._order.ask(self._gallery.prompt_id if chosen else None)

    def _accept(self, threshold: float) -> None:
        self._gallery.keep_threshold(threshold)
        self._header.histogram.show_threshold(threshold)
        self._soon.start()
