"""Everything here opens the real window over a real practice run."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.logs import Redactor
from pinagent_desktop.paths import find
from tests.gui.window.person import note_others


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A real browser, with room for a machine that has other work to do."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(400))


@pytest.fixture(autouse=True)
def _loop_outlives_windows(qapp: QApplication) -> Iterator[None]:
    """As in the app: the loop ends when the work returns, not when a window closes."""
    note_others()
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(before)


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Start:
    """A start of the app on an empty home, without its log files."""
    made = Start(find({"PINAGENT_HOME": str(tmp_path / "home")}), Redactor(), {})
    made.paths.make()
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(made.paths.browsers))
    return made
