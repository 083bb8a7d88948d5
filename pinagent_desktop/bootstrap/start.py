"""One start of the app: logs, environment, and the use cases opened on the home."""

import argparse
import logging
import sys
from collections.abc import AsyncIterator, MutableMapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from pinagent_desktop import logs
from pinagent_desktop.domain.errors import PinAgentError, StoreReadOnly, UsageError
from pinagent_desktop.paths import Paths

if TYPE_CHECKING:
    # The window is on the screen before any of this is loaded.
    from pinagent_desktop.application.crash_reports import CrashReports
    from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
    from pinagent_desktop.application.wiping import Wiping
    from pinagent_desktop.bootstrap.environment import Environment
    from pinagent_desktop.cli.output import Output
    from pinagent_desktop.domain.recovery import Restored


logger = logging.getLogger(__name__)


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
        self._environment: Environment | None = None
        self._crashes: CrashReports | None = None

    @property
    def crashes(self) -> "CrashReports":
        """Keeps reports on errors that nobody expected."""
        if self._crashes is None:
            from pinagent_desktop.bootstrap.crashes import crash_reports

            self._crashes = crash_reports(self.paths, self.redactor)
        return self._crashes

    def wiping(self) -> "Wiping":
        """Return the use case that removes everything; the data need not be readable for it."""
        from pinagent_desktop.bootstrap.wiping import wiping_of
        from pinagent_desktop.services.secrets.keyring_secrets import KeyringSecrets

        mongodb_url = self.make_ready(verbose=False).mongodb_url
        return wiping_of(self.paths, KeyringSecrets(), mongodb_url=mongodb_url)

    def make_ready(self, *, verbose: bool) -> "Environment":
        """Make the home, set logs up, read the environment; once, before any child starts.

        Raises:
            InvalidAddress: A variable names an unusable address.
            StoreReadOnly: The home cannot be made.
        """
        if self._environment is None:
            from pinagent_desktop.bootstrap.environment import take

            self._environment = take(self._variables, self.redactor.learn)
            self._make_home()
            self._variables["PLAYWRIGHT_BROWSERS_PATH"] = str(self.paths.browsers)
            logs.set_up(self.paths.logs, self.redactor, verbose=verbose)
        return self._environment

    def prepare(self, *, verbose: bool, json_lines: bool) -> int | None:
        """Make ready for a command; return an exit code if that fails."""
        from pinagent_desktop.application.problems import problem_of
        from pinagent_desktop.cli.exit_codes import exit_code

        try:
            self.make_ready(verbose=verbose)
        except PinAgentError as error:
            self.output(json_lines=json_lines).problem(problem_of(error))
            return exit_code(error)
        return None

    async def command(self, words: argparse.Namespace, *, has_screen: bool) -> int:
        """Carry out a sub-command."""
        from pinagent_desktop.cli.context import Context
        from pinagent_desktop.cli.dispatch import execute

        output = self.output(json_lines=getattr(words, "json", False))
        context = Context(
            words,
            self.open,
            self.restore,
            output,
            self.redactor.learn,
            has_screen,
            wiping=self.wiping,
            crashes=self.crashes,
        )
        return await execute(context)

    def open(
        self, *, read_only: bool = False, practice: "PracticeChoice | None" = None
    ) -> "AbstractAsyncContextManager[UseCases]":
        """Open the use cases; closed with the block."""
        return self._opened(read_only=read_only, practice=practice)

    async def restore(self, source: Path) -> "Restored":
        """Bring a copy of the data back; nothing else is opened meanwhile.

        Raises:
            PinAgentError: It cannot be done; the data is as it was.
        """
        from pinagent_desktop.application.store_care import NO_COPIES
        from pinagent_desktop.services.storage.restoring import restore_store
        from pinagent_desktop.services.system_clock import SystemClock

        await self._finish_wiping()
        if self._engine() != "neosqlite":
            raise UsageError(NO_COPIES)  # a file beside the data in use would help nobody
        return await restore_store(self.paths.home, source, SystemClock().now())

    @asynccontextmanager
    async def _opened(
        self, *, read_only: bool, practice: "PracticeChoice | None"
    ) -> "AsyncIterator[UseCases]":
        from pinagent_desktop.application.use_cases import PracticeChoice
        from pinagent_desktop.bootstrap.assembly import Assembly

        environment = self.make_ready(verbose=False)
        await self._finish_wiping()
        assembly = Assembly(
            self.paths,
            environment,
            self.redactor,
            practice or PracticeChoice(),
            self.crashes,
        )
        async with assembly.opened(read_only=read_only) as use_cases:
            yield use_cases

    def _engine(self) -> str:
        """Return where the data is kept in this start."""
        from pinagent_desktop.services.storage.settings_file import SettingsFile

        named = self.make_ready(verbose=False).named
        is_named = "store_engine" in named.model_fields_set
        return (named if is_named else SettingsFile(self.paths.settings).load()).store_engine

    async def _finish_wiping(self) -> None:
        """Finish what a killed wipe began: half of a home must not be taken for one.

        Raises:
            AlreadyRunning: The wipe goes on in another copy.
            StorageError: Something cannot be removed.
        """
        wiping = self.wiping()
        if not wiping.is_begun:
            return
        wiped = await wiping.wipe()
        self._make_home()
        logs.keep(self.paths.logs, self.redactor)
        logger.warning("A wipe that was interrupted is finished.")
        for sentence in wiping.sentences(wiped):
            logger.warning("%s", sentence)

    @staticmethod
    def output(*, json_lines: bool) -> "Output":
        """Return where a command writes to."""
        from pinagent_desktop.cli.output import JsonOutput, SentenceOutput

        return JsonOutput(sys.stdout) if json_lines else SentenceOutput(sys.stdout)

    def _make_home(self) -> None:
        try:
            self.paths.make()
        except OSError as error:
            raise StoreReadOnly(f"{self.paths.home}: {error.strerror}") from error
