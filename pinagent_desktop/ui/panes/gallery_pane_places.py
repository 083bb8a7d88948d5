"""Finds the place on each prompt's wall again, also after a restart."""

from collections.abc import Mapping
from typing import Final

from pydantic import ValidationError
from PySide6.QtCore import QEvent, QObject, QTimer
from typing_extensions import override

from pinagent_desktop.domain.model import Value
from pinagent_desktop.ui.gallery.masonry_view import MasonryView
from pinagent_desktop.ui.gallery.wall_place import WallPlace, come_to, place_of
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.widgets.window_memory import window_memory

KEY: Final = "gallery/places"
MOST_WALLS: Final = 20
_PAUSE_MS: Final = 400


class _Places(Value):
    """By prompt, the one looked at last at the end."""

    of: Mapping[str, WallPlace] = {}


class GalleryPlaces(QObject):
    """Keeps where the person is a moment after they moved, in the window's own memory.

    Args:
        presenter: Says whose pins are shown.
        view: The wall.
    """

    def __init__(self, presenter: GalleryPresenter, view: MasonryView) -> None:
        super().__init__(view)
        self._presenter = presenter
        self._model = presenter.model
        self._view = view
        self._shown = ""
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(_PAUSE_MS)
        self._moved.timeout.connect(self._keep)
        view.current_moved.connect(self._note_moved)
        view.selectionModel().selectionChanged.connect(self._note_moved)
        view.verticalScrollBar().valueChanged.connect(self._note_moved)
        view.installEventFilter(self)
        # Before other pins are there: after it nobody knows any more where the person was.
        self._model.modelAboutToBeReset.connect(self._keep_now)

    def come_back(self) -> bool:
        """Go where the person was on the wall that is shown now; say whether that is known."""
        self._shown = self._presenter.key
        place = self._read().of.get(self._shown)
        return place is not None and come_to(self._view, self._model, place)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._keep_now()
        return False

    def _note_moved(self) -> None:
        self._moved.start()

    def _keep_now(self) -> None:
        if self._moved.isActive():
            self._moved.stop()
            self._keep()

    def _keep(self) -> None:
        memory = window_memory(self._view)
        place = place_of(self._view, self._model) if self._shown else None
        if memory is None or place is None:
            return
        others = {one: at for one, at in self._read().of.items() if one != self._shown}
        newest = [*others.items(), (self._shown, place)][-MOST_WALLS:]
        memory.setValue(KEY, _Places(of=dict(newest)).model_dump_json())

    def _read(self) -> _Places:
        memory = window_memory(self._view)
        kept = memory.value(KEY) if memory is not None else None
        if not isinstance(kept, str):
            return _Places()
        try:
            return _Places.model_validate_json(kept)
        except ValidationError:
            return _Places()  # a file that somebody changed by hand costs a place, not the window
