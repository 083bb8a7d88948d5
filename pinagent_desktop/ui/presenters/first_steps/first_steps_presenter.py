"""All first steps together: how many are done, and whether the page comes by itself."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.browsers import Browsers
from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.presenters.accounts_presenter import AccountsPresenter
from pinagent_desktop.ui.presenters.first_steps.account_step import AccountStep
from pinagent_desktop.ui.presenters.first_steps.browser_step import BrowserStep
from pinagent_desktop.ui.presenters.first_steps.first_step import FirstStep
from pinagent_desktop.ui.presenters.first_steps.key_step import KeyStep
from pinagent_desktop.ui.presenters.first_steps.notice_step import NoticeStep
from pinagent_desktop.ui.presenters.first_steps.practice_step import PracticeStep
from pinagent_desktop.ui.presenters.prompt_presenter import PromptPresenter
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.tasks import TaskSet

_LOG = logging.getLogger(__name__)


class FirstStepsPresenter(QObject):
    """Puts the five steps together; `changed` says that one of them looks different.

    Args:
        browsers: find one.
        preferences: keep key and consent.
        estimator: knows prices.
        tasks: own the work.
        run: the runs of this start.
        prompt: starts practice, and knows the earlier runs.
        accounts: adds the account and signs in.
    """

    changed = Signal()

    def __init__(
        self,
        browsers: Browsers,
        preferences: Preferences,
        estimator: Estimator,
        tasks: TaskSet,
        *,
        run: RunPresenter,
        prompt: PromptPresenter,
        accounts: AccountsPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._prompt = prompt
        self.browser = BrowserStep(browsers, tasks, self)
        self.practice = PracticeStep(run, prompt, self)
        self.key = KeyStep(preferences, estimator, tasks, self)
        self.account = AccountStep(accounts, self)
        self.notice = NoticeStep(preferences, self)
        for step in self.steps:
            step.changed.connect(self.changed)

    @property
    def steps(self) -> Sequence[FirstStep]:
        """The steps in the order of the page."""
        return (self.browser, self.practice, self.key, self.account, self.notice)

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(step.is_done for step in self.steps)

    @property
    def all_done(self) -> bool:
        """Whether nothing is left."""
        return self.done == len(self.steps)

    @property
    def count_words(self) -> str:
        """How many of them are done, in words."""
        return self.tr("{n} of {all} done").format(n=self.done, all=len(self.steps))

    @property
    def left_words(self) -> str:
        """What is still needed before the first run on the real site."""
        needed = (
            (self.key, self.tr("the key")),
            (self.account, self.tr("the account")),
            (self.notice, self.tr("the notice")),
        )
        left = [name for step, name in needed if not step.is_done]
        if not left:
            return self.tr("You are ready for the first run on Pinterest.")
        words = self.tr("Still open before the first run on Pinterest: {steps}.")
        return words.format(steps=", ".join(left))

    @property
    def come_by_themselves(self) -> bool:
        """Whether the page is shown at the start: until it was left, or a real run was made.

        Where a run waits to go on, that comes first.
        """
        passed = any(row.can_resume or not row.practice for row in self._prompt.rows)
        return self._preferences.settings.first_steps and not passed

    def look(self) -> None:
        """See how everything stands; the browser is started once for it."""
        self.practice.look()
        self.account.look()
        self.notice.look()
        self.key.look()
        if not self.browser.is_known:
            self.browser.look()

    def finish(self) -> None:
        """The page comes no more by itself; where that cannot be kept, it comes once more."""
        try:
            self._preferences.change(first_steps=False)
        except PinAgentError as error:
            _LOG.warning("the first steps will come again: %s", problem_of(error).message)
