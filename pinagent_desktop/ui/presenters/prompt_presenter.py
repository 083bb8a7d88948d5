"""The form before Start, and the prompts of the past."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.accounts import Accounts
from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.application.export import Export
from pinagent_desktop.application.gallery import Gallery
from pinagent_desktop.application.history import History
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.application.rubrics import Rubrics
from pinagent_desktop.application.run_controller import RunController
from pinagent_desktop.domain.account import Account
from pinagent_desktop.domain.errors import AlreadyRunning, PinAgentError
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.pin import Pin, PinStatus
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.ui.messages import money, problem_of
from pinagent_desktop.ui.presenters.exporting import Exporting
from pinagent_desktop.ui.presenters.history_rows import HistoryRow, history_row
from pinagent_desktop.ui.presenters.prompt_form import (
    EstimateWords,
    PromptForm,
    estimate,
    why_not,
)
from pinagent_desktop.ui.tasks import TaskSet

EARLIER_RUNS = 50
RAIL_PROMPTS = 8


class PromptPresenter(QObject):
    """Knows accounts and earlier runs, checks the form, starts runs.

    `notice_wanted` says that the notice on the site's terms must be accepted first;
    `started`, with its id, that a run is on its way.
    """

    accounts_changed = Signal()
    history_changed = Signal()
    estimate_changed = Signal()
    """More is known of what goes with each picture."""
    notice_wanted = Signal()
    live_picture_changed = Signal()
    started = Signal(str)
    queued = Signal(str)
    """The words of a prompt that waits for its turn now."""
    exported = Signal(object, int)
    """Where an export went, and how many pins it holds."""
    split = Signal(object)
    """The ``Rubric`` that a text call proposes for the prompt."""
    split_told = Signal()
    """What is said beside the button that asks for it changed."""
    deleted = Signal(str)
    """Id of a prompt of which a run is gone, with its pins."""

    def __init__(
        self,
        controller: RunController,
        accounts: Accounts,
        history: History,
        gallery: Gallery,
        estimator: Estimator,
        preferences: Preferences,
        tasks: TaskSet,
        now: Callable[[], datetime],
        parent: QObject | None = None,
        *,
        export: Export | None = None,
        rubrics: Rubrics | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._use_accounts = accounts
        self._history = history
        self._gallery = gallery
        self._estimator = estimator
        self._preferences = preferences
        self._tasks = tasks
        self._now = now
        self._rubrics = rubrics
        self._splitting = False
        self._split_words = ""
        self._taught: dict[str, int] = {}
        self.exporting = Exporting(export, tasks, self) if export is not None else None
        if self.exporting is not None:
            self.exporting.exported.connect(self.exported)
        self._busy: frozenset[AccountId] = frozenset()
        self._waiting: PromptForm | None = None
        self.accounts: tuple[Account, ...] = ()
        self.rows: tuple[HistoryRow, ...] = ()
        self.prompts: tuple[tuple[Prompt, Pin | None], ...] = ()

    @property
    def budget_usd(self) -> float:
        """What a run may spend unless the form says otherwise."""
        return self._preferences.settings.budget_usd

    @property
    def gallery(self) -> Gallery:
        """Where the pictures of pins lie."""
        return self._gallery

    @property
    def formats(self) -> Mapping[str, str]:
        """The formats that pins can be exported in, each with its file's ending."""
        return self.exporting.formats if self.exporting is not None else {}

    @property
    def live_picture(self) -> bool:
        """Whether the person wants to see the browser page."""
        return self._preferences.settings.live_picture

    def show_live_picture(self, hidden: bool) -> None:  # noqa: FBT001 - a slot
        """Hide the picture of the browser page, or show it again; remembered."""
        self._preferences.change(live_picture=not hidden)
        self.live_picture_changed.emit()

    def hint(self, form: PromptForm) -> str:
        """What Start does beside looking: where the saves go."""
        account = self.account(form)
        if account is None:
            return ""
        if self.will_wait(form):
            words = self.tr("{account} has a run going on. This one begins when its turn comes.")
            return words.format(account=account.display_name)
        if account.is_practice:
            return self.tr("Practice: nothing leaves this computer, and no AI looks at pictures.")
        words = self.tr(
            "Saves go to a secret board in {account}. “Undo warm-up” removes them again."
        )
        return words.format(account=account.display_name)

    def reload(self) -> None:
        """Read accounts and earlier runs again."""
        self._tasks.spawn(self._reload(), self.tr("Read earlier prompts"))

    def note_busy(self, account_ids: Sequence[AccountId]) -> None:
        """Say which accounts have a run going on."""
        self._busy = frozenset(account_ids)
        self.accounts_changed.emit()

    def account(self, form: PromptForm) -> Account | None:
        """The account the form names."""
        return next((one for one in self.accounts if one.id == form.account_id), None)

    def why_not(self, form: PromptForm) -> str:
        """Why the form can not be started; empty when it can."""
        return why_not(form, self.account(form))

    def will_wait(self, form: PromptForm) -> bool:
        """Whether a start only puts it in line, because its account has a run going on."""
        return form.account_id in self._busy

    def estimate(self, form: PromptForm) -> EstimateWords:
        """What the run is expected to take."""
        return estimate(form, self.account(form), self._estimator, self._taught_by(form.text))

    def _taught_by(self, text: str) -> int:
        """How much was taught about a prompt; looked up once, then the estimate is shown anew."""
        tidy = " ".join(text.split())
        if not self._preferences.settings.learn_from_decisions:
            return 0
        if tidy not in self._taught and any(prompt.text == tidy for prompt, _ in self.prompts):
            self._taught[tidy] = 0  # until it is known
            self._tasks.spawn(self._look_up(tidy), self.tr("Read what was taught"))
        return self._taught.get(tidy, 0)

    async def _look_up(self, text: str) -> None:
        self._taught[text] = await self._history.taught(text)
        if self._taught[text]:
            self.estimate_changed.emit()

    def can_split(self, form: PromptForm) -> bool:
        """Whether there is a prompt to split, and somebody to ask."""
        asked = self._rubrics is not None and not self._splitting
        return asked and bool(form.text.strip()) and form.account_id is not None

    def split_words(self, form: PromptForm) -> str:
        """What splitting takes, or what came of it."""
        if self._split_words:
            return self._split_words
        account = self.account(form)
        if account is not None and account.is_practice:
            return self.tr("The practice judge proposes points, by the words alone.")
        return self.tr("One text call to the model, far below a cent. Or write them yourself.")

    def ask_split(self, form: PromptForm) -> None:
        """Ask for points; ``split`` brings them, ``split_told`` what else is to be said."""
        if self._rubrics is not None and form.account_id is not None and self.can_split(form):
            work = self._ask_split(self._rubrics, form.text, form.account_id)
            self._tasks.spawn(work, self.tr("Split the prompt"))

    def start(self, form: PromptForm) -> None:
        """Start a run, or ask for what has to be read first; nothing when it can not start."""
        account = self.account(form)
        if self.why_not(form) or account is None:
            return
        if self._needs_notice(account):
            self._waiting = form
            self.notice_wanted.emit()
            return
        self._tasks.spawn(self._start(form), self.tr("Start"))

    def accept_notice(self) -> None:
        """The person accepts the notice: keep that and start what waited for it."""
        self._preferences.accept_notice()
        form, self._waiting = self._waiting, None
        if form is not None:
            self.start(form)

    def decline_notice(self) -> None:
        """Nothing is started."""
        self._waiting = None

    def export(
        self, session_id: SessionId, format_: str, to: Path, status: PinStatus | None
    ) -> None:
        """Write the pins of a run, of one status or all; ``exported`` tells when it is done."""
        if self.exporting is not None:
            self.exporting.of_run(session_id, format_, to, status)

    def delete(self, session_id: SessionId) -> None:
        """Remove a run with its pins and pictures; ``deleted`` tells when they are gone."""
        self._tasks.spawn(self._delete(session_id), self.tr("Delete the run"))

    async def load(self) -> None:
        """Read accounts and earlier runs, to be awaited where somebody waits for them."""
        await self._reload()

    def _needs_notice(self, account: Account) -> bool:
        if account.is_local:
            return False
        return self._preferences.settings.notice_accepted < self._preferences.notice_version

    async def _ask_split(self, rubrics: Rubrics, text: str, account_id: AccountId) -> None:
        self._splitting = True
        self._tell_split(self.tr("Asking…"))
        try:
            points = await rubrics.split(text, account_id)
        except PinAgentError as error:
            problem = problem_of(error)
            self._splitting = False
            self._tell_split(f"{problem.message} {problem.next_step}")
            return
        finally:
            self._splitting = False
        paid = points.cost
        words = self.tr("Change what you like before Start.")
        if paid.usd:
            spent = self.tr("It cost {money}.").format(money=money(paid.usd))
            words = f"{spent} {words}"
        self.split.emit(points.rubric)
        self._tell_split(words)

    def _tell_split(self, words: str) -> None:
        self._split_words = words
        self.split_told.emit()

    async def _start(self, form: PromptForm) -> None:
        session_id = await self._controller.start(form.request(), queue=True)
        if self.will_wait(form):
            self.queued.emit(form.text)
            await self._reload()
        else:
            self.started.emit(session_id)

    async def _delete(self, session_id: SessionId) -> None:
        past = await self._history.run(session_id)
        if session_id in self._controller.live:
            # Resumed while the question was open: its pins would come back one by one.
            raise AlreadyRunning(f"The run of “{past.prompt.text}” is going on")
        await self._history.remove(session_id)
        self.deleted.emit(past.prompt.id)
        await self._reload()

    async def _reload(self) -> None:
        self.accounts = tuple(await self._use_accounts.all())
        self.accounts_changed.emit()
        past = await self._history.newest(EARLIER_RUNS)
        now = self._now()
        self.rows = tuple(history_row(one, self._gallery, now, busy=self._busy) for one in past)
        self.prompts = tuple(await self._history.prompts(RAIL_PROMPTS))
        self._taught.clear()
        self.history_changed.emit()
