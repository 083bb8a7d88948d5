"""Qt for the window's tests: offscreen where there is no screen, and the Qt loop for async ones."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_API", "pyside6")
# Tests ask for English words and dots in numbers, whatever the developer's own system speaks.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.theme import Theme
from tests.gui import slow_callbacks

RESOURCES = Path(__file__).parents[2] / "resources"


def pytest_asyncio_loop_factories(config: Any, item: Any) -> dict[str, Callable[[], Any]]:
    """Each async test below this folder gets a Qt loop of its own."""
    return {"qt": _qt_loop}


def _qt_loop() -> Any:
    loop = qasync.QEventLoop(QApplication.instance() or QApplication(["test"]))
    if slow_callbacks.in_debug_mode():
        loop.set_debug(True)  # the Qt loop does not look at the environment itself
    return loop


@pytest.fixture(autouse=True)
def _no_callback_is_slow() -> Iterator[None]:
    """With ``PYTHONASYNCIODEBUG=1``: what keeps the window's loop for too long fails its test."""
    if not slow_callbacks.in_debug_mode():
        yield
        return
    with slow_callbacks.noted() as slow:
        yield
    assert slow == []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything here needs Qt; what the screenless platform says about itself is no warning."""
    unable = "plugin does not support (propagateSizeHints|raise|grabbing)"
    silent = pytest.mark.qt_log_ignore(unable, extend=True)
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.gui)
            item.add_marker(silent)


@pytest.fixture
def resources() -> Path:
    """The folder of styles and icons."""
    return RESOURCES


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The light theme, not yet applied to the application."""
    return Theme(RESOURCES)


@pytest.fixture
def icons(theme: Theme) -> Icons:
    """The icons in the colours of the theme."""
    return Icons(RESOURCES / "icons", theme)
