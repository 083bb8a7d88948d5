"""A run as the window shows it, from its events alone."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pinagent_desktop.application.events import (
    AttentionWanted,
    CountsChanged,
    Event,
    RunEnded,
    RunPaused,
    RunStarted,
    StageChanged,
    WaitStarted,
)
from pinagent_desktop.domain.pin import LeftOutReason
from pinagent_desktop.domain.run import Cost, Counts, RunStatus
from pinagent_desktop.ui.presenters import run_words
from pinagent_desktop.ui.presenters.live_run import LiveRun


@pytest.fixture
def started(half_way_events: list[Event]) -> RunStarted:
    first = half_way_events[0]
    assert isinstance(first, RunStarted)
    return first


@pytest.fixture
def run(half_way_events: list[Event], started: RunStarted) -> LiveRun:
    live = LiveRun(started)
    for event in half_way_events[1:]:
        live.take(event)
    return live


def at(started: RunStarted, seconds: float) -> dict[str, Any]:
    return {"time": started.time + timedelta(seconds=seconds), "session_id": started.session_id}


def phase(run: LiveRun) -> str:
    return run.phase


def test_a_run_half_way_is_told_like_this(run: LiveRun) -> None:
    assert phase(run) == "running"
    assert [step.state for step in run_words.steps(run)] == ["done", "done", "done", "now", "now"]
    assert [step.fact for step in run_words.steps(run)] == [
        "as lena.studio", "secret, new", "6 saves", "50 of 80", "35 of 50",
    ]  # fmt: skip
    assert run_words.kept(run) == (
        "Kept 50, left out 31:",
        "12 ads, 9 already seen, 6 videos, 4 repeats",
    )
    assert run_words.spent(run) == "$0.01 of $1.00"
    assert run_words.looked_at(run) == "59 pictures looked at, 6 known from earlier and free"
    run.spent = replace(run.spent, calls=65, twice=6)
    assert run_words.looked_at(run) == (
        "59 pictures looked at, 6 of them twice, 6 known from earlier and free"
    )
    assert run.measures == ((0, 0.31), (1, 0.58), (2, 0.69), (3, 0.71))
    assert run.share == pytest.approx(85 / 160)


def test_the_bar_says_the_same_numbers(run: LiveRun) -> None:
    line = run_words.run_line(run)
    assert (line.title, line.kept, line.validated, line.left_out) == (
        "Scraping", "50 of 80 kept", "35 of 50 validated", "left out 31",
    )  # fmt: skip
    assert line.eta == run_words.time_left(run) == "about 9 min left"


def test_time_left_is_not_guessed_before_ten_seconds_of_work(started: RunStarted) -> None:
    run = LiveRun(started)
    run.take(StageChanged(**at(started, 100), stage="scraping", state="started"))
    run.take(CountsChanged(**at(started, 105), counts=Counts(kept=8, validated=2), target=80))
    assert run.seconds_left is None
    run.take(CountsChanged(**at(started, 120), counts=Counts(kept=30, validated=10), target=80))
    assert run.seconds_left == pytest.approx(120 * 20 / 40)


def test_a_resumed_run_does_not_count_what_was_there_before(started: RunStarted) -> None:
    before = started.run.with_(counts=Counts(kept=40, validated=40))
    run = LiveRun(started.with_(run=before))
    run.take(StageChanged(**at(started, 0), stage="scraping", state="started"))
    run.take(CountsChanged(**at(started, 20), counts=Counts(kept=50, validated=50), target=80))
    assert run.seconds_left == pytest.approx(60 * 20 / 20)


def test_while_the_person_is_wanted_there_is_no_bar_and_no_time(
    run: LiveRun, started: RunStarted
) -> None:
    run.take(AttentionWanted(**at(started, 910), what="challenge", url="https://example.org"))
    assert phase(run) == "waiting"
    assert run.share is None
    assert run.seconds_left is None
    line = run_words.run_line(run)
    assert (line.state, line.title, line.can_pause) == ("waiting", "Waiting for you", False)
    assert run_words.rail_state(run) == ("waiting", "waiting")
    run.take(AttentionWanted(**at(started, 990), what="over", url=""))
    assert phase(run) == "running"


def test_a_wait_before_scraping_is_a_wait_and_ends_by_itself(started: RunStarted) -> None:
    run = LiveRun(started)
    run.take(StageChanged(**at(started, 1), stage="warmup", state="started"))
    until = started.time + timedelta(seconds=60)
    run.take(WaitStarted(**at(started, 2), until=until, why="Next save at 13:06."))
    assert phase(run) == "pacing"
    run.take(StageChanged(**at(started, 61), stage="warmup", state="started"))
    assert phase(run) == "running"
    assert run.wait is None


def test_pausing_and_stopping(run: LiveRun, started: RunStarted) -> None:
    run.take(RunPaused(**at(started, 910), paused=True))
    assert phase(run) == "paused"
    assert run_words.run_line(run).state == "paused"
    run.take(RunPaused(**at(started, 920), paused=False))
    assert phase(run) == "running"
    ended = RunEnded(
        **at(started, 930), status=RunStatus.STOPPED, counts=run.counts, cost=Cost(), seconds=930
    )
    run.take(ended)
    assert phase(run) == "ended"
    assert run_words.title_of_state(run) == "stopped"
    assert run_words.last_word(run).startswith("Stopped with 50 pins: 23 approved")
    assert run_words.rail_state(run) == ("", "")


def test_a_save_counts_at_once(started: RunStarted, half_way_events: list[Event]) -> None:
    run = LiveRun(started)
    for event in half_way_events:
        if event.type == "saved":
            run.take(event)
    assert run.counts.saved == 1


def test_until_approved_counts_the_approved(started: RunStarted) -> None:
    settings = started.run.settings.with_(until_approved=40, pins=300)
    run = LiveRun(started.with_(run=started.run.with_(settings=settings)))
    counts = Counts(kept=60, validated=50, approved=10)
    run.take(CountsChanged(**at(started, 5), counts=counts, target=40))
    assert run.share == pytest.approx(0.25)
    assert run_words.reached(run) == "10 of 40 approved"
    assert run_words.run_line(run).kept == "10 of 40 approved"


def test_what_comes_by_the_dozen_is_one_sentence(run: LiveRun) -> None:
    run.note_batch(4, {LeftOutReason.PROMOTED: 2})
    assert run.log[-1].text == "Found 4 more pins; left out 2 ads."
    run.note_batch(1, {})
    assert run.log[-1].text == "Found 1 more pin."
    run.note_batch(0, {LeftOutReason.VIDEO: 3})
    assert run.log[-1].text == "Left out 3 videos."


def test_the_log_keeps_the_last_two_hundred(run: LiveRun) -> None:
    for number in range(300):
        run.note_batch(number + 2, {})
    assert len(run.log) == 200
    assert run.log[-1].text == "Found 301 more pins."
