"""The first step: a browser that starts."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from pinagent_desktop.application.browsers import Browsers, Finding
from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.domain.errors import PinAgentError
from pinagent_desktop.ui.presenters.first_steps.first_step import FirstStep
from pinagent_desktop.ui.tasks import TaskSet


class BrowserStep(FirstStep):
    """Looks for a browser, and keeps the one that the person chooses."""

    def __init__(self, browsers: Browsers, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browsers = browsers
        self._tasks = tasks
        self._looking: asyncio.Task[None] | None = None
        self._hint = ""

    @property
    def is_chosen(self) -> bool:
        """Whether the person named one; then any other can be allowed again."""
        return self._browsers.is_chosen

    def look(self) -> None:
        """Look whether there is a browser that starts; a look under way is given up."""
        if self._looking is not None and not self._looking.done():
            self._looking.cancel()
        self._show("now", self.tr("Looking for a browser…"))
        self._looking = self._tasks.spawn(self._look(), self.tr("Look for a browser"))

    def choose(self, program: Path) -> None:
        """Use this program, and look whether it starts."""
        self._keep(lambda: self._browsers.choose(program))

    def choose_any(self) -> None:
        """Use whatever is installed."""
        self._keep(self._browsers.choose_any)

    def _keep(self, choose: Callable[[], bool]) -> None:
        try:
            counts = choose()
        except PinAgentError as error:
            problem = problem_of(error)
            self._show("failed", f"{problem.message} {problem.next_step}")
            return
        named = self.tr("PINAGENT_BROWSER names another browser in this start, and that wins.")
        self._hint = "" if counts else named
        self.look()

    async def _look(self) -> None:
        finding = await self._browsers.look()
        if finding.state == "ok":
            self._show("done", self._with_hint(f"{finding.sentence}."))
        else:
            self._show("failed", self._with_hint(self._refusal(finding)))

    def _refusal(self, finding: Finding) -> str:
        why = finding.sentence.rstrip(".")
        why = f"{why[0].upper()}{why[1:]}."
        todo = self.tr(
            "Install Chrome, Edge or Chromium, then look again; or choose the program of a "
            "browser that is here."
        )
        return f"{why} {todo}"

    def _with_hint(self, words: str) -> str:
        return f"{words} {self._hint}".rstrip()
