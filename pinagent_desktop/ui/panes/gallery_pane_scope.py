"""The menu that chooses among all pins, those of a prompt, and those of a run."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter

_MOST_CHARACTERS = 60


class GalleryScope(QObject):
    """Opens below its button, made anew each time: runs come and go.

    Args:
        presenter: Knows what there is to choose from.
        button: What it opens from.
    """

    def __init__(self, presenter: GalleryPresenter, button: QToolButton) -> None:
        super().__init__(button)
        self._presenter = presenter
        self._button = button
        button.clicked.connect(self.open)
        presenter.opened.connect(self._settle)
        self._settle()

    def open(self) -> None:
        """Show the menu."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._button.mapToGlobal(self._button.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Return the choices of now, with a mark at what is shown."""
        menu = QMenu(self._button)
        group = QActionGroup(menu)
        for row in self._presenter.scopes(datetime.now(UTC)):
            # An ampersand in a prompt is a letter here, not the mark of a key.
            action = menu.addAction(_short(row.words).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row.is_shown)
            group.addAction(action)
            action.triggered.connect(lambda _, scope=row.scope: self._presenter.see(scope))
        return menu

    def _settle(self) -> None:
        self._button.setVisible(bool(self._presenter.scopes(datetime.now(UTC))))


def _short(words: str) -> str:
    return words if len(words) <= _MOST_CHARACTERS else f"{words[: _MOST_CHARACTERS - 1]}…"
