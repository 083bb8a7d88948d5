"""Undoing a run on the account: what there is to take back, and which way the person chooses."""

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.undoing import Undoing
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.tasks import TaskSet


class UndoPresenter(QObject):
    """Answers one open question at a time.

    `known` carries what the store knows (`Undoable`), `seen` what the site shows (`BoardToGo`),
    `failed` in words why it cannot be looked at. Each names its run first.
    """

    known = Signal(str, object)
    seen = Signal(str, object)
    failed = Signal(str, str)

    def __init__(
        self,
        undoing: Undoing,
        run: RunPresenter,
        tasks: TaskSet,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._undoing = undoing
        self._run = run
        self._tasks = tasks

    def ask(self, session_id: SessionId) -> None:
        """Read what can be undone."""
        self._tasks.spawn(self._ask(session_id), self.tr("Read what can be undone"))

    def look(self, session_id: SessionId) -> None:
        """Look at the board on the site; nothing is changed there."""
        self._tasks.spawn(self._look(session_id), self.tr("Look at the board"))

    def undo(self, session_id: SessionId, *, board: bool) -> None:
        """Do it; whoever calls this has asked."""
        self._run.undo(session_id, board=board)

    def is_live(self, session_id: SessionId) -> bool:
        """Whether the run goes on."""
        return self._run.is_live(session_id)

    def disconnect_question(self) -> None:
        """The question is closed: nobody listens to answers that come late."""
        for answer in (self.known, self.seen, self.failed):
            answer.disconnect()

    async def _ask(self, session_id: SessionId) -> None:
        try:
            self.known.emit(session_id, await self._undoing.of_run(session_id))
        except PinAgentError as error:
            self._tell(session_id, error)

    async def _look(self, session_id: SessionId) -> None:
        try:
            self.seen.emit(session_id, await self._undoing.board_to_go(session_id))
        except PinAgentError as error:
            self._tell(session_id, error)

    def _tell(self, session_id: SessionId, error: PinAgentError) -> None:
        problem = problem_of(error)
        self.failed.emit(session_id, f"{problem.message} {problem.next_step}")
