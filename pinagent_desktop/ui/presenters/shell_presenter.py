"""What rail, run bar and banners show: decided here, drawn by the window."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.events import AttentionWanted
from pinagent_desktop.domain.account import AccountState
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.presenters import run_words
from pinagent_desktop.ui.presenters.history_rows import HistoryRow
from pinagent_desktop.ui.presenters.live_run import LiveRun
from pinagent_desktop.ui.presenters.notices import REPAIRED, REPORT, queued_notice
from pinagent_desktop.ui.presenters.prompt_presenter import PromptPresenter
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.translation import in_words
from pinagent_desktop.ui.widgets.banner import Notice
from pinagent_desktop.ui.widgets.rail_delegate import RailEntry, RailState
from pinagent_desktop.ui.widgets.run_bar import RunLine

_THUMBNAIL_PX = 256
PRACTICE = "practice"
ATTENTION = "attention"
INTERRUPTED = "interrupted:"
QUEUED = "queued:"
WAIT = "wait"
DISK_FULL = "disk_full"
_PROBLEM = "problem:"


@dataclass(frozen=True)
class RailPrompt:
    """One of the latest prompts: its best picture and how it stands."""

    prompt_id: str
    name: str
    line: str
    picture: Path | None


class ShellPresenter(QObject):
    """Gathers what the frame of the window needs from run and prompt presenter.

    `rail_changed` and `bar_changed` say that these look different; `notice` carries one to show,
    `notice_gone` the key of one to take away; `alerted` that the person is needed or a run ended.
    """

    rail_changed = Signal()
    bar_changed = Signal()
    notice = Signal(object)
    notice_gone = Signal(str)
    alerted = Signal()
    report_wanted = Signal()
    copies_wanted = Signal()

    def __init__(
        self, run: RunPresenter, prompt: PromptPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._prompt = prompt
        self._gallery_count = 0
        self._gallery_prompt: str | None = None
        self._gallery_practice = False
        self._attention: AttentionWanted | None = None
        self._wait: tuple[str, str] | None = None
        self._told: set[tuple[str, object]] = set()
        run.refreshed.connect(self._look_at_run)
        run.started.connect(self._note_started)
        run.ended.connect(lambda _: self._note_ended())
        prompt.accounts_changed.connect(self.rail_changed)
        prompt.history_changed.connect(self._look_at_history)

    @property
    def line(self) -> RunLine | None:
        """The live run for the bar, or nothing."""
        return run_words.run_line(self._run.live) if self._run.live else None

    def pane_entries(self) -> tuple[RailEntry, ...]:
        """The three panes with counts and live state."""
        state, word = run_words.rail_state(self._run.live)
        own = [one for one in self._prompt.accounts if not one.is_practice]
        waits = any(one.state is AccountState.NEEDS_SIGN_IN for one in own)
        count = str(len(own))
        waiting: RailState = "waiting" if waits and state == "waiting" else ""
        return (
            RailEntry("accounts", self.tr("Accounts"), "accounts", count, state=waiting),
            RailEntry("prompt", self.tr("Prompt"), "prompt", word, state=state),
            RailEntry("gallery", self.tr("Gallery"), "gallery", str(self._gallery_count)),
        )

    def rail_prompts(self) -> tuple[RailPrompt, ...]:
        """The latest prompts."""
        live = self._run.live
        rows = []
        for prompt, pin in self._prompt.prompts:
            running = live is not None and live.prompt_id == prompt.id
            approved = self.tr("{n} approved").format(n=prompt.counters.approved)
            line = run_words.rail_state(live)[1] if running else approved
            picture = self._prompt.gallery.picture(pin, _THUMBNAIL_PX) if pin else None
            rows.append(RailPrompt(prompt.id, prompt.text, line, picture))
        return tuple(rows)

    def title(self) -> str:
        """What the window is called."""
        run = self._run.shown
        return run.prompt_text if run is not None else self.tr("New prompt")

    def note_gallery(self, count: int, prompt_id: str | None, *, practice: bool = False) -> None:
        """Say how many pins the gallery shows, of which prompt, and whether no AI saw some."""
        self._gallery_count = count
        self._gallery_practice = practice
        self._gallery_prompt = prompt_id
        self._look_at_practice()
        self.rail_changed.emit()

    def show_error(self, owner: str, error: BaseException) -> None:
        """Show a failed task as a banner."""
        problem = problem_of(error)
        self.notice.emit(
            Notice(
                key=f"{_PROBLEM}{problem.code}",
                kind="error",
                icon="error",
                heading=problem.message,
                sentence=problem.next_step,
                details=f"{owner}: {problem.code}",
                closable=True,
            )
        )

    def act(self, key: str) -> None:
        """The person pressed the button of a banner."""
        if key == REPORT:
            self.notice_gone.emit(key)
            self.report_wanted.emit()
        elif key == REPAIRED:
            self.copies_wanted.emit()
        elif key == ATTENTION:
            self._run.show_browser()
        elif key.startswith(_PROBLEM):
            self.notice_gone.emit(key)
            self._run.resume_run(SessionId(key.removeprefix(_PROBLEM)))
        elif key.startswith((INTERRUPTED, QUEUED)):
            self.notice_gone.emit(key)
            self._run.resume_run(SessionId(key.partition(":")[2]))

    def _look_at_run(self) -> None:
        self._look_at_practice()
        live = self._run.live
        self._look_at_attention(live)
        self._look_at_wait(live)
        for run in (self._run.shown, live):
            self._tell_problem(run)
        self.rail_changed.emit()
        self.bar_changed.emit()

    def _look_at_practice(self) -> None:
        mark = (PRACTICE, None)
        if self._shows_practice() and mark not in self._told:
            self._told.add(mark)
            heading = self.tr("Practice: no AI looked at these pictures")
            self.notice.emit(Notice(PRACTICE, "warn", "practice", heading))
        elif mark in self._told and not self._shows_practice():
            self._told.discard(mark)
            self.notice_gone.emit(PRACTICE)

    def _shows_practice(self) -> bool:
        run = self._run.shown
        if run is not None and run.is_practice:
            return True
        if self._gallery_practice:
            return True
        rows = self._prompt.rows
        return any(row.practice and row.prompt_id == self._gallery_prompt for row in rows)

    def _look_at_attention(self, live: LiveRun | None) -> None:
        wanted = live.attention if live is not None else None
        if wanted == self._attention:
            return
        self._attention = wanted
        if wanted is None:
            self.notice_gone.emit(ATTENTION)
            return
        heading = run_words.attention_words(wanted.what)
        sentence = self.tr(
            "Answer in the browser window. Pinagent types and clicks nothing there, and goes on by "
            "itself when you are done."
        )
        self.notice.emit(
            Notice(
                ATTENTION,
                "warn",
                "hand",
                heading,
                sentence,
                verb=self.tr("Show the browser"),
                details=wanted.url,
            )
        )
        self.alerted.emit()

    def _look_at_wait(self, live: LiveRun | None) -> None:
        """Show a wait that the person can do something about: no network, no room."""
        wait = live.wait if live is not None and live.attention is None else None
        words = run_words.outage_words(wait.why) if wait is not None else None
        if words == self._wait:
            return
        self._wait = words
        if words is None:
            self.notice_gone.emit(WAIT)
        else:
            self.notice.emit(Notice(WAIT, "warn", "clock", *words))

    def _tell_problem(self, run: LiveRun | None) -> None:
        if run is None or run.problem is None:
            return
        problem = run.problem
        mark = (run.session_id, problem.time)
        if mark in self._told:
            return
        self._told.add(mark)
        self.notice.emit(
            Notice(
                key=f"{_PROBLEM}{run.session_id}",
                kind="error" if problem.ends_the_run else "note",
                icon="error" if problem.ends_the_run else "info",
                heading=in_words(problem.message),
                sentence=in_words(problem.next_step),
                verb=self.tr("Try again") if problem.code == DISK_FULL else "",
                details=problem.code,
                closable=True,
            )
        )

    def _look_at_history(self) -> None:
        self._take_back_interrupted()
        for row in self._prompt.rows:
            mark = (INTERRUPTED, row.session_id)
            if not row.interrupted or mark in self._told:
                continue
            self._told.add(mark)
            self.notice.emit(
                Notice(
                    key=f"{INTERRUPTED}{row.session_id}",
                    kind="note",
                    icon="clock",
                    heading=self.tr("“{title}” was {state}.").format(
                        title=row.title, state=row.state
                    ),
                    sentence=self.tr("Everything up to there is kept."),
                    verb=self.tr("Resume"),
                    closable=True,
                )
            )
        self._look_at_queue()
        self._look_at_practice()
        self.rail_changed.emit()

    def _look_at_queue(self) -> None:
        """Name the first in line of each account where nobody begins it by itself."""
        first: dict[object, HistoryRow] = {}
        for row in self._prompt.rows:  # the newest first, so the last that waits is the first
            if row.queued and row.has_turn and self._run.queue_stands(row.form.account_id):
                first[row.form.account_id] = row
        marks = {(QUEUED, row.session_id): row for row in first.values()}
        for mark in [one for one in self._told if one[0] == QUEUED and one not in marks]:
            self._told.discard(mark)
            self.notice_gone.emit(f"{QUEUED}{mark[1]}")
        for mark, row in marks.items():
            if mark in self._told:
                continue
            self._told.add(mark)
            self.notice.emit(queued_notice(f"{QUEUED}{row.session_id}", row.title, row.account))

    def _take_back_interrupted(self) -> None:
        here = {row.session_id for row in self._prompt.rows if row.interrupted}
        for kind, session_id in self._told.copy():
            if kind == INTERRUPTED and session_id not in here:
                self._told.discard((kind, session_id))
                self.notice_gone.emit(f"{INTERRUPTED}{session_id}")

    def _note_started(self, session_id: str) -> None:
        self.notice_gone.emit(f"{_PROBLEM}{session_id}")
        self.notice_gone.emit(f"{INTERRUPTED}{session_id}")
        self._note_live()

    def _note_ended(self) -> None:
        self._note_live()
        self.alerted.emit()

    def _note_live(self) -> None:
        self._prompt.note_busy(self._run.busy_accounts)
        self._prompt.reload()
