"""Errors that nobody expected: kept as a text that the person reads and sends, or not."""

import logging
from collections.abc import Callable, Sequence

from pinagent_desktop.application.problems import Problem, problem_of
from pinagent_desktop.domain.crash_report import CrashReport
from pinagent_desktop.ports.diagnostics import CrashWriter

logger = logging.getLogger(__name__)


class CrashReports:
    """Writes reports into the home; sends nothing."""

    def __init__(self, writer: CrashWriter) -> None:
        self._writer = writer
        self._listener: Callable[[CrashReport], None] | None = None

    def on_report(self, listener: Callable[[CrashReport], None] | None) -> None:
        """Tell someone of each new report from now on; called in whatever thread it happened."""
        self._listener = listener

    def write(self, error: BaseException, doing: str = "") -> CrashReport:
        """Keep a report on an error, without secrets; never raises.

        Args:
            error: Nobody expected it.
            doing: What went on: a command, the name of a task.
        """
        report = self._writer.write(error, doing)
        logger.info("Unexpected %s; a report is in %s", type(error).__name__, report.path)
        if self._listener is not None:
            self._listener(report)
        return report

    def kept(self) -> Sequence[CrashReport]:
        """Return the reports in the home, newest first."""
        return self._writer.kept()

    def remove(self, report: CrashReport) -> None:
        """Throw a report away."""
        self._writer.remove(report)


def problem_with(error: BaseException, report: CrashReport) -> Problem:
    """Return an unexpected error in words, with the place of its report."""
    problem = problem_of(error)
    if report.path is None:
        return problem
    step = (
        f"Everything so far is kept. A report is in {report.path}. Nothing was sent: look into it, "
        "and send it if you like."
    )
    return Problem(problem.code, problem.message, step)
