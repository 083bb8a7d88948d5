"""Two copies on one home: the first goes on, the second ends at once, reading always works."""

from tests.end2end.app import App, event


def test_a_second_writer_ends_at_once_and_readers_work(app: App) -> None:
    words = ("--run", "oak desk", "--pins", "3", "--saves", "0", "--json")
    first = app.start("practice", *words)
    session_id = first.wait_for(event("stage", stage="sign_in", state="done"))["session_id"]

    for writing in (("practice", *words), ("accounts", "add", "lena"), ("store", "check")):
        second = app.start(*writing).ended()
        assert second.code == 12, writing
        assert "Traceback" not in second.err
        assert "already running" in second.err + second.out
        assert second.seconds <= 5.0
    for reading in (
        ("runs", "list"),
        ("runs", "show", session_id),
        ("pins", "--run", session_id),
        ("accounts", "list"),
        ("accounts", "ledger", "practice"),
        ("site", "show"),
        ("terms",),
    ):
        assert app.start(*reading).ended().code == 0, reading

    ended = first.ended()
    assert ended.code == 0, ended.err
    assert ended.lines[-1]["counts"]["kept"] == 3
