"""The person's word on the wall: verdicts with what follows them, undo, steps."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.gallery.review_keys import VERDICTS, ReviewKey
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.widgets.toast import Toast


class GalleryVerdicts(QObject):
    """Acts on what is current or selected in the grid.

    Args:
        presenter: Keeps what is decided.
        view: The grid.
        toast: Says what was done, with Undo.
        pane: Where the keys for undo and redo hold.
    """

    def __init__(
        self, presenter: GalleryPresenter, view: MasonryView, toast: Toast, pane: QWidget
    ) -> None:
        super().__init__(pane)
        self._presenter = presenter
        self._model = presenter.model
        self._view = view
        self._toast = toast
        presenter.decided.connect(self._tell_decided)
        presenter.revealed.connect(self._reveal)
        presenter.refused.connect(toast.say)
        # Always to be had: the verdict to be taken back may still be on its way to the disk.
        for words, key, act in (
            (self.tr("Undo"), QKeySequence.StandardKey.Undo, presenter.undo),
            (self.tr("Redo"), QKeySequence.StandardKey.Redo, presenter.redo),
        ):
            action = QAction(words, pane)
            action.setShortcuts(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(act)
            pane.addAction(action)

    def decide(self, key: ReviewKey) -> None:
        """Judge what is selected, else what is current."""
        pin_ids = self._view.selected_ids()
        # On to the neighbour before the pin may leave its filter; U stays, to show what the
        # score says.
        if len(pin_ids) == 1 and key is not ReviewKey.LET_SCORE_DECIDE:
            self.step(1)
        self._presenter.decide(pin_ids, VERDICTS[key])

    def disqualify_publisher(self) -> None:
        """Put out the current pin and every undecided one from the same source."""
        pin_id = self._view.current_id()
        if pin_id is not None:
            _, pins = self._model.of_publisher(pin_id)
            ids = list(dict.fromkeys((pin_id, *pins)))
            self._presenter.decide(ids, PinStatus.DISQUALIFIED)

    def step(self, step: int) -> None:
        """Go to a neighbour in the order of the grid, if there is one."""
        row = self._view.currentIndex().row() + step
        if 0 <= row < self._model.rowCount():
            self._view.make_current(row)

    def _reveal(self, pin_id: str) -> None:
        self._toast.hide()  # what it offers to undo is undone
        self._view.go_to(pin_id)

    def _tell_decided(self, words: str) -> None:
        self._toast.say(words, self.tr("Undo"), self._presenter.undo)
        # A review on the full screen speaks for itself.
        if self._view.isActiveWindow():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))
