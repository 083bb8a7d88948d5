"""The run that the window shows: events in, one picture of the state out; buttons to use cases."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from pinagent_desktop.application.events import (
    Event,
    PageSeen,
    PinCollected,
    PinLeftOut,
    RunEnded,
    RunStarted,
)
from pinagent_desktop.application.run_controller import RunController
from pinagent_desktop.application.run_queue import GOES_ON_AFTER, RunQueue
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.pin import LeftOutReason
from pinagent_desktop.ui.presenters.live_run import LiveRun
from pinagent_desktop.ui.tasks import TaskSet

REFRESH_MS = 250


class RunPresenter(QObject):
    """Keeps every run of this start; the newest one is shown unless another is chosen.

    `refreshed` says that the shown run looks different, at most four times a second; `page`
    carries a picture of the browser and its caption; `started` and `ended` carry a session id.
    """

    refreshed = Signal()
    page = Signal(bytes, str)
    started = Signal(str)
    ended = Signal(str)
    queue_changed = Signal()
    """A run waits for its turn now, or does no more."""

    def __init__(
        self,
        controller: RunController,
        tasks: TaskSet,
        parent: QObject | None = None,
        *,
        queue: RunQueue | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._tasks = tasks
        self._queue = queue
        self._in_turn: set[SessionId] = set()
        self._runs: dict[SessionId, LiveRun] = {}
        self._shown: SessionId | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refreshed)

    @property
    def shown(self) -> LiveRun | None:
        """The run to look at."""
        return self._runs.get(self._shown) if self._shown else None

    @property
    def live(self) -> LiveRun | None:
        """The shown run while it goes on, else any other that does."""
        if self.shown is not None and self.shown.ended is None:
            return self.shown
        going = [run for run in self._runs.values() if run.ended is None]
        return going[-1] if going else None

    @property
    def is_going_on(self) -> bool:
        """Whether a run goes on at this very moment; what is shown lags a little behind."""
        return bool(self._controller.live)

    @property
    def busy_accounts(self) -> tuple[AccountId, ...]:
        """Accounts with a run going on."""
        return tuple(run.account_id for run in self._runs.values() if run.ended is None)

    def queue_stands(self, account_id: AccountId | None) -> bool:
        """Whether those who wait for this account need the person: nobody begins them."""
        runs = [run for run in self._runs.values() if run.account_id == account_id]
        if not runs:
            return True
        ended = runs[-1].ended
        return ended is not None and ended.status not in GOES_ON_AFTER

    def show(self, session_id: SessionId | None) -> None:
        """Look at another run, or at none (the form for a new prompt)."""
        self._shown = session_id if session_id in self._runs else None
        self.refreshed.emit()

    def feed(self, events: Sequence[Event]) -> None:
        """Take a batch of events."""
        found: Counter[SessionId] = Counter()
        left_out: dict[SessionId, Counter[LeftOutReason]] = {}
        urgent = False
        for event in events:
            urgent |= self._take(event)
            if isinstance(event, PinCollected):
                found[event.session_id] += 1
            elif isinstance(event, PinLeftOut):
                left_out.setdefault(event.session_id, Counter())[event.reason] += 1
        for session_id in {*found, *left_out}:
            run = self._runs.get(session_id)
            if run is not None:
                run.note_batch(found[session_id], left_out.get(session_id, {}))
        if urgent:
            self._timer.stop()
            self.refreshed.emit()
        elif events and not self._timer.isActive():
            self._timer.start()

    def pause(self) -> None:
        """Let the step at hand end, then stand still."""
        if self.live is not None:
            self._tasks.spawn(self._controller.pause(self.live.session_id), self.tr("Pause"))

    def resume(self) -> None:
        """Go on with the shown run, live or ended."""
        run = self.live or self.shown
        if run is not None:
            self.resume_run(run.session_id)

    def resume_run(self, session_id: SessionId) -> None:
        """Go on with a run of the past."""
        self._tasks.spawn(self._resume(session_id), self.tr("Resume"))

    def take_out(self, session_id: SessionId) -> None:
        """Let a run wait for its turn no more; what was typed stays with it."""
        if self._queue is not None:
            self._tasks.spawn(self._take_out(self._queue, session_id), self.tr("Take out"))

    def judge_pending(self, session_id: SessionId, budget: float | None = None) -> None:
        """Judge the pins of a run that have no score; `budget` is for the whole run, US dollars."""
        work = self._controller.judge_pending(session_id, budget=budget)
        self._tasks.spawn(work, self.tr("Judge the pending pins"))

    def more(self, session_id: SessionId, pins: int) -> None:
        """Look for some pins more for the prompt of a run."""
        self._tasks.spawn(self._more(session_id, pins), self.tr("Look for more"))

    def stop(self) -> None:
        """Stop the live run; what is kept stays."""
        if self.live is not None:
            self._tasks.spawn(self._controller.stop(self.live.session_id), self.tr("Stop"))

    def undo_warm_up(self) -> None:
        """Take the saves of the shown run off its board again."""
        if self.shown is not None:
            self.undo(self.shown.session_id)

    def undo(self, session_id: SessionId, *, board: bool = False) -> None:
        """Take the saves of a run off its board again, or delete the board that it made."""
        self._tasks.spawn(self._undo(session_id, board=board), self.tr("Undo on the account"))

    def is_live(self, session_id: SessionId) -> bool:
        """Whether this run goes on."""
        return session_id in self._controller.live

    def show_live(self) -> None:
        """Look at the run that goes on."""
        if self.live is not None:
            self.show(self.live.session_id)

    def show_browser(self) -> None:
        """Bring the browser of the live run to the front."""
        if self.live is not None:
            work = self._controller.show_browser(self.live.session_id)
            self._tasks.spawn(work, self.tr("Show the browser"))

    def watch(self, *, watched: bool) -> None:
        """Say whether somebody looks at the live picture."""
        if self.live is not None:
            self._controller.watch(self.live.session_id, watched=watched)

    async def _resume(self, session_id: SessionId) -> None:
        await self._controller.resume(session_id, queue=True)
        self.queue_changed.emit()

    async def _more(self, session_id: SessionId, pins: int) -> None:
        await self._controller.more(session_id, pins)
        self.queue_changed.emit()

    async def _take_out(self, queue: RunQueue, session_id: SessionId) -> None:
        await queue.take_out(session_id)
        self.queue_changed.emit()

    async def _follow(self, queue: RunQueue, session_id: SessionId) -> None:
        try:
            await queue.follow(session_id, self._in_turn.add)
        finally:
            self.queue_changed.emit()

    async def _undo(self, session_id: SessionId, *, board: bool) -> None:
        # Saving and taking away never run side by side: the run is stopped first.
        if session_id in self._controller.live:
            await self._controller.stop(session_id)
        await self._controller.undo_warm_up(session_id, board=board)

    def _take(self, event: Event) -> bool:
        if isinstance(event, RunStarted):
            known = self._runs.get(event.session_id)
            self._runs[event.session_id] = LiveRun(event)
            if known is not None:
                self._runs[event.session_id].log.extend(known.log)
            self._come_into_view(event.session_id)
            self.started.emit(event.session_id)
            if self._queue is not None:
                work = self._follow(self._queue, event.session_id)
                self._tasks.spawn(work, self.tr("Begin the next prompt"))
            return True
        run = self._runs.get(event.session_id)
        if run is None:
            return False
        run.take(event)
        if isinstance(event, PageSeen):
            if event.session_id == self._shown:
                self.page.emit(event.picture, event.caption)
            return False
        if isinstance(event, RunEnded):
            self.ended.emit(event.session_id)
            return True
        return event.type in {"attention", "paused", "problem", "sample"}

    def _come_into_view(self, session_id: SessionId) -> None:
        """Show a run that begins; one whose turn has come takes no form away from the person."""
        in_turn = session_id in self._in_turn
        self._in_turn.discard(session_id)
        if self._shown is not None or not in_turn:
            self._shown = session_id
