"""Make the pictures of the window: a real practice run, photographed at its real states.

    .venv/bin/python docs/screenshots.py [--to DIR]

The app runs in this process on a home of its own that is removed afterwards: site, judge, browser
and store are those of `practice`. Without a display the same is done under Xvfb. Fonts are the
ones of the machine; with `fonts-inter` installed it looks as drawn.
"""

# The checkout is not installed: its folder comes onto the path before anything of it is imported.
# ruff: noqa: E402

import argparse
import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["QT_API"] = "pyside6"

import qasync
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from docs.camera import Camera
from pinagent_desktop import logs, paths
from pinagent_desktop.application.accounts import NewAccount
from pinagent_desktop.application.use_cases import PracticeChoice, UseCases
from pinagent_desktop.bootstrap.start import Start
from pinagent_desktop.domain.account import PRACTICE_ACCOUNT_ID
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.ui.composition import Composition
from pinagent_desktop.ui.opening import empty_window
from pinagent_desktop.ui.presenters.live_run import LiveRun
from pinagent_desktop.ui.presenters.prompt_form import PromptForm
from pinagent_desktop.ui.tasks import TaskSet
from pinagent_desktop.ui.widgets.histogram import ScoreHistogram
from pinagent_desktop.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from pinagent_desktop.ui.presenters.gallery_presenter import GalleryPresenter

PROMPT = "modern minimalist living room"
EARLIER = (
    ("bohemian bedroom", 20),
    ("scandinavian home office", 24),
    ("rustic kitchen", 16),
    ("japandi reading corner", 24),
)
USUAL, SMALL, WIDE = (1440, 900), (1024, 700), (2560, 1440)
CHOICE = PracticeChoice(resource_latency_ms=250, judge_latency_ms=400)
RUN_SECONDS = 180.0
DECIDED = 40
"""So many decisions are enough for a proposal."""
MID_RUN = 24
"""So many judged pins make a lively picture of a run that goes on."""


class Studio:
    """The window with a day's work in it."""

    def __init__(self, shown: Composition, use_cases: UseCases, camera: Camera) -> None:
        self._shown = shown
        self._use_cases = use_cases
        self._camera = camera
        self._window = shown.window

    @property
    def _gallery(self) -> "GalleryPresenter":
        assert self._shown.gallery is not None  # noqa: S101 - loaded before anything is shot
        return self._shown.gallery

    async def shoot_all(self) -> None:
        """Work through the day, shooting."""
        for prompt, pins in EARLIER:
            await self._run_to_its_end(PromptForm(text=prompt, number=pins))
        await self._add_account()
        await self._shoot_form()
        await self._shoot_run()
        await self._shoot_gallery()
        await self._shoot_accounts()
        await self._shoot_settings()

    async def _shoot_form(self) -> None:
        pane = self._shown.prompt_pane
        pane.new_prompt()
        self._fill(
            PromptForm(
                text=PROMPT,
                rubric=Rubric(
                    must_have=("daylight", "few things"),
                    nice_to_have=("warm wood", "one plant"),
                    must_not=("people", "clutter"),
                ),
                number=80,
            )
        )
        for mode in ("light", "dark"):
            self._shown.icons.theme.choose(mode)
            pane.form.prompt.edit.setFocus()
            await self._camera.shoot(f"prompt-{mode}", self._window)
        self._shown.icons.theme.choose("light")
        self._resize(SMALL)
        await self._camera.shoot("prompt-small", self._window)
        self._resize(USUAL)
        self._shown.prompt_pane.form.choose_account(self._own)
        await self._camera.shoot("estimate", self._window)
        self._shown.prompt_pane.form.choose_account(PRACTICE_ACCOUNT_ID)

    async def _shoot_run(self) -> None:
        self._press("Start the run")
        await self._reached(lambda run: run.counts.validated >= MID_RUN)
        await self._camera.shoot("run-light", self._window, still=False)
        self._shown.icons.theme.choose("dark")
        await self._camera.shoot("run-dark", self._window, still=False)
        self._shown.icons.theme.choose("light")
        self._resize(WIDE)
        self._window.show_pane("gallery")
        self._show_a_good_one()
        await self._camera.shoot("three-panes", self._window, still=False)
        self._resize(USUAL)
        await self._camera.shoot("gallery-running", self._window, still=False)
        await self._reached(lambda run: run.ended is not None)

    async def _shoot_gallery(self) -> None:
        gallery = self._gallery
        self._window.show_pane("gallery")
        low = next(row for row in range(8) if not self._passes(row))
        gallery.decide([gallery.model.pin_id(low)], PinStatus.APPROVED)
        await until(gallery.decided, lambda: True, 10)
        self._show_a_good_one()
        self._window.findChildren(Toast)[0].hide()
        await self._camera.shoot("gallery-light", self._window)
        self._resize(SMALL)
        await self._camera.shoot("gallery-small", self._window)
        self._resize(USUAL)
        self._shown.icons.theme.choose("dark")
        self._window.findChildren(ScoreHistogram)[0].setValue(70)
        await self._camera.shoot("gallery-dark", self._window)
        self._shown.icons.theme.choose("light")
        await self._shoot_proposal()

    async def _shoot_proposal(self) -> None:
        """Decide as somebody does who wants more than the threshold asks for."""
        gallery = self._gallery
        self._window.findChildren(ScoreHistogram)[0].setValue(60)
        rows = range(min(DECIDED, gallery.model.rowCount()))
        for verdict, wanted in ((PinStatus.APPROVED, True), (PinStatus.DISQUALIFIED, False)):
            pins = [row for row in rows if self._passes(row, by=0.15) is wanted]
            gallery.decide([gallery.model.pin_id(row) for row in pins], verdict)
            await until(gallery.decided, lambda: True, 10)
        await asyncio.sleep(1)  # the last word of the decisions comes after them
        for toast in self._window.findChildren(Toast):
            toast.hide()
        await self._camera.shoot("proposal", self._window)

    async def _shoot_accounts(self) -> None:
        self._window.show_pane("accounts")
        for mode in ("light", "dark"):
            self._shown.icons.theme.choose(mode)
            await self._camera.shoot(f"accounts-{mode}", self._window)
        self._shown.icons.theme.choose("light")

    async def _shoot_settings(self) -> None:
        self._window.settings_wanted.emit()
        (dialog,) = (one for one in self._window.findChildren(QDialog) if one.isVisible())
        await self._camera.shoot("settings", dialog)
        dialog.reject()

    async def _add_account(self) -> None:
        added = await self._use_cases.accounts.add(
            NewAccount(username="lena.studio", site="https://www.pinterest.com")
        )
        self._own = added.id
        await self._shown.accounts.load()
        self._shown.prompt.reload()
        await until(self._shown.prompt.history_changed, lambda: True, 10)

    async def _run_to_its_end(self, form: PromptForm) -> None:
        self._shown.prompt_pane.new_prompt()
        self._fill(form)
        self._press("Start the run")
        await self._reached(lambda run: run.prompt_text == form.text and run.ended is not None)

    async def _reached(self, state: Callable[[LiveRun], bool]) -> None:
        run = self._shown.run
        await until(run.refreshed, lambda: run.shown is not None and state(run.shown), RUN_SECONDS)

    def _fill(self, form: PromptForm) -> None:
        self._shown.prompt_pane.form.fill(form)
        self._shown.prompt_pane.form.choose_account(PRACTICE_ACCOUNT_ID)

    def _press(self, name: str) -> None:
        (button,) = (
            one
            for one in self._window.findChildren(QPushButton)
            if one.accessibleName() == name and one.isVisible()
        )
        button.click()

    def _show_a_good_one(self) -> None:
        from pinagent_desktop.ui.gallery.masonry_view import MasonryView

        view = self._window.findChildren(MasonryView)[0]
        view.make_current(next(row for row in range(8) if self._passes(row, by=0.2)))
        view.setFocus()

    def _passes(self, row: int, by: float = 0.0) -> bool:
        model = self._gallery.model
        return (model.face(row).score or 0.0) >= model.threshold + by

    def _resize(self, size: tuple[int, int]) -> None:
        self._window.resize(*size)


