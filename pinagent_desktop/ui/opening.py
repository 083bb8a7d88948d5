"""The window on the screen, before anything else is loaded."""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.theme import Theme
from pinagent_desktop.ui.translation import speak

LONGEST_PAINT_SECONDS = 2.0
"""A window that is minimised or covered is never painted; nothing waits for ever."""


def empty_window(app: QApplication, resources: Path, home: Path, stop: asyncio.Event) -> MainWindow:
    """Return the window, dressed and empty.

    Args:
        app: Dressed too.
        resources: Folder of styles and icons.
        home: Where size and place of the window are remembered.
        stop: Set when the person leaves.
    """
    chosen = _chosen(home / "settings.json")
    speak(app, resources / "translations", str(chosen.get("language", "system")))
    theme = Theme(resources)
    theme.choose(_appearance(chosen))
    theme.apply(app)
    geometry = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    return MainWindow(stop=stop, icons=Icons(resources / "icons", theme), geometry=geometry)


async def on_screen(window: MainWindow, *, minimized: bool = False) -> None:
    """Show the window and return when it was painted; a minimised one is not waited for."""
    if minimized:
        window.showMinimized()
        return
    painted = asyncio.Event()
    window.opening.painted.connect(painted.set)
    window.show()
    try:
        async with asyncio.timeout(LONGEST_PAINT_SECONDS):
            await painted.wait()
    except TimeoutError:
        return


def _chosen(settings: Path) -> Mapping[str, object]:
    """Return what the person chose, read without the models, so that no window flashes white."""
    try:
        chosen = json.loads(settings.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}  # missing or broken: whoever reads all settings says so
    return chosen if isinstance(chosen, dict) else {}


def _appearance(chosen: Mapping[str, object]) -> Literal["system", "light", "dark"]:
    wanted = chosen.get("appearance")
    return "light" if wanted == "light" else "dark" if wanted == "dark" else "system"
