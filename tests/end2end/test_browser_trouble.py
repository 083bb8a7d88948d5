"""No browser, or one that does not start."""

from pathlib import Path

import pytest

from tests.end2end.app import App

NAMED_WITHIN = 20.0


@pytest.mark.parametrize("kind", ["missing", "ends at once", "never answers"])
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
    assert ended.seconds <= NAMED_WITHIN
    assert ended.problem["code"] == "browser_unusable"
    assert "PINAGENT_BROWSER" in ended.problem["next_step"]
    assert ended.lines[-1]["status"] == "failed"
    told = broken.run("runs", "resume", ended.lines[-1]["session_id"])
    assert told.code == 7
    assert told.err.startswith("No usable browser")
    assert len(told.err.splitlines()) == 2
