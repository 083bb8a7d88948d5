"""The last step: the notice on the site's terms, read once."""

from PySide6.QtCore import QObject

from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.presenters.first_steps.first_step import FirstStep


class NoticeStep(FirstStep):
    """Records the consent with the version of the notice, and takes it back."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

    @property
    def version(self) -> int:
        """Version of the notice that is shown."""
        return self._preferences.notice_version

    def look(self) -> None:
        """Say whether this version was accepted."""
        accepted = self._preferences.settings.notice_accepted
        if accepted >= self.version:
            self._show("done", self.tr("Accepted, version {n}.").format(n=accepted))
        else:
            self._show("todo", self.tr("It is asked for once, before the first run on Pinterest."))

    def accept(self, *, accepted: bool) -> None:
        """Record the consent, or take it back."""
        try:
            if accepted:
                self._preferences.accept_notice()
            else:
                self._preferences.change(notice_accepted=0)
        except PinAgentError as error:
            problem = problem_of(error)
            self._show("failed", f"{problem.message} {problem.next_step}")
            return
        self.look()
