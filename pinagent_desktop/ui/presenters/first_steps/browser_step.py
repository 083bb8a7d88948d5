"""The first step: a browser that starts."""

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from pathlib import Path

from PySide6.QtCore import QObject

from pinagent_desktop.application.browsers import Browsers, Fetched, Finding
from pinagent_desktop.domain.errors import BrowserUnusable, PinAgentError
from pinagent_desktop.ui.messages import problem_of
from pinagent_desktop.ui.presenters.first_steps.first_step import FirstStep
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.widgets.step_mark import StepState


class BrowserStep(FirstStep):
    """Looks for a browser, keeps the one that the person chooses, and downloads one.

    Attributes:
        is_fetching: Whether one is being downloaded.
        share: How much of it has come, 0 to 1; ``None`` while nobody says.
    """

    def __init__(self, browsers: Browsers, tasks: TaskSet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._browsers = browsers
        self._tasks = tasks
        self._looking: asyncio.Task[None] | None = None
        self._fetching: asyncio.Task[None] | None = None
        self._looked_for = ""
        self._hint = ""
        self.is_fetching = False
        self.share: float | None = None

    @property
    def is_chosen(self) -> bool:
        """Whether the person named one; then any other can be allowed again."""
        return self._browsers.is_chosen

    @property
    def is_known(self) -> bool:
        """Whether the browser that is wanted now was found."""
        return self.is_done and self._looked_for == self._browsers.wanted

    def fetch(self) -> None:
        """Download a browser of the app's own, then look."""
        if not self.is_fetching:
            self.is_fetching = True
            self._show("now", self.tr("Downloading Chromium…"))
            self._fetching = self._tasks.spawn(self._fetch(), self.tr("Download a browser"))

    def stop_fetching(self) -> None:
        """Stop; what has come is kept for the next try."""
        if self._fetching is not None:
            self._fetching.cancel()

    def look(self) -> None:
        """Look whether there is a browser that starts; a look under way is given up."""
        if self.is_fetching:
            return  # it is looked at when it has come
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

    async def _fetch(self) -> None:
        try:
            async with aclosing(self._browsers.fetch()) as coming:
                async for fetched in coming:
                    self._show_fetched(fetched)
        except asyncio.CancelledError:
            stopped = self.tr("Stopped. What has come is kept, and the next try goes on there.")
            self._end_fetching("failed", stopped)
            raise
        except PinAgentError as error:
            self._end_fetching("failed", self._broken_off(error))
            return
        self._end_fetching("now", self.tr("Looking for a browser…"))
        await self._look()

    def _show_fetched(self, fetched: Fetched) -> None:
        self.share = fetched.done / fetched.whole if fetched.whole else None
        words = self.tr("Downloading Chromium: {sentence}.").format(sentence=fetched.sentence)
        self._show("now", words)

    def _end_fetching(self, state: StepState, words: str) -> None:
        self.is_fetching, self.share = False, None
        self._show(state, words)

    def _broken_off(self, error: PinAgentError) -> str:
        if not isinstance(error, BrowserUnusable):
            problem = problem_of(error)
            return f"{problem.message} {problem.next_step}"
        why = f"{error.detail[:1].upper()}{error.detail[1:]}."
        todo = self.tr("Download it again: it goes on where it stood. Or install Chrome or Edge.")
        return f"{why} {todo}"

    async def _look(self) -> None:
        self._looked_for = self._browsers.wanted
        finding = await self._browsers.look()
        if finding.state == "ok":
            self._show("done", self._with_hint(f"{finding.sentence}."))
        else:
            self._show("failed", self._with_hint(self._refusal(finding)))

    def _refusal(self, finding: Finding) -> str:
        why = finding.sentence.rstrip(".")
        why = f"{why[0].upper()}{why[1:]}."
        todo = self.tr(
            "Download one; or install Chrome, Edge or Chromium and look again; or choose the "
            "program of a browser that is here."
        )
        return f"{why} {todo}"

    def _with_hint(self, words: str) -> str:
        return f"{words} {self._hint}".rstrip()
