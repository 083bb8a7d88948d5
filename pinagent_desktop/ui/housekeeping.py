"""Settings, help, and the care of data, reports and secrets: dialogs over the window."""

import logging
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from pinagent_desktop.application.use_cases import UseCases
from pinagent_desktop.domain.crash_report import CrashReport
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.ui.gallery.review_keys import KeyMap
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.panes.crash_dialog import CrashDialog
from pinagent_desktop.ui.panes.help_dialog import HelpDialog
from pinagent_desktop.ui.panes.restore_dialog import RestoreDialog
from pinagent_desktop.ui.panes.settings_dialog import SettingsDialog
from pinagent_desktop.ui.panes.wipe_dialog import WipeDialog
from pinagent_desktop.ui.presenters.notices import crash_notice, repaired_notice, restored_notice
from pinagent_desktop.ui.presenters.restore_presenter import RestorePresenter
from pinagent_desktop.ui.presenters.settings_presenter import SettingsPresenter
from pinagent_desktop.ui.presenters.shell_presenter import ShellPresenter
from pinagent_desktop.ui.tasks import TaskSet

logger = logging.getLogger(__name__)


class Housekeeping(QObject):
    """Opens what the rail's foot and the settings lead to.

    Args:
        window: the dialogs lie over it.
        shell: shows banners.
        settings: behind the settings dialog.
        read_anew: awaited after an earlier copy is back.
        use_cases: crash reports, wiping, copies.
        keys: the one key map, shown and changed in the help.
        home: shown as the data folder.
        tasks: own the work; what they do not expect becomes a report.
    """

    def __init__(
        self,
        window: MainWindow,
        shell: ShellPresenter,
        settings: SettingsPresenter,
        read_anew: Callable[[], Coroutine[Any, Any, None]],
        *,
        use_cases: UseCases,
        keys: KeyMap,
        home: Path,
        tasks: TaskSet,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._shell = shell
        self._settings = settings
        self._read_anew = read_anew
        self._use_cases = use_cases
        self._keys = keys
        self._home = home
        self._tasks = tasks
        self._report: CrashReport | None = None
        self.restore = RestorePresenter(use_cases.store, tasks, _now, self)
        tasks.show_errors_with(self.tell_error)
        window.settings_wanted.connect(self.open_settings)
        window.help_wanted.connect(self.open_help)
        shell.report_wanted.connect(self.open_report)
        shell.copies_wanted.connect(lambda: self._open_restore(window))
        self.restore.restored.connect(self._note_restored)

    def tell_error(self, owner: str, error: BaseException) -> None:
        """Show a failed task: an error of ours in words, any other with a report."""
        if isinstance(error, PinAgentError):
            self._shell.show_error(owner, error)
            return
        self._report = self._use_cases.crashes.write(error, owner)
        self._shell.notice.emit(crash_notice(owner, type(error).__name__))

    def tell_repaired(self, words: str) -> None:
        """Say what had to be repaired in the data at this start, and lead to its copies."""
        has_copies = self._use_cases.store.can_restore
        self._shell.notice.emit(repaired_notice(words, has_copies=has_copies))

    def open_report(self) -> None:
        """Show the newest report."""
        report = self._report
        if report is None:
            return
        dialog = CrashDialog(self._window.icons, report, self._window)
        if report.path is not None:
            folder = report.path.parent
            dialog.folder_wanted.connect(lambda: _show(folder))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_settings(self) -> None:
        """Show the settings."""
        window = self._window
        dialog = SettingsDialog(window.icons, self._settings, self._home, window)
        dialog.folder_wanted.connect(lambda: _show(self._home))
        dialog.restore_wanted.connect(lambda: self._open_restore(dialog, dialog.accept))
        dialog.wipe_wanted.connect(lambda: self._open_wipe(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_help(self) -> None:
        """Show the help."""
        dialog = HelpDialog(self._window.icons, self._window, self._keys, first_steps=True)
        dialog.first_steps_wanted.connect(self._window.first_steps_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_restore(self, parent: QWidget, then: Callable[[], None] | None = None) -> None:
        dialog = RestoreDialog(self._window.icons, self.restore, parent)
        if then is not None:
            dialog.accepted.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open_wipe(self, settings: SettingsDialog) -> None:
        question = self._use_cases.wiping.question()
        dialog = WipeDialog(self._window.icons, question, settings)
        dialog.confirmed.connect(lambda: self._tasks.spawn(self._wipe(dialog), "Wipe everything"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _wipe(self, dialog: WipeDialog) -> None:
        try:
            wiped = await self._use_cases.wiping.wipe()
        except PinAgentError as error:
            problem = problem_of(error)
            dialog.refuse(f"{problem.message} {problem.next_step}")
            return
        for sentence in self._use_cases.wiping.sentences(wiped):
            logger.info("%s", sentence)
        self._window.vanish()

    def _note_restored(self, words: str) -> None:
        self._shell.notice.emit(restored_notice(words))
        self._tasks.spawn(self._read_anew(), self.tr("Read the data anew"))


def _show(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _now() -> datetime:
    return datetime.now(UTC)
