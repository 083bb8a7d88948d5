"""Runs that wait for their account, as the window shows them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

from pinagent_desktop.application.events import Event
from pinagent_desktop.application.history import PastRun
from pinagent_desktop.application.run_queue import RunQueue
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.run import RunStatus
from pinagent_desktop.ui.icons import Icons
from pinagent_desktop.ui.main_window import MainWindow
from pinagent_desktop.ui.panes.history_line import HistoryLine
from pinagent_desktop.ui.panes.prompt_pane import PromptPane
from pinagent_desktop.ui.presenters.run_presenter import RunPresenter
from pinagent_desktop.ui.widgets.banner import Notice
from tests.gui.shell.sample_day import NOW, past_run, run_started
from tests.gui.shell.test_presenters import ended, form

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage

IN_LINE = SessionId("run-old-0")


class SampleQueue(RunQueue):
    """Notes what it is asked for; `next` begins when a run has ended."""

    def __init__(self) -> None:
        self.taken_out: list[SessionId] = []
        self.next: SessionId | None = None

    @override
    async def take_out(self, session_id: SessionId) -> None:
        self.taken_out.append(session_id)

    @override
    async def follow(
        self, session_id: SessionId, begins: Callable[[SessionId], None] = lambda _: None
    ) -> SessionId | None:
        if self.next is not None:
            begins(self.next)
        return self.next


def in_line(number: int = 0, text: str = "oak desk", by: str = "lena.studio") -> PastRun:
    past = past_run(number, text, (0, 0, 0), status=RunStatus.PENDING, by=by)
    return PastRun(
        run=past.run.with_(queued_at=NOW),
        prompt=past.prompt,
        account_name=past.account_name,
        best=(),
        interrupted=False,
        can_resume=True,
    )


def line_of(pane: PromptPane, title: str) -> HistoryLine:
    return next(one for one in pane.findChildren(HistoryLine) if one._row.title == title)


def buttons(line: HistoryLine) -> list[str]:
    return [one.text() for one in line.findChildren(QPushButton) if one.text()]


@pytest.fixture
def pane(qtbot: QtBot, icons: Icons, stage: "Stage") -> PromptPane:
    made = PromptPane(icons, stage.prompt, stage.run)
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    return made


def test_start_of_a_busy_account_says_that_it_queues(
    pane: PromptPane, stage: "Stage", half_way_events: list[Event]
) -> None:
    stage.run.feed(half_way_events)
    pane.new_prompt()
    pane.form.fill(form(stage, "lena.studio"))
    start = pane._card._start
    assert start.text().startswith("Queue")
    assert start.accessibleName() == "Put the run in the queue"
    assert "has a run going on" in pane._card._why.text()
    pane.form.fill(form(stage, "kornhaus"))
    assert start.text().startswith("Start")


def test_what_is_put_in_line_is_said_and_shown(
    pane: PromptPane, stage: "Stage", half_way_events: list[Event], qtbot: QtBot
) -> None:
    stage.preferences.accept_notice()
    stage.run.feed(half_way_events)
    stage.history.past.insert(0, in_line())
    with qtbot.waitSignal(stage.prompt.queued) as told:
        stage.prompt.start(form(stage, "lena.studio"))
    assert told.args == ["small kitchens"]
    assert "waits for its turn" in pane._earlier._toast.accessibleName()
    line = line_of(pane, "oak desk")
    assert line._row.state == "waits for its turn"
    assert buttons(line) == ["Take out", "Open"]


def test_a_line_of_a_free_account_can_be_started_or_taken_out(
    qtbot: QtBot, icons: Icons, stage: "Stage"
) -> None:
    queue = SampleQueue()
    run = RunPresenter(stage.controller, stage.tasks, queue=queue)
    pane = PromptPane(icons, stage.prompt, run)
    qtbot.addWidget(pane)
    stage.history.past.insert(0, in_line())
    stage.prompt.reload()
    line = line_of(pane, "oak desk")
    assert buttons(line) == ["Start", "Open"]
    assert "Take out of the queue" in [one.text() for one in line.menu().actions()]
    pane._act_on("resume", line._row)
    with qtbot.waitSignal(run.queue_changed):
        pane._act_on("unqueue", line._row)
    assert stage.controller.asked == [("resume", IN_LINE)]
    assert queue.taken_out == [IN_LINE]


def test_after_a_restart_the_first_in_line_is_offered(stage: "Stage") -> None:
    told: list[Notice] = []
    stage.shell.notice.connect(told.append)
    gone: list[str] = []
    stage.shell.notice_gone.connect(gone.append)
    stage.history.past[:0] = [in_line(9, "steel lamp"), in_line()]
    stage.prompt.reload()
    (notice,) = told
    assert notice.heading == "“oak desk” waits for its turn."
    assert notice.verb == "Start"
    stage.shell.act(notice.key)
    assert stage.controller.asked == [("resume", IN_LINE)]
    assert gone == [notice.key]


def test_nothing_is_offered_while_the_line_goes_on_by_itself(stage: "Stage") -> None:
    told: list[Notice] = []
    stage.shell.notice.connect(told.append)
    started = run_started()
    stage.run.feed([started])
    stage.history.past.insert(0, in_line())
    stage.run.feed([ended(started)])  # the next one begins in a moment
    assert told == []
    again = started.model_copy(update={"session_id": SessionId("run-2")})
    failed = ended(again, RunStatus.FAILED)
    stage.run.feed([again, failed])
    assert [one.heading for one in told] == ["“oak desk” waits for its turn."]


def test_one_whose_turn_has_come_takes_no_form_away(stage: "Stage") -> None:
    queue = SampleQueue()
    run = RunPresenter(stage.controller, stage.tasks, queue=queue)
    first = run_started()
    queue.next = SessionId("run-2")
    run.feed([first])
    run.show(None)  # the person writes the next prompt
    run.feed([ended(first), first.model_copy(update={"session_id": queue.next})])
    assert run.shown is None
    assert run.live is not None
    run.show_live()
    assert run.shown is run.live


def test_one_whose_turn_has_come_follows_where_the_last_one_is_looked_at(stage: "Stage") -> None:
    queue = SampleQueue()
    run = RunPresenter(stage.controller, stage.tasks, queue=queue)
    first = run_started()
    queue.next = SessionId("run-2")
    run.feed([first])
    run.feed([ended(first), first.model_copy(update={"session_id": queue.next})])
    assert run.shown is not None
    assert run.shown.session_id == queue.next


def test_the_way_back_from_a_new_prompt_to_the_run(
    window: MainWindow, stage: "Stage", half_way_events: list[Event]
) -> None:
    stage.run.feed(half_way_events)
    assert window.bar.isHidden()  # the pane shows the run itself
    stage.run.show(None)
    assert not window.bar.isHidden()
    window.bar.open_wanted.emit()
    assert stage.run.shown is not None
    assert window.bar.isHidden()
