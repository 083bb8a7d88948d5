"""Pictures and links out of the gallery: dragged, copied, and the menu that offers it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QDrag,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtWidgets import QMenu, QWidget

from pinagent_desktop.ui.gallery.drag_picture import HOT_SPOT, drag_picture
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.gallery.promised_files import PromisedFiles
from pinagent_desktop.ui.gallery.review_keys import KeyMap, ReviewKey, key_words
from pinagent_desktop.ui.gallery.thumbnails import Thumbnails
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.presenters.taking_out import Copied
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.widgets.toast import Toast

_MENU_KEYS = (ReviewKey.APPROVE, ReviewKey.DISQUALIFY, ReviewKey.LET_SCORE_DECIDE)
_LINK_KEY = "Ctrl+Shift+C"


def let_go(drag: QDrag) -> None:
    """Let the person drop it; Qt returns when it is dropped or given up."""
    drag.exec(Qt.DropAction.CopyAction)


class GalleryTakingOut(QObject):
    """Acts on what is selected in the grid, else on what is current.

    Args:
        presenter: Has the pictures copied.
        view: The grid.
        toast: Says what was copied, and what was not.
        pane: Where the keys hold, in grid and detail.
        thumbnails: The wall's pictures, for the small one under the mouse.
        theme: Gives its colours.
        keys: The one key map.
        act: Does what a key of the map asks for.
        drop: Lets the person drag; ends when it is dropped.
    """

    def __init__(
        self,
        presenter: GalleryPresenter,
        view: MasonryView,
        toast: Toast,
        pane: QWidget,
        *,
        thumbnails: Thumbnails,
        theme: Theme,
        keys: KeyMap,
        act: Callable[[ReviewKey], None],
        drop: Callable[[QDrag], None] = let_go,
    ) -> None:
        super().__init__(pane)
        self._taking = presenter.taking_out
        self._model = presenter.model
        self._view = view
        self._toast = toast
        self._thumbnails = thumbnails
        self._theme = theme
        self._keys = keys
        self._act = act
        self._drop = drop
        self._taking.copied.connect(self._put_on_clipboard)
        self._taking.refused.connect(self._tell)
        view.drag_wanted.connect(self._drag)
        view.menu_wanted.connect(self.open_menu)
        self._copy_picture = self._action(pane, QKeySequence.StandardKey.Copy, self._copy)
        self._copy_link = self._action(pane, QKeySequence(_LINK_KEY), self._copy_links)

    def open_menu(self, at: QPoint) -> None:
        """Offer it at a point of the screen, if there is a pin."""
        if self._view.selected_ids():
            self.menu().popup(at)

    def menu(self) -> QMenu:
        """Return what can be done with the selected pins, each with its key."""
        ids = self._view.selected_ids()
        one = len(ids) == 1
        links = self._taking.links(ids)
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._copy_picture.setText(
            self.tr("Copy the picture") if one else self.tr("Copy %n pictures", "", len(ids))
        )
        self._copy_link.setText(
            self.tr("Copy the link") if one else self.tr("Copy %n links", "", len(links))
        )
        self._copy_link.setEnabled(bool(links))
        open_ = self._offer(menu, ReviewKey.OPEN_ON_SITE)
        open_.setEnabled(one and bool(links))
        menu.addSeparator()
        menu.addActions([self._copy_picture, self._copy_link])
        menu.addSeparator()
        for key in _MENU_KEYS:
            self._offer(menu, key)
        return menu

    def _offer(self, menu: QMenu, key: ReviewKey) -> QAction:
        """Add what a key of the map does; the key is shown there and works where it did before."""
        action = menu.addAction(key_words(key))
        action.setShortcut(QKeySequence(self._keys.cap(key)))
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda: self._act(key))
        return action

    def _action(
        self,
        pane: QWidget,
        keys: QKeySequence | QKeySequence.StandardKey,
        act: Callable[[], None],
    ) -> QAction:
        action = QAction(pane)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(act)
        pane.addAction(action)
        return action

    def _copy(self) -> None:
        ids = self._view.selected_ids()
        if ids:
            self._taking.copy(ids)

    def _copy_links(self) -> None:
        links = self._taking.links(self._view.selected_ids())
        if links:
            QGuiApplication.clipboard().setText("\n".join(links))
            several = self.tr("%n links copied", "", len(links))
            self._tell(self.tr("Link copied") if len(links) == 1 else several)
        elif self._view.selected_ids():
            self._tell(self.tr("This pin has no link."))

    def _put_on_clipboard(self, copied: Copied) -> None:
        data = QMimeData()
        if copied.image.isNull():
            data.setUrls([QUrl.fromLocalFile(str(file)) for file in copied.files])
        else:
            data.setImageData(copied.image)
        if copied.links:
            data.setText("\n".join(copied.links))
        QGuiApplication.clipboard().setMimeData(data)
        count = len(copied.files)
        words = (
            self.tr("Picture copied") if count == 1 else self.tr("%n pictures copied", "", count)
        )
        self._tell("; ".join(filter(None, (words, self._missing_words(copied.missing)))))

    def _drag(self) -> None:
        ids = self._view.selected_ids()
        leaving = self._taking.begin(ids)
        current = self._model.face_of(self._view.current_id() or "")
        face = current or self._model.face_of(ids[0]) if ids else None
        if leaving is None or face is None:
            return
        drag = QDrag(self._view)
        files = partial(self._taking.arrived, leaving)
        drag.setMimeData(PromisedFiles(files, leaving.links))
        ratio = self._view.devicePixelRatioF()
        number = self._view.locale().toString(len(ids)) if len(ids) > 1 else ""
        thumbnail = self._thumbnails.at_hand(face.picture)
        drag.setPixmap(drag_picture(self._theme, face, thumbnail, number, ratio))
        drag.setHotSpot(HOT_SPOT)
        self._drop(drag)
        if leaving.missing:
            self._tell(self._missing_words(leaving.missing))

    def _missing_words(self, count: int) -> str:
        if count == 0:
            return ""
        several = self.tr("%n pins have no picture yet", "", count)
        return self.tr("1 pin has no picture yet") if count == 1 else several

    def _tell(self, words: str) -> None:
        self._toast.say(words)
        if self._view.isActiveWindow():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))
