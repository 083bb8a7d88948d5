"""A prompt that is looked up again by itself, as the window asks and shows it."""

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.application.refreshing import Refreshing, Wish
from pinagent_desktop.domain.errors import PinAgentError, UnknownAccount
from pinagent_desktop.domain.ids import AccountId, SessionId
from pinagent_desktop.domain.prompt import Prompt
from pinagent_desktop.domain.refresh import Every, Refresh
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.panes.history_line import HistoryLine
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.panes.refresh_dialog import RefreshDialog
from pinagent_desktop.ui.panes.refresh_part import RefreshPart
from pinagent_desktop.ui.presenters.refresh_presenter import RefreshPresenter
from pinagent_desktop.ui.tasks import TaskSet
from tests.gui.shell.sample_day import NOW, past_run

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage

RUN = SessionId("run-old-1")
WEEKLY = Refresh(
    account_id=AccountId("acc-lena.studio"),
    every=Every.TWO_WEEKS,
    pins=25,
    stop_after_seen=30,
    next_at=NOW + timedelta(days=1),
)


class SampleRefreshing(Refreshing):
    """One prompt, in memory."""

    def __init__(self, refresh: Refresh | None = None) -> None:
        self.refresh = refresh
        self.chosen: list[Wish | None] = []

    @override
    async def of_run(self, session_id: SessionId) -> Refresh | None:
        return self.refresh

    @override
    async def set(self, session_id: SessionId, wish: Wish) -> Prompt:
        self.chosen.append(wish)
        return past_run(1, "warm clay hallways", (1, 0, 0)).prompt

    @override
    async def off(self, session_id: SessionId) -> Prompt:
        self.chosen.append(None)
        return past_run(1, "warm clay hallways", (1, 0, 0)).prompt

    @override
    async def go_on(
        self, begun: Callable[[Prompt, SessionId | None, PinAgentError | None], None]
    ) -> None:
        prompt = past_run(1, "warm clay hallways", (1, 0, 0)).prompt
        begun(prompt, RUN, None)
        begun(prompt, None, UnknownAccount(account="acc-gone"))


def asked(
    qtbot: QtBot, icons: Icons, tasks: TaskSet, refreshing: SampleRefreshing
) -> tuple[RefreshPresenter, RefreshDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    presenter = RefreshPresenter(refreshing, tasks, window)
    RefreshPart(icons, presenter, window).ask(RUN, "warm clay hallways")
    dialog = window.findChild(RefreshDialog)
    assert isinstance(dialog, RefreshDialog)
    return presenter, dialog


def test_a_new_refresh_is_weekly_and_stops_after_twenty(
    qtbot: QtBot, icons: Icons, stage: "Stage"
) -> None:
    refreshing = SampleRefreshing()
    presenter, dialog = asked(qtbot, icons, stage.tasks, refreshing)
    assert not dialog.off.isVisibleTo(dialog)
    with qtbot.waitSignal(presenter.changed):
        dialog.keep.click()
    assert refreshing.chosen == [Wish(Every.WEEK, 40, 20)]


def test_what_is_chosen_is_shown_again_and_can_be_switched_off(
    qtbot: QtBot, icons: Icons, stage: "Stage"
) -> None:
    refreshing = SampleRefreshing(WEEKLY)
    _, dialog = asked(qtbot, icons, stage.tasks, refreshing)
    assert dialog.wish() == Wish(Every.TWO_WEEKS, 25, 30)
    dialog.off.click()
    assert refreshing.chosen == [None]


def test_an_answer_to_nobody_opens_nothing(qtbot: QtBot, icons: Icons, stage: "Stage") -> None:
    window = QWidget()
    qtbot.addWidget(window)
    presenter = RefreshPresenter(SampleRefreshing(), stage.tasks, window)
    RefreshPart(icons, presenter, window)
    presenter.ask(RUN)
    assert window.findChild(RefreshDialog) is None


def test_trouble_of_a_refresh_is_told(qtbot: QtBot, stage: "Stage") -> None:
    presenter = RefreshPresenter(SampleRefreshing(), stage.tasks)
    with qtbot.waitSignal(presenter.refused) as told:
        presenter.go_on()
    words, error = told.args
    assert words == "Look up “warm clay hallways” again"
    assert isinstance(error, UnknownAccount)


@pytest.mark.parametrize(
    ("every", "words"),
    [
        (Every.DAY, "every day, next tomorrow"),
        (Every.FOUR_WEEKS, "every four weeks, next tomorrow"),
    ],
)
def test_a_line_says_how_its_prompt_is_looked_up_again(
    qtbot: QtBot, icons: Icons, stage: "Stage", every: Every, words: str
) -> None:
    past = stage.history.past[0]
    prompt = past.prompt.with_(refresh=WEEKLY.with_(every=every))
    stage.history.past[0] = past.__class__(**{**past.__dict__, "prompt": prompt})
    stage.prompt.reload()
    pane = PromptPane(icons, stage.prompt, stage.run)
    qtbot.addWidget(pane)
    line = pane.findChildren(HistoryLine)[0]
    assert words in line._facts()
    with qtbot.waitSignal(pane.refresh_wanted) as wanted:
        next(
            one for one in line.menu().actions() if one.text() == "Look up again by itself…"
        ).trigger()
    assert wanted.args == [RUN, "warm clay hallways"]
