"""What form, run and frame decide, fed with events and stand-ins: no loop, no widget."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from pytestqt.qtbot import QtBot

from pinagent_desktop.application.events import (
    AttentionWanted,
    Event,
    ProblemMet,
    RunEnded,
    RunStarted,
)
from pinagent_desktop.application.run_controller import RunRequest
from pinagent_desktop.domain.errors import PromptNotSplit, SignInNeeded
from pinagent_desktop.domain.ids import SessionId
from pinagent_desktop.domain.rubric import Rubric
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from pinagent_desktop.ui.presenters.prompt_form import PromptForm
from pinagent_desktop.ui.widgets.banner import Notice

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage

DAYLIGHT = Rubric(must_have=("daylight",))
FORM = PromptForm(text="small kitchens", account_id=None, number=80)


def form(stage: "Stage", name: str, **fields: Any) -> PromptForm:
    account = next(one for one in stage.prompt.accounts if one.display_name == name)
    return PromptForm(**{"text": "small kitchens", "account_id": account.id, **fields})


def ended(started: Event, status: RunStatus = RunStatus.COMPLETED) -> RunEnded:
    return RunEnded(
        time=started.time + timedelta(seconds=1000),
        session_id=started.session_id,
        status=status,
        counts=Counts(kept=50),
        cost=Cost(usd=0.01),
        seconds=1000,
    )


# --- the form ---------------------------------------------------------------------------------


def test_start_says_why_it_can_not_be_pressed(stage: "Stage") -> None:
    why = stage.prompt.why_not
    assert why(form(stage, "lena.studio", text="  ")) == "Type what you are looking for first."
    assert why(form(stage, "lena.studio", text="12 34")).startswith("The prompt needs words")
    assert why(form(stage, "lena.studio", text="word " * 200)).startswith("The prompt needs words")
    assert why(FORM) == "Choose an account."
    assert why(form(stage, "lena.studio")) == ""
    assert why(form(stage, "lena.studio", text="кухня 🍳 في المطبخ")) == ""


def test_another_run_of_a_busy_account_is_put_in_line(
    stage: "Stage", half_way_events: list[Event]
) -> None:
    stage.run.feed(half_way_events)
    busy, free = form(stage, "lena.studio"), form(stage, "kornhaus")
    assert stage.prompt.why_not(busy) == ""
    assert stage.prompt.hint(busy).startswith("lena.studio has a run going on. This one begins")
    assert (stage.prompt.will_wait(busy), stage.prompt.will_wait(free)) == (True, False)
    stage.run.feed([ended(half_way_events[0])])
    assert not stage.prompt.will_wait(busy)


def test_the_estimate_names_time_and_money(stage: "Stage") -> None:
    words = stage.prompt.estimate(form(stage, "lena.studio", number=80, budget_usd=1.0))
    assert words.duration == "about 4 min"
    assert words.cost == "about $0.02"
    assert words.limit == "of the $1.00 you allow"
    assert words.sign_in == "already signed in"
    assert words.scraping.startswith("80 pins, ")
    assert words.validation == "alongside, $0.02"
    dear = stage.prompt.estimate(form(stage, "lena.studio", number=2000, budget_usd=0.05))
    assert dear.cost == "about $0.05"


def test_practice_is_free_and_needs_no_consent(stage: "Stage") -> None:
    practice = form(stage, "Practice")
    assert stage.prompt.estimate(practice).cost == "free"
    assert stage.prompt.estimate(practice).limit == ""
    stage.prompt.start(practice)
    (asked,) = stage.controller.asked
    assert asked[0] == "start"


def test_the_notice_comes_before_the_first_real_run(stage: "Stage", qtbot: QtBot) -> None:
    real = form(stage, "lena.studio", until_approved=True, number=40, rubric=DAYLIGHT)
    with qtbot.waitSignal(stage.prompt.notice_wanted, timeout=500):
        stage.prompt.start(real)
    assert stage.controller.asked == []
    stage.prompt.decline_notice()
    stage.prompt.start(real)
    with qtbot.waitSignal(stage.prompt.started, timeout=500):
        stage.prompt.accept_notice()
    (asked,) = stage.controller.asked
    request = asked[1]
    assert isinstance(request, RunRequest)
    assert request.rubric.must_have == ("daylight",)
    assert (request.settings.until_approved, request.settings.pins) == (40, 300)
    assert stage.preferences.settings.notice_accepted == stage.preferences.notice_version


def test_points_are_asked_for_and_their_price_is_said(stage: "Stage", qtbot: QtBot) -> None:
    asking = form(stage, "lena.studio")
    with qtbot.waitSignal(stage.prompt.split, timeout=500) as proposed:
        stage.prompt.ask_split(asking)
    assert proposed.args == [Rubric(must_have=(asking.text.split()[0],))]
    assert stage.prompt.split_words(asking) == (
        "It cost $0.0001. Change what you like before Start."
    )
    assert stage.prompt.can_split(asking)


def test_where_nobody_answers_the_person_writes_the_points(stage: "Stage") -> None:
    stage.rubrics.refusal = PromptNotSplit("no key", reason="no_key")
    asking = form(stage, "lena.studio")
    stage.prompt.ask_split(asking)
    assert stage.prompt.split_words(asking).startswith(
        "The prompt is not split into points: there is no API key yet. Write the points yourself"
    )
    assert stage.tasks.errors == []


def test_without_a_prompt_there_is_nothing_to_split(stage: "Stage") -> None:
    empty = form(stage, "lena.studio", text=" ")
    assert not stage.prompt.can_split(empty)
    stage.prompt.ask_split(empty)
    assert stage.rubrics.asked == []


def test_nothing_starts_from_a_form_that_can_not_start(stage: "Stage") -> None:
    stage.prompt.start(form(stage, "Practice", text=""))
    assert stage.controller.asked == []


def test_earlier_runs_are_put_into_words(stage: "Stage") -> None:
    first, second, third, *_ = stage.prompt.rows
    assert (first.title, first.when, first.account) == (
        "warm clay hallways", "Yesterday, " + first.when.split(", ")[1], "lena.studio",
    )  # fmt: skip
    assert (first.approved, first.cost, first.duration) == (64, "$0.02", "12 min")
    assert second.when.startswith("Sunday, ")
    assert third.state == "stopped at 80 of 120"
    assert third.can_resume
    assert not first.can_resume


# --- the run ----------------------------------------------------------------------------------


def test_buttons_reach_the_run_that_is_live(stage: "Stage", half_way_events: list[Event]) -> None:
    stage.run.pause()
    stage.run.stop()
    assert stage.controller.asked == []
    stage.run.feed(half_way_events)
    stage.run.pause()
    stage.run.resume()
    stage.run.stop()
    stage.run.watch(watched=True)
    assert [name for name, _ in stage.controller.asked] == ["pause", "resume", "stop", "watch"]


def test_undoing_the_warm_up_stops_the_run_first(
    stage: "Stage", half_way_events: list[Event]
) -> None:
    stage.run.feed(half_way_events)
    stage.controller.going = [half_way_events[0].session_id]
    stage.run.undo_warm_up()
    assert [name for name, _ in stage.controller.asked] == ["stop", "undo_warm_up"]


def test_many_events_are_one_refresh(
    stage: "Stage", half_way_events: list[Event], qtbot: QtBot
) -> None:
    stage.run.feed(half_way_events[:1])
    seen: list[int] = []
    stage.run.refreshed.connect(lambda: seen.append(1))
    for event in half_way_events[1:]:
        stage.run.feed([event])
    assert seen == []
    qtbot.waitUntil(lambda: seen == [1], timeout=2000)


def test_a_resumed_run_keeps_its_log(stage: "Stage", half_way_events: list[Event]) -> None:
    stage.run.feed(half_way_events)
    stage.run.feed([ended(half_way_events[0], RunStatus.STOPPED)])
    shown = stage.run.shown
    assert shown is not None
    told = len(shown.log)
    assert stage.run.live is None
    stage.run.feed(half_way_events[:1])
    again = stage.run.shown
    assert again is not None
    assert len(again.log) == told
    assert stage.run.live is again


def test_events_of_an_unknown_run_are_left_alone(
    stage: "Stage", half_way_events: list[Event]
) -> None:
    stage.run.feed(half_way_events[1:])
    assert stage.run.shown is None


# --- the frame --------------------------------------------------------------------------------


def test_the_frame_follows_the_run(stage: "Stage", half_way_events: list[Event]) -> None:
    stage.run.feed(half_way_events)
    line = stage.shell.line
    assert line is not None
    assert line.kept == "50 of 80 kept"
    accounts, prompt, gallery = stage.shell.pane_entries()
    assert (accounts.count, prompt.count, prompt.state) == ("3", "running", "running")
    stage.shell.note_gallery(50, "pr-0")
    assert stage.shell.pane_entries()[2].count == "50"
    assert stage.shell.title() == "modern minimalist interior design"
    assert gallery.count == "0"


def test_attention_is_a_banner_that_goes_by_itself(
    stage: "Stage", half_way_events: list[Event]
) -> None:
    shown: dict[str, Notice] = {}
    alerts: list[int] = []
    stage.shell.notice.connect(lambda notice: shown.update({notice.key: notice}))
    stage.shell.notice_gone.connect(lambda key: shown.pop(key, None))
    stage.shell.alerted.connect(lambda: alerts.append(1))
    stage.run.feed(half_way_events)
    wanted = {"time": half_way_events[-1].time, "session_id": half_way_events[0].session_id}
    stage.run.feed([AttentionWanted(**wanted, what="challenge", url="https://example.org")])
    assert shown["attention"].heading == "Pinterest wants to know that it is you."
    assert alerts == [1]
    stage.run.feed([AttentionWanted(**wanted, what="over", url="")])
    assert "attention" not in shown


def test_a_problem_is_told_once_with_its_next_step(
    stage: "Stage", half_way_events: list[Event]
) -> None:
    shown: list[Notice] = []
    stage.shell.notice.connect(shown.append)
    stage.run.feed(half_way_events)
    problem = ProblemMet(
        time=half_way_events[-1].time,
        session_id=half_way_events[0].session_id,
        code="validation_stopped",
        message="The key was not accepted.",
        next_step="Check the key.",
    )
    stage.run.feed([problem])
    stage.run.feed(half_way_events[5:6])
    stage.run.show(stage.run.shown.session_id if stage.run.shown else None)
    assert [(one.kind, one.heading, one.sentence) for one in shown] == [
        ("error", "The key was not accepted.", "Check the key.")
    ]


def test_practice_says_that_no_ai_looked(stage: "Stage", practice_started: RunStarted) -> None:
    shown: list[str] = []
    stage.shell.notice.connect(lambda notice: shown.append(notice.heading))
    stage.shell.notice_gone.connect(lambda key: shown.remove("gone") if key == "x" else None)
    stage.run.feed([practice_started])
    stage.run.show(stage.run.shown.session_id if stage.run.shown else None)
    assert shown == ["Practice: no AI looked at these pictures"]
    gone: list[str] = []
    stage.shell.notice_gone.connect(gone.append)
    stage.run.show(None)
    assert gone == ["practice"]


def test_an_interrupted_run_offers_to_go_on(stage: "Stage", interrupted: SessionId) -> None:
    shown: list[Notice] = []
    stage.shell.notice.connect(shown.append)
    stage.prompt.reload()
    stage.prompt.reload()
    (notice,) = shown
    assert notice.heading == "“quiet stairs” was interrupted at 20 of 120."
    stage.shell.act(notice.key)
    assert stage.controller.asked == [("resume", interrupted)]


def test_a_failed_task_becomes_a_banner(stage: "Stage") -> None:
    shown: list[Notice] = []
    stage.shell.notice.connect(shown.append)
    stage.shell.show_error("Start", SignInNeeded(account="Kornhaus"))
    assert shown[0].heading == "Kornhaus needs a new sign-in. Your pins are safe."
    assert shown[0].closable
