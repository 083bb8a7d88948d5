"""Two copies on one home: the first goes on, the second ends at once, reading always works."""

import signal

import pytest

from tests.end2end.app import App, event


@pytest.mark.row("S6")
def test_a_second_writer_ends_at_once_and_readers_work(app: App) -> None:
    words = (
        "--run",
        "oak desk",
        "--pins",
        "60",
        "--saves",
        "0",
        "--judge-latency",
        "2000",
        "--json",
    )
    first = app.start("practice", *words)
    session_id = first.wait_for(event("stage", stage="sign_in", state="done"))["session_id"]

    for writing in (("practice", *words), ("accounts", "add", "lena"), ("store", "check")):
        second = app.start(*writing).ended()
        assert second.code == 12, writing
        assert "Traceback" not in second.err
        assert "already running" in second.err + second.out
    for reading in (
        ("runs", "list"),
        ("runs", "show", session_id),
        ("pins", "--run", session_id),
        ("accounts", "ledger", "practice"),
        ("site", "show"),
    ):
        assert app.start(*reading).ended().code == 0, reading

    assert first.process.poll() is None  # nobody waited for its end
    first.process.send_signal(signal.SIGTERM)
    ended = first.ended()
    assert ended.code == 130
    assert ended.lines[-1]["status"] == "paused"
    assert app.start("store", "check").ended().code == 0  # the lock is free again
