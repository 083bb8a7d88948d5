"""Tells beside the window what happens in it while the person looks at other things."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pinagent_desktop.application.notifications import Notifications
from pinagent_desktop.ui.presenters.run_news import RunNews
from pinagent_desktop.ui.tasks import TaskSet


class DesktopNotices(QObject):
    """Passes news on to the desktop while the window is not in front.

    Args:
        news: What is worth it.
        notifications: Show it, if the person wants it.
        window: Which is looked at, or not.
        tasks: Own the work.
    """

    def __init__(
        self,
        news: RunNews,
        notifications: Notifications,
        window: QWidget,
        tasks: TaskSet,
    ) -> None:
        super().__init__(window)
        self._notifications = notifications
        self._window = window
        self._tasks = tasks
        news.told.connect(self._tell)

    def _tell(self, heading: str, sentence: str) -> None:
        if not self._window.isActiveWindow():
            telling = self._notifications.tell(heading, sentence)
            self._tasks.spawn(telling, self.tr("Show a notification"))
