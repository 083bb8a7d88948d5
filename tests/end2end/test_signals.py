"""Ctrl+C and the end of the session: paused within moments, everything kept."""

import os
import signal
import time
from collections.abc import Callable

import pytest

from tests.end2end.app import App, event

GONE_WITHIN = 3.0


@pytest.mark.row("B20")
@pytest.mark.parametrize(
    ("number", "send"),
    [
        pytest.param(signal.SIGINT, os.kill, marks=pytest.mark.slow),
        pytest.param(signal.SIGINT, os.killpg, marks=pytest.mark.slow),
        (signal.SIGTERM, os.kill),
    ],
    ids=["interrupt", "Ctrl+C in a terminal", "terminate"],
)
def test_a_signal_pauses_the_run(
    app: App, number: signal.Signals, send: Callable[[int, int], None]
) -> None:
    words = (
        "--run",
        "green kitchen",
        "--pins",
        "6",
        "--saves",
        "0",
        "--judge-latency",
        "500",
        "--json",
    )
    running = app.start("practice", *words)
    running.wait_for(event("stage", stage="scraping", state="started"))  # the browser is at work
    running.family |= app.processes()
    assert len(running.family) > 6  # app, practice, driver, a browser of several
    sent = time.monotonic()
    send(running.process.pid, number)
    stopped = running.ended()
    took = time.monotonic() - sent

    assert stopped.code == 130
    assert "ERROR" not in stopped.err
    assert "Traceback" not in stopped.err
    assert (stopped.lines[-1]["type"], stopped.lines[-1]["status"]) == ("run", "paused")
    assert app.left_behind(max(0.0, GONE_WITHIN - took)) == []
    session_id = stopped.lines[-1]["session_id"]
    shown = app.run("runs", "show", session_id, "--json")
    assert shown.lines[0]["status"] == "paused"
    # Where merely showing a run takes seconds the machine is busy with other work.
    assert took <= max(GONE_WITHIN, 3 * shown.seconds)


@pytest.mark.slow
def test_what_is_complete_is_not_resumed(app: App) -> None:
    run = app.run("practice", "--run", "green kitchen", "--pins", "1", "--saves", "0", "--json")
    session_id = run.lines[-1]["session_id"]
    again = app.run("runs", "resume", session_id)
    assert again.code == 2
    assert f"The run {session_id} is completed" in again.err
