"""The board that a run made is deleted by command: named, asked for, once; a reused one never."""

import pytest

from tests.end2end.app import App
from tests.end2end.site_record import SiteRecord

PROMPT = "japandi dining room"
RUN = ("--run", PROMPT, "--pins", "2", "--saves", "1", "--json")


@pytest.mark.timeout(400)
@pytest.mark.slow
def test_the_board_goes_once_and_only_the_run_that_made_it_may_delete_it(app: App) -> None:
    made = app.run("practice", *RUN).lines[-1]["session_id"]
    reusing = app.run("practice", *RUN).lines[-1]["session_id"]

    never = app.run("runs", "undo-warm-up", reusing, "--board", stdin="DELETE\n")
    assert never.code == 2
    assert "does not delete it" in never.err
    refused = app.run("runs", "undo-warm-up", made, "--board", stdin="no\n")
    assert refused.code == 2
    for named in (
        f"“{PROMPT}”",
        "with the 1 pin on it now",
        "yourself go too",
        "Nothing was deleted",
    ):
        assert named in refused.out
    assert SiteRecord.read(app.home).of("delete_board") == []

    gone = app.run("runs", "undo-warm-up", made, "--board", stdin="DELETE\n")
    assert gone.code == 0, gone.out
    again = app.run("runs", "undo-warm-up", made, "--board", stdin="DELETE\n")
    assert again.code == 2

    site = SiteRecord.read(app.home)
    assert [fact["name"] for fact in site.of("delete_board")] == [PROMPT]
    assert site.boards_named(PROMPT) == []
    assert app.run("runs", "list", "--json").lines[1]["status"] == "completed"
