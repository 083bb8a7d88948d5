"""The gallery: a wall of pins with its head, its empty states and the detail beside it."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from pinagent_desktop.domain.pin import Pin
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.gallery.pin_card import PinCard
from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.models.pin_filter import PinFilter
from pinagent_desktop.ui.models.trait import DUPLICATES
from pinagent_desktop.ui.panes.detail_pane import (
    LEAST_WIDTH,
    MOST_WIDTH,
    WIDE_WIDTH,
    WIDTH,
    DetailPane,
    DetailPictures,
)
from pinagent_desktop.ui.panes.gallery_pane_empty import GalleryEmpty
from pinagent_desktop.ui.panes.gallery_pane_export import GalleryExport
from pinagent_desktop.ui.panes.gallery_pane_filtering import GalleryFiltering
from pinagent_desktop.ui.panes.gallery_pane_header import GalleryHeader
from pinagent_desktop.ui.panes.gallery_pane_left_out import GalleryLeftOut
from pinagent_desktop.ui.panes.gallery_pane_places import GalleryPlaces
from pinagent_desktop.ui.panes.gallery_pane_review import GalleryReview
from pinagent_desktop.ui.panes.gallery_pane_scope import GalleryScope
from pinagent_desktop.ui.panes.gallery_pane_sort import SortAgain
from pinagent_desktop.ui.panes.gallery_pane_taking_out import GalleryTakingOut
from pinagent_desktop.ui.panes.gallery_pane_threshold import ThresholdPreview
from pinagent_desktop.ui.panes.gallery_pane_verdicts import GalleryVerdicts
from pinagent_desktop.ui.panes.help_dialog import HelpDialog
from pinagent_desktop.ui.panes.pin_page import open_page
from pinagent_desktop.ui.panes.similar_pins import MOST
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.widgets.pane_splitter import PaneSplitter
from pinagent_desktop.ui.widgets.toast import Toast

NARROW_BELOW, WIDE_FROM = 1100, 1720
_LARGE_PICTURES, _SQUARE_PICTURES = 48 * 1024 * 1024, 2 * 1024 * 1024


class GalleryPane(QWidget):
    """Layout and wiring; what is shown and kept is the presenter's."""

    prompt_asked = Signal()
    """There is nothing here: go to the prompt."""

    def __init__(
        self, presenter: GalleryPresenter, icons: Icons, keys: KeyMap | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._presenter = presenter
        self._icons = icons
        self._keys = keys or KeyMap(parent=self)
        self._opening: str | None = None
        self._model = presenter.model
        self._thumbnails = Thumbnails(presenter.locate, parent=self)
        self._large = Thumbnails(presenter.locate, _LARGE_PICTURES, parent=self)
        self.header = GalleryHeader(icons)
        self._name_review_key()
        card = PinCard(icons, self._thumbnails, self)
        self.view = MasonryView(self._model, card, self._thumbnails, self._keys)
        self._squares = Thumbnails(presenter.locate, _SQUARE_PICTURES, parent=self)
        pictures = DetailPictures(self._large, self._thumbnails, self._squares)
        self.detail = DetailPane(icons, pictures, self._keys)
        self._empty = GalleryEmpty(icons)
        self._toast = Toast(icons, self)
        self._add_parts()
        self._sort_again = SortAgain(icons, self.view)
        self._is_narrow = False
        self._is_detail_wanted = True
        self._lay_out()
        self._wire()
        self._model.set_filter(PinFilter(hidden=frozenset({DUPLICATES})))
        self._show_opened()
        self.setFocusProxy(self.view)

    def _add_parts(self) -> None:
        presenter, icons = self._presenter, self._icons
        self._filtering = GalleryFiltering(self.header, self._model)
        self._verdicts = GalleryVerdicts(presenter, self.view, self._toast, self)
        self.review = GalleryReview(presenter, self.view, icons, self._thumbnails, self._keys)
        self.preview = ThresholdPreview(icons, presenter, self.header.histogram, self)
        self._export = GalleryExport(presenter, self.view, self._toast, icons)
        self.taking_out = GalleryTakingOut(
            presenter,
            self.view,
            self._toast,
            self,
            thumbnails=self._thumbnails,
            theme=icons.theme,
            keys=self._keys,
            act=self._act,
        )
        GalleryLeftOut(presenter, self.header.filters, icons, self)
        self._scope = GalleryScope(presenter, self.header.scope)
        self._places = GalleryPlaces(presenter, self.view)

    @property
    def shown_pin_id(self) -> str | None:
        """Id of the pin that is current in grid and detail."""
        return self.view.current_id()

    def close_pictures(self) -> None:
        """End the decoding threads; call it once before the window goes."""
        self.review.close()
        self._thumbnails.close()
        self._large.close()
        self._squares.close()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.window().width()
        if (width < NARROW_BELOW) != self._is_narrow:
            self._is_narrow = width < NARROW_BELOW
            # The grid comes first in a narrow window; beside it there is room for both.
            self._is_detail_wanted = not self._is_narrow
        self.detail.setMinimumWidth(0 if self._is_narrow else LEAST_WIDTH)
        self.detail.setMaximumWidth(16777215 if self._is_narrow else MOST_WIDTH)
        self._sides.suggest(WIDE_WIDTH if width >= WIDE_FROM else WIDTH)
        self.detail.cover(whole=self._is_narrow)
        self._show_detail()
        self._sort_again.place()

    def _lay_out(self) -> None:
        self._sides = PaneSplitter("detail", side=1, usual=WIDTH)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self._grid_side = QWidget()
        column = QVBoxLayout(self._grid_side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._sides.addWidget(self._grid_side)
        self._sides.addWidget(self.detail)
        row.addWidget(self._sides)
        self.detail.hide()

    def _wire(self) -> None:
        presenter, header, view = self._presenter, self.header, self.view
        self._keys.changed.connect(self._name_review_key)
        presenter.opened.connect(self._show_opened)
        presenter.detailed.connect(self._show_whole)
        presenter.followed.connect(self._show_detail)
        presenter.threshold_restored.connect(header.histogram.show_threshold)
        self._model.counts_changed.connect(self._show_counts)
        self._model.replaced.connect(self._start_at_first)
        self._model.modelReset.connect(self._show_emptiness)
        self._model.rowsInserted.connect(self._show_emptiness)
        self._filtering.changed.connect(self._show_counts)
        header.menu.size_chosen.connect(view.set_tile_width)
        header.histogram.moved.connect(presenter.move_threshold)
        header.histogram.settled.connect(presenter.keep_threshold)
        header.export.clicked.connect(self._export.ask)
        header.review.clicked.connect(self.review.open)
        view.current_moved.connect(self._show_detail)
        view.clicked.connect(lambda _: self._open_detail(beside_only=True))
        view.doubleClicked.connect(lambda _: self._open_detail())
        view.review_asked.connect(self._act)
        self.detail.review_asked.connect(self._act)
        self.detail.step_asked.connect(self._verdicts.step)
        self.detail.similar.pin_asked.connect(view.go_to)
        self.detail.menu_wanted.connect(self.taking_out.open_menu)
        self._model.dataChanged.connect(self._refresh_detail)
        self._empty.show_all_asked.connect(self._show_all)
        self._empty.prompt_asked.connect(self.prompt_asked)
        self._sort_again.clicked.connect(self._model.sort_again)

    # -- showing --------------------------------------------------------------------------------

    def _show_opened(self) -> None:
        self.header.title.setText(self._presenter.title or self.tr("Gallery"))
        self.header.histogram.show_threshold(self._model.threshold)
        self.header.histogram.show_line(shown=not self._model.has_own_thresholds)
        self._show_counts()
        self._show_emptiness()

    def _show_counts(self) -> None:
        counts = self._model.counts()
        self.header.show_counts(counts, self._model.bins())
        self.header.filters.show_traits(
            self._model.traits(), self._model.filter.hidden, self._presenter.left_out_reasons()
        )
        self._show_emptiness()
        self._sort_again.show_unsorted(self._model.unsorted_count)

    def _show_emptiness(self) -> None:
        is_empty = self._model.rowCount() == 0
        if is_empty:
            self._empty.explain(
                self._model.filter,
                self._model.threshold,
                has_pins=self._model.counts().total > 0,
                has_prompt=self._presenter.scope is not None,
                is_live=self._presenter.is_live,
            )
        self._turn_to(self._empty if is_empty else self.view)

    def _turn_to(self, page: QWidget) -> None:
        """Show wall or reason; the focus goes with it, for verdict keys are no search words."""
        if page is self._stack.currentWidget():
            return
        focus = QApplication.focusWidget()
        follows = focus is not None and self._stack.isAncestorOf(focus)
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        if follows:
            page.setFocus()

    def _start_at_first(self) -> None:
        known = self._places.come_back()
        if self._model.rowCount() and not (known or self._presenter.is_live):
            self.view.make_current(0)

    def _show_detail(self) -> None:
        pin_id = self.view.current_id()
        is_shown = pin_id is not None and self._is_detail_wanted
        if pin_id is not None and is_shown:
            face = self._model.face(self.view.currentIndex().row())
            self.detail.show_face(face, self._model.threshold_of(pin_id))
            self.detail.similar.show_faces(self._model.like(pin_id, MOST))
            pin = self._presenter.ask_detail(pin_id)
            if pin is not None:
                self.detail.show_pin(pin, self._presenter.prompt_of(pin))
            else:
                self.detail.forget_pin()
        self._grid_side.setVisible(not (is_shown and self._is_narrow))
        self.detail.setVisible(is_shown)

    def _refresh_detail(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.view.currentIndex().row() <= last.row():
            self._show_detail()

    def _show_whole(self, pin: Pin) -> None:
        if pin.id == self._opening:
            self._opening = None
            open_page(pin)
        if pin.id == self.view.current_id() and self.detail.isVisible():
            self.detail.show_pin(pin, self._presenter.prompt_of(pin))

    # -- asking ---------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self._filtering.show_all()
        self.view.setFocus()

    def _act(self, key: ReviewKey) -> None:
        acts = {
            ReviewKey.DISQUALIFY_PUBLISHER: self._verdicts.disqualify_publisher,
            ReviewKey.OPEN_DETAIL: self._open_detail,
            ReviewKey.GO_BACK: self._close_detail,
            ReviewKey.REVIEW: self.review.open,
            ReviewKey.OPEN_ON_SITE: self._open_on_site,
            ReviewKey.SHOW_KEYS: self._show_keys,
        }
        if key.is_verdict:
            self._verdicts.decide(key)
        elif key in acts:
            acts[key]()

    def _name_review_key(self) -> None:
        self.header.show_review_key(self._keys.cap(ReviewKey.REVIEW))

    def _show_keys(self) -> None:
        HelpDialog(self._icons, self, self._keys).open()

    def _close_detail(self) -> None:
        self._is_detail_wanted = False
        self._show_detail()
        self.view.setFocus()

    def _open_on_site(self) -> None:
        pin_id = self.view.current_id()
        pin = None if pin_id is None else self._presenter.ask_detail(pin_id)
        self._opening = pin_id if pin is None else None
        if pin is not None:
            open_page(pin)

    def _open_detail(self, *, beside_only: bool = False) -> None:
        if beside_only and self._is_narrow:
            return
        self._is_detail_wanted = True
        self._show_detail()
        if self._is_narrow:
            self.detail.setFocus()
