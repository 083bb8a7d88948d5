"""What each of the first steps knows, says and keeps: presenters over stand-ins, no widget."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from pinagent_desktop.application.events import (
    CountsChanged,
    Event,
    PinPictured,
    PinValidated,
    ProblemMet,
    RunEnded,
    RunStarted,
)
from pinagent_desktop.domain.errors import StorageError
from pinagent_desktop.domain.pin import PinStatus
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from pinagent_desktop.domain.settings import Settings
from pinagent_desktop.ports.diagnostics import Finding
from tests.gui.shell.sample_day import PRACTICE, SESSION, a_pin, at, past_run, run_started

if TYPE_CHECKING:
    from tests.gui.shell.conftest import Stage

NONE_FOUND = Finding(
    name="browser", state="error", sentence="no Chrome, Edge or Chromium was found"
)


# --- all together -----------------------------------------------------------------------------


def test_a_new_person_has_a_browser_and_four_things_to_do(new_stage: "Stage") -> None:
    steps = new_stage.steps
    assert [step.state for step in steps.steps] == ["done", "todo", "todo", "todo", "todo"]
    assert steps.count_words == "1 of 5 done"
    assert steps.left_words.endswith(": the key, the account, the notice.")
    assert steps.come_by_themselves


def test_what_is_done_already_shows_as_done(stage: "Stage") -> None:
    practice = past_run(9, "living room", (8, 3, 1))
    run = practice.run.with_(account_id=PRACTICE.id)
    stage.history.past.append(replace(practice, run=run))
    stage.preferences.key = "sk-1"
    stage.preferences.accept_notice()
    stage.prompt.reload()
    stage.steps.look()
    assert stage.steps.all_done
    assert stage.steps.practice.line == "Done: 8 approved, 3 disqualified, 1 pending."
    assert stage.steps.account.line == "lena.studio is signed in."
    assert stage.steps.left_words == "You are ready for the first run on Pinterest."


def test_who_has_made_a_real_run_or_is_through_is_not_asked_again(
    stage: "Stage", new_stage: "Stage"
) -> None:
    new_stage.steps.finish()
    assert not new_stage.steps.come_by_themselves
    new_stage.preferences.change(first_steps=True)
    new_stage.history.past.append(past_run(1, "warm clay hallways", (64, 31, 0)))
    new_stage.prompt.reload()
    assert not new_stage.steps.come_by_themselves


def test_a_run_that_waits_to_go_on_comes_first(new_stage: "Stage") -> None:
    practice = past_run(9, "living room", (8, 3, 1))
    run = practice.run.with_(account_id=PRACTICE.id)
    new_stage.history.past.append(replace(practice, run=run, can_resume=False))
    new_stage.prompt.reload()
    assert new_stage.steps.come_by_themselves
    new_stage.history.past[0] = replace(practice, run=run, can_resume=True)
    new_stage.prompt.reload()
    assert not new_stage.steps.come_by_themselves


def test_a_browser_that_was_found_is_not_started_again(new_stage: "Stage") -> None:
    new_stage.steps.look()
    assert new_stage.browsers.looks == 1


def test_another_browser_that_is_wanted_since_is_looked_for(new_stage: "Stage") -> None:
    new_stage.preferences.change(browser="/opt/mine/browser")
    new_stage.steps.look()
    assert new_stage.browsers.looks == 2


# --- browser ----------------------------------------------------------------------------------


def test_no_browser_says_what_to_install_and_can_be_looked_for_again(new_stage: "Stage") -> None:
    step, browsers = new_stage.steps.browser, new_stage.browsers
    found, browsers.finding = browsers.finding, NONE_FOUND
    step.look()
    assert step.state == "failed"
    assert step.line.startswith("No Chrome, Edge or Chromium was found. Download one; or install")
    browsers.finding = found
    step.look()
    assert (step.state, step.line) == ("done", "Chromium 141 starts.")


def test_a_chosen_browser_is_kept_and_tried_even_if_it_does_not_start(new_stage: "Stage") -> None:
    step, browsers = new_stage.steps.browser, new_stage.browsers
    browsers.finding = NONE_FOUND
    step.choose(Path("/opt/mine/browser"))
    assert new_stage.preferences.settings.browser == "/opt/mine/browser"
    assert (step.state, step.is_chosen) == ("failed", True)
    step.choose_any()
    assert (new_stage.preferences.settings.browser, step.is_chosen) == ("auto", False)


def test_the_environment_wins_and_that_is_said(
    new_stage: "Stage", monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        new_stage.preferences, "change", lambda **_: Settings(browser="/from/environment")
    )
    new_stage.steps.browser.choose(Path("/opt/mine/browser"))
    assert "PINAGENT_BROWSER names another browser" in new_stage.steps.browser.line


def test_a_choice_that_cannot_be_kept_is_told(
    new_stage: "Stage", monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_: object) -> Settings:
        raise StorageError("the disk is full")

    monkeypatch.setattr(new_stage.preferences, "change", full)
    new_stage.steps.browser.choose(Path("/opt/mine/browser"))
    assert new_stage.steps.browser.state == "failed"
    assert new_stage.browsers.looks == 1
    new_stage.steps.notice.accept(accepted=True)
    assert new_stage.steps.notice.state == "failed"
    new_stage.steps.finish()
    assert new_stage.steps.come_by_themselves


# --- practice ---------------------------------------------------------------------------------


def judged(started: RunStarted, number: int, status: PinStatus) -> PinValidated:
    pin = a_pin(number, f"{number}.jpg", match_score=0.5)
    approved = status is PinStatus.APPROVED
    envelope = at(started, 30 + number)
    return PinValidated(**envelope, pin_id=pin.id, score=0.5, label=status, valid=approved, pin=pin)


def ended(started: RunStarted, status: RunStatus, counts: Counts) -> RunEnded:
    return RunEnded(
        **at(started, 60), status=status, counts=counts, cost=Cost(), seconds=42, is_practice=True
    )


def test_a_practice_run_is_started_here(new_stage: "Stage") -> None:
    new_stage.steps.practice.start()
    ((word, request),) = new_stage.controller.asked
    assert word == "start"
    assert getattr(request, "account_id", None) == PRACTICE.id


def test_a_practice_run_is_watched_and_stopped_here(new_stage: "Stage") -> None:
    step, started = new_stage.steps.practice, run_started(PRACTICE)
    counts = Counts(found=2, kept=2, validated=2, approved=1, disqualified=1)
    events: list[Event] = [
        started,
        judged(started, 1, PinStatus.APPROVED),
        judged(started, 2, PinStatus.DISQUALIFIED),
        PinPictured(**at(started, 50), pin=a_pin(1, "better.jpg")),
        PinPictured(**at(started, 50), pin=a_pin(3, "3.jpg")),
        CountsChanged(**at(started, 51), counts=counts, target=12),
    ]
    new_stage.run.feed(events)
    step.feed(events)
    assert (step.state, step.is_going_on) == ("now", True)
    assert [(one.picture.name, one.status) for one in step.pictures] == [
        ("better-256.jpg", PinStatus.APPROVED),
        ("2-256.jpg", PinStatus.DISQUALIFIED),
    ]
    assert step.progress.startswith("2 of 12 pins · ")
    assert step.share is not None
    step.stop()
    assert new_stage.controller.asked == [("stop", SESSION)]


@pytest.mark.parametrize(
    ("status", "state", "words"),
    [
        (RunStatus.COMPLETED, "done", "Done in 42 seconds: 8 approved"),
        (RunStatus.STOPPED, "todo", "Stopped with 12 pins"),
    ],
)
def test_the_end_of_practice_is_told(
    new_stage: "Stage", status: RunStatus, state: str, words: str
) -> None:
    step, started = new_stage.steps.practice, run_started(PRACTICE)
    counts = Counts(found=12, kept=12, validated=12, approved=8, disqualified=4)
    new_stage.run.feed([started, ended(started, status, counts)])
    assert step.state == state
    assert step.line.startswith(words)
    assert step.share is None
    assert step.prompt_id == started.prompt_id
    step.stop()
    assert new_stage.controller.asked == []


def test_a_practice_run_that_fails_says_why(new_stage: "Stage") -> None:
    started = run_started(PRACTICE)
    problem = ProblemMet(
        **at(started, 3), code="browser_unusable", message="No browser.", next_step="Install one."
    )
    new_stage.run.feed([started, problem, ended(started, RunStatus.FAILED, Counts())])
    step = new_stage.steps.practice
    assert (step.state, step.line) == ("failed", "No browser. Install one.")
    assert not step.has_pins


def test_runs_of_an_account_are_none_of_its_business(new_stage: "Stage") -> None:
    started = run_started()
    events: list[Event] = [started, judged(started, 1, PinStatus.APPROVED)]
    new_stage.run.feed(events)
    new_stage.steps.practice.feed(events)
    assert (new_stage.steps.practice.state, new_stage.steps.practice.pictures) == ("todo", ())
