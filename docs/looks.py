"""Make the matrix of looks: every pane, light and dark, both directions, three scales, three sizes.

    .venv/bin/python docs/looks.py --to DIR [--only WORD …] [--language es]

One practice run fills a home; then each look is a start of its own, for scale and direction are
chosen once a start. ``--only dark ar`` makes those whose name holds all the words. Open each
picture and hold it beside the design: nothing here judges by itself.
"""

# The checkout is not installed: its folder comes onto the path before anything of it is imported.
# ruff: noqa: E402

import argparse
import asyncio
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["QT_API"] = "pyside6"

import qasync
from PySide6.QtWidgets import QApplication, QDialog

from docs.camera import Camera
from pinagent_desktop import logs, paths
from pinagent_desktop.application.use_cases import PracticeChoice
from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.ui.composition import Composition
from pinagent_desktop.ui.opening import empty_window
from pinagent_desktop.ui.tasks import TaskSet

PROMPT: Final = "modern minimalist living room"
PINS: Final = 30
SIZES: Final = ((1024, 700), (1440, 900), (2560, 1440))
SCALES: Final = ("1", "1.5", "2")
SCREEN: Final = "5120x2880x24"
"""The largest window at the largest scale."""


@dataclass(frozen=True)
class Look:
    """One start of the window."""

    mode: str
    language: str
    scale: str
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """Of its pictures."""
        return f"{self.mode}-{self.language}-{self.scale}-{self.size[0]}x{self.size[1]}"


def looks(other: str) -> Iterator[Look]:
    """Return the matrix, left to right and right to left.

    Args:
        other: A language for the left-to-right half.
    """
    for mode, language, scale, size in itertools.product(
        ("light", "dark"), (other, "ar"), SCALES, SIZES
    ):
        yield Look(mode, language, scale, size)


async def photograph(app: QApplication, home: Path, look: Look, folder: Path) -> None:
    """Open the window in a look and shoot its panes."""
    start = Start(paths.find({"PINAGENT_HOME": str(home)}), logs.Redactor(), dict(os.environ))
    failed = start.prepare(verbose=False, json_lines=False)
    if failed is not None:
        raise SystemExit(failed)
    tasks, camera = TaskSet(), Camera(folder)
    async with start.open(practice=PracticeChoice()) as use_cases:
        window = empty_window(app, start.paths.resources, home, asyncio.Event())
        shown = Composition(window, use_cases, home=home, tasks=tasks)
        try:
            window.resize(*look.size)
            window.show()
            window.activateWindow()
            await shown.load(practice=False)
            for pane in ("gallery", "prompt", "accounts"):
                window.enter(pane)
                await camera.shoot(f"{look.name}-{pane}", window)
            window.settings_wanted.emit()
            (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
            await camera.shoot(f"{look.name}-settings", dialog)
            dialog.reject()
        finally:
            await use_cases.runs.shutdown()
            shown.close()
            await tasks.cancel_all(3)


def make_one(home: Path, look: Look, folder: Path) -> int:
    """Shoot one look in this process."""
    chosen = {"appearance": look.mode, "language": look.language, "first_steps": False}
    settings = home / "settings.json"
    kept = json.loads(settings.read_text("utf-8")) if settings.is_file() else {}
    settings.write_text(json.dumps({**kept, **chosen}), "utf-8")
    app = QApplication(["pinagent-desktop"])
    app.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(photograph(app, home, look, folder))
    return 0


def fill(home: Path) -> None:
    """Fill a home with one practice run."""
    command = (sys.executable, "-m", "pinagent_desktop", "practice", "--run", PROMPT)
    variables = {**os.environ, "PINAGENT_HOME": str(home), "PYTHONPATH": str(ROOT)}
    subprocess.run((*command, "--pins", str(PINS)), env=variables, check=True)  # noqa: S603 - ourselves


def shoot(home: Path, look: Look, folder: Path) -> None:
    """Shoot one look in a process of its own, under Xvfb."""
    own = (sys.executable, __file__, "--to", str(folder), "--home", str(home), "--look", look.name)
    command = ("xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", *own)
    variables = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": look.scale}
    subprocess.run(command, env=variables, check=True)  # noqa: S603 - ourselves


def main(words: Sequence[str] | None = None) -> int:
    """Shoot what is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--to", type=Path, required=True, metavar="DIR")
    parser.add_argument("--only", nargs="*", default=(), metavar="WORD")
    parser.add_argument("--language", default="en", help="of the left-to-right half")
    parser.add_argument("--home", type=Path, help="already filled; kept")
    parser.add_argument("--look", help=argparse.SUPPRESS)
    chosen = parser.parse_args(words)
    wanted = {one.name: one for other in ("en", "es", "de") for one in looks(other)}
    if chosen.look is not None:
        return make_one(chosen.home, wanted[chosen.look], chosen.to)
    home = chosen.home or Path(tempfile.mkdtemp(prefix="pinagent-"))
    try:
        if not (home / "settings.json").is_file():
            fill(home)
        for look in looks(chosen.language):
            if all(word in look.name.split("-") for word in chosen.only):
                shoot(home, look, chosen.to)
    finally:
        if chosen.home is None:
            shutil.rmtree(home)
    return 0


if __name__ == "__main__":
    sys.exit(main())
