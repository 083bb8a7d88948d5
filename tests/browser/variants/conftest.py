"""The table of all variants, printed when their runs are done."""

from collections.abc import Iterator
from pathlib import Path

import pytest

COLUMNS = ("variant", "expected", "seen", "seconds")
SECONDS = 240
"""A run with a real browser, also on a machine that has other work to do."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here starts the app and a browser."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(SECONDS))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print one line a variant: what was expected, what was seen, how long it took."""
    rows = [
        tuple(str(told[name]) for name in COLUMNS)
        for report in _reports(terminalreporter)
        if (told := dict(report.user_properties)).keys() >= set(COLUMNS)
    ]
    if not rows:
        return
    widths = [max(map(len, column)) for column in zip(COLUMNS, *rows, strict=True)]
    terminalreporter.section("endings of the practice variants")
    for row in (COLUMNS, *rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        terminalreporter.write_line("  ".join(cells).rstrip())


def _reports(terminalreporter: pytest.TerminalReporter) -> Iterator[pytest.TestReport]:
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            if isinstance(report, pytest.TestReport) and report.when == "call":
                yield report
