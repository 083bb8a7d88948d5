"""Accounts added and removed, runs removed, everything wiped."""

from tests.end2end.app import App
from tests.end2end.site_record import SiteRecord
from tests.end2end.stand_in import USERNAME


def test_accounts_come_and_go(app: App) -> None:
    assert app.run("accounts", "add", USERNAME, "--proxy", "http://proxy:8080").code == 0
    twice = app.run("accounts", "add", USERNAME.upper())
    assert twice.code == 2
    assert "already" in twice.err
    (account, practice) = app.run("accounts", "list", "--json").lines
    assert (account["username"], account["state"]) == (USERNAME, "needs_sign_in")
    assert account["proxy"] == {"type": "http", "server": "proxy", "port": 8080, "user": None}
    assert practice["account_id"] == "practice"
    assert app.run("accounts", "remove", USERNAME).code == 0
    assert app.run("accounts", "remove", USERNAME).code == 2
    assert app.run("accounts", "list", "--json").lines == [practice]


def test_a_run_goes_with_its_pictures_and_then_everything(app: App) -> None:
    app.leaves_home_alone = True  # what practice has drawn goes too
    prompt, board = "cosy 🛋️ غرفة room ✨", "cosy غرفة room"
    run = app.run("practice", "--run", prompt, "--pins", "3", "--saves", "0", "--json")
    assert run.code == 0, run.err
    assert len(SiteRecord.read(app.home).boards_named(board)) == 1
    (listed,) = app.run("runs", "list", "--json").lines
    assert listed["prompt"] == prompt
    session_id = run.lines[-1]["session_id"]
    kept = app.run("pins", "--run", session_id, "--json").lines
    pictures = [app.home / "pictures" / one["picture_file"] for one in kept]
    assert all(picture.is_file() for picture in pictures)

    assert app.run("runs", "remove", session_id).code == 0
    assert app.run("runs", "list", "--json").lines == []
    assert not any(picture.exists() for picture in pictures)
    assert app.run("store", "check").code == 0

    asked = app.run("wipe", stdin="no\n")
    assert asked.code == 2
    assert "cannot be undone" in asked.out
    assert (app.home / "store.sqlite3").exists()
    assert app.run("wipe", stdin="WIPE\n").code == 0
    assert not app.home.exists()
