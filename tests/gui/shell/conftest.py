"""The presenters of the shell over stand-ins, and the events of a sample day."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pinagent_desktop.application.estimate import Estimator
from pinagent_desktop.application.events import (
    Event,
    RunStarted,
)
from pinagent_desktop.application.history import PastRun
from pinagent_desktop.application.settings_transfer import SettingsTransfer
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import Cost, RunStatus
from pinagent_desktop.services.storage.settings_carrier import SettingsCarrierFile
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.panes.accounts_pane import AccountsPane
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.panes.settings_dialog import SettingsDialog
from pinagent_desktop.ui.presenters.accounts_presenter import AccountsPresenter
from pinagent_desktop.ui.presenters.first_steps.first_steps_presenter import FirstStepsPresenter
from pinagent_desktop.ui.presenters.ledger_presenter import LedgerPresenter
from pinagent_desktop.ui.presenters.prompt_presenter import PromptPresenter
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.presenters.settings_presenter import SettingsPresenter
from pinagent_desktop.ui.presenters.shell_presenter import ShellPresenter
from pinagent_desktop.ui.theme import Theme
from tests.builders import pace_rules
from tests.gui.shell.sample_browsers import SampleBrowsers
from tests.gui.shell.sample_day import (
    NOW,
    PRACTICE,
    half_way,
    past_run,
    run_started,
    sample_accounts,
    sample_past,
)
from tests.gui.shell.sample_ledger import SampleLedger
from tests.gui.shell.stand_ins import (
    SampleAccounts,
    SampleController,
    SampleExport,
    SampleGallery,
    SampleHistory,
    SamplePreferences,
    SampleRubrics,
    StraightTasks,
)


class Stage:
    """Everything the shell needs, with stand-ins behind it."""

    def __init__(self, theme: Theme, pictures: Path, past: Sequence[PastRun] = ()) -> None:
        self.tasks = StraightTasks()
        self.controller = SampleController()
        self.use_accounts = SampleAccounts(sample_accounts())
        self.history = SampleHistory(past)
        self.preferences = SamplePreferences()
        self.export = SampleExport()
        self.rubrics = SampleRubrics()
        gallery = SampleGallery(pictures)
        estimator = Estimator(
            lambda pictures, practice, *_told: Cost(usd=0.0 if practice else 0.0002 * pictures),
            pace_rules,
        )
        self.run = RunPresenter(self.controller, self.tasks)
        self.use_ledger = SampleLedger()
        self.ledger = LedgerPresenter(self.use_ledger, self.tasks, lambda: NOW)
        self.prompt = PromptPresenter(
            self.controller,
            self.use_accounts,
            self.history,
            gallery,
            estimator,
            self.preferences,
            self.tasks,
            lambda: NOW,
            export=self.export,
            rubrics=self.rubrics,
        )
        self.accounts = AccountsPresenter(
            self.use_accounts, self.history, gallery, self.preferences, self.tasks, lambda: NOW
        )
        transfer = SettingsTransfer(self.preferences, SettingsCarrierFile())
        self.settings = SettingsPresenter(self.preferences, transfer, theme, self.tasks)
        self.shell = ShellPresenter(self.run, self.prompt)
        self.browsers = SampleBrowsers(self.preferences)
        self.steps = self._first_steps(estimator)

    def _first_steps(self, estimator: Estimator) -> FirstStepsPresenter:
        return FirstStepsPresenter(
            self.browsers,
            self.preferences,
            estimator,
            self.tasks,
            run=self.run,
            prompt=self.prompt,
            accounts=self.accounts,
        )


@pytest.fixture
def stage(theme: Theme, tmp_path: Path) -> Stage:
    """Presenters over stand-ins, with the sample day loaded."""
    made = Stage(theme, tmp_path, sample_past())
    made.prompt.reload()
    made.accounts.reload()
    return made


@pytest.fixture
def dialog(stage: Stage, icons: Icons, qtbot: QtBot) -> Iterator[SettingsDialog]:
    """The settings, open."""
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SettingsDialog(icons, stage.settings, Path("/home/lena/pinagent"), parent)
    with qtbot.waitActive(made, timeout=60_000):
        made.show()
        made.activateWindow()  # without a window manager nobody else does
    yield made
    made.close()


@pytest.fixture
def new_stage(stage: Stage) -> Stage:
    """Somebody who starts the app for the first time, at the first steps."""
    stage.history.past.clear()
    stage.use_accounts.accounts = [PRACTICE]
    stage.prompt.reload()
    stage.accounts.reload()
    stage.steps.look()
    return stage


@pytest.fixture
def half_way_events() -> list[Event]:
    """The events of a run in the middle of scraping."""
    return half_way()


@pytest.fixture
def practice_started() -> RunStarted:
    """A practice run begins."""
    return run_started(PRACTICE)


@pytest.fixture
def interrupted(stage: Stage) -> SessionId:
    """The newest run was killed."""
    past = past_run(5, "quiet stairs", (12, 8, 0), status=RunStatus.RUNNING, interrupted=True)
    stage.history.past.insert(0, past)
    return past.run.id


@pytest.fixture
def stop() -> asyncio.Event:
    return asyncio.Event()


@pytest.fixture
def accounts_pane(icons: Icons, stage: Any) -> QWidget:
    return AccountsPane(icons, stage.accounts, stage.ledger)


@pytest.fixture
def window(
    qtbot: QtBot,
    icons: Icons,
    stage: Any,
    stop: asyncio.Event,
    tmp_path: Path,
    accounts_pane: QWidget,
) -> Iterator[MainWindow]:
    icons.theme.apply(QApplication.instance())  # type: ignore[arg-type] # it is one
    made = MainWindow(
        stop=stop,
        icons=icons,
        geometry=QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat),
    )
    made.fill(
        run=stage.run,
        shell=stage.shell,
        accounts=accounts_pane,
        prompt=PromptPane(icons, stage.prompt, stage.run),
        gallery=QLabel("gallery"),
    )
    stage.prompt.reload()
    made.resize(1440, 900)
    with qtbot.waitActive(made, timeout=5000):
        made.show()
        made.activateWindow()  # without a window manager nobody else does
    yield made
    # A window that only waits for its deletion would be dressed again by every later test.
    shiboken6.delete(made)
    QApplication.instance().setStyleSheet("")  # type: ignore[union-attr] # it is there