async def until(signal: SignalInstance, true: Callable[[], bool], seconds: float) -> None:
    """Wait for a signal after which something is true."""
    seen = asyncio.Event()

    def look() -> None:
        if true():
            seen.set()

    signal.connect(look)
    try:
        async with asyncio.timeout(seconds):
            await seen.wait()
    finally:
        signal.disconnect(look)


async def photograph(app: QApplication, home: Path, camera: Camera) -> None:
    """Open the window on a home and shoot."""
    start = Start(paths.find({"PINAGENT_HOME": str(home)}), logs.Redactor(), dict(os.environ))
    failed = start.prepare(verbose=False, json_lines=False)
    if failed is not None:
        raise SystemExit(failed)
    stop, tasks = asyncio.Event(), TaskSet()
    async with start.open(practice=CHOICE) as use_cases:
        window = empty_window(app, start.paths.resources, home, stop)
        shown = Composition(window, use_cases, home=home, tasks=tasks)
        try:
            shown.icons.theme.choose("light")
            shown.window.resize(*USUAL)
            shown.window.show()
            shown.window.activateWindow()
            await shown.load(practice=True)
            await Studio(shown, use_cases, camera).shoot_all()
        finally:
            await use_cases.runs.shutdown()
            shown.close()
            await tasks.cancel_all(3)


def main(words: Sequence[str] | None = None) -> int:
    """Shoot everything; under Xvfb where there is no display."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--to", type=Path, default=ROOT / "docs" / "images", metavar="DIR")
    chosen = parser.parse_args(words)
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        return _under_xvfb(sys.argv[1:] if words is None else words)
    home = Path(tempfile.mkdtemp(prefix="pinagent-"))
    app = QApplication(["pinagent-desktop"])
    app.setQuitOnLastWindowClosed(False)
    try:
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            runner.run(photograph(app, home, Camera(chosen.to)))
    finally:
        shutil.rmtree(home)
    return 0


def _under_xvfb(words: Sequence[str]) -> int:
    screen = "-screen 0 {}x{}x24".format(*WIDE)
    command = ["xvfb-run", "-a", "-s", screen, sys.executable, str(Path(__file__)), *words]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603 - ourselves


if __name__ == "__main__":
    sys.exit(main())
