"""The second step: a practice run, watched from here."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from pinagent_desktop.application.events import Event, PinPictured, PinValidated
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.ids import PinId
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.ui.presenters import run_words
from pinagent_desktop.ui.presenters.first_steps.first_step import FirstStep
from pinagent_desktop.ui.presenters.live_run import LiveRun
from pinagent_desktop.ui.presenters.prompt_form import PromptForm
from pinagent_desktop.ui.presenters.prompt_presenter import PromptPresenter
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter

PRACTICE_PROMPT = "modern minimalist living room"
PINS = 12
_THUMBNAIL_PX = 256


@dataclass(frozen=True)
class JudgedPicture:
    """A small picture of our own and how it was judged."""

    picture: Path
    status: PinStatus


class PracticeStep(FirstStep):
    """Starts and stops a practice run, and shows its newest pictures as they are judged."""

    def __init__(
        self, run: RunPresenter, prompt: PromptPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._prompt = prompt
        self._mine: LiveRun | None = None
        self._judged: dict[PinId, JudgedPicture] = {}
        run.refreshed.connect(self.look)
        prompt.history_changed.connect(self.look)

    @property
    def is_going_on(self) -> bool:
        """Whether it runs now."""
        return self._mine is not None and self._mine.ended is None

    @property
    def can_start(self) -> bool:
        """Whether nothing stands in the way of a run."""
        return not self._prompt.why_not(self._form())

    @property
    def has_pins(self) -> bool:
        """Whether there are pins to look at."""
        return self.prompt_id is not None

    @property
    def prompt_id(self) -> str | None:
        """The prompt whose pins there are to look at."""
        if self._mine is not None and self._mine.counts.kept:
            return self._mine.prompt_id
        return next((row.prompt_id for row in self._prompt.rows if row.practice and row.pins), None)

    @property
    def pictures(self) -> Sequence[JudgedPicture]:
        """What was judged in this run, newest last."""
        return tuple(self._judged.values())

    @property
    def share(self) -> float | None:
        """How far the run is, 0.0 to 1.0; nothing while none goes on."""
        return self._mine.share if self._mine is not None and self.is_going_on else None

    @property
    def progress(self) -> str:
        """How far the run is, in words."""
        if self._mine is None:
            return ""
        reached = self.tr("{reached} pins").format(reached=run_words.reached(self._mine))
        return f"{reached} · {run_words.title_of_state(self._mine)}"

    def start(self) -> None:
        """Start a practice run of a few pins."""
        self._prompt.start(self._form())

    def stop(self) -> None:
        """Stop it; what is kept stays."""
        if self._mine is not None and self.is_going_on:
            self._run.show(self._mine.session_id)
            self._run.stop()

    def feed(self, events: Sequence[Event]) -> None:
        """Take a batch of events, after the run itself has taken it."""
        self._follow()
        before = len(self._judged)
        for event in events:
            if isinstance(event, PinValidated | PinPictured):
                self._note(event)
        if len(self._judged) != before:
            self.look()

    def look(self) -> None:
        """Say how the run stands."""
        self._follow()
        run = self._mine
        if run is None:
            self._look_back()
        elif run.ended is None:
            self._show("now", self.tr("No AI looks at these pictures."))
        elif run.ended.status is RunStatus.COMPLETED:
            self._show("done", run_words.last_word(run))
        elif run.ended.status is RunStatus.FAILED and run.problem is not None:
            self._show("failed", f"{run.problem.message} {run.problem.next_step}")
        else:
            self._show("todo", run_words.last_word(run))

    def _look_back(self) -> None:
        done = [row for row in self._prompt.rows if row.practice and row.approved]
        if not done:
            words = self.tr("No account, no key, no internet. No AI looks at these pictures.")
            self._show("todo", words)
            return
        words = self.tr(
            "Done: {approved} approved, {disqualified} disqualified, {pending} pending."
        )
        row = done[0]
        counts = {"approved": row.approved, "disqualified": row.disqualified}
        self._show("done", words.format(**counts, pending=row.pending))

    def _follow(self) -> None:
        """Keep to the newest practice run of this start."""
        for run in (self._run.live, self._run.shown):
            if run is None or not run.is_practice or run is self._mine:
                continue
            if self._mine is None or run.started_at > self._mine.started_at:
                self._judged.clear()
            elif run.session_id != self._mine.session_id:
                continue
            self._mine = run

    def _note(self, event: PinValidated | PinPictured) -> None:
        if self._mine is None or event.session_id != self._mine.session_id:
            return
        picture = self._prompt.gallery.picture(event.pin, _THUMBNAIL_PX)
        if isinstance(event, PinValidated):
            status = event.label
        elif event.pin.id in self._judged:
            status = self._judged[event.pin.id].status
        else:
            return
        if picture is not None:
            self._judged[event.pin.id] = JudgedPicture(picture, status)

    @staticmethod
    def _form() -> PromptForm:
        return PromptForm(text=PRACTICE_PROMPT, account_id=PRACTICE_ACCOUNT_ID, number=PINS)
