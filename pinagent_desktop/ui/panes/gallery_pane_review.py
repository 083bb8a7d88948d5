"""The way from the grid to the full screen and back to the same pin."""

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.gallery.review_keys import KeyMap
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.review_window import ReviewWindow
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.presenters.review_presenter import ReviewPresenter


class GalleryReview(QObject):
    """At most one review at a time.

    Args:
        presenter: Whose pins are reviewed.
        view: The grid.
        icons: The window's.
        small: The wall's pictures.
        keys: The one key map.
    """

    opened = Signal(object)
    """The ``ReviewWindow`` that lies over the window now."""

    def __init__(
        self,
        presenter: GalleryPresenter,
        view: MasonryView,
        icons: Icons,
        small: Thumbnails,
        keys: KeyMap,
    ) -> None:
        super().__init__(view)
        self._presenter = presenter
        self._view = view
        self._icons = icons
        self._small = small
        self._keys = keys
        self._window: ReviewWindow | None = None

    def open(self) -> None:
        """Review what is selected, else what is shown, most doubtful first."""
        review = ReviewPresenter(self._presenter, self)
        if self._window is not None or not review.start(self._view.selected_ids()):
            review.deleteLater()
            return
        window = ReviewWindow(review, self._icons, self._small, self._keys, self._view.window())
        self._window = window
        window.closed.connect(self._come_back)
        window.showFullScreen()
        window.setFocus()
        self.opened.emit(window)

    def close(self) -> None:
        """End a review that is under way; what was decided is kept."""
        if self._window is not None:
            self._window.close()

    def _come_back(self, pin_id: str) -> None:
        self._window = None
        self._view.go_to(pin_id)
        self._view.setFocus()
