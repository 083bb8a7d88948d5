"""Tells of a newer version in the window, once a version."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from pinagent_desktop.application.update_notice import Release, UpdateNotice
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.presenters.notices import UPDATE, update_notice
from pinagent_desktop.ui.tasks import TaskSet


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))


class UpdateTeller(QObject):
    """Shows a banner; seen or closed, that version is not told of again.

    Args:
        updates: know whether there is one.
        window: shows it.
        tasks: own the asking.
        open_page: shows the page of a release.
    """

    def __init__(
        self,
        updates: UpdateNotice,
        window: MainWindow,
        tasks: TaskSet,
        open_page: Callable[[str], None] = _open,
    ) -> None:
        super().__init__(window)
        self._updates = updates
        self._window = window
        self._tasks = tasks
        self._open_page = open_page
        self._release: Release | None = None
        window.banners.acted.connect(lambda key: self._answer(key, see=True))
        window.banners.closed.connect(lambda key: self._answer(key, see=False))

    def look(self) -> None:
        """Ask, where the person lets it and it was not done today."""
        self._tasks.spawn(self._look(), self.tr("Look for a newer version"))

    async def _look(self) -> None:
        self._release = await self._updates.look()
        if self._release is not None:
            self._window.show_notice(update_notice(self._release.version))

    def _answer(self, key: str, *, see: bool) -> None:
        release = self._release
        if key != UPDATE or release is None:
            return
        self._release = None
        self._window.banners.take(UPDATE)
        self._updates.wave_off(release.version)
        if see:
            self._open_page(release.notes)
