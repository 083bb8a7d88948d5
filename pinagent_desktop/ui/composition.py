"""Puts presenters, panes and window together over the use cases."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pinagent_desktop.application.use_cases import UseCases
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.ids import PromptId, SessionId
from pinagent_desktop.ui.desktop_notices import DesktopNotices
from pinagent_desktop.ui.event_bridge import EventBridge
from pinagent_desktop.ui.first_steps import FirstSteps
from pinagent_desktop.ui.housekeeping import Housekeeping
from pinagent_desktop.ui.kept_keys import kept_keys
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.panes.accounts_pane import AccountsPane
from pinagent_desktop.ui.panes.import_part import ImportPart
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.panes.reference_part import ReferencePart
from pinagent_desktop.ui.panes.refresh_part import RefreshPart
from pinagent_desktop.ui.panes.undo_dialog import UndoDialog
from pinagent_desktop.ui.presenters.accounts_presenter import AccountsPresenter
from pinagent_desktop.ui.presenters.first_steps.first_steps_presenter import FirstStepsPresenter
from pinagent_desktop.ui.presenters.first_steps.practice_step import PRACTICE_PROMPT
from pinagent_desktop.ui.presenters.import_presenter import ImportPresenter
from pinagent_desktop.ui.presenters.ledger_presenter import LedgerPresenter
from pinagent_desktop.ui.presenters.prompt_presenter import PromptPresenter
from pinagent_desktop.ui.presenters.references_presenter import ReferencesPresenter
from pinagent_desktop.ui.presenters.refresh_presenter import RefreshPresenter
from pinagent_desktop.ui.presenters.run_news import RunNews
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.presenters.settings_presenter import SettingsPresenter
from pinagent_desktop.ui.presenters.shell_presenter import ShellPresenter
from pinagent_desktop.ui.presenters.undo_presenter import UndoPresenter
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.update_teller import UpdateTeller

if TYPE_CHECKING:
    from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
    from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter


class Composition:
    """The whole window over one set of use cases.

    The gallery reads its columns with numpy, so it comes by :meth:`load`, after the first paint.

    Args:
        window: shown already, still empty; filled here.
        use_cases: what the window can ask for.
        home: shown in the settings as the data folder.
        tasks: own everything the window starts.
    """

    gallery: "GalleryPresenter | None" = None
    _gallery_pane: "GalleryPane | None" = None
    _counts_are_old = False
    """Whether something was decided in the gallery that the earlier runs do not show yet."""

    def __init__(
        self, window: MainWindow, use_cases: UseCases, *, home: Path, tasks: TaskSet
    ) -> None:
        self._use_cases = use_cases
        self._tasks = tasks
        self.window = window
        self.icons = window.icons
        self.settings = _settings_presenter(use_cases, window.icons.theme, tasks)
        self.settings.apply()
        self.keys = kept_keys(self.settings.changes, window)
        self.run = RunPresenter(use_cases.runs, tasks, queue=use_cases.queue)
        self.prompt = _prompt_presenter(use_cases, tasks)
        self.accounts = _accounts_presenter(use_cases, tasks)
        self.ledger = LedgerPresenter(use_cases.ledger, tasks, _now)
        self.undo = UndoPresenter(use_cases.undoing, self.run, tasks)
        self.refresh = RefreshPresenter(use_cases.refreshing, tasks)
        self.imports = ImportPresenter(use_cases.imports, use_cases.review, tasks)
        self.shell = ShellPresenter(self.run, self.prompt)
        self.bridge = EventBridge(use_cases.bus)
        self.prompt_pane = PromptPane(self.icons, self.prompt, self.run)
        self._gallery_place = _empty_place()
        window.fill(
            run=self.run,
            shell=self.shell,
            accounts=AccountsPane(self.icons, self.accounts, self.ledger),
            prompt=self.prompt_pane,
            gallery=self._gallery_place,
        )
        self.first_steps = FirstSteps(window, self._steps(), self.prompt_pane)
        self._connect()
        self.housekeeping = Housekeeping(
            window,
            self.shell,
            self.settings,
            self.read_anew,
            use_cases=use_cases,
            keys=self.keys,
            home=home,
            tasks=tasks,
        )

    def _steps(self) -> FirstStepsPresenter:
        cases = self._use_cases
        return FirstStepsPresenter(
            cases.browsers,
            cases.preferences,
            cases.estimator,
            self._tasks,
            run=self.run,
            prompt=self.prompt,
            accounts=self.accounts,
        )

    async def load(self, *, practice: bool) -> None:
        """Fill the window after its first paint.

        Args:
            practice: choose the Practice account, as the command ``practice`` asks for.
        """
        # What the gallery's columns are made of takes a while to import: not on this thread.
        await asyncio.get_running_loop().run_in_executor(None, _import_columns)
        gallery = self._add_gallery()
        await self.accounts.load()
        await self.prompt.load()
        if practice:
            self.prompt_pane.propose(PRACTICE_PROMPT, PRACTICE_ACCOUNT_ID)
        else:
            self.window.show_pane(self.settings.settings.last_pane)
            self.first_steps.come_by_themselves()
        if self._use_cases.store.repaired:
            self.housekeeping.tell_repaired(self._use_cases.store.repaired)
        if self.prompt.prompts and gallery.scope is None:
            gallery.open(self.prompt.prompts[0][0].id)
        changes = self.settings.changes
        self.window.pane_changed.connect(lambda pane: changes.change(last_pane=pane))
        self.refresh.go_on()
        UpdateTeller(self._use_cases.updates, self.window, self._tasks).look()

    def close(self) -> None:
        """Listen no more and end the decoding threads; the window may go then."""
        self.bridge.close()
        if self._gallery_pane is not None:
            self._gallery_pane.close_pictures()

    def open_gallery(self, prompt_id: str) -> None:
        """Show the pins of a prompt."""
        if self.gallery is not None:
            self.gallery.open(PromptId(prompt_id))
        self.window.show_pane("gallery")

    def _add_gallery(self) -> "GalleryPresenter":
        from pinagent_desktop.ui.panes.gallery_pane import GalleryPane
        from pinagent_desktop.ui.panes.gallery_pane_teaching import GalleryTeaching
        from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter
        from pinagent_desktop.ui.presenters.offline_order import OfflineOrder
        from pinagent_desktop.ui.presenters.teaching_presenter import TeachingPresenter

        cases = self._use_cases
        gallery = GalleryPresenter(cases.gallery, cases.review, cases.export, self._tasks)
        pane = GalleryPane(gallery, self.icons, self.keys)
        pane.prompt_asked.connect(lambda: self.window.show_pane("prompt"))
        teaching = TeachingPresenter(cases.teaching, cases.preferences, self._tasks, pane)
        order = OfflineOrder(cases.presort, self._tasks, pane)
        GalleryTeaching(gallery, teaching, order, pane.header, self.icons)
        self._gallery_place.setFocusProxy(pane)
        layout = self._gallery_place.layout()
        if layout is not None:
            layout.addWidget(pane)
        self.bridge.batch.connect(gallery.take)
        self.prompt.deleted.connect(gallery.note_deleted)
        gallery.opened.connect(self._note_gallery)
        gallery.model.counts_changed.connect(self._note_gallery)
        self.settings.changes.changed.connect(teaching.changed)
        self.gallery, self._gallery_pane = gallery, pane
        return gallery

    def _note_gallery(self) -> None:
        self._counts_are_old = True
        gallery = self.gallery
        if gallery is not None:
            count = gallery.model.counts().total
            self.shell.note_gallery(count, gallery.prompt_id, practice=gallery.is_practice)

    def _connect(self) -> None:
        window = self.window
        self.bridge.batch.connect(self.run.feed)
        self.bridge.batch.connect(self.first_steps.feed)
        news = RunNews(window)
        self.bridge.batch.connect(news.feed)
        DesktopNotices(news, self._use_cases.notifications, window, self._tasks)
        self.first_steps.gallery_wanted.connect(self.open_gallery)
        window.first_steps_wanted.connect(self.first_steps.open)
        self.accounts.rows_changed.connect(self.prompt.reload)
        self.run.queue_changed.connect(self.prompt.reload)
        self.run.ended.connect(lambda _: self.accounts.reload())
        self.prompt_pane.gallery_wanted.connect(self.open_gallery)
        window.prompt_chosen.connect(self.open_gallery)
        window.pane_changed.connect(self._count_anew)
        self.prompt_pane.undo_wanted.connect(self._ask_undo)
        self.prompt_pane.import_wanted.connect(ImportPart(self.imports, window).ask)
        refresh = RefreshPart(self.icons, self.refresh, window)
        self.prompt_pane.refresh_wanted.connect(refresh.ask)
        self.refresh.changed.connect(self.prompt.reload)
        self.refresh.refused.connect(self.shell.show_error)
        references = ReferencesPresenter(self._use_cases.references, self._tasks, window)
        ReferencePart(references, self.prompt_pane.form.rubric, window)
        self.imports.changed.connect(self._note_imported)
        self.settings.changes.changed.connect(self.prompt.live_picture_changed)
        self.settings.changes.changed.connect(self.first_steps.look_again)
        self.settings.key_kept.connect(lambda _: self.first_steps.look_again())

    def _count_anew(self, pane: str) -> None:
        """Show what was decided in the gallery in the earlier runs too, once they are looked at."""
        if pane != "gallery" and self._counts_are_old:
            self._counts_are_old = False
            self.accounts.reload()  # the prompt pane follows

    def _note_imported(self, prompt_id: str) -> None:
        self.prompt.reload()
        if self.gallery is not None:
            self.gallery.open(PromptId(prompt_id))

    async def read_anew(self) -> None:
        """Show the data as it is now: an earlier copy is back."""
        self.run.show(None)
        await self.accounts.load()
        await self.prompt.load()
        if self.gallery is None:
            return
        here = [prompt.id for prompt, _ in self.prompt.prompts]
        if self.gallery.prompt_id is not None and self.gallery.prompt_id not in here:
            self.gallery.note_deleted(self.gallery.prompt_id)
        if here:
            self.gallery.open(here[0])

    def _ask_undo(self, session_id: str, title: str) -> None:
        undo, run = self.undo, SessionId(session_id)
        dialog = UndoDialog(self.icons, title, self.window, live=undo.is_live(run))
        undo.known.connect(lambda of, what: dialog.show_undoable(what) if of == run else None)
        undo.seen.connect(lambda of, what: dialog.show_board(what) if of == run else None)
        undo.failed.connect(lambda of, why: dialog.show_failure(why) if of == run else None)
        dialog.look_wanted.connect(lambda: undo.look(run))
        dialog.confirmed.connect(lambda board: undo.undo(run, board=board))
        dialog.finished.connect(lambda _: undo.disconnect_question())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        undo.ask(run)


def _prompt_presenter(cases: UseCases, tasks: TaskSet) -> PromptPresenter:
    return PromptPresenter(
        cases.runs,
        cases.accounts,
        cases.history,
        cases.gallery,
        cases.estimator,
        cases.preferences,
        tasks,
        _now,
        export=cases.export,
        rubrics=cases.rubrics,
    )


def _accounts_presenter(cases: UseCases, tasks: TaskSet) -> AccountsPresenter:
    return AccountsPresenter(
        cases.accounts, cases.history, cases.gallery, cases.preferences, tasks, _now
    )


def _settings_presenter(cases: UseCases, theme: Theme, tasks: TaskSet) -> SettingsPresenter:
    return SettingsPresenter(cases.preferences, cases.transfer, theme, tasks)


def _empty_place() -> QWidget:
    place = QWidget()
    QVBoxLayout(place).setContentsMargins(0, 0, 0, 0)
    return place


def _now() -> datetime:
    return datetime.now(UTC)


def _import_columns() -> None:
    import pinagent_desktop.ui.models.pin_columns  # noqa: F401 - for its import alone
