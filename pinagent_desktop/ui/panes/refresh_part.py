"""The question about refreshing a prompt, over the window."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.refresh import Refresh
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.refresh_dialog import RefreshDialog
from pinagent_desktop.ui.presenters.refresh_presenter import RefreshPresenter


class RefreshPart(QObject):
    """Opens the question once it is known how the prompt is refreshed now.

    Args:
        icons: give fonts and colours.
        presenter: knows and changes it.
        window: the dialog lies over it.
    """

    def __init__(self, icons: Icons, presenter: RefreshPresenter, window: QWidget) -> None:
        super().__init__(window)
        self._icons = icons
        self._presenter = presenter
        self._window = window
        self._asked: dict[str, str] = {}
        presenter.known.connect(self._open)

    def ask(self, session_id: str, title: str) -> None:
        """Ask about the prompt of a run."""
        self._asked[session_id] = title
        self._presenter.ask(SessionId(session_id))

    def _open(self, session_id: str, refresh: Refresh | None) -> None:
        title = self._asked.pop(session_id, None)
        if title is None:
            return
        dialog = RefreshDialog(self._icons, title, refresh, self._window)
        dialog.chosen.connect(lambda wish: self._presenter.choose(SessionId(session_id), wish))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
