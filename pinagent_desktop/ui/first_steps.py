"""The page of the first steps over the window: when it comes, and where it leads."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from pinagent_desktop.application.events import Event
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.panes.first_steps.first_steps_page import FirstStepsPage
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.presenters.first_steps.first_steps_presenter import FirstStepsPresenter
from pinagent_desktop.ui.presenters.first_steps.practice_step import PRACTICE_PROMPT


class FirstSteps(QObject):
    """Opens the page and closes it; it is built when it is wanted for the first time.

    `gallery_wanted` carries a prompt id.

    Args:
        window: shows the page in place of rail and panes.
        presenter: the steps.
        prompt_pane: where one goes on from here.
    """

    gallery_wanted = Signal(str)

    def __init__(
        self, window: MainWindow, presenter: FirstStepsPresenter, prompt_pane: PromptPane
    ) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._prompt_pane = prompt_pane
        self._page: FirstStepsPage | None = None

    @property
    def page(self) -> FirstStepsPage:
        """The page."""
        if self._page is None:
            self._page = FirstStepsPage(self._window.icons, self._presenter)
            self._page.skipped.connect(self._go_on)
            self._page.finished.connect(self._finish)
            self._page.gallery_wanted.connect(self.gallery_wanted)
            self._page.settings_wanted.connect(self._window.settings_wanted)
        return self._page

    def feed(self, events: Sequence[Event]) -> None:
        """Take a batch of events, after the run itself has taken it."""
        self._presenter.practice.feed(events)

    def look_again(self) -> None:
        """See how key and browser stand, now that the settings are others."""
        if self._page is not None and self._page.isVisible():
            self._presenter.look()

    def come_by_themselves(self) -> None:
        """Open the page at the start of the app, as long as it is of use."""
        if self._presenter.come_by_themselves:
            self.open()

    def open(self) -> None:
        """Show the page, with what is done already."""
        page = self.page
        self._window.show_over(page, self.tr("Welcome"))
        self._presenter.look()
        page.first_control().setFocus()

    def _finish(self) -> None:
        self._presenter.finish()
        self._go_on()

    def _go_on(self) -> None:
        """Lead to the prompt: to a run that goes on, else to the form with who can run it."""
        if not self._presenter.practice.is_going_on:
            self._prompt_pane.new_prompt()
            account = self._presenter.account.ready_id
            if account is not None:
                self._prompt_pane.propose("", account)
            else:
                self._prompt_pane.propose(PRACTICE_PROMPT, PRACTICE_ACCOUNT_ID)
        self._window.enter("prompt")
