"""Prompts that are looked up again by themselves: what the window shows and changes of them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pinagent_desktop.application.refreshing import Refreshing, Wish
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.refresh import Every, Refresh
from pinagent_desktop.ui.presenters.day_words import day_and_time
from pinagent_desktop.ui.tasks import TaskSet


class RefreshPresenter(QObject):
    """Answers with `known`: the session id and its prompt's :class:`Refresh` or nothing.

    `changed` says that the earlier prompts look different; `refused` carries a prompt's words and
    the error that kept it from being looked up.
    """

    known = Signal(str, object)
    changed = Signal()
    refused = Signal(str, object)

    def __init__(
        self, refreshing: Refreshing, tasks: TaskSet, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._refreshing = refreshing
        self._tasks = tasks

    def ask(self, session_id: SessionId) -> None:
        """Find out how the prompt of a run is refreshed."""
        self._tasks.spawn(self._ask(session_id), self.tr("Read the refresh"))

    def choose(self, session_id: SessionId, wish: Wish | None) -> None:
        """Let the prompt of a run be refreshed so, or no more."""
        self._tasks.spawn(self._choose(session_id, wish), self.tr("Keep the refresh"))

    def go_on(self) -> None:
        """Begin what is due, as long as the window is there."""
        self._tasks.spawn(self._refreshing.go_on(self._note), self.tr("Refresh prompts"))

    async def _ask(self, session_id: SessionId) -> None:
        self.known.emit(session_id, await self._refreshing.of_run(session_id))

    async def _choose(self, session_id: SessionId, wish: Wish | None) -> None:
        if wish is None:
            await self._refreshing.off(session_id)
        else:
            await self._refreshing.set(session_id, wish)
        self.changed.emit()

    def _note(self, prompt: Prompt, _run: SessionId | None, error: PinAgentError | None) -> None:
        if error is not None:
            words = self.tr("Look up “{title}” again").format(title=prompt.text)
            self.refused.emit(words, error)
        self.changed.emit()


def every_words(every: Every) -> str:
    """How often, as people say it."""
    return {
        Every.DAY: _tr("every day"),
        Every.WEEK: _tr("every week"),
        Every.TWO_WEEKS: _tr("every two weeks"),
        Every.FOUR_WEEKS: _tr("every four weeks"),
    }[every]


def refresh_words(refresh: Refresh, now: datetime) -> str:
    """How often a prompt is looked up again, and when next."""
    return _tr("{every}, next {when}").format(
        every=every_words(refresh.every), when=day_and_time(refresh.next_at, now)
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("RefreshWords", text)
