"""One start of the app: logs, environment, and the use cases opened on the home."""

import argparse
import sys
from collections.abc import AsyncIterator, MutableMapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from pinagent_desktop import logs
from pinagent_desktop.application.problems import problem_of
from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.bootstrap.environment import Environment, take
from pinagent_desktop.cli.context import Context
from pinagent_desktop.cli.exit_codes import exit_code
from pinagent_desktop.cli.output import JsonOutput, Output, SentenceOutput
from pinagent_desktop.domain.errors import PinAgentError, StoreReadOnly
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.paths import Paths


class Start:
    """What every way of starting shares."""

    def __init__(
        self, paths: Paths, redactor: logs.Redactor, variables: MutableMapping[str, str]
    ) -> None:
        """Prepare nothing yet.

        Args:
            paths: Where things lie.
            redactor: Keeps secrets out of the logs.
            variables: ``os.environ``; secrets are taken out of it.
        """
        self.paths = paths
        self.redactor = redactor
        self._variables = variables
        self.environment = Environment(Settings())

    def prepare(self, *, verbose: bool, json_lines: bool) -> int | None:
        """Make the home, set logs up, read the environment; return an exit code if that fails."""
        try:
            self.environment = take(self._variables, self.redactor.learn)
            self._make_home()
        except PinAgentError as error:
            self.output(json_lines=json_lines).problem(problem_of(error))
            return exit_code(error)
        self._variables["PLAYWRIGHT_BROWSERS_PATH"] = str(self.paths.browsers)
        logs.set_up(self.paths.logs, self.redactor, verbose=verbose)
        return None

    async def command(self, words: argparse.Namespace, *, has_screen: bool) -> int:
        """Carry out a sub-command."""
        from pinagent_desktop.cli.dispatch import execute

        output = self.output(json_lines=getattr(words, "json", False))
        context = Context(words, self.open, output, self.redactor.learn, has_screen)
        return await execute(context)

    def open(
        self, *, read_only: bool = False, practice: PracticeChoice | None = None
    ) -> AbstractAsyncContextManager[UseCases]:
        """Open the use cases; closed with the block."""
        return self._opened(read_only=read_only, practice=practice or PracticeChoice())

    @asynccontextmanager
    async def _opened(
        self, *, read_only: bool, practice: PracticeChoice
    ) -> AsyncIterator[UseCases]:
        from pinagent_desktop.bootstrap.assembly import Assembly

        assembly = Assembly(self.paths, self.environment, self.redactor.learn, practice)
        async with assembly.opened(read_only=read_only) as use_cases:
            yield use_cases

    @staticmethod
    def output(*, json_lines: bool) -> Output:
        """Return where a command writes to."""
        return JsonOutput(sys.stdout) if json_lines else SentenceOutput(sys.stdout)

    def _make_home(self) -> None:
        try:
            self.paths.make()
        except OSError as error:
            raise StoreReadOnly(f"{self.paths.home}: {error.strerror}") from error
