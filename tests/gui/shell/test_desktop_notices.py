"""What is told beside the window: ends of long runs, and that somebody is waited for."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.application.events import AttentionWanted, Event, ProblemMet, RunEnded
from pinagent_desktop.application.notifications import Notifications
from pinagent_desktop.application.preferences import Preferences
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from pinagent_desktop.ports.desktop import Desktop
from pinagent_desktop.services.secrets.memory_secrets import MemorySecrets
from pinagent_desktop.ui.desktop_notices import DesktopNotices
from pinagent_desktop.ui.presenters.run_news import RunNews
from tests.fakes.surroundings import FakeJudges, FakeSettingsStore
from tests.gui.shell.sample_day import PROMPT, SESSION, at, run_started
from tests.gui.shell.stand_ins import StraightTasks

STARTED = run_started()
COUNTS = Counts(found=60, kept=50, validated=50, approved=40, disqualified=10)


class Shown(Desktop):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.notices: list[tuple[str, str]] = []

    @override
    async def tell(self, heading: str, sentence: str) -> bool:
        self.notices.append((heading, sentence))
        return True


class Window(QWidget):
    """One that is in front, or not."""

    is_in_front = False

    @override
    def isActiveWindow(self) -> bool:
        return self.is_in_front


class Scene:
    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.desktop = Window(), Shown()
        qtbot.addWidget(self.window)
        self.news = RunNews()
        preferences = Preferences(FakeSettingsStore(), MemorySecrets(), FakeJudges())
        notifications = Notifications(self.desktop, preferences)
        DesktopNotices(self.news, notifications, self.window, StraightTasks())

    def told(self, *events: Event) -> list[tuple[str, str]]:
        self.news.feed([STARTED, *events])
        return self.desktop.notices


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


def ended(status: RunStatus = RunStatus.COMPLETED, seconds: float = 700.0) -> RunEnded:
    return RunEnded(
        time=STARTED.time + timedelta(seconds=seconds),
        session_id=SESSION,
        status=status,
        counts=COUNTS,
        cost=Cost(),
        seconds=seconds,
    )


def problem(**fields: Any) -> ProblemMet:
    words = {"code": "disk_full", "message": "The disk is full.", "next_step": "Make room."}
    return ProblemMet(**at(STARTED, 30), **{**words, **fields})


def test_the_end_of_a_long_run_is_told(scene: Scene) -> None:
    ((heading, sentence),) = scene.told(ended())
    assert heading == f"40 approved for “{PROMPT}”"
    assert sentence.startswith("Done in 12 minutes: 40 approved, 10 disqualified")


@pytest.mark.parametrize(
    "end", [ended(seconds=90.0), ended(RunStatus.STOPPED), ended(RunStatus.PAUSED)]
)
def test_what_the_person_has_just_seen_or_done_is_not(scene: Scene, end: RunEnded) -> None:
    assert scene.told(end) == []


def test_an_early_end_is_told_with_its_reason_however_short(scene: Scene) -> None:
    told = scene.told(problem(), ended(RunStatus.FAILED, seconds=31.0))
    assert told == [(f"“{PROMPT}” has ended early", "The disk is full. Make room.")]


def test_a_problem_that_is_only_told_is_no_reason(scene: Scene) -> None:
    assert scene.told(problem(code="site_drift"), ended(RunStatus.PAUSED, seconds=31.0)) == []


def test_that_the_person_is_waited_for_is_told_once(scene: Scene) -> None:
    wanted = AttentionWanted(**at(STARTED, 20), what="code", url="https://www.pinterest.com/")
    over = AttentionWanted(**at(STARTED, 40), what="over", url="")
    told = scene.told(wanted, over)
    words = f"Pinagent waits for you: “{PROMPT}”. Answer in the browser."
    assert told == [("Pinterest asks for a code.", words)]


def test_nothing_is_told_to_who_looks_at_the_window(scene: Scene) -> None:
    scene.window.is_in_front = True
    assert scene.told(ended()) == []
