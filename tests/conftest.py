"""The app as a child process; the fault matrix: rows told of, invariants checked."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end2end.app import App, app_environment
from tests.matrix import invariants
from tests.matrix.row_table import Shown, table

ROW, HELD = "matrix row", "matrix invariants"


def pytest_collection_finish() -> None:
    """Spare the collector what stays to the end: looking it through cost a twentieth of a run."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let every report know the rows that its test shows."""
    for item in items:
        for mark in item.iter_markers("row"):
            item.user_properties += [(ROW, name) for name in mark.args]


@pytest.fixture
def app(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[App]:
    """The app on an empty home; what shows a row of the matrix also keeps its invariants."""
    home = tmp_path / "home"
    made = App(home, app_environment(home))
    try:
        yield made
        if request.node.get_closest_marker("row") is not None:
            request.node.user_properties.append((HELD, " ".join(invariants.hold(made, tmp_path))))
    finally:
        made.end()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the rows that tests of this run have shown."""
    shown: dict[str, Shown] = {}
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in terminalreporter.getreports(outcome):
            if isinstance(report, pytest.TestReport):
                _count(shown, report)
    if shown:
        terminalreporter.section("fault matrix")
        for line in table(shown):
            terminalreporter.write_line(line)


def _count(shown: dict[str, Shown], report: pytest.TestReport) -> None:
    """Add one report; a passed setup or teardown only adds its seconds and what was held."""
    rows = [value for name, value in report.user_properties if name == ROW]
    held = {
        one for name, value in report.user_properties if name == HELD for one in str(value).split()
    }
    for row in rows:
        seen = shown.setdefault(str(row), Shown())
        if report.when == "call" or not report.passed:
            seen.count(report.outcome, report.duration, held)
        else:
            seen.seconds += report.duration
            seen.held |= held
