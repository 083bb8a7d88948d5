"""No browser, or one that does not start."""

import random
from pathlib import Path

import pytest

from tests.end2end.app import App

NAMED_WITHIN = 20.0
TINY = ("practice", "--run", "oak desk", "--pins", "2", "--saves", "0", "--json")


@pytest.mark.row("B1")
@pytest.mark.parametrize(
    "kind", ["missing", "ends at once", pytest.param("never answers", marks=pytest.mark.slow)]
)
def test_an_unusable_browser_is_named_and_the_run_can_go_on_later(
    app: App, tmp_path: Path, kind: str
) -> None:
    program = tmp_path / "browser"
    if kind == "ends at once":
        program = Path("/bin/false")
    elif kind == "never answers":
        program.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
        program.chmod(0o755)
    broken = app.with_(PINAGENT_BROWSER=str(program))

    ended = broken.run("practice", "--run", "oak desk", "--pins", "2", "--saves", "0", "--json")

    assert ended.code == 7
    assert ended.problem["code"] == "browser_unusable"
    assert "PINAGENT_BROWSER" in ended.problem["next_step"]
    assert ended.lines[-1]["status"] == "failed"
    listed = broken.run("runs", "list")
    # Where a mere listing takes seconds the machine is busy with other work.
    assert ended.seconds <= max(NAMED_WITHIN, 10 * listed.seconds)
    told = broken.run("runs", "resume", ended.lines[-1]["session_id"])
    assert told.code == 7
    assert told.err.startswith("No usable browser")
    assert len(told.err.splitlines()) == 2


@pytest.mark.row("B2")
def test_a_profile_that_another_browser_has_open_is_named_and_a_fresh_one_offered(app: App) -> None:
    profile = app.home / "profiles" / "practice"
    profile.mkdir(parents=True)
    (profile / "keepsake").write_text("mine", encoding="utf-8")
    # What Chromium leaves while it runs, here on another computer: it never takes that over.
    (profile / "SingletonLock").symlink_to("another-computer-4711")

    ended = app.run(*TINY)

    assert ended.code == 7
    assert ended.problem["code"] == "profile_unusable"
    assert "another browser has it open" in ended.problem["message"]
    assert "accounts fresh-profile practice" in ended.problem["next_step"]
    assert ended.lines[-1]["status"] == "paused"
    fresh = app.run("accounts", "fresh-profile", "practice")
    assert fresh.code == 0, fresh.err
    (aside,) = (app.home / "profiles").glob("practice.aside-*")
    assert str(aside) in fresh.out
    assert (aside / "keepsake").read_text("utf-8") == "mine"
    resumed = app.run("runs", "resume", ended.lines[-1]["session_id"], "--json")
    assert resumed.code == 0, resumed.err
    assert resumed.lines[-1]["status"] == "completed"


@pytest.mark.row("B2")
@pytest.mark.slow
def test_a_damaged_profile_does_not_stop_a_run(app: App) -> None:
    noise = random.Random(7)  # noqa: S311 - rubbish, not secrets
    default = app.home / "profiles" / "practice" / "Default"
    default.mkdir(parents=True)
    for file in (default / "Preferences", default / "Cookies", default.parent / "Local State"):
        file.write_bytes(noise.randbytes(4096))

    ended = app.run(*TINY)

    assert ended.code == 0, ended.err
    assert ended.lines[-1]["counts"]["validated"] == 2
