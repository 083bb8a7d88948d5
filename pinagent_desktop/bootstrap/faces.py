"""The window with its panes and presenters, put together and wired."""

import asyncio
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from pinagent_desktop.application.events import Event, RunEnded, RunStarted
from pinagent_desktop.application.use_cases import UseCases
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.ids import PromptId
from pinagent_desktop.paths import Paths
from pinagent_desktop.ui.event_bridge import EventBridge
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.panes.accounts_pane import AccountsPane
from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.presenters.accounts_presenter import AccountsPresenter
from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
from pinagent_desktop.ui.presenters.prompt_presenter import PromptPresenter
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.presenters.settings_presenter import SettingsPresenter
from pinagent_desktop.ui.presenters.shell_presenter import ShellPresenter
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.theme import Theme


class Faces:
    """Everything that is shown, over one set of use cases."""

    def __init__(
        self, app: QApplication, paths: Paths, use_cases: UseCases, stop: asyncio.Event
    ) -> None:
        """Build the window; nothing is shown yet.

        Args:
            app: To dress.
            paths: Where icons, styles and the home lie.
            use_cases: What the window may do.
            stop: Set when the person leaves.
        """
        self._use_cases = use_cases
        self._home = paths.home
        self.tasks = TaskSet()
        self.theme = Theme(paths.resources)
        self.icons = Icons(paths.resources / "icons", self.theme)
        self._make_presenters()
        self.settings.apply()
        self.theme.apply(app)
        self._make_window(stop)
        self._wire()

    def show(self, *, practice: bool) -> None:
        """Show the window and read what there is."""
        self.window.show()
        self.tasks.show_errors_with(self.shell.show_error)
        self.prompt.reload()
        self.accounts.reload()
        if practice:
            self.prompt_pane.choose_account(PRACTICE_ACCOUNT_ID)
        self.tasks.spawn(self._open_newest(), self.window.tr("Open the gallery"))

    def come_to_front(self) -> None:
        """Answer a second start."""
        state = self.window.windowState()
        self.window.setWindowState(state & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    async def close(self, seconds: float) -> None:
        """End what the window started; nothing runs on without it."""
        self._bridge.close()
        self.gallery_pane.close_pictures()
        await self.tasks.cancel_all(seconds)
        self.window.deleteLater()

    def _make_presenters(self) -> None:
        use_cases, tasks = self._use_cases, self.tasks
        self.run = RunPresenter(use_cases.runs, tasks)
        self.prompt = PromptPresenter(
            use_cases.runs,
            use_cases.accounts,
            use_cases.history,
            use_cases.gallery,
            use_cases.estimator,
            use_cases.preferences,
            tasks,
            _now,
        )
        self.accounts = AccountsPresenter(
            use_cases.accounts,
            use_cases.history,
            use_cases.gallery,
            use_cases.preferences,
            tasks,
            _now,
        )
        self.gallery = GalleryPresenter(
            use_cases.gallery, use_cases.review, use_cases.export, tasks
        )
        self.settings = SettingsPresenter(use_cases.preferences, self.theme, tasks)
        self.shell = ShellPresenter(self.run, self.prompt)

    def _make_window(self, stop: asyncio.Event) -> None:
        self.prompt_pane = PromptPane(self.icons, self.prompt, self.run)
        self.accounts_pane = AccountsPane(self.icons, self.accounts)
        self.gallery_pane = GalleryPane(self.gallery, self.icons)
        self.window = MainWindow(
            stop=stop,
            icons=self.icons,
            run=self.run,
            shell=self.shell,
            accounts=self.accounts_pane,
            prompt=self.prompt_pane,
            gallery=self.gallery_pane,
            geometry=QSettings(str(self._home / "window.ini"), QSettings.Format.IniFormat),
        )

    def _wire(self) -> None:
        window = self.window
        self._bridge = EventBridge(self._use_cases.bus)
        self._bridge.batch.connect(self._take)
        self.gallery.opened.connect(self._note_gallery)
        self.gallery_pane.prompt_asked.connect(lambda: window.show_pane("prompt"))
        self.prompt_pane.gallery_wanted.connect(self._show_gallery)
        window.prompt_chosen.connect(self._show_gallery)
        window.pane_changed.connect(self._remember_pane)
        window.settings_wanted.connect(self._show_settings)
        window.help_wanted.connect(self._show_help)

    def _take(self, events: list[Event]) -> None:
        self.run.feed(events)
        self.gallery.take(events)
        self._note_gallery()
        if any(isinstance(event, RunStarted | RunEnded) for event in events):
            self.prompt.note_busy(self.run.busy_accounts)
            self.prompt.reload()
            self.accounts.reload()

    def _note_gallery(self) -> None:
        self.shell.note_gallery(self.gallery.model.counts.total, self.gallery.prompt_id)

    def _show_gallery(self, prompt_id: str) -> None:
        self.gallery.open(PromptId(prompt_id))
        self.window.show_pane("gallery")

    def _remember_pane(self, name: str) -> None:
        self._use_cases.preferences.change(last_pane=name)

    def _show_settings(self) -> None:
        from pinagent_desktop.ui.panes.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.icons, self.settings, self._home, self.window)
        dialog.folder_wanted.connect(lambda: _open_folder(self._home))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_help(self) -> None:
        from pinagent_desktop.ui.panes.help_dialog import HelpDialog

        dialog = HelpDialog(self.icons, self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _open_newest(self) -> None:
        newest = await self._use_cases.history.prompts(limit=1)
        if newest and self.gallery.prompt_id is None:
            self.gallery.open(newest[0][0].id)


def _now() -> datetime:
    return datetime.now().astimezone()


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
